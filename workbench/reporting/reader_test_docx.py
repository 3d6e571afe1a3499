"""The test version as a Word table: number, text, boxes to tick. Everything in large type."""

from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.table import Table, _Cell

from workbench.document.docx.marking import marked_copy
from workbench.document.docx.reader import open_docx
from workbench.reporting.bilingual_docx import mark_segment, write_german
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
from workbench.reporting.reader_test import Chapter, Item, ReaderTest
from workbench.review.returns.kit_marks import FORM, KIND, SHEET, VERSION

SIZE = 14.0
"""Points of the smallest type in the file: for people with weak eyes (DIN 1450 asks for 12 and more)."""
_HEADING_SIZES = (20.0, 17.0, 15.0)
_WIDTHS = (1.5, 10.1, 5.8)
_LONG_PASSAGE, _MANY_LINES = 600, 12
"""Characters and lines. A longer passage may be broken across pages."""
_HEADERS = ("Nr.", "Text", "Bitte ankreuzen")
_INTRODUCTION = (
    "Wir testen das Formular. Wir testen nicht Sie. Es gibt keine falschen Antworten.",
    (
        "Lesen Sie bitte Abschnitt für Abschnitt und kreuzen Sie an, ob Sie ihn verstehen. Ist ein Wort oder ein Satz "
        "schwer? Dann unterstreichen Sie ihn, oder schreiben Sie etwas dazu."
    ),
)
_FACTS = "Kennung: ____________     Datum: ____________"
_CLOSING = ("Das ganze Formular ist für mich:", "☐ leicht     ☐ mittel     ☐ schwer")
_REMARKS = "Was sollen wir ändern?"
_LINE = "_" * 52


def lay_out_reader_test(test: ReaderTest) -> bytes:
    """The bytes of the DOCX. It tells form and version, so that an annotated copy can be read back."""
    word = new_document(f"Testfassung: {test.form}", test.on, landscape=False)
    word.styles["Normal"].font.size = Pt(SIZE)
    add_page_numbers(word.sections[0], f"Stand {test.on:%d.%m.%Y}", size=SIZE)
    _write_opening(word, test)
    table = add_table(word, _HEADERS, _WIDTHS)
    for number, row in enumerate(test.rows, 1):
        if isinstance(row, Chapter):
            _write_chapter(table, row, number)
        else:
            _write_item(table, row, number)
    _write_closing(word)
    properties = {FORM: test.form, VERSION: test.version, KIND: SHEET}
    return marked_copy(open_docx(file_bytes(word), test.form), {}, properties)


def _write_opening(word: WordDocument, test: ReaderTest) -> None:
    heading = word.add_paragraph()
    append_text(heading, "Testfassung", Look(bold=True, size=_HEADING_SIZES[0]))
    append_text(word.add_paragraph(), f"Formular: {test.form}")
    for sentence in (*_INTRODUCTION, _FACTS):
        paragraph = word.add_paragraph()
        paragraph.paragraph_format.space_before = Pt(6)
        append_text(paragraph, sentence)
    word.add_paragraph()


def _write_chapter(table: Table, chapter: Chapter, number: int) -> None:
    cells = add_row(table).cells
    merged = cells[0].merge(cells[-1])
    shade(merged, "EEF2F6")
    paragraph = first_paragraph(merged)
    size = _HEADING_SIZES[min(chapter.level, len(_HEADING_SIZES)) - 1]
    write_german(paragraph, chapter.text, Look(bold=True, size=size))
    paragraph.paragraph_format.keep_with_next = True
    mark_segment(paragraph, chapter.segment, number)


def _write_item(table: Table, item: Item, number: int) -> None:
    whole = len(item.lines) <= _MANY_LINES and sum(map(len, item.lines)) <= _LONG_PASSAGE
    place, text, marks = add_row(table, whole=whole).cells
    append_text(first_paragraph(place), str(item.number), Look(bold=True))
    for at, line in enumerate(item.lines):
        paragraph = next_paragraph(text) if at else first_paragraph(text)
        paragraph.paragraph_format.line_spacing = 1.2
        write_german(paragraph, line, Look())
    mark_segment(text.paragraphs[0], item.segments[0], number)
    _write_marks(marks)


def _write_marks(cell: _Cell) -> None:
    append_text(first_paragraph(cell), "☐ verstanden")
    append_text(next_paragraph(cell), "☐ nicht verstanden")
    remark = next_paragraph(cell)
    remark.paragraph_format.space_after = Pt(2 * SIZE)
    append_text(remark, "Anmerkung:")


def _write_closing(word: WordDocument) -> None:
    word.add_paragraph()
    for at, sentence in enumerate((*_CLOSING, _REMARKS)):
        paragraph = word.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.space_before = Pt(6)
        append_text(paragraph, sentence, Look(bold=at != 1))
    for _ in range(4):
        line = word.add_paragraph()
        line.paragraph_format.space_before = Pt(SIZE)
        line.paragraph_format.keep_with_next = True
        append_text(line, _LINE)
