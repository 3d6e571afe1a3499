"""Where a paragraph stands in a place that does not grow with its text: a cell, a text box, a frame.

Source: ECMA-376 part 1, 17.4.80 (trHeight), 17.4.67 (tcFitText), 17.4.71 (textDirection), 17.3.1.11 (framePr).
"""

from dataclasses import dataclass

from lxml import etree

from workbench.document.docx.capacity.text_boxes import box_room
from workbench.document.docx.names import SHORT, attribute, child, is_on, path, value
from workbench.document.docx.text_width import CELL_MARGINS, TextWidths

_DIGITS = 9
_UPRIGHT = ("btLr", "tbRl", "tbRlV", "tbLrV", "rl", "lr", "rlV", "lrV")


@dataclass(frozen=True, slots=True)
class Place:
    """`width` is the length of a line, `height` what all lines share, in twentieths of a point, without margins."""

    width: float
    height: float
    paragraphs: tuple[etree._Element, ...]


class FixedPlaces:
    """Looks places up; what several paragraphs share is measured once. Only the innermost place is looked at."""

    def __init__(self, widths: TextWidths) -> None:
        self._widths = widths
        self._known: dict[etree._Element, Place | None] = {}
        self._rows: dict[etree._Element, list[etree._Element]] = {}

    def of(self, paragraph: etree._Element, row_span: int = 1) -> Place | None:
        """The place of a w:p, None if it may grow. `row_span`: so many rows its cell reaches down."""
        if (frame := path(paragraph, "w:pPr", "w:framePr")) is not None:
            return _frame(paragraph, frame)
        container = _container(paragraph)
        if container is None:
            return None
        if container not in self._known:
            is_cell = SHORT[container.tag] == "w:tc"
            size = self._cell_room(container, paragraph, row_span) if is_cell else box_room(container)
            self._known[container] = None if size is None else Place(*size, _paragraphs(container))
        return self._known[container]

    def _cell_room(
        self, cell: etree._Element, paragraph: etree._Element, row_span: int
    ) -> tuple[float, float] | None:
        properties = child(cell, "w:tcPr")
        height = self._height(cell, row_span)
        if height is None or is_on(child(properties, "w:tcFitText")):
            return None
        table = next(cell.iterancestors("{*}tbl"), None)
        sides = {"left": CELL_MARGINS // 2, "right": CELL_MARGINS // 2, "top": 0, "bottom": 0}
        for margins in (path(table, "w:tblPr", "w:tblCellMar"), child(properties, "w:tcMar")):
            for node in margins if margins is not None else ():
                name = SHORT[node.tag].partition(":")[2]
                name = {"start": "left", "end": "right"}.get(name, name)
                sides[name] = _twips(attribute(node, "w"))
        width = self._widths.width(paragraph) + CELL_MARGINS - sides["left"] - sides["right"]
        height -= sides["top"] + sides["bottom"]
        if width <= 0 or height <= 0:
            return None
        return (height, width) if value(properties, "w:textDirection") in _UPRIGHT else (width, height)

    def _height(self, cell: etree._Element, row_span: int) -> int | None:
        """The height of all rows of the cell, None if one of them may grow."""
        row = next(cell.iterancestors("{*}tr"), None)
        table = next(cell.iterancestors("{*}tbl"), None)
        if row is None or table is None or not _exact_height(row):
            return None
        if table not in self._rows:
            self._rows[table] = [
                node for node in table.iter("{*}tr") if next(node.iterancestors("{*}tbl")) is table
            ]
        first = self._rows[table].index(row)
        heights = [_exact_height(node) for node in self._rows[table][first : first + row_span]]
        return sum(heights) if all(heights) else None


def _exact_height(row: etree._Element) -> int:
    """Height of a row in twentieths of a point, 0 if it may grow."""
    height = path(row, "w:trPr", "w:trHeight")
    if height is None or attribute(height, "hRule") != "exact":
        return 0
    return _twips(attribute(height, "val"))


def _frame(paragraph: etree._Element, frame: etree._Element) -> Place | None:
    """Paragraphs one behind the other with the same settings share a frame."""
    width, height = _twips(attribute(frame, "w")), _twips(attribute(frame, "h"))
    if attribute(frame, "hRule") != "exact" or not width or not height or attribute(frame, "dropCap"):
        return None
    together = [paragraph]
    for preceding in (True, False):
        for node in paragraph.itersiblings(preceding=preceding):
            other = path(node, "w:pPr", "w:framePr")
            if SHORT[node.tag] != "w:p" or other is None or dict(other.attrib) != dict(frame.attrib):
                break
            together.insert(0, node) if preceding else together.append(node)
    return Place(width, height, tuple(together))


def _container(paragraph: etree._Element) -> etree._Element | None:
    """The innermost cell or text box around a paragraph."""
    return next(
        (node for node in paragraph.iterancestors() if SHORT[node.tag] in ("w:tc", "w:txbxContent")), None
    )


def _paragraphs(container: etree._Element) -> tuple[etree._Element, ...]:
    return tuple(
        node
        for node in container.iter("{*}p")
        if SHORT[node.tag] == "w:p"
        and _container(node) is container
        and path(node, "w:pPr", "w:framePr") is None
    )


def _twips(text: str) -> int:
    return int(float(text)) if len(text) <= _DIGITS and text.replace(".", "", 1).isdecimal() else 0
