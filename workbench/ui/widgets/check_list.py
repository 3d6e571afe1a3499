"""A short list to tick, with the number of each line at the right."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui import icons
from workbench.ui.theme import Theme

_KEY = Qt.ItemDataRole.UserRole
_NUMBER = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
BOX = 15.0
LINES = 7
"""Lines in sight at most; the rest is scrolled to."""


def paint_box(painter: QPainter, area: QRectF, theme: Theme, *, ticked: bool) -> None:
    """A check box as everywhere in the window."""
    painter.setPen(QPen(theme.colour("accent" if ticked else "control_border"), 1))
    painter.setBrush(theme.colour("accent" if ticked else "page"))
    painter.drawRoundedRect(area, 3, 3)
    if ticked:
        icons.paint(painter, "check", theme.colours.on_accent, area.adjusted(1, 1, -1, -1))


class CheckListDelegate(QStyledItemDelegate):
    """Box, text, number."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:  # noqa: N802
        """One line with room."""
        return QSize(80, option.fontMetrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """The line in hand has a frame only while the keyboard is there."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(1, 0, -2, 0)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(area, 5, 5)
        box = QRectF(area.left() + 4.5, area.center().y() - BOX / 2 + 0.5, BOX - 1, BOX - 1)
        ticked = Qt.CheckState(index.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
        paint_box(painter, box, self._theme, ticked=ticked)
        inside = QRect(area.left() + 26, area.top(), area.width() - 30, area.height())
        number = str(index.data(_NUMBER))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, number)
        inside.setRight(inside.right() - option.fontMetrics.horizontalAdvance(number) - 8)
        painter.setPen(self._theme.colour("text"))
        text = option.fontMetrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inside.width())
        painter.drawText(inside, Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class CheckList(QListWidget):
    """`changed` follows the person, never the program."""

    changed = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._filling = False
        self._delegate = CheckListDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda _item: None if self._filling else self.changed.emit())
        self.itemClicked.connect(self._click)

    @property
    def ticked(self) -> frozenset[str]:
        """Keys of the lines that are ticked."""
        rows = (self.item(at) for at in range(self.count()))
        return frozenset(str(row.data(_KEY)) for row in rows if row.checkState() == Qt.CheckState.Checked)

    def show_lines(self, lines: Sequence[tuple[str, str, int]], ticked: Iterable[str]) -> None:
        """Show these (key, text, number)."""
        chosen = frozenset(ticked)
        self._filling = True
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        for at, (key, text, number) in enumerate(lines):
            item = self.item(at)
            if item is None:
                item = QListWidgetItem()
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                self.addItem(item)
            self._fill(item, key, text, number, is_ticked=key in chosen)
        self._filling = False
        height = self.sizeHintForRow(0) if lines else 0
        self.setFixedHeight(height * min(len(lines), LINES) + 6)

    def _fill(self, item: QListWidgetItem, key: str, text: str, number: int, *, is_ticked: bool) -> None:
        state = Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
        if (item.data(_KEY), item.data(_NUMBER), item.text(), item.checkState()) == (
            key,
            number,
            text,
            state,
        ):
            return
        item.setData(_KEY, key)
        item.setData(_NUMBER, number)
        item.setText(text)
        item.setToolTip(text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {number}")
        item.setCheckState(state)

    def _click(self, item: QListWidgetItem) -> None:
        """Anywhere in the line: it is narrow, and nothing else can be done with it."""
        is_on = item.checkState() == Qt.CheckState.Checked
        item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)
