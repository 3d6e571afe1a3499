"""The form to read: paints the rows that can be seen and nothing else, so its length does not matter."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, Signal
from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip

from workbench.model.finding import Finding
from workbench.ui.models.prefix_sums import PrefixSums
from workbench.ui.models.rows import Row
from workbench.ui.theme import Theme
from workbench.ui.widgets.form_source import FormSource
from workbench.ui.widgets.row_layout import PAGE_WIDTH, Block, LaidRow, RowLayouter
from workbench.ui.widgets.row_painter import Marks, RowPainter

CACHED_ROWS = 400
SAMPLED_ROWS = 200
PAGE_GAP = 16.0
"""Pixels of canvas above and below the page and at least beside it."""
PAGE_PADDING = 24.0


class FormView(QAbstractScrollArea):
    """Shows rows on a page. `chosen(segment, offset)` follows clicks and keys, `edit_wanted` Enter or F2."""

    chosen = Signal(str, int)
    edit_wanted = Signal()

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
        self._source: FormSource | None = None
        self._rows: tuple[Row, ...] = ()
        self._row_of: dict[str, int] = {}
        self._order: tuple[str, ...] = ()
        self._number: dict[str, int] = {}
        self._heights = PrefixSums()
        self._laid: OrderedDict[int, LaidRow] = OrderedDict()
        self._visible: list[tuple[int, float]] = []
        self._segment = ""
        self._finding: Finding | None = None
        self._settling = False
        self._layouter = self._new_layouter()
        self._painter = RowPainter(theme, self._layouter.font)

    # --- what is shown -------------------------------------------------------------------------------------

    def show_form(self, rows: Sequence[Row], source: FormSource) -> None:
        """Show another form from its beginning."""
        self._source = source
        self._rows = tuple(rows)
        self._row_of = {
            segment: at
            for at, row in enumerate(self._rows)
            for cell in row.cells
            for segment in cell.segments
        }
        self._order = tuple(self._row_of)
        self._number = {segment: at for at, segment in enumerate(self._order)}
        self._segment, self._finding = "", None
        self.verticalScrollBar().setValue(0)
        self._measure_anew()

    def refresh(self, segments: Iterable[str]) -> None:
        """The texts or findings of these passages changed."""
        for segment in segments:
            self._laid.pop(self._row_of.get(segment, -1), None)
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

    @property
    def visible_segments(self) -> tuple[str, ...]:
        """Ids of the passages that are laid out on the screen now."""
        return tuple(block.segment.id for row, _ in self._visible for block in self._lay_out(row).blocks)

    @property
    def laid_out_rows(self) -> int:
        """How many rows are kept laid out."""
        return len(self._laid)

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
        self._laid.clear()
        source = self._source
        if source is not None:
            self._heights = PrefixSums([self._typical_height(source)] * len(self._rows))
        self._arrange()

    def _typical_height(self, source: FormSource) -> int:
        """Mean estimate of some rows all over the form: stands for every row until it comes into sight."""
        some = self._rows[:: max(len(self._rows) // SAMPLED_ROWS, 1)]
        heights = [self._layouter.estimate(row, source.length) for row in some]
        return max(round(sum(heights) / len(heights)), 1) if heights else 1

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

    def _top_of(self, row: int) -> float:
        return self._heights.before(row) + self._page_top - self.verticalScrollBar().value()

    def _rows_in_sight(self, read: int) -> list[tuple[int, float]]:
        """The rows in sight with their tops. Rows that come in above `read` grow upwards: what is read stays."""
        bar = self.verticalScrollBar()
        first = row = self._heights.index_at(bar.value() - self._page_top)
        while 0 <= row < len(self._rows):
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
        laid = self._laid.get(row)
        if laid is None:
            if self._source is None:
                return LaidRow(0, (), (), None)
            laid = self._layouter.lay_out(self._rows[row], self._source.current)
            self._laid[row] = laid
            if len(self._laid) > CACHED_ROWS:
                self._laid.popitem(last=False)
        else:
            self._laid.move_to_end(row)
        return laid

    def _bring_into_sight(self) -> None:
        row = self._row_of.get(self._segment, -1)
        if row < 0:
            return
        for _ in range(4):  # each pass replaces estimates by true heights on the way
            top = self._top_of(row)
            height, room = self._lay_out(row).height, self.viewport().height()
            self._heights.set(row, height)
            if top >= 0 and (top + height <= room or (height > room and top < room / 3)):
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
        painter.fillRect(event.rect(), self._theme.colour("canvas"))
        source = self._source
        if source is None or not self._rows:
            return
        self._paint_page(painter)
        for row, top in self._visible:
            laid = self._lay_out(row)
            painter.save()
            painter.translate(self._left, top)
            self._painter.paint(painter, self._rows[row], laid, self._marks(laid, source))
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

    def _marks(self, laid: LaidRow, source: FormSource) -> Marks:
        ids = [block.segment.id for block in laid.blocks]
        return Marks(
            {segment: source.findings(segment) for segment in ids},
            self._segment,
            self._finding,
            {segment for segment in ids if source.is_changed(segment)},
            {segment: who for segment in ids if (who := source.editor(segment))},
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

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:  # noqa: N802
        """Edit the passage."""
        self.edit_wanted.emit()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Say what is under the mouse."""
        if isinstance(event, QHelpEvent) and self._source is not None:
            hit = self._block_at(event.pos())
            tip = self._source.tip(hit[0].segment.id, hit[0].offset_at(hit[1])) if hit else ""
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and down from passage to passage, Enter or F2 to edit."""
        steps: dict[int, Callable[[int], int]] = {
            Qt.Key.Key_Down: lambda at: at + 1,
            Qt.Key.Key_Up: lambda at: at - 1,
            Qt.Key.Key_Home: lambda _at: 0,
            Qt.Key.Key_End: lambda _at: len(self._order) - 1,
        }
        if event.key() in steps and self._order:
            target = steps[event.key()](self._number.get(self._segment, -1))
            target = min(max(target, 0), len(self._order) - 1)
            self.chosen.emit(self._order[target], -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and not event.modifiers():
            self.edit_wanted.emit()
        else:
            super().keyPressEvent(event)
