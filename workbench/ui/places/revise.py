"""Überarbeiten: the form in the middle, panels at both sides that can be moved, folded and set free."""

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMainWindow, QTabWidget, QWidget

from workbench.ui import scale
from workbench.ui.preferences import Preferences
from workbench.ui.theme import Theme
from workbench.ui.widgets.dock import Dock

Side = Literal["left", "right"]
AREAS: Mapping[Side, Qt.DockWidgetArea] = {
    "left": Qt.DockWidgetArea.LeftDockWidgetArea,
    "right": Qt.DockWidgetArea.RightDockWidgetArea,
}
WIDTHS: Mapping[Side, int] = {"left": 264, "right": 392}
WIDEST = 640
"""Pixels that a side takes at first, however large the texts are."""
VERSION = 1
"""Of the remembered arrangement: a new number forgets the old ones."""


class RevisePlace(QMainWindow):
    """`add_panel` puts a panel at a side, behind the ones that are there; F9 and F10 fold a side."""

    def __init__(self, form: QWidget, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setObjectName("revise")
        self._theme = theme
        self._form = form
        self._preferences = preferences
        self._docks: dict[str, Dock] = {}
        self._home: dict[str, Side] = {}
        self._folded: dict[Side, list[Dock]] = {}
        self._squeezed: dict[Side, list[Dock]] = {}
        self._is_new = True
        form.setMinimumWidth(min(scale.px(340), 500))
        self.setCentralWidget(form)
        self.setDockOptions(QMainWindow.DockOption.AllowTabbedDocks | QMainWindow.DockOption.AllowNestedDocks)
        self.setTabPosition(Qt.DockWidgetArea.AllDockWidgetAreas, QTabWidget.TabPosition.North)

    def add_panel(self, name: str, title: str, panel: QWidget, side: Side, *, shown: bool = True) -> Dock:
        """Put a panel at a side; the first one of a side is the one in sight."""
        dock = Dock(name, title, panel, self._theme)
        first = next((other for key, other in self._docks.items() if self._home[key] == side), None)
        self.addDockWidget(AREAS[side], dock)
        if first is not None:
            self.tabifyDockWidget(first, dock)
            first.raise_()
        dock.setVisible(shown)
        for moved in (dock.visibilityChanged, dock.dockLocationChanged, dock.topLevelChanged):
            moved.connect(lambda _moved: self._name_docks())
        self._docks[name], self._home[name] = dock, side
        return dock

    def _name_docks(self) -> None:
        for dock in self._docks.values():
            beside = [other for other in self.tabifiedDockWidgets(dock) if not other.isHidden()]
            dock.name_itself(dock.isFloating() or not beside)

    def dock(self, name: str) -> Dock:
        """The frame of the panel called `name`."""
        return self._docks[name]

    def show_panel(self, name: str) -> None:
        """Bring a panel into sight, wherever it is."""
        dock = self._docks[name]
        dock.show()
        dock.raise_()

    def toggle_panel(self, name: str) -> None:
        """Show the panel, or put it away if it is in sight."""
        dock = self._docks[name]
        if dock.isVisible() and not dock.visibleRegion().isEmpty():
            dock.hide()
        else:
            self.show_panel(name)

    def docks_at(self, side: Side) -> list[Dock]:
        """The panels at a side now, shown or not."""
        return [dock for dock in self._docks.values() if self.dockWidgetArea(dock) == AREAS[side]]

    def fold(self, side: Side) -> None:
        """Put all panels of a side away, or bring back the ones that were there."""
        shown = [dock for dock in self.docks_at(side) if not dock.isHidden() and not dock.isFloating()]
        if shown:
            self._folded[side] = shown
            for dock in shown:
                dock.hide()
        else:
            self._squeezed.pop(side, None)
            for dock in self._folded.get(side) or self.docks_at(side)[:1]:
                dock.show()
        self._preferences.set_folded(side, bool(shown))
        self._make_room("right" if side == "left" else "left")

    def arrange(self) -> None:
        """As it was the last time; else as it is meant."""
        arrangement = self._preferences.docks
        self._is_new = arrangement.isEmpty() or not self.restoreState(arrangement, VERSION)
        for side in AREAS:
            if self._preferences.folded(side):
                self._hide_side(side)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Widths can be given only once there is room."""
        super().showEvent(event)
        if self._is_new:
            self._is_new = False
            first = {side: docks[0] for side in AREAS if (docks := self.docks_at(side))}
            widths = [min(scale.px(WIDTHS[side]), WIDEST) for side in first]
            self.resizeDocks(list(first.values()), widths, Qt.Orientation.Horizontal)
        self._make_room("left")

    def arrangement(self) -> QByteArray:
        """Where the panels are, to be remembered; what is away for lack of room only counts as shown."""
        squeezed = [dock for docks in self._squeezed.values() for dock in docks]
        for dock in squeezed:
            dock.show()
        state = self.saveState(VERSION)
        for dock in squeezed:
            dock.hide()
        return state

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Where there is little room, panels make some."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """There is more or less room."""
        super().resizeEvent(event)
        self._make_room("left")

    def _make_room(self, first: Side) -> None:
        """Fold a side for which there is no room, `first` before the other; it comes back when there is."""
        second: Side = "right" if first == "left" else "left"
        if not self.isVisible():
            return
        for side in (second, first):
            docks = self._squeezed.get(side)
            if docks is not None and self._needed() + _width_of(docks) <= self.width():
                self._show_all(self._squeezed.pop(side))
        for side in (first, second):
            docks = [dock for dock in self.docks_at(side) if not dock.isHidden() and not dock.isFloating()]
            if docks and self._needed() > self.width():
                self._squeezed[side] = docks
                for dock in docks:
                    dock.hide()

    def _show_all(self, docks: "list[Dock]") -> None:
        for dock in docks:
            dock.show()

    def _needed(self) -> int:
        """Pixels for the form and the panels that are shown beside it."""
        sides = (
            [dock for dock in self.docks_at(side) if not dock.isHidden() and not dock.isFloating()]
            for side in AREAS
        )
        return self._form.minimumWidth() + sum(_width_of(docks) for docks in sides)

    def _hide_side(self, side: Side) -> None:
        for name, dock in self._docks.items():
            if self._home[name] == side:
                dock.hide()


def _width_of(docks: "list[Dock]") -> int:
    """Pixels that docks of one side need beside the form; 0 for none."""
    panels = [panel for dock in docks if (panel := dock.widget()) is not None]
    return max((max(panel.minimumWidth(), panel.minimumSizeHint().width()) for panel in panels), default=0)
