"""The start page and the four places, and the way from column to column by keyboard."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from workbench.ui.actions import Command
from workbench.ui.feature import Feature


class Going(Feature):
    """Where am I, and how do I get there."""

    order = 70

    def commands(self) -> Sequence[Command]:
        """Ctrl+1 to Ctrl+4, the start page, F6."""
        window = self.window
        places = ("revise", "translate", "test", "evaluate")
        return (
            Command("start", window.show_start, "places", ("Alt+Home",)),
            *(
                Command(f"place_{name}", partial(window.show_place, name), "places", (f"Ctrl+{at}",))
                for at, name in enumerate(places, start=1)
            ),
            Command("next_pane", lambda: self._go(1), "places", ("F6",)),
            Command("previous_pane", lambda: self._go(-1), "places", ("Shift+F6",)),
        )

    def _go(self, step: int) -> None:
        """Take the keyboard to the next part of the window that can be seen."""
        panes = [pane for pane in self.window.panes() if pane.isVisible() and _entry(pane) is not None]
        if not panes:
            return
        focus = QApplication.focusWidget()
        at = next((at for at, pane in enumerate(panes) if focus is not None and _holds(pane, focus)), -step)
        entry = _entry(panes[(at + step) % len(panes)])
        if entry is not None:
            entry.setFocus()


def _holds(pane: QWidget, widget: QWidget) -> bool:
    return pane is widget or pane.isAncestorOf(widget)


def _entry(pane: QWidget) -> QWidget | None:
    """The first control of a pane that takes the keyboard, in the order of the tab key."""
    widget: QWidget | None = pane
    for _ in range(2000):
        if widget is None or not _holds(pane, widget):
            return None
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes and widget.isEnabled() and widget.isVisibleTo(pane.window()):
            return widget
        widget = widget.nextInFocusChain()
    return None
