"""Write the passage yourself: editor, what the chips are for, take over or leave."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.model.document import Segment
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, card, keys, label
from workbench.ui.widgets.passage_editor import PassageEditor


class EditorCard(QWidget):
    """`finished(text)` carries the new text, `cancelled` leaves the old one."""

    finished = Signal(str)
    cancelled = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, names: dict[str, str]) -> None:
        super().__init__()
        self.reason = ""
        self._untouched = ""
        frame, inside = card("plain")
        self.editor = PassageEditor(theme, names)
        self.editor.setAccessibleName(tr("editor.name"))
        self.take = button(tr("editor.take"), self.finish, "primary")
        self.leave = button(tr("editor.leave"), self.cancelled.emit)
        self._hint = label("", "muted")
        self.editor.chip_kept.connect(lambda: self._hint.setText(tr("editor.kept")))
        self.editor.edited.connect(self.edited)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        inside.addWidget(label(tr("editor.title"), "strong"))
        inside.addWidget(self.editor)
        inside.addWidget(self._hint)
        inside.addLayout(buttons)
        inside.addWidget(label(tr("editor.keys", take=keys("Ctrl+Return")), "muted"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    @property
    def is_open(self) -> bool:
        """Is a passage being written?"""
        return not self.isHidden()

    @property
    def text(self) -> str:
        """The passage as it stands in the editor."""
        return self.editor.text()

    @property
    def has_draft(self) -> bool:
        """Is there typing that nobody has taken over yet?"""
        return self.is_open and self.text != self._untouched

    def begin(self, segment: Segment, reason: str = "") -> None:
        """Open the segment with the text it has; `reason` explains the change in a tracked export."""
        self.reason = reason
        self.editor.load(segment)
        self._untouched = self.editor.text()
        self._hint.setText(tr("editor.chips") if segment.placeholders else "")
        self._hint.setVisible(bool(segment.placeholders))
        self.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Take the text over."""
        self.finished.emit(self.text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
