"""The inflected forms of a glossary as rows that an editor confirms, and what has been confirmed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from workbench.glossary import xlsx
from workbench.glossary.form_rows import FormRow, joined
from workbench.glossary.row_notes import RowPlace
from workbench.model.term import GlossaryEntry
from workbench.rewrite.inflection_preview import Preview, previews

_WORKBOOKS = frozenset({".xlsx", ".xlsm"})


def form_rows(entries: Sequence[GlossaryEntry]) -> tuple[FormRow, ...]:
    """All forms of the entries that replace a term."""
    return tuple(
        row
        for entry in entries
        if entry.kind == "replace"
        for preview in previews(entry)
        for row in rows_of(preview)
    )


def rows_of(preview: Preview) -> Iterator[FormRow]:
    """The forms of one replacement."""
    entry = preview.entry
    for form in preview.forms:
        forms = joined(form.term), joined(form.replacement)
        yield FormRow(entry.id, entry.term, preview.wording, form.place, *forms)


def confirmed_rows(path: Path) -> tuple[tuple[RowPlace, FormRow], ...]:
    """The rows of the sheet "Formen" with what the editor said; none where the file has no such sheet."""
    return xlsx.read_forms(path) if path.suffix.casefold() in _WORKBOOKS else ()


def with_verdicts(rows: Sequence[FormRow], paths: Sequence[Path]) -> tuple[FormRow, ...]:
    """The rows with what the workbooks say of the very same forms."""
    said = {(row.key, row.forms): row for path in paths for _, row in confirmed_rows(path)}
    return tuple(
        replace(row, verdict=known.verdict, correction=known.correction)
        if (known := said.get((row.key, row.forms)))
        else row
        for row in rows
    )
