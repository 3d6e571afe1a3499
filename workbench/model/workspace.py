"""What a workspace keeps: forms with their versions, texts, history, decisions and people.

Ids are UUIDs; times ISO 8601 in UTC with microseconds, for people only: order is told by `number`. `version` counts the
changes of a record: whoever writes names the version that he has read. `payload`, `forward`, `inverse` are JSON.
"""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Where a form stands on its way to the public."""

    DRAFT = "draft"
    LEGAL_CHECK = "legal_check"
    TEST = "test"
    RELEASED = "released"
    WITHDRAWN = "withdrawn"


class Role(StrEnum):
    """What a person does in the office."""

    EDITOR = "editor"
    LEGAL = "legal"
    TRANSLATOR = "translator"
    TEST_LEADER = "test_leader"
    READER = "reader"


class DecisionKind(StrEnum):
    """What a decision is about."""

    REJECTION = "rejection"
    IGNORED = "ignored"
    UNLOCK = "unlock"
    WAIVER = "waiver"
    CLASSIFICATION = "classification"
    REASONS = "reasons"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the office: name and role only. `login` is the name at the database server, if it has one."""

    id: str
    name: str
    role: Role
    login: str | None = None
    active: bool = True
    version: int = 1


@dataclass(frozen=True, slots=True)
class StoredForm:
    """A form; its texts belong to its versions."""

    id: str
    name: str
    status: Status
    created_at: str
    created_by: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class StoredVersion:
    """One version of a form, without the bytes of its file. `number` counts from 1; `sha256` is of the file.

    A released version (`released_at` is set) is frozen; `release_sha256` is of its file and texts at that moment.
    `replaces` is the id of the version that it takes the place of.
    """

    id: str
    form: str
    number: int
    file_name: str
    format: str
    sha256: str
    size: int
    imported_at: str
    imported_by: str
    note: str = ""
    released_at: str | None = None
    released_by: str | None = None
    release_sha256: str | None = None
    release_note: str | None = None
    replaces: str | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class ListedForm:
    """A line of the list of forms: the form, its newest version, how many passages and committed texts that has."""

    form: StoredForm
    newest: StoredVersion
    segments: int
    revisions: int


@dataclass(frozen=True, slots=True)
class NewSegment:
    """A passage as it comes from a file. `segment` is its id there ("s0012"), `text` differs from `original` where
    decisions of an earlier version were carried over."""

    segment: str
    part: str
    kind: str
    original: str
    text: str
    block: str = ""
    locked: bool = False


@dataclass(frozen=True, slots=True)
class StoredSegment:
    """A passage with its current text. `position` counts from 0 in reading order."""

    id: str
    form_version: str
    segment: str
    position: int
    part: str
    kind: str
    block: str
    locked: bool
    original: str
    text: str
    fingerprint: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class TextChange:
    """A new text for the passage `segment` ("s0012") whose `version` the writer has read."""

    segment: str
    version: int
    text: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Claim:
    """Somebody is working on a passage right now. `client` tells windows of the same person apart."""

    segment: str
    person: str
    client: str


@dataclass(frozen=True, slots=True)
class StoredStep:
    """Something a person did: `forward` brings it, `inverse` takes it back. `superseded`: undone, and then the person
    went on otherwise, so it can't be redone. `number` counts from 1 within the version of the form."""

    id: str
    form_version: str
    number: int
    label: str
    forward: str
    inverse: str
    undone: bool
    superseded: bool
    person: str
    at: str


@dataclass(frozen=True, slots=True)
class StoredHistory:
    """What a person can undo (last one first to go) and redo (first one first to come), both in the order of doing."""

    done: tuple[StoredStep, ...]
    undone: tuple[StoredStep, ...]


@dataclass(frozen=True, slots=True)
class StoredRevision:
    """A text that was committed for the passage `segment`. `number` counts from 1 within the passage."""

    id: str
    segment: str
    number: int
    before: str
    after: str
    reasons: tuple[str, ...]
    person: str
    at: str
    step: str | None = None


@dataclass(frozen=True, slots=True)
class StoredDecision:
    """What somebody decided about a version of a form, or (without one) for the whole office.

    `key` says what it is about: there is one decision of a kind for a key.
    """

    id: str
    form_version: str | None
    segment: str
    kind: DecisionKind
    key: str
    payload: str
    person: str
    at: str


@dataclass(frozen=True, slots=True)
class ChangeNote:
    """Something that was committed. `client` is the program that did it, `segments` ids in the file."""

    number: int
    at: str
    person: str
    client: str
    form_version: str | None
    segments: tuple[str, ...]
    what: str


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting of the office."""

    name: str
    payload: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class Baseline:
    """The scores of a version of a form when the work began, with the version of the score."""

    id: str
    form_version: str
    score_version: str
    payload: str
    person: str
    at: str


@dataclass(frozen=True, slots=True)
class ExportRecord:
    """A file that left the workspace. It stays listed when the form is deleted: `form` is its name."""

    id: str
    form: str
    file_name: str
    mode: str
    sha256: str
    person: str
    at: str


@dataclass(frozen=True, slots=True)
class StoredEntry:
    """An entry of the office glossary: its id there, its lemma, the rest as JSON."""

    id: str
    entry: str
    term: str
    payload: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A passage that holds what was looked for."""

    form: str
    form_name: str
    form_version: str
    segment: str
    text: str


@dataclass(frozen=True, slots=True)
class SearchResult:
    """The first hits; `more` if there are others."""

    hits: tuple[SearchHit, ...]
    more: bool


@dataclass(frozen=True, slots=True)
class Verification:
    """What a check of the whole workspace has counted, and German sentences about what is not as it should be."""

    forms: int
    versions: int
    segments: int
    revisions: int
    steps: int
    decisions: int
    problems: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.problems
