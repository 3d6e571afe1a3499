"""Where the parts of one row stand: lines of text, cells, number, caption. Measures only, paints nothing."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextCharFormat, QTextLayout, QTextOption

from workbench.model.document import Segment
from workbench.ui.models.display import DisplayText, display_text
from workbench.ui.models.rows import Row
from workbench.ui.theme import Theme

MARGIN = 40.0
"""Pixels between the page's edge and the text, at 100 %."""
RIGHT = 10.0
"""Pixels between the margin column and the page's right edge, at 100 %."""
BAR = 26.0
"""Length of the bar that shows how hard a passage is."""
PADLOCK = 16.0
GUTTER = 24.0
"""Pixels at the right of a locked passage in a table for its padlock."""
SMALL = 0.82
"""Size of captions and numbers beside the text."""
PADDING = 8.0
INDENT = 16.0
HEADING_SIZES = (1.45, 1.45, 1.2, 1.08)
LINE_SPACING = 1.22
PAGE_WIDTH = 820.0
TABLE_AIR = 8.0


@dataclass(frozen=True, slots=True)
class Block:
    """One passage in its row: the frame a person can click, the lines, and what they show.

    `column`: pixels at the right of the frame that belong to the margin. `why`: where the word stands that tells
    what the passage is locked for.
    """

    segment: Segment
    frame: QRectF
    origin: QPointF
    lines: QTextLayout
    shown: DisplayText
    number: QPointF | None
    column: float = 0.0
    why: QPointF | None = None

    def offset_at(self, point: QPointF) -> int:
        """Code-point offset in the passage at `point`, which counts from `origin`."""
        for number in range(self.lines.lineCount()):
            line = self.lines.lineAt(number)
            if point.y() < line.y() + line.height() or number == self.lines.lineCount() - 1:
                position = line.xToCursor(point.x())
                return max(bisect_right(self.shown.starts, position) - 1, 0)
        return 0


@dataclass(frozen=True, slots=True)
class CellFrame:
    """The lines around a cell; a cell that reaches into other rows has no line towards them."""

    area: QRectF
    goes_on: bool = False
    reaches_down: bool = False


@dataclass(frozen=True, slots=True)
class LaidRow:
    """Everything of one row, relative to the row's top left corner. `column`: the margin at the right."""

    height: int
    blocks: tuple[Block, ...]
    cells: tuple[CellFrame, ...]
    caption: QPointF | None
    column: QRectF = field(default_factory=QRectF)


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
        self.small = QFont(font)
        self.small.setPointSizeF(font.pointSizeF() * SMALL)
        self._small = QFontMetricsF(self.small)
        self.column = ceil(self._small.horizontalAdvance("100") + BAR + 2 * PADDING)

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
        room = self.width - (MARGIN + RIGHT) * self.ratio - self.column
        tallest = 0.0
        for cell in row.cells:
            columns = max(room * cell.width / self._character, 8.0)
            lines = sum(1 + int(length(segment) / columns) for segment in cell.segments)
            tallest = max(tallest, lines * self.line_height + len(cell.segments) * PADDING)
        return ceil(tallest + PADDING + (self.caption_height if row.caption else 0))

    def lay_out(self, row: Row, segment: Callable[[str], Segment], above: str = "") -> LaidRow:
        """The exact places of everything in `row`; `above`: what the passage above is locked for."""
        top = float(ceil(self.caption_height)) if row.caption else 0.0
        left = MARGIN * self.ratio + INDENT * max(row.depth - 1, 0)
        room = self.width - left - RIGHT * self.ratio - self.column
        caption = QPointF(left + PADDING, 10 * self.ratio) if row.caption else None
        if not row.depth:
            passage = segment(row.cells[0].segments[0])
            gap = self.line_height * 0.6 if passage.kind == "heading" else 2.0
            says_why = passage.locked and passage.lock_reason != above
            block, height = self._block(passage, left, top + gap, room, self.column, says_why=says_why)
            column = QRectF(left + room, top + gap, self.column, height)
            return LaidRow(ceil(top + gap + height + 2), (block,), (), caption, column)
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
        bottom = top + self.line_height + 2
        for cell in row.cells:
            x, width = left + room * cell.left, room * cell.width
            y = top + 2
            for identity in cell.segments:
                block, height = self._block(segment(identity), x + 2, y, width - 4, 0.0)
                blocks.append(block)
                y += height
            bottom = max(bottom, y + 2)
        # Whole pixels: the lower line of a row is the upper line of the next.
        bottom = ceil(bottom)
        cells = tuple(
            CellFrame(
                QRectF(left + room * cell.left, top, room * cell.width, bottom - top),
                cell.goes_on,
                cell.reaches_down,
            )
            for cell in row.cells
        )
        return LaidRow(
            bottom, tuple(blocks), cells, caption, QRectF(left + room, top, self.column, bottom - top)
        )

    def _block(
        self,
        segment: Segment,
        x: float,
        y: float,
        width: float,
        column: float,
        *,
        says_why: bool = False,
    ) -> tuple[Block, float]:
        font = self.font_of(segment)
        hanging = 0.0
        if segment.number:
            hanging = QFontMetricsF(font).horizontalAdvance(segment.number) + PADDING
        if segment.kind == "list_item":
            hanging = max(hanging, INDENT) + INDENT * max(segment.level, 0)
        inner = 4.0
        reserve = GUTTER if segment.locked and not column else 0.0
        room = max(width - 2 * PADDING - hanging - reserve, 24.0)
        shown = display_text(segment, self._names)
        lines = self._lines(shown, font, room, segment)
        word = ceil(self._small.height()) + 2.0 if says_why else 0.0
        height = max(lines.boundingRect().height(), self.line_height) + 2 * inner + word
        origin = QPointF(x + PADDING + (0.0 if shown.is_rtl else hanging), y + inner + word)
        beside = room + PADDING if shown.is_rtl else max(hanging - self._hang(font, segment), 0)
        number = QPointF(x + PADDING + beside, origin.y())
        return Block(
            segment,
            QRectF(x, y, width + column, height),
            origin,
            lines,
            shown,
            number if segment.number else None,
            column,
            QPointF(x + PADDING, y + inner) if says_why else None,
        ), height

    def _hang(self, font: QFont, segment: Segment) -> float:
        return QFontMetricsF(font).horizontalAdvance(segment.number) + PADDING

    def _lines(self, shown: DisplayText, font: QFont, room: float, segment: Segment) -> QTextLayout:
        layout = QTextLayout(shown.text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTabStopDistance(self._character * 8)
        if shown.is_rtl:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
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
