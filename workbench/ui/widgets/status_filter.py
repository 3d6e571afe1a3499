"""Buttons above a list of forms: all of them, or those of one status, each with its number."""

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from workbench.model.workspace import Status
from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import add_choice, button


class StatusFilter(QWidget):
    """`changed`: another button is pressed. A status that no form has is not there."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._statuses: list[Status | None] = [None, *Status]
        self.buttons: dict[Status | None, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for number, status in enumerate(self._statuses):
            one = button("", self.changed.emit, "filter")
            add_choice(self._group, one, number)
            self.buttons[status] = one
            layout.addWidget(one)
        layout.addStretch(1)
        self.buttons[None].setChecked(True)
        self.show_numbers(())

    @property
    def status(self) -> Status | None:
        """Only forms of this status; None: all."""
        number = self._group.checkedId()
        return self._statuses[number] if number >= 0 else None

    def choose(self, status: Status | None) -> None:
        """Press a button for the person."""
        self.buttons[status].setChecked(True)
        self.changed.emit()

    def show_numbers(self, statuses: Iterable[Status]) -> None:
        """One status for each form. A status in use that no form has any more gives way to all."""
        numbers = Counter(statuses)
        for status, one in self.buttons.items():
            number = sum(numbers.values()) if status is None else numbers[status]
            name = tr("page.all") if status is None else tr(f"status.name.{status}")
            one.setText(f"{name[:1].upper()}{name[1:]} {number}")
            one.setAccessibleName(one.text())
            one.setVisible(status is None or number > 0)
        if self.status is not None and not numbers[self.status]:
            self.buttons[None].setChecked(True)
