"""Changes of text and what an export made of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class ExportMode(StrEnum):
    """How a revised form is written. The last two are new documents: old and new side by side, and for readers."""

    CLEAN = "clean"
    TRACKED = "tracked"
    SYNOPSIS = "synopsis"
    TEST = "test"

    @property
    def is_new_document(self) -> bool:
        """Whether it is a Word file of our own, not the form with other texts."""
        return self in (ExportMode.SYNOPSIS, ExportMode.TEST)


@dataclass(frozen=True, slots=True)
class TextEdit:
    """Replace the whole text of a segment. `reasons` become the Word comment of a tracked export (German)."""

    segment: str
    before: str
    after: str
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedEdit:
    """An edit that was not applied, and the German sentence that says why."""

    edit: TextEdit
    cause: str


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How to write: `author` and `date` (UTC) sign tracked changes and comments."""

    mode: ExportMode = ExportMode.CLEAN
    author: str = "Formularwerkbank"
    date: datetime | None = None
    allow_unsigned: bool = False


@dataclass(frozen=True, slots=True)
class ExportResult:
    """The bytes of the new file; edits that were applied and those that were not."""

    data: bytes
    applied: tuple[TextEdit, ...]
    refused: tuple[RefusedEdit, ...]
