"""The form to read: paints the rows that can be seen and nothing else, so its length does not matter."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from workbench.model.finding import Finding
from workbench.ui.models.prefix_sums import PrefixSums
from workbench.ui.models.rows import Row
from workbench.ui.theme import Theme
from workbench.ui.widgets.form_source import FormSource
from workbench.ui.widgets.laid_rows import LaidRows
from workbench.ui.widgets.row_layout import PAGE_WIDTH, Block, LaidRow, RowLayouter
from workbench.ui.widgets.row_painter import RowPainter

PAGE_GAP = 16.0
"""Pixels of canvas above and below the page and at least beside it."""
PAGE_PADDING = 24.0


class FormView(QAbstractScrollArea):
    """Shows rows on a page. `chosen(segment, offset)` follows clicks and keys, `edit_wanted` Enter or F2.

    `moved`: other rows are in sight.
    """

    chosen = Signal(str, int)
    edit_wanted = Signal()
    menu_wanted = Signal(str, int, QPoint)
    moved = Signal()

    def __init__(self, theme: Theme, names: dict[str, str]) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self._theme = theme
        self._names = names
        self._zoom = 100
        self._rows = LaidRows()
        self._heights = PrefixSums()
        self._visible: list[tuple[int, float]] = []
        self._segment = ""
        self._finding: Finding | None = None
        self._settling = False
        self._layouter = self._new_layouter()
        self._painter = RowPainter(theme, self._layouter.font)

    # --- what is shown -------------------------------------------------------------------------------------

    def show_form(self, rows: Sequence[Row], source: FormSource) -> None:
        """Show another form from its beginning."""
        self._rows.show(rows, source)
        self._segment, self._finding = "", None
        self.verticalScrollBar().setValue(0)
        self._measure_anew()

    def refresh(self, segments: Iterable[str]) -> None:
        """The texts or findings of these passages changed."""
        self._rows.drop(segments)
        self._arrange()

    def set_zoom(self, per_cent: int) -> None:
        """Size of the text; the passage in hand stays in sight."""
        self._zoom = per_cent
        self._measure_anew()
        self._bring_into_sight()

    def choose(self, segment: str, finding: Finding | None) -> None:
        """Frame this passage and light up its finding; scrolls only when it is out of sight."""
        self._segment, self._finding = segment, finding
        self._bring_into_sight()
        self.viewport().update()

    def scroll_to(self, rank: int) -> None:
        """Bring the passage at this position in reading order to the upper third, without taking it in hand."""
        if self._rows.order:
            self._bring_into_sight(self._rows.order[min(max(rank, 0), len(self._rows.order) - 1)], anew=True)

    @property
    def ranks_in_sight(self) -> tuple[int, int]:
        """Positions in reading order of the passages in sight, end exclusive."""
        shown = self.visible_segments
        if not shown:
            return (0, 0)
        return self._rows.number[shown[0]], self._rows.number[shown[-1]] + 1

    @property
    def visible_segments(self) -> tuple[str, ...]:
        """Ids of the passages that are laid out on the screen now."""
        return tuple(block.segment.id for row, _ in self._visible for block in self._lay_out(row).blocks)

    @property
    def laid_out_rows(self) -> int:
        """How many rows are kept laid out."""
        return len(self._rows)

    # --- places --------------------------------------------------------------------------------------------

    def _new_layouter(self) -> RowLayouter:
        font = QFont(self.font())
        font.setPointSizeF(self.font().pointSizeF() * 1.08 * self._zoom / 100)
        ratio = self._zoom / 100
        width = min(max(self.viewport().width() - 2 * PAGE_GAP, 240.0), PAGE_WIDTH * max(ratio, 1.0))
        return RowLayouter(width, font, self._theme, self._names, min(ratio, width / 480))

    def _measure_anew(self) -> None:
        """Width or text size changed: estimate the rows, lay out what is in sight."""
        self._layouter = self._new_layouter()
        self._painter = RowPainter(self._theme, self._layouter.font)
        self._rows.use(self._layouter)
        self._heights = PrefixSums([self._rows.typical_height()] * len(self._rows.rows))
        self._arrange()

    def _arrange(self) -> None:
        """Lay out the rows in sight, put their true heights in place of the estimates, set the scroll bar."""
        bar = self.verticalScrollBar()
        was_visible = bar.isVisible()
        read = self._visible[0][0] if self._visible else 0
        stays = self._top_of(read) <= self.viewport().height()
        for _ in range(3):  # rows that turn out lower than estimated let others come into sight
            self._visible = self._rows_in_sight(read if stays else 0)
            if not self._visible or self._visible[0][0] == 0 or self._visible[0][1] <= 0:
                break
        self._set_scroll(bar.value())
        if bar.isVisible() != was_visible and self._new_layouter().width != self._layouter.width:
            self._measure_anew()
        self.viewport().update()
        self.moved.emit()

    def _top_of(self, row: int) -> float:
        return self._heights.before(row) + self._page_top - self.verticalScrollBar().value()

    def _rows_in_sight(self, read: int) -> list[tuple[int, float]]:
        """The rows in sight with their tops. Rows that come in above `read` grow upwards: what is read stays."""
        bar = self.verticalScrollBar()
        first = row = self._heights.index_at(bar.value() - self._page_top)
        while 0 <= row < len(self._rows.rows):
            top = self._top_of(row)
            if top > self.viewport().height():
                break
            growth = self._heights.set(row, self._lay_out(row).height)
            if growth and (top < 0 or row < read):
                self._set_scroll(bar.value() + growth)
            row += 1
        return [(at, self._top_of(at)) for at in range(max(first, 0), row)]

    @property
    def _page_top(self) -> float:
        return PAGE_GAP + PAGE_PADDING

    def _set_scroll(self, value: int) -> None:
        bar = self.verticalScrollBar()
        full = self._heights.total + 2 * (PAGE_GAP + PAGE_PADDING)
        self._settling = True
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(round(self._layouter.line_height * 2))
        bar.setRange(0, max(0, round(full - self.viewport().height())))
        bar.setValue(value)
        self._settling = False

    def _lay_out(self, row: int) -> LaidRow:
        return self._rows.lay_out(row)

    def _bring_into_sight(self, segment: str = "", *, anew: bool = False) -> None:
        """Scroll to a passage (else the one in hand); `anew`: even if it is in sight already."""
        row = self._rows.row_of.get(segment or self._segment, -1)
        if row < 0:
            return
        for turn in range(4):  # each pass replaces estimates by true heights on the way
            top = self._top_of(row)
            height, room = self._lay_out(row).height, self.viewport().height()
            self._heights.set(row, height)
            in_sight = top >= 0 and (top + height <= room or (height > room and top < room / 3))
            if in_sight and (turn or not anew):
                return
            self._set_scroll(round(self.verticalScrollBar().value() + top - room / 3))
            self._arrange()

    @property
    def _left(self) -> float:
        return max((self.viewport().width() - self._layouter.width) // 2, 0.0)

    def _block_at(self, point: QPoint | QPointF) -> tuple[Block, QPointF] | None:
        for row, top in self._visible:
            inside = QPointF(point.x() - self._left, point.y() - top)
            for block in self._lay_out(row).blocks:
                if block.frame.contains(inside):
                    return block, inside - block.origin
        return None

    # --- Qt ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the page and the rows in sight."""
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(event.rect(), self._theme.colour("canvas"))
            if self._rows.rows:
                self._paint_rows(painter)
        finally:
            painter.end()  # one that is left open by an error brings the whole program down

    def _paint_rows(self, painter: QPainter) -> None:
        self._paint_page(painter)
        for row, top in self._visible:
            laid = self._lay_out(row)
            painter.save()
            painter.translate(self._left, top)
            marks = self._rows.marks(laid, self._segment, self._finding)
            self._painter.paint(painter, self._rows.rows[row], laid, marks)
            painter.restore()

    def _paint_page(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("border"))
        painter.setBrush(self._theme.colour("page"))
        top = PAGE_GAP - self.verticalScrollBar().value()
        height = max(self._heights.total + 2 * PAGE_PADDING, self.viewport().height() - 2 * PAGE_GAP)
        # Clipped by hand: rectangles of a million pixels are too much for some painters.
        upper, lower = max(top, -20.0), min(top + height, self.viewport().height() + 20.0)
        painter.drawRoundedRect(
            round(self._left), round(upper), round(self._layouter.width), round(lower - upper), 6, 6
        )

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802
        """Other rows come into sight, unless the view itself is just setting its scroll bar."""
        if not self._settling:
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The page follows the room there is."""
        super().resizeEvent(event)
        if self._settling:
            return  # the scroll bar came or went: who set it goes on arranging
        if self._new_layouter().width != self._layouter.width:
            self._measure_anew()
            self._bring_into_sight()
        else:
            self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the passage under the mouse in hand."""
        hit = self._block_at(event.position())
        if hit is not None:
            self.chosen.emit(hit[0].segment.id, hit[0].offset_at(hit[1]))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """Ask for a menu about the place under the mouse; by keyboard, about the finding in hand."""
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            hit = self._block_at(event.pos())
            if hit is not None:
                self.menu_wanted.emit(hit[0].segment.id, hit[0].offset_at(hit[1]), event.globalPos())
        elif self._segment:
            at = self._finding.start if self._finding is not None else 0
            self.menu_wanted.emit(self._segment, at, self.mapToGlobal(self.viewport().geometry().center()))

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Edit the passage."""
        self.edit_wanted.emit()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Say what is under the mouse."""
        if isinstance(event, QHelpEvent) and (source := self._rows.source) is not None:
            hit = self._block_at(event.pos())
            tip = source.tip(hit[0].segment.id, hit[0].offset_at(hit[1])) if hit else ""
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and down from passage to passage, Enter or F2 to edit."""
        steps: dict[int, Callable[[int], int]] = {
            Qt.Key.Key_Down: lambda at: at + 1,
            Qt.Key.Key_Up: lambda at: at - 1,
            Qt.Key.Key_Home: lambda _at: 0,
            Qt.Key.Key_End: lambda _at: len(self._rows.order) - 1,
        }
        if event.key() in steps and self._rows.order:
            target = steps[event.key()](self._rows.number.get(self._segment, -1))
            target = min(max(target, 0), len(self._rows.order) - 1)
            self.chosen.emit(self._rows.order[target], -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)
