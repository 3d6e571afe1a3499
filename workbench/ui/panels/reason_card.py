"""Why? One press on a common reason, or own words and Enter."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import button, card, label

REASONS: Mapping[str, Sequence[str]] = {
    "reject": ("term", "legal", "context"),
    "hide": ("clear", "legal", "context"),
    "unlock": ("agreed", "outdated"),
    "waive": ("agreed", "wrong"),
    "second": (),
}
"""Ready-made reasons of each card."""


class ReasonCard(QWidget):
    """`decided(reason)` or `cancelled`; Escape goes back. `name` is the stem of the card's texts."""

    decided = Signal(str)
    cancelled = Signal()

    def __init__(self, name: str, between: Sequence[QWidget] = ()) -> None:
        super().__init__()
        self._name = name
        frame, inside = card("plain")
        self.confirm = button(tr(f"{name}.confirm"), self._confirm, "primary")
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(tr(f"{name}.own"))
        self.reason.setAccessibleName(tr(f"{name}.own"))
        self.reason.returnPressed.connect(self._confirm)
        self.reason.textChanged.connect(lambda text: self.confirm.setEnabled(bool(text.strip())))
        self.back = button(tr(f"{name}.back"), self.cancelled.emit)
        inside.addWidget(label(tr(f"{name}.title"), "strong"))
        self.reasons = [self._reason(reason) for reason in REASONS[name]]
        for group in (between, self.reasons):
            lines = QVBoxLayout()
            lines.setSpacing(0)
            for widget in group:
                lines.addWidget(widget)
            inside.addLayout(lines)
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

    def _reason(self, reason: str) -> QWidget:
        text = tr(f"{self._name}.reason.{reason}")
        return button(text, lambda: self.decided.emit(text), "link")

    def _confirm(self) -> None:
        if self.reason.text().strip():
            self.decided.emit(self.reason.text().strip())
