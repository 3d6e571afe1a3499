"""The top line: product, form, and the few actions that are always there."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from workbench.ui import icons
from workbench.ui.desk import Desk
from workbench.ui.i18n import count, tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.elided_label import ElidedLabel
from workbench.ui.widgets.labels import button, icon_button, keys, label
from workbench.ui.widgets.place_switch import PlaceSwitch


class Header(QWidget):
    """Buttons follow the actions: same name, same shortcut, enabled together."""

    def __init__(self, desk: Desk, theme: Theme, actions: Mapping[str, QAction], menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._theme = theme
        self.title = ElidedLabel("title")
        self.badge = label("", "badge", wrap=False)
        self.menu = icon_button(icons.icon("menu", theme.colours.text), tr("header.menu"), lambda: None)
        self.menu.setMenu(menu)
        self.undo = self._icon(actions["undo"], "undo")
        self.redo = self._icon(actions["redo"], "redo")
        self.open = self._text(actions["open"], "open", "")
        self.export = self._text(actions["export"], "export", "primary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 9)
        layout.setSpacing(8)
        self.brand = button(tr("product"), actions["start"].trigger, "brand")
        self.brand.setToolTip(_tip(actions["start"]))
        self.places = PlaceSwitch(actions)
        layout.addWidget(self.brand)
        layout.addWidget(self.places)
        layout.addSpacing(4)
        self.before = QHBoxLayout()
        layout.addLayout(self.before)
        layout.addSpacing(8)
        layout.addWidget(self.title, 1)
        self.beside = QHBoxLayout()
        layout.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addLayout(self.beside)
        layout.addStretch(0)
        for one in (self.undo, self.redo, self.open, self.export, self.menu):
            layout.addWidget(one)
        desk.opened.connect(self.refresh)
        desk.hub.changed.connect(lambda _changes: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Name of the form and how many passages are changed."""
        session = self._desk.session
        self.title.setText(session.path.name if session else "")
        self.title.setToolTip(self.title.text())
        changed = len(session.edits()) if session else 0
        self.badge.setText(count("header.changed", changed))
        self.badge.setVisible(changed > 0)
        for one in (self.undo, self.redo, self.open, self.export):
            one.setVisible(session is not None)

    def _icon(self, action: QAction, picture: str) -> QPushButton:
        colours = self._theme.colours
        made = icon_button(icons.icon(picture, colours.text), action.text(), action.trigger)
        faded = icons.icon(picture, colours.disabled_text)

        def follow() -> None:
            made.setEnabled(action.isEnabled())
            made.setIcon(icons.icon(picture, colours.text) if action.isEnabled() else faded)
            made.setToolTip(_tip(action))
            made.setAccessibleName(action.text())

        action.changed.connect(follow)
        follow()
        return made

    def _text(self, action: QAction, picture: str, look: str) -> QPushButton:
        colours = self._theme.colours
        made = button(action.text(), action.trigger, look)
        made.setIconSize(QSize(18, 18))

        def follow() -> None:
            made.setEnabled(action.isEnabled())
            made.setToolTip(_tip(action))
            colour = colours.text if not look else colours.on_accent if action.isEnabled() else colours.muted
            made.setIcon(icons.icon(picture, colour))

        action.changed.connect(follow)
        follow()
        return made


def _tip(action: QAction) -> str:
    return str(action.property("why") or "") or f"{action.text()} ({keys(action.shortcut().toString())})"
