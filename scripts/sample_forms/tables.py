"""Tables: merged and nested cells, repeating header rows, content controls around cells and rows."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from scripts.sample_forms.controls import control
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.paragraphs import paragraph, twips

SHADE = "E7ECF2"
OFFICE_SHADE = "F2F2F2"
REPEATING_SECTION = "<w15:repeatingSection/>"
REPEATING_ITEM = "<w15:repeatingSectionItem/>"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: `merge` is `restart` or `continue` for a vertical merge, `control` names a cell control."""

    content: tuple[str, ...] = ("",)
    span: int = 1
    merge: str = ""
    shade: str = ""
    align: str = "top"
    borders: str = ""
    control: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A row; `height` is the least height in millimetres, `control` names a row control."""

    cells: tuple[Cell, ...]
    header: bool = False
    height: float = 0
    control: str = ""
    repeating_item: bool = False


def cell(*content: str, span: int = 1, merge: str = "", shade: str = "", align: str = "center") -> Cell:
    """A cell of paragraphs; plain text becomes one paragraph of table text."""
    return Cell(content or ("",), span=span, merge=merge, shade=shade, align=align)


def head(*texts: str) -> Row:
    """A shaded header row that Word repeats on every page."""
    cells = (Cell((paragraph(text, style="Tabellenkopf"),), shade=SHADE, align="center") for text in texts)
    return Row(tuple(cells), header=True)


def row(*cells: str | Cell, height: float = 8) -> Row:
    """A row that does not break over pages; plain text becomes a cell."""
    return Row(tuple(item if isinstance(item, Cell) else cell(item) for item in cells), height=height)


def field(label: str, *content: str, span: int = 1, shade: str = "") -> Cell:
    """A cell with a small label above the space to write in."""
    blocks = (paragraph(label, style="Feldbeschriftung"), paragraph(*content, style="Feldinhalt"))
    return Cell(blocks, span=span, shade=shade)


def table(
    widths: Sequence[float], *rows: Row, style: str = "Formulartabelle", control_around: str = ""
) -> Xml:
    """A table with columns of the given widths in millimetres."""
    grid = "".join(f'<w:gridCol w:w="{twips(width)}"/>' for width in widths)
    body = joined(row_markup(item, widths) for item in rows)
    total = sum(twips(width) for width in widths)
    markup = Xml(
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{total}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0"'
        ' w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"
    )
    return control(control_around, control_around, "<w:richText/>", markup) if control_around else markup


def repeated(name: str, title: str, rows: Sequence[Row], widths: Sequence[float]) -> Xml:
    """Rows that the person who fills in the form can add more of (Word 2013 repeating section)."""
    items = joined(
        control(f"{name}_{number}", title, REPEATING_ITEM, row_markup(item, widths))
        for number, item in enumerate(rows, start=1)
    )
    return control(name, title, REPEATING_SECTION, items)


def table_with(
    widths: Sequence[float], rows: Sequence[Row], repeated_rows: Xml, style: str = "Formulartabelle"
) -> Xml:
    """A table whose last rows are already markup, such as `repeated` ones."""
    return Xml(table(widths, *rows, style=style).replace("</w:tbl>", f"{repeated_rows}</w:tbl>"))


def row_markup(item: Row, widths: Sequence[float]) -> Xml:
    height = f'<w:trHeight w:val="{twips(item.height)}" w:hRule="atLeast"/>' if item.height else ""
    header = "<w:tblHeader/>" if item.header else ""
    cells = joined(cell_markup(each, width) for each, width in with_widths(item.cells, widths))
    markup = Xml(f"<w:tr><w:trPr><w:cantSplit/>{height}{header}</w:trPr>{cells}</w:tr>")
    return control(item.control, item.control, "<w:richText/>", markup) if item.control else markup


def with_widths(cells: Sequence[Cell], widths: Sequence[float]) -> Iterator[tuple[Cell, int]]:
    column = 0
    for each in cells:
        yield each, sum(twips(width) for width in widths[column : column + each.span])
        column += each.span


def cell_markup(each: Cell, width: int) -> Xml:
    blocks = [
        part if isinstance(part, Xml) else paragraph(part, style="Tabellentext") for part in each.content
    ]
    if blocks[-1].endswith("</w:tbl>"):
        blocks.append(paragraph(style="Seitenwechsel"))  # a cell has to end with a paragraph
    properties = "".join(
        (
            f'<w:tcW w:w="{width}" w:type="dxa"/>',
            f'<w:gridSpan w:val="{each.span}"/>' if each.span > 1 else "",
            f'<w:vMerge w:val="{each.merge}"/>' if each.merge else "",
            f"<w:tcBorders>{each.borders}</w:tcBorders>" if each.borders else "",
            f'<w:shd w:val="clear" w:color="auto" w:fill="{each.shade}"/>' if each.shade else "",
            f'<w:vAlign w:val="{each.align}"/>',
        )
    )
    markup = f"<w:tc><w:tcPr>{properties}</w:tcPr>{joined(blocks)}</w:tc>"
    return control(each.control, each.control, "<w:richText/>", markup) if each.control else Xml(markup)
