"""Everything that can be done, by name: type a few letters, press Enter."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QLineEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.ui.i18n import count, tr

WIDTH = 560
SHOWN_ROWS = 12
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the palette: what it is called, what stands at its right (a shortcut, a kind), what it does."""

    text: str
    beside: str
    run: Callable[[], object]


class CommandPalette(QFrame):
    """Lies over the window while somebody types; Escape puts it away and gives the keyboard back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("palette")
        self._over = parent
        self.setAccessibleName(tr("palette.title"))
        self._entries: Sequence[Entry] = ()
        self._shown: list[Entry] = []
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("palette.hint"))
        self.line.setAccessibleName(tr("palette.title"))
        self.line.textChanged.connect(self._filter)
        self.line.returnPressed.connect(self._run)
        self.line.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setObjectName("paletteList")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(tr("palette.found"))
        self.list.itemClicked.connect(lambda _item, _column: self._run())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addWidget(self.line)
        layout.addWidget(self.list)

    def begin(self, entries: Sequence[Entry]) -> None:
        """Show the palette with these entries, over the upper part of the window."""
        self._entries = entries
        self.line.clear()
        self._filter("")
        window = self._over
        width = min(WIDTH, window.width() - 32)
        self.setFixedWidth(width)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - width) // 2, corner.y() + 56)
        self.show()
        self.line.setFocus()

    def _filter(self, text: str) -> None:
        words = text.casefold().split()
        found = [entry for entry in self._entries if all(word in entry.text.casefold() for word in words)]
        self._shown = sorted(found, key=lambda entry: not entry.text.casefold().startswith(text.casefold()))
        self.list.clear()
        for entry in self._shown:
            self.list.addTopLevelItem(QTreeWidgetItem([entry.text, entry.beside]))
        self._take(0)
        height = self.list.sizeHintForRow(0) if self._shown else 24
        self.list.setFixedHeight(height * min(max(len(self._shown), 1), SHOWN_ROWS) + 8)
        self.adjustSize()
        self.line.setAccessibleDescription(count("palette.count", len(self._shown)))

    def _run(self) -> None:
        row = self._row()
        self.hide()
        if 0 <= row < len(self._shown):
            self._shown[row].run()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Up and down move in the list while the keyboard stays in the line."""
        if watched is self.line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.hide()
                return True
            if event.key() in _MOVES:
                self._move(event.key())
                return True
        return super().eventFilter(watched, event)

    def _move(self, key: int) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -SHOWN_ROWS}.get(
            Qt.Key(key), SHOWN_ROWS
        )
        self._take(self._row() + step)

    def _row(self) -> int:
        item = self.list.currentItem()
        return self.list.indexOfTopLevelItem(item) if item is not None else -1

    def _take(self, row: int) -> None:
        item = self.list.topLevelItem(min(max(row, 0), len(self._shown) - 1))
        if item is not None:
            self.list.setCurrentItem(item)
