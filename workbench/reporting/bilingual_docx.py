"""The bilingual text as a Word table with two columns; Arabic and its like run from right to left."""

from dataclasses import replace

from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from workbench.common.direction import directed_runs, reads_rtl
from workbench.document.docx.languages import StyleLook, WordLanguage, mark_language, word_language
from workbench.reporting.bilingual import BilingualRow, BilingualText
from workbench.reporting.docx_layout import (
    FONT,
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
from workbench.translation.form_notices import LEGAL_NOTICE

_HEADING_SIZES = (13, 12, 11)
_BODY_SIZE = 10
_LONG_PASSAGE = 900
_GREY = "404040"


def lay_out_bilingual(text: BilingualText) -> bytes:
    """The bytes of the DOCX. The table itself runs from left to right: German is always the left column."""
    title = f"Deutsch – {text.language_name}"
    word = new_document(f"{text.form}: {title}", text.on, landscape=False)
    add_page_numbers(word.sections[0], f"{text.form} – {title} – Stand {text.on:%d.%m.%Y}")
    _write_opening(word, text, title)
    table = add_table(word, ("Deutsch", text.language_name), (1, 1))
    for number, row in enumerate(text.rows, 1):
        _write_row(table, row, text, number)
    return file_bytes(word)


def _write_opening(word: WordDocument, text: BilingualText, title: str) -> None:
    heading = word.add_paragraph()
    heading.paragraph_format.space_after = Pt(6)
    append_text(heading, title, Look(bold=True, size=16))
    form = word.add_paragraph()
    append_text(form, "Formular: ", Look(bold=True))
    append_text(form, text.form)
    append_text(word.add_paragraph(), LEGAL_NOTICE, Look(bold=True))
    if text.notice:
        _write_target(word.add_paragraph(), text.notice, text, Look(bold=True))
    for remark in text.remarks:
        append_text(word.add_paragraph(), remark, Look(italic=True, color=_GREY))


def _write_row(table: Table, row: BilingualRow, text: BilingualText, number: int) -> None:
    german, other = add_row(table, whole=len(row.source) <= _LONG_PASSAGE).cells
    look = Look()
    if row.level:
        look = Look(bold=True, size=_HEADING_SIZES[min(row.level, len(_HEADING_SIZES)) - 1])
        shade(german, "EEF2F6")
        shade(other, "EEF2F6")
    paragraph = first_paragraph(german)
    write_german(paragraph, row.source, look)
    _keep_with_next(paragraph, row)
    mark_segment(paragraph, row.segment, number)
    if row.target:
        paragraph = first_paragraph(other)
        if row.same:
            write_german(paragraph, row.target, look)
        else:
            _write_target(paragraph, row.target, text, look)
        _keep_with_next(paragraph, row)
    else:
        _write_untranslated(other, row)


def _write_untranslated(cell: _Cell, row: BilingualRow) -> None:
    append_text(first_paragraph(cell), row.source, Look(italic=True, color=_GREY))
    append_text(next_paragraph(cell), "(noch nicht übersetzt)", Look(bold=True, size=8, color=_GREY))


def write_german(paragraph: Paragraph, text: str, look: Look) -> None:
    """German forms have sentences in other languages too ("this leaflet in Arabic: ..."); they keep their way."""
    if reads_rtl(text):
        _write_rtl(paragraph, text, look, None)
    else:
        append_text(paragraph, text, look)


def _write_target(paragraph: Paragraph, target: str, text: BilingualText, look: Look) -> None:
    language = word_language(text.language)
    if text.rtl:
        _write_rtl(paragraph, target, look, language)
    else:
        append_text(paragraph, target, _sized(look, rtl=False))
        _mark_last(paragraph, language, look)


def _write_rtl(paragraph: Paragraph, target: str, look: Look, language: WordLanguage | None) -> None:
    paragraph._p.get_or_add_pPr().insert_element_before(element("w:bidi"), *_AFTER_BIDI)
    for run in directed_runs(target):
        append_text(paragraph, run.text, _sized(look, rtl=run.rtl))
        if run.rtl and language is not None:
            _mark_last(paragraph, language, look)


def _mark_last(paragraph: Paragraph, language: WordLanguage, look: Look) -> None:
    mark_language(paragraph.runs[-1]._r.get_or_add_rPr(), language, StyleLook(FONT, bold=look.bold))


_AFTER_BIDI = (
    *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:mirrorIndents"),
    *(
        "w:suppressOverlap",
        "w:jc",
        "w:textDirection",
        "w:textAlignment",
        "w:textboxTightWrap",
        "w:outlineLvl",
    ),
    *("w:divId", "w:cnfStyle", "w:rPr", "w:sectPr", "w:pPrChange"),
)
"""Children of w:pPr that come after w:bidi (ISO/IEC 29500-1, 17.3.1.26)."""


def _sized(look: Look, *, rtl: bool) -> Look:
    return replace(look, size=look.size or _BODY_SIZE + (1 if rtl else 0), rtl=rtl)


def _keep_with_next(paragraph: Paragraph, row: BilingualRow) -> None:
    """A heading stays on the page of the passage that it introduces."""
    if row.level:
        paragraph.paragraph_format.keep_with_next = True


def mark_segment(paragraph: Paragraph, segment: str, number: int) -> None:
    """A hidden bookmark (its name starts with "_") around the passage, so that the row can be found again."""
    start = element("w:bookmarkStart", id=str(number), name=f"_segment_{segment}"[:40])
    paragraph._p.insert(1 if paragraph._p.pPr is not None else 0, start)
    paragraph._p.append(element("w:bookmarkEnd", id=str(number)))
