"""Where the parts of one row stand: lines of text, cells, number, caption. Measures only, paints nothing."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from workbench.model.document import Segment
from workbench.ui.models.display import DisplayText, display_text
from workbench.ui.models.rows import Row
from workbench.ui.theme import Theme

MARGIN = 40.0
"""Pixels between the page's edge and the text, at 100 %."""
GUTTER = 28.0
"""Pixels at the right of a paragraph for its padlock or pencil."""
PADDING = 8.0
INDENT = 16.0
HEADING_SIZES = (1.45, 1.45, 1.2, 1.08)
LINE_SPACING = 1.22
PAGE_WIDTH = 820.0
TABLE_AIR = 8.0


@dataclass(frozen=True, slots=True)
class Block:
    """One passage in its row: the frame a person can click, the lines, and what they show."""

    segment: Segment
    frame: QRectF
    origin: QPointF
    lines: QTextLayout
    shown: DisplayText
    number: QPointF | None

    def offset_at(self, point: QPointF) -> int:
        """Code-point offset in the passage at `point`, which counts from `origin`."""
        for number in range(self.lines.lineCount()):
            line = self.lines.lineAt(number)
            if point.y() < line.y() + line.height() or number == self.lines.lineCount() - 1:
                position = line.xToCursor(point.x())
                return max(bisect_right(self.shown.starts, position) - 1, 0)
        return 0


@dataclass(frozen=True, slots=True)
class LaidRow:
    """Everything of one row, relative to the row's top left corner."""

    height: int
    blocks: tuple[Block, ...]
    cells: tuple[QRectF, ...]
    caption: QPointF | None


class RowLayouter:
    """Lays out rows for one page width, text size and theme."""

    def __init__(
        self, width: float, font: QFont, theme: Theme, names: dict[str, str], ratio: float = 1.0
    ) -> None:
        self.width = width
        self.font = font
        self.ratio = ratio
        self._theme = theme
        self._names = names
        metrics = QFontMetricsF(font)
        self.line_height = metrics.height() * LINE_SPACING
        self._character = max(metrics.averageCharWidth(), 1.0)
        self.caption_height = self.line_height + 12 * ratio

    def font_of(self, segment: Segment) -> QFont:
        """The font of a passage: headings larger and bold."""
        if segment.kind != "heading":
            return self.font
        font = QFont(self.font)
        size = HEADING_SIZES[min(max(segment.level, 0), 3)] if segment.cell is None else 1.0
        font.setPointSizeF(font.pointSizeF() * size)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def estimate(self, row: Row, length: Callable[[str], int]) -> int:
        """Roughly the height of `row` from the lengths of its texts, without laying out anything."""
        room = self.width - 2 * MARGIN * self.ratio - GUTTER
        tallest = 0.0
        for cell in row.cells:
            columns = max(room * cell.width / self._character, 8.0)
            lines = sum(1 + int(length(segment) / columns) for segment in cell.segments)
            tallest = max(tallest, lines * self.line_height + len(cell.segments) * PADDING)
        return ceil(tallest + PADDING + (self.caption_height if row.caption else 0))

    def lay_out(self, row: Row, segment: Callable[[str], Segment]) -> LaidRow:
        """The exact places of everything in `row`."""
        top = float(ceil(self.caption_height)) if row.caption else 0.0
        left = MARGIN * self.ratio + INDENT * max(row.depth - 1, 0)
        room = self.width - left - MARGIN * self.ratio
        caption = QPointF(left + PADDING, 10 * self.ratio) if row.caption else None
        if not row.depth:
            passage = segment(row.cells[0].segments[0])
            gap = self.line_height * 0.6 if passage.kind == "heading" else 2.0
            block, height = self._block(passage, left, top + gap, room, GUTTER)
            return LaidRow(ceil(top + gap + height + 2), (block,), (), caption)
        air = round(TABLE_AIR * self.ratio)
        laid = self._table_row(row, segment, left, top + air * int(row.opens_table), room, caption)
        return replace(laid, height=laid.height + air * int(row.closes_table))

    def _table_row(
        self,
        row: Row,
        segment: Callable[[str], Segment],
        left: float,
        top: float,
        room: float,
        caption: QPointF | None,
    ) -> LaidRow:
        blocks: list[Block] = []
        frames: list[tuple[float, float]] = []
        bottom = top
        for cell in row.cells:
            x, width = left + room * cell.left, room * cell.width
            y = top + 2
            for identity in cell.segments:
                block, height = self._block(segment(identity), x + 2, y, width - 4, 0.0)
                blocks.append(block)
                y += height
            frames.append((x, width))
            bottom = max(bottom, y + 2)
        # Whole pixels: the lower line of a row is the upper line of the next.
        bottom = ceil(bottom)
        cells = tuple(QRectF(x, top, width, bottom - top) for x, width in frames)
        return LaidRow(bottom, tuple(blocks), cells, caption)

    def _block(
        self, segment: Segment, x: float, y: float, width: float, gutter: float
    ) -> tuple[Block, float]:
        font = self.font_of(segment)
        hanging = 0.0
        if segment.number:
            hanging = QFontMetricsF(font).horizontalAdvance(segment.number) + PADDING
        if segment.kind == "list_item":
            hanging = max(hanging, INDENT) + INDENT * max(segment.level, 0)
        inner = 4.0
        reserve = GUTTER if segment.locked and not gutter else gutter
        room = max(width - 2 * PADDING - hanging - reserve, 24.0)
        shown = display_text(segment, self._names)
        lines = self._lines(shown, font, room, segment)
        height = max(lines.boundingRect().height(), self.line_height) + 2 * inner
        origin = QPointF(x + PADDING + hanging, y + inner)
        number = QPointF(x + PADDING + max(hanging - self._hang(font, segment), 0), origin.y())
        frame = QRectF(x, y, width, height)
        return Block(segment, frame, origin, lines, shown, number if segment.number else None), height

    def _hang(self, font: QFont, segment: Segment) -> float:
        return QFontMetricsF(font).horizontalAdvance(segment.number) + PADDING

    def _lines(self, shown: DisplayText, font: QFont, room: float, segment: Segment) -> QTextLayout:
        layout = QTextLayout(shown.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(self._character * 8)
        layout.setTextOption(option)
        layout.setFormats(self._formats(shown, segment))
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, y))
            y += line.height() * LINE_SPACING
        layout.endLayout()
        return layout

    def _formats(self, shown: DisplayText, segment: Segment) -> Sequence[QTextLayout.FormatRange]:
        colour = (
            "locked_text" if segment.locked else "muted" if segment.kind in ("comment", "hidden") else "text"
        )
        ranges = [_range(0, len(shown.text.encode("utf-16-le")) // 2, self._theme, colour)]
        ranges += [
            _range(chip.start, chip.end - chip.start, self._theme, "chip_text")
            for chip in shown.chips
            if not chip.is_box
        ]
        return ranges


def _range(start: int, length: int, theme: Theme, colour: str) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start = start
    made.length = length
    made.format = QTextCharFormat()
    made.format.setForeground(theme.colour(colour))
    return made
