"""The question before filling: how many passages have which match, and from which on they are taken."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import button, button_row, card, label

if TYPE_CHECKING:  # the window starts without the database
    from workbench.app.operations.fill_translation import Filling


class FillingCard(QWidget):
    """`changed`: another threshold. `wanted`: fill."""

    changed = Signal()
    wanted = Signal()

    def __init__(self, threshold: int) -> None:
        super().__init__()
        frame, inside = card("plain")
        self.least = QSpinBox()
        self.least.setRange(50, 101)
        self.least.setSuffix(" %")
        self.least.setValue(threshold)
        self.least.setAccessibleName(tr("translate.fill.least"))
        self.least.valueChanged.connect(lambda _value: self.changed.emit())
        self.text = label("")
        self.go = button(tr("translate.fill.go"), self.wanted.emit, "primary")
        self.back = button(tr("translate.fill.back"), self.hide)
        row = QHBoxLayout()
        row.addWidget(label(tr("translate.fill.least"), wrap=False))
        row.addWidget(self.least)
        row.addStretch(1)
        inside.addWidget(label(tr("translate.fill.title"), "strong"))
        inside.addLayout(row)
        inside.addWidget(self.text)
        inside.addWidget(button_row(self.go, self.back))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.hide()

    @property
    def threshold(self) -> int:
        """Per cent from which on a match is taken."""
        return self.least.value()

    def begin(self) -> None:
        """Ask, keyboard on the number."""
        self.show()
        self.least.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_filling(self, filling: "Filling") -> None:
        """How many would be filled."""
        text = tr(
            "translate.fill.text",
            context=filling.between(101, 101),
            same=filling.between(100, 100),
            like=filling.between(0, 99),
            n=len(filling.matches),
        )
        self.text.setText(text if filling.matches else tr("translate.fill.none"))
        self.go.setEnabled(bool(filling.matches))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
