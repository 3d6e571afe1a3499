"""A passage in one of the languages of a form, and how far its translation has come."""

from dataclasses import dataclass
from enum import StrEnum

from workbench.model.memory_unit import RefusedUnit


class TranslationState(StrEnum):
    """Where the translation of a passage stands, in the order of the work."""

    NOT_NEEDED = "not_needed"
    PLANNED = "planned"
    ORDERED = "ordered"
    MACHINE = "machine"
    DRAFT = "draft"
    TRANSLATED = "translated"
    CHECKED = "checked"
    READING_TEST = "reading_test"
    RELEASED = "released"
    OUTDATED = "outdated"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class SegmentTranslation:
    """A passage of a released version in one language.

    `id` stays the same when a new German version comes; `segment` is the id in the file ("s0012"). `source` and
    `target` are tagged: `{1}` stands for the first element of the form. `origin`: "", "person", "memory",
    "machine:NAME", "import:FORMAT" or "repetition". `match`: percent of the hit in the memory (0 to 101). `old_source`:
    the German that the target was made for, until somebody has brought it up to date. `version` counts the changes:
    whoever writes names the one that he has read.
    """

    id: str
    form: str
    form_version: str
    segment: str
    language: str
    source: str
    target: str = ""
    state: TranslationState = TranslationState.PLANNED
    origin: str = ""
    match: int | None = None
    old_source: str = ""
    comment: str = ""
    review_comment: str = ""
    person: str = ""
    at: str = ""
    version: int = 1


@dataclass(frozen=True, slots=True)
class TranslationRevision:
    """A target that was committed for the passage `translation`. `number` counts from 1, oldest first."""

    translation: str
    number: int
    source: str
    target: str
    state: TranslationState
    origin: str
    person: str
    at: str


@dataclass(frozen=True, slots=True)
class TranslationChanges:
    """What somebody did to translations: the same passages before and after.

    `not_remembered`: those that the translation memory did not take.
    """

    before: tuple[SegmentTranslation, ...] = ()
    after: tuple[SegmentTranslation, ...] = ()
    not_remembered: tuple[RefusedUnit, ...] = ()


@dataclass(frozen=True, slots=True)
class FormLanguage:
    """A language that a form is to be translated into."""

    form: str
    language: str
    person: str = ""
    at: str = ""


@dataclass(frozen=True, slots=True)
class TranslationDismissal:
    """Somebody found a doubt about a translation to be none. `key`: see `TranslationAlert.dismissable`."""

    form: str
    language: str
    segment: str
    key: str
    reason: str
    person: str
    at: str


@dataclass(frozen=True, slots=True)
class StateCount:
    """So many passages of a form's version are in this state in a language."""

    form: str
    form_version: str
    language: str
    state: TranslationState
    count: int
