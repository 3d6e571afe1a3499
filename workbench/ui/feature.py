"""A feature of the window: its commands, and what it puts into the window."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from workbench.ui.actions import Command
from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.ui.window import MainWindow


class Feature(QObject):
    """One module of `workbench/ui/features/` is one feature; the window finds it there by itself.

    The window calls, in this order: `commands`, `build` (all actions are there), `assemble` (all panels of the
    window are there), `connect_parts`; and at its end `close`. `order` says which feature's commands come first.
    """

    order = 50

    def __init__(self, window: "MainWindow", theme: Theme) -> None:
        super().__init__(window)
        self.window = window
        self.theme = theme

    def commands(self) -> Sequence[Command]:
        """What the person can do with it."""
        return ()

    def build(self) -> None:
        """Make the widgets."""

    def assemble(self) -> None:
        """Put the widgets into the window."""

    def connect_parts(self) -> None:
        """Follow the desk and the window."""

    def take_over(self, old: "Feature") -> None:
        """The window was made anew (another theme, another language): go on where the same feature of the old one is.

        The form is on the desk already.
        """

    def unsaved(self) -> int:
        """How many changes would be lost if the window closed now, because the workspace cannot be reached."""
        return 0

    def close(self) -> None:
        """The window closes: keep what must be kept, stop what runs."""
