"""Why is the suggestion turned down? One press on a common reason, or own words and Enter."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import button, card, label

REASONS = ("term", "legal", "context")


class RejectCard(QWidget):
    """`rejected(reason)` or `cancelled`; Escape goes back."""

    rejected = Signal(str)
    cancelled = Signal()

    def __init__(self) -> None:
        super().__init__()
        frame, inside = card("plain")
        self.confirm = button(tr("reject.confirm"), self._confirm, "primary")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr("reject.own"))
        self.reason.setAccessibleName(tr("reject.own"))
        self.reason.returnPressed.connect(self._confirm)
        self.reason.textChanged.connect(lambda text: self.confirm.setEnabled(bool(text.strip())))
        self.back = button(tr("reject.back"), self.cancelled.emit)
        inside.addWidget(label(tr("reject.title"), "strong"))
        self.reasons = [self._reason(name) for name in REASONS]
        for quick in self.reasons:
            inside.addWidget(quick)
        inside.addWidget(self.reason)
        buttons = QHBoxLayout()
        buttons.addWidget(self.confirm)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def begin(self) -> None:
        """Empty field, keyboard in it."""
        self.reason.clear()
        self.confirm.setEnabled(False)
        self.show()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _reason(self, name: str) -> QWidget:
        text = tr(f"reject.reason.{name}")
        return button(text, lambda: self.rejected.emit(text), "quiet")

    def _confirm(self) -> None:
        if self.reason.text().strip():
            self.rejected.emit(self.reason.text().strip())
