"""One version of a form that can be exported: ticked or not, and the name of its file."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import label

INDENT = 28
"""Pixels: below the text of the box."""


class VersionRow(QWidget):
    """`changed`: ticked, not ticked, or another name. The name can be seen only where the box is ticked."""

    changed = Signal()

    def __init__(self, kind: str) -> None:
        super().__init__()
        self.kind = kind
        self._proposed = ""
        self.box = QCheckBox(tr(f"export.{kind}"))
        self.box.setAccessibleDescription(tr(f"export.{kind}.text"))
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("export.name_of", version=tr(f"export.{kind}")))
        self.name.hide()
        self._about = label(tr(f"export.{kind}.text"), "muted")
        self._about.setIndent(INDENT)
        self.more = QVBoxLayout()
        self.more.setContentsMargins(INDENT, 4, 0, 0)
        self.more.setSpacing(4)
        self.more.addWidget(self.name)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.box)
        layout.addWidget(self._about)
        layout.addLayout(self.more)
        self.box.toggled.connect(self._show)
        self.name.textChanged.connect(lambda _text: self.changed.emit())

    @property
    def typed(self) -> str:
        """What the person wrote for a name; "" where it is the proposed one."""
        return "" if self.name.text() == self._proposed else self.name.text()

    def propose(self, name: str) -> None:
        """A name for the file; what the person wrote stays."""
        kept = self.typed
        self._proposed = name
        if not kept:
            self.name.setText(name)

    def _show(self, ticked: bool) -> None:
        self.name.setVisible(ticked)
        self.changed.emit()
