"""The outline as a list: indented headings, the number of open places at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui import scale
from workbench.ui.i18n import count
from workbench.ui.theme import Theme

_LEVEL = Qt.ItemDataRole.UserRole
_OPEN = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class SectionDelegate(QStyledItemDelegate):
    """Paints one line of the outline."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """Room for a finger."""
        return QSize(80, option.fontMetrics.height() + scale.px(14))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Background for the current line, title, number."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(2, 1, -4, -1)
        state = option.state
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(area, 6, 6)
        places = index.data(_OPEN) or 0
        inside = area.adjusted(10 + 12 * int(index.data(_LEVEL) or 0), 0, -8, 0)
        if places:
            inside.setRight(self._paint_number(painter, inside, str(places)))
        painter.setPen(self._colour(bool(state & QStyle.StateFlag.State_Selected)))
        text = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()

    def _paint_number(self, painter: QPainter, inside: QRect, number: str) -> int:
        painter.setPen(self._theme.colour("warning"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        return inside.right() - painter.fontMetrics().horizontalAdvance(number) - 8

    def _colour(self, selected: bool) -> QColor:
        return self._theme.colour("accent_text" if selected else "text")


class SectionList(QListWidget):
    """`wanted(number)` follows clicks and the keyboard, never the program."""

    wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._filling = False
        self._delegate = SectionDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentRowChanged.connect(self._tell)
        self.itemClicked.connect(lambda item: self.wanted.emit(self.row(item)))

    def show_titles(self, titles: Sequence[tuple[str, int]]) -> None:
        """Show these (title, level)."""
        self._filling = True
        self.clear()
        for title, level in titles:
            item = QListWidgetItem(title)
            item.setData(_LEVEL, level)
            item.setToolTip(title)
            self.addItem(item)
        self._filling = False

    def show_counts(self, counts: Sequence[int]) -> None:
        """Number of open places of each line, in order."""
        for at, places in enumerate(counts):
            item = self.item(at)
            if item is not None and (item.data(_OPEN) or 0) != places:
                item.setData(_OPEN, places)
                spoken = f"{item.text()}, {count('outline.places', places)}"
                item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)

    def show_current(self, at: int) -> None:
        """Mark the line the person is in, without asking for it."""
        self._filling = True
        self.setCurrentRow(at)
        self._filling = False

    def _tell(self, row: int) -> None:
        if not self._filling and row >= 0 and self.hasFocus():
            self.wanted.emit(row)
