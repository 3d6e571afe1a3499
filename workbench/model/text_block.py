"""Passages that stand in many forms and are kept once, and the office's own contact data in them."""

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.model.finding import GuardAlert


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the newest version of a form. `id` is its key in the workspace, `segment` its id in the file.

    `released`: nobody can change it any more.
    """

    id: str
    form: str
    form_name: str
    form_version: str
    released: bool
    segment: str
    kind: str
    block: str
    locked: bool
    text: str
    fingerprint: str


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A wording that the office keeps in one place. `stand`: since when it is right (YYYY-MM-DD).

    `version` counts the wordings, from 1; `fingerprint` is of the words without case data.
    """

    id: str
    title: str
    text: str
    fingerprint: str
    stand: str | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class BlockWording:
    """A wording that a block has or had; `number` is the version of the block then."""

    block: str
    number: int
    text: str
    stand: str | None
    reason: str
    person: str
    at: str


@dataclass(frozen=True, slots=True)
class BlockUse:
    """A passage (`passage` is its key) that belongs to a block: it was given wording `version`, or declined it."""

    passage: str
    version: int
    declined: bool


@dataclass(frozen=True, slots=True)
class Variant:
    """One wording of a passage and where it stands. `same`: only typography and case data differ from the usual one."""

    text: str
    same: bool
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class BlockCandidate:
    """A passage that stands in several forms, the usual wording first. `block`: id of the block that has it already."""

    variants: tuple[Variant, ...]
    forms: int
    block: str = ""

    @property
    def text(self) -> str:
        """The usual wording."""
        return self.variants[0].text


class OfferState(StrEnum):
    """How a passage stands to a block."""

    CURRENT = "current"
    OLD = "old"
    SIMILAR = "similar"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class BlockOffer:
    """What a block offers to a passage. `after`: its new text with its own dates, amounts and fields; None if a person
    has to write it, `problem` says why in German. `alerts`: what may have moved between its text and the new one."""

    passage: Passage
    state: OfferState
    after: str | None
    problem: str = ""
    alerts: tuple[GuardAlert, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether it has an earlier wording of the block and can simply be brought up to date."""
        return self.state is OfferState.OLD and self.after is not None and not self.passage.released


@dataclass(frozen=True, slots=True)
class BlockChange:
    """A new wording of a block: what may have moved against the one `before`, and the passages it is offered to."""

    block: TextBlock
    before: str
    alerts: tuple[GuardAlert, ...]
    offers: tuple[BlockOffer, ...]


class ContactField(StrEnum):
    """What the office's contact data say."""

    OFFICE = "office"
    DEPARTMENT = "department"
    STREET = "street"
    PLACE = "place"
    POST_BOX = "post_box"
    PHONE = "phone"
    FAX = "fax"
    MAIL = "mail"
    DE_MAIL = "de_mail"
    WEB = "web"
    HOURS = "hours"
    PAYEE = "payee"
    IBAN = "iban"
    BIC = "bic"
    BANK = "bank"


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """A value of the contact data, and those it had before."""

    value: str
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ContactData:
    """The contact data of the office; `version` is 0 if nobody has entered any."""

    entries: dict[ContactField, ContactEntry] = field(default_factory=dict)
    version: int = 0


@dataclass(frozen=True, slots=True)
class ContactHit:
    """A value at `start:end` of a text that is not the office's. `former`: it once was, else it only may be wrong.

    `risk`: it stands in a legal remedy. `cause` is German; `value` the right value.
    """

    start: int
    end: int
    field: ContactField
    found: str
    value: str
    former: bool
    risk: bool
    cause: str


@dataclass(frozen=True, slots=True)
class ContactFinding:
    """A passage or a text block (`block` is its id) with values that are not the office's.

    `after` has the former values replaced, `after_all` the others too.
    """

    title: str
    text: str
    hits: tuple[ContactHit, ...]
    after: str
    after_all: str
    passage: Passage | None = None
    block: str = ""

    @property
    def risk(self) -> bool:
        """Whether a wrong value stands in a legal remedy."""
        return any(hit.risk for hit in self.hits)
