"""The synopsis as a landscape Word table."""

from collections.abc import Sequence

from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.table import Table, _Cell

from workbench.model.revision import TextEdit
from workbench.reporting.docx_layout import (
    Look,
    add_page_numbers,
    add_row,
    add_table,
    append_text,
    file_bytes,
    first_paragraph,
    new_document,
    next_paragraph,
    shade,
)
from workbench.reporting.synopsis import Gap, Row, Synopsis
from workbench.reporting.word_difference import Part

_HEADERS = ("Stelle", "Alt", "Neu", "Hinweise")
_WIDTHS = (2.4, 8.6, 8.6, 6.5)
_LONG_PASSAGE = 900
"""Characters. A longer passage may be broken across pages: kept whole it would leave half a page empty."""
_GREY = "404040"
_DELETED = Look(strike=True, color="B00020")
_INSERTED = Look(bold=True, underline=True, color="0B6B2B")


def lay_out_synopsis(synopsis: Synopsis) -> bytes:
    """The bytes of the DOCX. Changed words differ by line and weight as well as by colour."""
    word = new_document(synopsis.title, synopsis.on, landscape=True)
    add_page_numbers(word.sections[0], f"{synopsis.title} – {synopsis.form}")
    _write_opening(word, synopsis)
    table = add_table(word, _HEADERS, _WIDTHS)
    for row in synopsis.rows:
        if isinstance(row, Gap):
            _write_gap(table, row)
        else:
            _write_row(table, row)
    _write_lost(word, synopsis.lost)
    return file_bytes(word)


def _write_opening(word: WordDocument, synopsis: Synopsis) -> None:
    heading = word.add_paragraph()
    heading.paragraph_format.space_after = Pt(6)
    append_text(heading, synopsis.title, Look(bold=True, size=16))
    facts = word.add_paragraph()
    append_text(facts, "Formular: ", Look(bold=True))
    append_text(facts, f"{synopsis.form}\nStand: {synopsis.on:%d.%m.%Y}\n")
    append_text(facts, f"Geänderte Absätze: {synopsis.changed} von {synopsis.passages}")
    reading = word.add_paragraph()
    reading.paragraph_format.space_after = Pt(8)
    append_text(reading, "So lesen Sie die Tabelle: ", Look(bold=True))
    append_text(reading, "In der Spalte Alt ist ")
    append_text(reading, "rot durchgestrichen", _DELETED)
    append_text(reading, ", was entfällt. In der Spalte Neu ist ")
    append_text(reading, "grün, fett und unterstrichen", _INSERTED)
    append_text(
        reading,
        ", was hinzukommt. Wörter in eckigen Klammern stehen für Elemente des Formulars, zum Beispiel "
        "[Kästchen]; sie bleiben erhalten. Die Spalte Hinweise nennt Gründe und was rechtlich zu prüfen ist.",
    )


def _write_gap(table: Table, gap: Gap) -> None:
    cells = add_row(table).cells
    merged = cells[0].merge(cells[-1])
    shade(merged, "F2F2F2")
    amount = "1 unveränderter Absatz" if gap.count == 1 else f"{gap.count} unveränderte Absätze"
    paragraph = first_paragraph(merged)
    append_text(paragraph, f"… {amount}", Look(italic=True, size=9, color=_GREY))
    if gap.heading:
        append_text(paragraph, f" · Abschnitt „{gap.heading}“", Look(bold=True, size=9, color=_GREY))


def _write_row(table: Table, content: Row) -> None:
    cells = add_row(table, whole=_length(content) <= _LONG_PASSAGE).cells
    place = first_paragraph(cells[0])
    append_text(place, content.segment, Look(bold=True, size=8))
    append_text(place, f"\n{content.place}", Look(size=8))
    _write_parts(cells[1], content.old, _DELETED)
    if content.verdict:
        append_text(first_paragraph(cells[2]), content.verdict, Look(italic=True, color=_GREY))
    else:
        _write_parts(cells[2], content.new, _INSERTED)
    for index, hint in enumerate(content.hints):
        paragraph = next_paragraph(cells[3]) if index else first_paragraph(cells[3])
        append_text(paragraph, hint, Look(size=9))


def _length(content: Row) -> int:
    """Characters of the fullest cell."""
    old, new = (sum(len(part.text) for part in parts) for parts in (content.old, content.new))
    return max(old, new, sum(map(len, content.hints)))


def _write_parts(cell: _Cell, parts: Sequence[Part], mark: Look) -> None:
    paragraph = first_paragraph(cell)
    for part in parts:
        append_text(paragraph, part.text, mark if part.changed else None)


def _write_lost(word: WordDocument, edits: Sequence[TextEdit]) -> None:
    if not edits:
        return
    append_text(
        word.add_paragraph(), "Änderungen, deren Stelle das Formular nicht hat", Look(bold=True, size=12)
    )
    for edit in edits:
        paragraph = word.add_paragraph()
        append_text(paragraph, f"{edit.segment}: ", Look(bold=True))
        append_text(paragraph, edit.before, _DELETED)
        append_text(paragraph, " → ")
        append_text(paragraph, edit.after, _INSERTED)
