"""The forms of a workspace as a list of two lines each: name and status, below them version, time and person."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui.models.form_lines import DETAIL, STATUS
from workbench.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_PADDING = 10


class FormDelegate(QStyledItemDelegate):
    """Paints one form or one hit."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Two lines with room."""
        return QSize(200, 2 * option.fontMetrics.height() + 2 * _PADDING + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background for the current line, then the texts."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(2, 1, -2, -1)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen or option.state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(area, 6, 6)
        inside = area.adjusted(14, _PADDING - 1, -14, -_PADDING + 1)
        upper = QRect(inside.left(), inside.top(), inside.width(), option.fontMetrics.height())
        if status := str(index.data(STATUS) or ""):
            upper.setRight(self._paint_status(painter, upper, status))
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(self._theme.colour("accent_text" if chosen else "text"))
        self._line(painter, upper, str(index.data()))
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("muted"))
        self._line(
            painter, upper.translated(0, option.fontMetrics.height() + 2), str(index.data(DETAIL)), inside
        )
        painter.restore()

    def _line(self, painter: QPainter, area: QRect, text: str, whole: QRect | None = None) -> None:
        if whole is not None:
            area.setRight(whole.right())
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignVCenter, shown)

    def _paint_status(self, painter: QPainter, area: QRect, status: str) -> int:
        """A quiet badge at the right; where the name has to end."""
        width = painter.fontMetrics().horizontalAdvance(status) + 18
        badge = QRect(area.right() - width, area.top() - 1, width, area.height() + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent_soft"))
        painter.drawRoundedRect(badge, 9, 9)
        painter.setPen(self._theme.colour("accent_text"))
        painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, status)
        return badge.left() - 8


class FormList(QListView):
    """As tall as there is room; every line has the same height, so thousands cost nothing."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("forms")
        self._delegate = FormDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
