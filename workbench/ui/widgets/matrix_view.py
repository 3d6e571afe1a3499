"""The table of forms and languages: in each cell the most pressing state, the others, and a bar of all."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from workbench.model.translation_matrix import PRESSING, MatrixCell
from workbench.model.translation_state import TranslationState as State
from workbench.ui import icons, scale
from workbench.ui.models.translation_matrix import CELL, MatrixTable, cell_text, is_outdated
from workbench.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
WIDTH, NAME_WIDTH, WIDEST_NAME = 168, 240, 320
BAR, GAP = 6, 10
_WRAPPED = Qt.AlignmentFlag(Qt.TextFlag.TextWordWrap.value)
COLOURS = {
    State.RELEASED: "good_text",
    State.READING_TEST: "good_text",
    State.CHECKED: "good_text",
    State.TRANSLATED: "part_length",
    State.DRAFT: "part_length",
    State.MACHINE: "part_rules",
    State.OUTDATED: "warning",
    State.WITHDRAWN: "muted",
}
"""Colours of the bar; what is not begun stays empty. The words stand above it."""


class CellDelegate(QStyledItemDelegate):
    """Paints one cell."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Two lines and the bar."""
        return QSize(scale.px(WIDTH), height(option.fontMetrics.height()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background, words, bar; a frame while the keyboard is there."""
        model = index.model()
        if not isinstance(model, MatrixTable) or (line := model.line(index.row())) is None:
            return
        cell: MatrixCell | None = index.data(CELL)
        text = cell_text(line, model.code(index.column()))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._back(painter, option, cell, chosen=chosen)
        inside = option.rect.adjusted(GAP, 6, -GAP, -6)
        first = QRect(inside.left(), inside.top(), inside.width(), option.fontMetrics.height())
        self._first(painter, option, first, text.first, cell)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("muted"))
        second = first.translated(0, first.height() + 1)
        self._line(painter, second, text.rest)
        if cell is not None:
            self._bar(painter, QRectF(inside.left(), inside.bottom() - BAR, inside.width(), BAR), cell)
        painter.restore()

    def _back(
        self, painter: QPainter, option: QStyleOptionViewItem, cell: MatrixCell | None, *, chosen: bool
    ) -> None:
        area = QRectF(option.rect).adjusted(2, 2, -2, -2)
        warns = cell is not None and is_outdated(cell)
        back = "warn_back" if warns else "accent_soft" if chosen else "panel"
        edge = "accent" if chosen else "warn_border" if warns else "border"
        width = 2 if chosen else 1
        if cell is None and not chosen:
            return
        painter.setBrush(self._theme.colour(back))
        painter.setPen(QPen(self._theme.colour(edge), width))
        painter.drawRoundedRect(area, 6, 6)

    def _first(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        text: str,
        cell: MatrixCell | None,
    ) -> None:
        warns = cell is not None and is_outdated(cell)
        font = QFont(option.font)
        if cell is not None:
            font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        if cell is None:
            text = "–"  # the word would fill the table; the tool tip and the line below say it
        if warns:
            side = float(area.height() - 2)
            sign = QRectF(area.left(), area.top() + 1, side, side)
            icons.paint(painter, "warning", self._theme.colours.warn_text, sign)
            area = area.adjusted(int(side) + 5, 0, 0, 0)
        painter.setPen(self._theme.colour("warn_text" if warns else "muted" if cell is None else "text"))
        self._line(painter, area, text)

    def _line(self, painter: QPainter, area: QRect, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _bar(self, painter: QPainter, area: QRectF, cell: MatrixCell) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(area, 3, 3)
        total = cell.total - cell.count(State.NOT_NEEDED)
        left = area.left()
        for state in reversed(PRESSING):
            amount = cell.count(state)
            if not total or not amount or state not in COLOURS:
                continue
            width = area.width() * amount / total
            painter.setBrush(self._theme.colour(COLOURS[state]))
            painter.drawRect(QRectF(left, area.top(), max(width, 2.0), area.height()))
            left += width


class MatrixView(QTableView):
    """`wanted`: Enter, a double click. The names of forms and languages stay in sight."""

    wanted = Signal(QModelIndex)

    def __init__(self, table: MatrixTable, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("matrix")
        self._delegate = CellDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setModel(table)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setCornerButtonEnabled(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultSectionSize(scale.px(WIDTH))
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setDefaultSectionSize(height(self.fontMetrics().height()))
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | _WRAPPED)
        for header in (across, down):
            header.setHighlightSections(False)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        down.setFixedWidth(min(scale.px(NAME_WIDTH), WIDEST_NAME))
        self.activated.connect(self.wanted.emit)


def height(line: int) -> int:
    """Pixels of a row whose font has lines of this height."""
    return 2 * line + BAR + 24
