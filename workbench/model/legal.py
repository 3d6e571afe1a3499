"""What law says of a form: blocks whose wording is fixed, what must be there, and who decided to differ."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class BlockClass:
    """A kind of legal block. `id` as in the command line's JSON, `name` and `reason` German, `stand` ISO date."""

    id: str
    name: str
    reason: str
    source: str
    stand: str


@dataclass(frozen=True, slots=True)
class LegalBlock:
    """Neighbouring passages of one class, by segment id in reading order."""

    block: BlockClass
    segments: tuple[str, ...]


class PresenceSeverity(StrEnum):
    """`BLOCK` holds up the release until somebody else waives it, `WARN` asks for a look."""

    BLOCK = "block"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class PresenceFinding:
    """What a document of its kind should say and does not, or says in a wording that is out of date.

    `rule` is unique in the data; `segment` is where to look ("" for the whole document), `words` the outdated
    wording there ("" where something is missing). `message` is German and asks, it never concludes.
    """

    rule: str
    document_kind: str
    title: str
    severity: PresenceSeverity
    message: str
    norm: str
    source: str
    stand: str
    segment: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Unlock:
    """Somebody may reword a locked passage. `text` is the passage's fingerprint then: another text is locked again.

    `when` is ISO 8601 in UTC.
    """

    segment: str
    block: str
    reason: str
    who: str
    when: str
    text: str


@dataclass(frozen=True, slots=True)
class Waiver:
    """An alert that may stand. `second` is the other person whom a blocking one needs; `place` is its segment."""

    alert: str
    severity: str
    reason: str
    who: str
    when: str
    place: str = ""
    words: str = ""
    second: str = ""
    second_when: str = ""

    @property
    def holds(self) -> bool:
        """Whether it has effect: a blocking one only when two different people signed it."""
        return self.severity != PresenceSeverity.BLOCK or bool(self.second)


@dataclass(frozen=True, slots=True)
class ApprovedBlock:
    """A text that the legal office approved. `fingerprint` is of its normalised text, `stand` an ISO date."""

    id: str
    title: str
    block: str
    source: str
    stand: str
    fingerprint: str
    text: str


@dataclass(frozen=True, slots=True)
class Classification:
    """Somebody says that a passage belongs to a class of block, or to none (`block` is "")."""

    segment: str
    block: str
    reason: str
    who: str
    when: str
    text: str


LegalDecision = Unlock | Waiver | Classification
"""What a person decided about one form."""
