"""Edits of an OpenDocument text, made in the Word copy that LibreOffice converts it to."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from workbench.document.conversion import convert
from workbench.model.document import Document
from workbench.model.revision import ExportOptions, ExportResult, RefusedEdit, TextEdit

_NO_PLACE = "Den Absatz gibt es in der Word-Fassung so nicht. Ändern Sie ihn dort von Hand."


def export_as_word(
    document: Document, data: bytes, edits: Sequence[TextEdit], options: ExportOptions
) -> ExportResult:
    """A .docx with the edits; those whose passage reads differently after conversion are refused.

    Raises `WorkbenchError` where LibreOffice is missing or fails.
    """
    from workbench.document.docx.reader import open_docx

    word = open_docx(convert(data, document.name, "docx"), document.name)
    counterpart = _counterparts(document, word.document)
    moved: dict[str, TextEdit] = {}
    refused: list[RefusedEdit] = []
    for edit in edits:
        segment = counterpart.get(edit.segment)
        if segment is None or segment in moved:
            refused.append(RefusedEdit(edit, _NO_PLACE))
        else:
            moved[segment] = edit
    result = word.export(
        [TextEdit(segment, edit.before, edit.after, edit.reasons) for segment, edit in moved.items()], options
    )
    refused += [RefusedEdit(moved[entry.edit.segment], entry.cause) for entry in result.refused]
    applied = tuple(moved[edit.segment] for edit in result.applied)
    return ExportResult(result.data, applied, tuple(refused))


def _counterparts(document: Document, word: Document) -> dict[str, str]:
    """Ids of the Word copy by id of the original, for passages with the same text in the same order."""
    ours, theirs = ([segment.text for segment in side.segments] for side in (document, word))
    found: dict[str, str] = {}
    for block in SequenceMatcher(None, ours, theirs, autojunk=False).get_matching_blocks():
        for step in range(block.size):
            found[document.segments[block.a + step].id] = word.segments[block.b + step].id
    return found
