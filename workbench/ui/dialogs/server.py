"""One question: under which address is the workspace?"""

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import button, label


class ServerDialog(QDialog):
    """`address` and `is_new` hold the answer after it was accepted; Escape opens nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("server.title"))
        self.setMinimumWidth(520)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("server.address"))
        self.field.setPlaceholderText(tr("server.sample"))
        self.create_there = QCheckBox(tr("server.create"))
        self.confirm = button(tr("server.open"), self.accept, "primary")
        self.confirm.setDefault(True)
        self.confirm.setEnabled(False)
        self.back = button(tr("server.back"), self.reject)
        self.field.textChanged.connect(lambda text: self.confirm.setEnabled("://" in text))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(label(tr("server.question"), "title"))
        layout.addWidget(self.field)
        layout.addWidget(label(tr("server.password"), "muted"))
        layout.addWidget(self.create_there)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        self.field.setFocus()

    @property
    def address(self) -> str:
        """The URL."""
        return self.field.text().strip()

    @property
    def is_new(self) -> bool:
        """Whether the workspace is to be created there."""
        return self.create_there.isChecked()
