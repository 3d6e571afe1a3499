"""What every opened form can do, whatever its file format."""

from collections.abc import Sequence
from typing import Protocol

from workbench.common.errors import WorkbenchError
from workbench.model.document import Document
from workbench.model.revision import ExportOptions, ExportResult, TextEdit


class OpenForm(Protocol):
    """A form that was read: its segments, and the way back into a file."""

    @property
    def document(self) -> Document:
        """The visible text as segments in reading order."""

    @property
    def has_signature(self) -> bool:
        """Whether the file carries a digital signature, which ends when the file is written anew."""

    def export(self, edits: Sequence[TextEdit], options: ExportOptions) -> ExportResult:
        """The file with `edits` in it, and the edits that could not be applied.

        Raises `WorkbenchError` with a German sentence when this format cannot be written in that mode.
        """


class ReadOnlyForm:
    """A form of a format that is read and never written; `cause` is the German sentence that says so."""

    has_signature = False

    def __init__(self, document: Document, cause: str, hint: str) -> None:
        self.document = document
        self._refusal = WorkbenchError(cause, hint)

    def export(self, edits: Sequence[TextEdit], options: ExportOptions) -> ExportResult:  # noqa: ARG002
        """Always raises `WorkbenchError`."""
        raise self._refusal
