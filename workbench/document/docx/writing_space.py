"""Where a Word form leaves room to write without a field: lines that tabulators draw, blank lines below a label."""

from collections.abc import Iterator, Mapping

from lxml import etree

from workbench.document.docx.names import SHORT, attribute, child, value
from workbench.document.docx.spacing import Spacing
from workbench.document.docx.story import ParagraphPlace

_TALL = 600
"""Twentieths of a point: more than two lines of a small label."""
_NO_LINE = frozenset({"", "none"})


def leaders(places: Mapping[str, ParagraphPlace], spacing: Spacing) -> frozenset[str]:
    """Ids of the passages with a tabulator that draws a line: one of the tab stops has a leader (17.3.1.37)."""
    return frozenset(
        segment
        for segment, place in places.items()
        if place.element.find("./{*}r/{*}tab") is not None and _has_leader(place.element, spacing)
    )


def room_below(places: Mapping[str, ParagraphPlace]) -> frozenset[str]:
    """Ids of the passages in cells below which nothing but blank lines stands, or room in a tall row."""
    return frozenset(segment for segment, place in places.items() if _ends_blank(place.element))


def _has_leader(paragraph: etree._Element, spacing: Spacing) -> bool:
    """Whether a tab stop of the paragraph itself or of its styles has one."""
    own = child(paragraph, "w:pPr")
    stops = (
        stop for settings in (own, *spacing.of_style(value(own, "w:pStyle"))) for stop in _tabs(settings)
    )
    return any(attribute(stop, "leader") not in _NO_LINE for stop in stops)


def _tabs(settings: etree._Element | None) -> Iterator[etree._Element]:
    tabs = child(settings, "w:tabs")
    yield from tabs if tabs is not None else ()


def _ends_blank(paragraph: etree._Element) -> bool:
    cell = paragraph.getparent()
    if cell is None or SHORT[cell.tag] != "w:tc" or not _says_something(paragraph):
        return False
    below = list(paragraph.itersiblings())
    if not below:
        written = [SHORT[node.tag] for node in paragraph.iter("{*}t", "{*}br")]
        return written[-1:] == ["w:br"] or _fills_tall_row(cell)
    return all(SHORT[node.tag] == "w:p" and not _says_something(node) for node in below)


def _fills_tall_row(cell: etree._Element) -> bool:
    """Whether it stands in a row that is higher than a line, all cells of which say something."""
    row = cell.getparent()
    height = value(row, "w:trPr", "w:trHeight")
    if row is None or not height.isdecimal() or int(height) < _TALL:
        return False
    cells = [node for node in row if SHORT[node.tag] == "w:tc"]
    return all(any(map(_says_something, node.iter("{*}p"))) for node in cells)


def _says_something(paragraph: etree._Element) -> bool:
    drawn = next(paragraph.iter("{*}drawing", "{*}pict", "{*}sdt", "{*}fldChar", "{*}sym"), None)
    return drawn is not None or any((node.text or "").strip() for node in paragraph.iter("{*}t"))
