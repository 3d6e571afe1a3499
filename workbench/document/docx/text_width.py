"""How wide the place is in which a paragraph stands: column of a page, cell of a table, text box."""

from collections.abc import Callable

from lxml import etree

from workbench.document.docx.names import SHORT, attribute, child, path, value

_EMU_A_TWIP = 635
_A4_TEXT = 9072
"""Twentieths of a point: 16 cm, A4 with Word's usual margins, where a file says nothing."""
CELL_MARGINS = 216
"""Left and right together, where a table says nothing."""
_BOX_INSETS = 288


class TextWidths:
    """Widths in twentieths of a point, for the paragraphs of one main part and its headers and notes."""

    def __init__(self, main: etree._Element) -> None:
        self._by_block: dict[etree._Element, int] = {}
        self._by_container: dict[etree._Element, int] = {}
        self._usual = _A4_TEXT
        body = child(main, "w:body")
        if body is not None:
            self._read_sections(body)

    def width(self, paragraph: etree._Element) -> int:
        """The width for a paragraph's lines before its own indents."""
        for node in paragraph.iterancestors():
            short = SHORT[node.tag]
            if short == "w:tc":
                return self._remembered(node, self._cell_width)
            if short == "w:txbxContent":
                return self._remembered(node, self._box_width)
        return self._by_block.get(_block(paragraph), self._usual)

    def _remembered(self, node: etree._Element, measure: Callable[[etree._Element], int]) -> int:
        if node not in self._by_container:
            self._by_container[node] = measure(node)
        return self._by_container[node]

    def _read_sections(self, body: etree._Element) -> None:
        """A section's properties stand in its last paragraph, those of the last one at the end of the body."""
        ends = {_block(node): _column_width(node) for node in body.iter("{*}sectPr")}
        waiting: list[etree._Element] = []
        for block in body:
            waiting.append(block)
            if block in ends:
                self._by_block.update(dict.fromkeys(waiting, ends[block]))
                waiting = []
                self._usual = ends[block]

    def _cell_width(self, cell: etree._Element) -> int:
        given = path(cell, "w:tcPr", "w:tcW")
        if given is not None and attribute(given, "type", "dxa") == "dxa":
            width = _number(attribute(given, "w"))
            if width:
                return max(0, width - CELL_MARGINS)
        return max(0, self._cell_share(cell) - CELL_MARGINS)

    def _cell_share(self, cell: etree._Element) -> int:
        """The columns that the cell covers; an equal share of the table's place where they are not given."""
        row = cell.getparent()
        table = next(cell.iterancestors("{*}tbl"), None)
        columns = path(table, "w:tblGrid")
        grid = [_number(attribute(node, "w")) for node in (columns if columns is not None else ())]
        cells = [node for node in row if SHORT[node.tag] == "w:tc"] if row is not None else [cell]
        spans = [max(1, _number(value(node, "w:tcPr", "w:gridSpan"))) for node in cells]
        place = cells.index(cell) if cell in cells else 0
        first = sum(spans[:place])
        width = sum(grid[first : first + spans[place]])
        return width or (self.width(table) if table is not None else self._usual) // max(1, len(cells))

    def _box_width(self, box: etree._Element) -> int:
        """A text box has its size in English Metric Units."""
        for node in box.iterancestors():
            extent = next((inner for inner in node if SHORT[inner.tag] == "?:extent"), None)
            if extent is not None:
                return max(0, _number(extent.get("cx") or "") // _EMU_A_TWIP - _BOX_INSETS)
            if SHORT[node.tag] == "w:p":
                break
        return self._usual


def _block(node: etree._Element) -> etree._Element:
    """The child of the body, header or note around a node."""
    current = node
    for parent in node.iterancestors():
        if SHORT[parent.tag] in ("w:body", "w:hdr", "w:ftr", "w:footnote", "w:endnote"):
            break
        current = parent
    return current


def _column_width(section: etree._Element) -> int:
    page, margins, columns = (child(section, name) for name in ("w:pgSz", "w:pgMar", "w:cols"))
    if page is None:
        return _A4_TEXT
    sides = (
        [_number(attribute(margins, side)) for side in ("left", "right", "gutter")]
        if margins is not None
        else []
    )
    width = _number(attribute(page, "w")) - sum(sides)
    count = _number(attribute(columns, "num")) if columns is not None else 1
    if columns is not None and count > 1:
        width = (width - (count - 1) * (_number(attribute(columns, "space")) or 708)) // count
    return width if width > 0 else _A4_TEXT


def _number(text: str) -> int:
    return int(float(text)) if text.replace(".", "", 1).isdecimal() else 0
