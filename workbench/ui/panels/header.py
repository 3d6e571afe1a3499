"""The top line: product, form, and the few actions that are always there."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from workbench.ui import icons, scale
from workbench.ui.desk import Desk
from workbench.ui.i18n import count, tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.elided_label import ElidedLabel
from workbench.ui.widgets.labels import button, icon_button, keys, label
from workbench.ui.widgets.place_switch import PlaceSwitch

TITLE = 220
"""Pixels that the name of the form gets before anything else becomes shorter."""
STEPS = ("", "brand", "export", "badge", "places")
"""What becomes shorter where there is little room, one after the other."""


class Header(QWidget):
    """Buttons follow the actions: same name, same shortcut, enabled together.

    The narrower the window, the less is written out: the form's name and all actions stay.
    """

    def __init__(self, desk: Desk, theme: Theme, actions: Mapping[str, QAction], menu: QMenu) -> None:
        super().__init__()
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._theme = theme
        self._brand = True
        self._step = 0
        self._fitting = False
        self.title = ElidedLabel("title")
        self.badge = label("", "badge", wrap=False)
        self.menu = icon_button(icons.icon("menu", theme.colours.text), tr("header.menu"), lambda: None)
        self.menu.setMenu(menu)
        self.undo = self._icon(actions["undo"], "undo")
        self.redo = self._icon(actions["redo"], "redo")
        self.open = self._icon(actions["open"], "open")
        self.export = self._text(actions["export"], "export", "primary")
        self._export_text = self.export.text()
        layout = self._row = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 9)
        layout.setSpacing(8)
        self.brand = button(tr("product"), actions["start"].trigger, "brand")
        self.brand.setToolTip(_tip(actions["start"]))
        self.places = PlaceSwitch(actions, theme)
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
        for one in (self.undo, self.redo, self.open, self.export):
            one.setVisible(session is not None)
        self.fit()

    def name_product(self, shown: bool) -> None:
        """Show the name of the product, which leads to the start page, if there is room."""
        self._brand = shown
        self.fit()

    def fit(self) -> None:
        """Write out as much as there is room for."""
        if self._fitting:
            return
        self._fitting = True
        for at in range(len(STEPS)):
            self._step = at
            self._shorten(STEPS[: at + 1])
            if self._needed() <= self.width():
                break
        self._fitting = False

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As narrow as it may become, not as it is now."""
        return QSize(0, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Something in it became longer."""
        handled = super().event(event)
        # Measured as it is: to invalidate the layout here would ask for the next such event, for ever.
        asked = event.type() == QEvent.Type.LayoutRequest and self._step < len(STEPS) - 1
        if event.type() == QEvent.Type.Show or (asked and self._width() > self.width()):
            self.fit()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """There is more or less room."""
        super().resizeEvent(event)
        self.fit()

    def _shorten(self, steps: tuple[str, ...]) -> None:
        changed = self._desk.session is not None and bool(self._desk.session.edits())
        self.brand.setVisible(self._brand and "brand" not in steps)
        self.export.setText("" if "export" in steps else self._export_text)
        self.badge.setVisible(changed and "badge" not in steps)
        self.places.set_compact("places" in steps)

    def _needed(self) -> int:
        """Pixels for everything as it is now, even if the layout does not know of it yet."""
        self.places.row.invalidate()
        self._row.invalidate()
        return self._width()

    def _width(self) -> int:
        """Pixels for everything as the layout knows it, with a fair part of the title."""
        title = min(self.title.sizeHint().width(), scale.px(TITLE))
        return self._row.minimumSize().width() - self.title.minimumSizeHint().width() + title

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
    shortcut = keys(action.shortcut().toString())
    usual = f"{action.text()} ({shortcut})" if shortcut else action.text()
    return str(action.property("why") or "") or usual
