"""The switch between the four places of the window."""

from collections.abc import Mapping

from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton

from workbench.ui.widgets.labels import button, keys

PADDING = 28
"""Pixels beside the text of a button."""
PLACES = ("revise", "translate", "test", "evaluate")


class PlaceSwitch(QFrame):
    """One button a place, the one in sight is marked; none on the start page."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("places")
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(0)
        for name in PLACES:
            action = actions[f"place_{name}"]
            made = button(action.text(), action.trigger, "place")
            made.setCheckable(True)
            _leave_room_for_bold(made)
            made.setToolTip(f"{action.text()} ({keys(action.shortcut().toString())})")
            self._group.addButton(made)
            self.buttons[name] = made
            layout.addWidget(made)

    def show_place(self, name: str) -> None:
        """Mark a place; "" marks none."""
        self._group.setExclusive(False)
        for key, one in self.buttons.items():
            one.setChecked(key == name)
        self._group.setExclusive(True)


def _leave_room_for_bold(one: QPushButton) -> None:
    """The marked button is bold: no button may move or be cut when the mark moves."""
    font = one.font()
    font.setBold(True)
    one.setMinimumWidth(QFontMetrics(font).horizontalAdvance(one.text()) + PADDING)
