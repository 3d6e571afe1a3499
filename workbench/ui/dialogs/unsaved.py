"""One question: close the window although the workspace has not got everything yet?"""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui.i18n import count, tr
from workbench.ui.widgets.labels import button, label


class UnsavedDialog(QDialog):
    """`amount`: how many changes are not kept. Escape and Enter leave the window open."""

    def __init__(self, amount: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("unsaved.title"))
        self.setMinimumWidth(520)
        self.stay = button(tr("unsaved.stay"), self.reject, "primary")
        self.stay.setDefault(True)
        self.leave = button(tr("unsaved.leave"), self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.stay)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        for text, tone in ((tr("unsaved.question"), "title"), (count("unsaved.text", amount), "muted")):
            line = label(text, tone)
            line.setWordWrap(True)
            layout.addWidget(line)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        self.setAccessibleDescription(count("unsaved.text", amount))
        self.stay.setFocus()
