"""What goes to translators and what comes back."""

import hashlib
import unicodedata
from dataclasses import dataclass

from workbench.model.translation_state import TranslationState

_HASH = 16
_UNSTEADY = {
    ord("\N{SOFT HYPHEN}"): None,
    ord("\N{LEFT-TO-RIGHT MARK}"): None,
    ord("\N{NON-BREAKING HYPHEN}"): "-",
}


def text_hash(text: str) -> str:
    """16 hex digits that tell whether a text is still the same.

    What office programs change by themselves does not count: line ends, Unicode forms, soft and hard hyphens, marks
    of direction.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n").translate(_UNSTEADY)
    plain = unicodedata.normalize("NFC", lines).strip()
    return hashlib.sha256(plain.encode("utf-8", "surrogatepass")).hexdigest()[:_HASH]


@dataclass(frozen=True, slots=True)
class ExchangeUnit:
    """A passage for translators; texts are tagged (`{1}` for an element of the form).

    `id` finds the passage again; `label` is what people see of it ("s0012"), `element` its kind in German. `limit`:
    characters that fit, None if nobody knows. `match`: percent of the hit in the memory. `doubts`: German sentences of
    the checks. `old_source`: the German that the target was made for, where that has changed.
    """

    id: str
    source: str
    target: str = ""
    state: TranslationState = TranslationState.PLANNED
    label: str = ""
    element: str = ""
    old_source: str = ""
    comment: str = ""
    review_comment: str = ""
    limit: int | None = None
    match: int | None = None
    doubts: tuple[str, ...] = ()

    @property
    def stamp(self) -> str:
        """What the texts were when they went out: hash of the German, full stop, hash of the translation."""
        return f"{text_hash(self.source)}.{text_hash(self.target)}"


@dataclass(frozen=True, slots=True)
class ExchangeJob:
    """A form in one language, ready for a translator. `on`: ISO date; `version`: the number of the German version."""

    form: str
    language: str
    units: tuple[ExchangeUnit, ...]
    on: str
    version: int | None = None


@dataclass(frozen=True, slots=True)
class ReturnedUnit:
    """A translation that came back. `place` says where it stands in its file ("Zeile 12"), `stamp` may be missing.

    `limit`: characters that fit, as the file says it.
    """

    id: str
    source: str
    target: str
    place: str
    stamp: str = ""
    state: TranslationState | None = None
    comment: str = ""
    limit: int | None = None

    @property
    def source_hash(self) -> str:
        """The hash of the German that went out; of the German in the file where the stamp is missing."""
        return self.stamp.partition(".")[0] or text_hash(self.source)

    @property
    def target_hash(self) -> str:
        """The hash of the translation that went out; "" where nobody knows."""
        return self.stamp.partition(".")[2]


@dataclass(frozen=True, slots=True)
class UnusedReturn:
    """Something of a returned file that is not taken, with the cause in German."""

    place: str
    cause: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReturnedFile:
    """What a translator's file says. `format`: "xliff-2.1", "xlsx" ...; languages as the file says them, "" if not."""

    file: str
    format: str
    language: str
    units: tuple[ReturnedUnit, ...]
    unused: tuple[UnusedReturn, ...] = ()
    source_language: str = ""
