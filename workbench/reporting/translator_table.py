"""A translator's job as a Word table: German on the left, the place for the translation beside it."""

from collections.abc import Iterator
from datetime import date

from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from workbench.common.direction import directed_runs, is_rtl
from workbench.model.exchange import ExchangeJob, ExchangeUnit
from workbench.reporting.docx_layout import (
    Look,
    add_page_numbers,
    add_row,
    add_table,
    append_text,
    element,
    file_bytes,
    first_paragraph,
    new_document,
    next_paragraph,
    shade,
)
from workbench.translation.exchange.docx_table import KEY_MARK, bookmark_name
from workbench.translation.languages import language_name
from workbench.translation.table_columns import key_of

_LEGAL_NOTE = "Die Übersetzung ist nur eine Hilfe. Rechtlich gilt der deutsche Text."
_INSTRUCTIONS = (
    "Bitte schreiben Sie Ihre Übersetzung in die Spalte „Übersetzung“. Ändern Sie den deutschen Text nicht.",
    "{1}, {2} … stehen für Kästchen, Felder und Umbrüche. Jedes kommt in Ihrer Übersetzung genau einmal vor.",
    "Fragen und Hinweise schreiben Sie in die Spalte „Kommentar“.",
)
_SMALL = Look(size=8, color="404040")
_LONG_PASSAGE = 900


def write_translator_table(job: ExchangeJob) -> bytes:
    """The bytes of the DOCX. The table runs from left to right; Arabic and its like run from right to left in it."""
    name = language_name(job.language)
    on = date.fromisoformat(job.on)
    word = new_document(f"{job.form}: Übersetzung {name}", on, landscape=True)
    version = f"Fassung {job.version} – " if job.version else ""
    add_page_numbers(word.sections[0], f"{job.form} – {name} – {version}{_LEGAL_NOTE} – Stand {on:%d.%m.%Y}")
    heading = word.add_paragraph()
    append_text(heading, f"Übersetzung Deutsch – {name}", Look(bold=True, size=16))
    append_text(word.add_paragraph(), f"Formular: {job.form}")
    append_text(word.add_paragraph(), f"Sprache: {job.language}")
    for sentence in _INSTRUCTIONS:
        append_text(word.add_paragraph(), sentence)
    table = add_table(word, ("Kennung", "Deutsch", "Übersetzung", "Kommentar"), (1.6, 4, 4, 2))
    for number, unit in enumerate(job.units, 1):
        _write_row(table, unit, job.language, number)
    return file_bytes(word)


def _write_row(table: Table, unit: ExchangeUnit, language: str, number: int) -> None:
    label, german, other, comment = add_row(table, whole=len(unit.source) <= _LONG_PASSAGE).cells
    _write_label(first_paragraph(label), unit, number)
    for line in _remarks(unit):
        append_text(next_paragraph(label), line, _SMALL)
    for cell in (label, german):
        shade(cell, "F4F6F8")
    _write_lines(german, unit.source)
    _write_target(other, unit.target, language)
    _write_lines(comment, unit.comment)


def _write_label(paragraph: Paragraph, unit: ExchangeUnit, number: int) -> None:
    """The visible label, and hidden behind it the key that the row is found by."""
    name = bookmark_name(unit.id)
    if name:
        paragraph._p.append(element("w:bookmarkStart", id=str(number), name=name))
    append_text(paragraph, unit.label or unit.id, _SMALL)
    if name:
        paragraph._p.append(element("w:bookmarkEnd", id=str(number)))
    append_text(paragraph, f" {KEY_MARK}{key_of(unit.id, unit.stamp)}")
    paragraph.runs[-1].font.hidden = True


def _remarks(unit: ExchangeUnit) -> Iterator[str]:
    if unit.element:
        yield unit.element
    if unit.limit is not None:
        yield f"höchstens {unit.limit} Zeichen"
    if unit.old_source:
        yield f"Deutsch bisher: {unit.old_source}"


def _write_lines(cell: _Cell, text: str) -> None:
    append_text(first_paragraph(cell), text)


def _write_target(cell: _Cell, text: str, language: str) -> None:
    paragraph = first_paragraph(cell)
    if not is_rtl(language):
        append_text(paragraph, text, Look(language=language))
        return
    properties = paragraph._p.get_or_add_pPr()
    properties.insert_element_before(element("w:bidi"), "w:spacing", "w:ind", "w:jc", "w:rPr", "w:sectPr")
    mark = element("w:rPr")
    mark.extend([element("w:rtl"), element("w:lang", bidi=language)])
    properties.insert_element_before(mark, "w:sectPr", "w:pPrChange")
    for run in directed_runs(text):
        append_text(paragraph, run.text, Look(rtl=run.rtl, language=language if run.rtl else ""))
