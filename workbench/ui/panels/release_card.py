"""Release a version: what still stands against it, a note, and the button."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from workbench.ui.i18n import count, tr
from workbench.ui.widgets.labels import button, card, label

if TYPE_CHECKING:
    from workbench.app.operations.release_version import Objection

LINES = 4
"""Points in sight at once; the list scrolls."""
MARGIN = 4


class ReleaseCard(QWidget):
    """`asked`: check again. `go(segment)`: to this passage. `decided(note, allow_unsigned)`: release now."""

    asked = Signal()
    go = Signal(str)
    decided = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._segments: tuple[str, ...] = ()
        frame, inside = card()
        self.state = label("")
        self.list = QListWidget()
        self.list.setObjectName("hidden")
        self.list.setAccessibleName(tr("release.list"))
        self.list.setWordWrap(True)
        self.list.setTabKeyNavigation(False)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.currentRowChanged.connect(self._go)
        self.note = QLineEdit()
        self.note.setPlaceholderText(tr("release.note"))
        self.note.setAccessibleName(tr("release.note"))
        self.unsigned = QCheckBox(tr("release.unsigned"))
        self.confirm = button(tr("release.confirm"), self._confirm, "primary")
        self.again = button(tr("release.again"), self.asked.emit)
        self.back = button(tr("release.back"), self.hide)
        self.note.textChanged.connect(lambda _text: self._judge())
        self.unsigned.toggled.connect(lambda _on: self._judge())
        self.note.returnPressed.connect(self._confirm)
        buttons = QHBoxLayout()
        for one in (self.confirm, self.again, self.back):
            buttons.addWidget(one)
        buttons.addStretch(1)
        inside.addWidget(label(tr("release.title"), "strong"))
        for widget in (self.state, self.list, self.note, self.unsigned):
            inside.addWidget(widget)
        inside.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 0)
        outer.addWidget(frame)
        self.hide()

    def begin(self, *, signed: bool) -> None:
        """The check is under way."""
        self.unsigned.setVisible(signed)
        self.unsigned.setChecked(not signed)
        self.state.setText(tr("release.checking"))
        self.list.hide()
        for widget in (self.note, self.confirm, self.again):
            widget.setEnabled(False)
        self.show()

    def show_objections(self, objections: "Sequence[Objection]") -> None:
        """What the check has found."""
        self._segments = tuple(item.segment for item in objections)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([_line(item) for item in objections])
        self.list.blockSignals(False)
        heights = [self.list.sizeHintForRow(at) for at in range(min(len(objections), LINES))]
        self.list.setFixedHeight(sum(heights) + 2 * MARGIN)
        self.list.setVisible(bool(objections))
        found = len(objections)
        self.state.setText(count("release.blocked", found) if found else tr("release.clear"))
        self.setAccessibleName(f"{tr('release.title')}. {self.state.text()}")
        self.note.setEnabled(not objections)
        self.again.setEnabled(True)
        self._judge()
        target = self.list if objections else self.note
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _judge(self) -> None:
        ready = self.note.isEnabled() and self.unsigned.isChecked()
        self.confirm.setEnabled(ready and bool(self.note.text().strip()))

    def _go(self, row: int) -> None:
        if 0 <= row < len(self._segments) and self._segments[row]:
            self.go.emit(self._segments[row])

    def _confirm(self) -> None:
        if self.confirm.isEnabled():
            self.confirm.setEnabled(False)
            signed = not self.unsigned.isHidden()
            self.decided.emit(self.note.text().strip(), signed)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _line(item: "Objection") -> str:
    return item.message if item.segment else tr("release.whole", message=item.message)
