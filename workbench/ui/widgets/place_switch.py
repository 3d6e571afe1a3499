"""The switch between the four places of the window."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QPushButton

from workbench.ui import icons, scale
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import add_choice, button, keys

PADDING = 28
"""Pixels beside the text of a button at 100 %."""
PLACES = ("revise", "translate", "test", "evaluate")


class PlaceSwitch(QFrame):
    """One button a place, the one in sight is marked; none on the start page.

    Where there is no room for four, one button names the place in sight and opens a menu of them.
    """

    def __init__(self, actions: Mapping[str, QAction], theme: Theme) -> None:
        super().__init__()
        self.setObjectName("places")
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        layout = self.row = QHBoxLayout(self)
        layout.setContentsMargins(3, 3, 3, 3)
        layout.setSpacing(0)
        for name in PLACES:
            action = actions[f"place_{name}"]
            made = button(action.text(), action.trigger, "place")
            add_choice(self._group, made)
            _leave_room_for_bold(made)
            made.setToolTip(f"{action.text()} ({keys(action.shortcut().toString())})")
            self.buttons[name] = made
            layout.addWidget(made)
        self.chooser = self._built_chooser(actions, theme)
        layout.addWidget(self.chooser)
        self._name_chooser("")

    def show_place(self, name: str) -> None:
        """Mark a place; "" marks none."""
        self._group.setExclusive(False)
        for key, one in self.buttons.items():
            one.setChecked(key == name)
        self._group.setExclusive(True)
        self._name_chooser(self.buttons[name].text() if name else "")

    def set_compact(self, compact: bool) -> None:
        """One button instead of four."""
        if compact is not self.chooser.isHidden():
            return
        for one in self.buttons.values():
            one.setVisible(not compact)
        self.chooser.setVisible(compact)

    def _built_chooser(self, actions: Mapping[str, QAction], theme: Theme) -> QPushButton:
        made = button("", lambda: None, "place")
        menu = QMenu(made)
        for name in PLACES:
            menu.addAction(actions[f"place_{name}"])
        made.setMenu(menu)
        made.setIcon(icons.icon("chevron-down", theme.colours.text))
        made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the arrow stands behind the name
        made.hide()
        return made

    def _name_chooser(self, place: str) -> None:
        self.chooser.setText(place or tr("header.places"))
        self.chooser.setAccessibleName(f"{tr('header.places')}: {place}" if place else tr("header.places"))
        self.chooser.setToolTip(tr("header.places"))


def _leave_room_for_bold(one: QPushButton) -> None:
    """The marked button is bold: no button may move or be cut when the mark moves."""
    font = one.font()
    font.setBold(True)
    one.setMinimumWidth(QFontMetrics(font).horizontalAdvance(one.text()) + scale.px(PADDING))
