"""Building blocks for the Word files that the workbench writes itself (never for a user's form)."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import docx
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Cm, Emu, Pt
from docx.table import Table, _Cell, _Row
from docx.text.paragraph import Paragraph

from workbench.reporting.passages import printable

FONT = "Arial"
_A4 = (Cm(21.0), Cm(29.7))
_MARGIN = Cm(1.8)
_CELL_PADDING = 85
"""Twentieths of a point: 1.5 mm on every side of a cell."""


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of text looks. `size` in points; `color` as RRGGBB; `language` is a BCP 47 code."""

    bold: bool = False
    italic: bool = False
    strike: bool = False
    underline: bool = False
    color: str = ""
    size: float = 0
    rtl: bool = False
    language: str = ""


def new_document(title: str, on: date, *, landscape: bool) -> WordDocument:
    """An empty A4 file in German with page numbers at the foot."""
    word = docx.Document()
    section = word.sections[0]
    width, height = _A4[::-1] if landscape else _A4
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = width, height
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = _MARGIN
    section.header_distance = section.footer_distance = Cm(0.9)
    _set_defaults(word)
    properties = word.core_properties
    properties.title, properties.author, properties.comments = printable(title)[:255], "Formularwerkbank", ""
    properties.created = properties.modified = datetime(on.year, on.month, on.day, tzinfo=UTC)
    properties.language = "de-DE"
    return word


def _set_defaults(word: WordDocument) -> None:
    normal = word.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(10)
    normal.paragraph_format.space_after = Pt(4)
    fonts = normal.element.rPr.rFonts
    for script in ("w:cs", "w:eastAsia"):
        fonts.set(qn(script), FONT)
    for language in word.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), "de-DE")
    for style in ("Title", "Heading 1", "Heading 2"):
        rpr = word.styles[style].element.get_or_add_rPr()
        for old in rpr.findall(qn("w:rFonts")):
            rpr.remove(old)
        rpr.insert(0, element("w:rFonts", ascii=FONT, hAnsi=FONT, cs=FONT))


def printable_width(section: Section) -> int:
    """The width between the margins, in EMU."""
    return int((section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0))


def add_page_numbers(section: Section, left: str, size: float = 8) -> None:
    """A foot line: `left`, and "Seite x von y" at the right margin, `size` points."""
    paragraph = section.footer.paragraphs[0]
    paragraph.style = "Normal"
    paragraph.paragraph_format.tab_stops.add_tab_stop(Emu(printable_width(section)), WD_TAB_ALIGNMENT.RIGHT)
    small = Look(size=size, color="404040")
    append_text(paragraph, f"{left}\tSeite ", small)
    _append_field(paragraph, "PAGE", small)
    append_text(paragraph, " von ", small)
    _append_field(paragraph, "NUMPAGES", small)


def _append_field(paragraph: Paragraph, code: str, look: Look) -> None:
    field = element("w:fldSimple", instr=f" {code} ")
    paragraph._p.append(field)
    append_text(paragraph, "1", look)
    field.append(paragraph._p[-1])


def append_text(paragraph: Paragraph, text: str, look: Look | None = None) -> None:
    """`text` as one run; tabs and line breaks become Word's own, characters XML forbids become visible."""
    run = paragraph.add_run(printable(text))
    if look is not None:
        _format_run(run._r, look)


def add_line(word: WordDocument, text: str, look: Look | None = None) -> Paragraph:
    """A new paragraph at the end."""
    paragraph = word.add_paragraph()
    append_text(paragraph, text, look)
    return paragraph


def _format_run(run: Any, look: Look) -> None:
    """The children of w:rPr have a fixed order (ISO/IEC 29500-1, 17.3.2.28)."""
    parts = []
    if look.rtl:
        parts.append(element("w:rFonts", ascii=FONT, hAnsi=FONT, cs=FONT))
    for wanted, names in (
        (look.bold, ("w:b", "w:bCs")),
        (look.italic, ("w:i", "w:iCs")),
        (look.strike, ("w:strike",)),
    ):
        parts.extend(element(name) for name in names if wanted)
    if look.color:
        parts.append(element("w:color", val=look.color))
    if look.size:
        half_points = str(round(look.size * 2))
        parts.extend((element("w:sz", val=half_points), element("w:szCs", val=half_points)))
    if look.underline:
        parts.append(element("w:u", val="single"))
    if look.rtl:
        parts.append(element("w:rtl"))
    if look.language:
        parts.append(element("w:lang", **{"bidi" if look.rtl else "val": look.language}))
    if parts:
        run.get_or_add_rPr().extend(parts)


def element(name: str, /, **attributes: str) -> Any:
    """A WordprocessingML element with `w:` attributes."""
    made = OxmlElement(name)
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def add_table(word: WordDocument, headers: Sequence[str], shares: Sequence[float]) -> Table:
    """A table over the whole width whose first row repeats on every page. `shares` are relative widths."""
    table: Table = word.add_table(rows=1, cols=len(headers), style="Table Grid")
    table.autofit = False
    width = printable_width(word.sections[0])
    for column, share in zip(table.columns, shares, strict=True):
        column.width = Emu(round(width * share / sum(shares)))
    _pad_cells(table)
    row = table.rows[0]
    for cell, header, column in zip(row.cells, headers, table.columns, strict=True):
        cell.width = column.width
        shade(cell, "D9E2EC")
        append_text(first_paragraph(cell), header, Look(bold=True))
    _keep_together(row)
    row._tr.get_or_add_trPr().append(element("w:tblHeader"))
    return table


def _pad_cells(table: Table) -> None:
    margins = element("w:tblCellMar")
    for side in ("top", "left", "bottom", "right"):
        margins.append(element(f"w:{side}", w=str(_CELL_PADDING), type="dxa"))
    properties = table._tbl.tblPr
    look = properties.find(qn("w:tblLook"))
    if look is None:
        properties.append(margins)
    else:
        look.addprevious(margins)


def add_row(table: Table, *, whole: bool = True) -> _Row:
    """One more row. A `whole` row is not broken across pages (unless it is longer than a page)."""
    row: _Row = table.add_row()  # type: ignore[no-untyped-call]
    if whole:
        _keep_together(row)
    return row


def first_paragraph(cell: _Cell) -> Paragraph:
    """The paragraph that every cell has, without the space below that body text has."""
    paragraph: Paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_after = Pt(0)
    return paragraph


def next_paragraph(cell: _Cell) -> Paragraph:
    """One more paragraph in `cell`, set off a little."""
    paragraph: Paragraph = cell.add_paragraph()
    paragraph.paragraph_format.space_before, paragraph.paragraph_format.space_after = Pt(3), Pt(0)
    return paragraph


def _keep_together(row: _Row) -> None:
    row._tr.get_or_add_trPr().append(element("w:cantSplit"))


def shade(cell: _Cell, fill: str) -> None:
    """Colours the ground of `cell` (RRGGBB)."""
    cell._tc.get_or_add_tcPr().append(element("w:shd", val="clear", color="auto", fill=fill))


def file_bytes(word: WordDocument) -> bytes:
    """The finished file."""
    stream = io.BytesIO()
    word.save(stream)
    return stream.getvalue()
