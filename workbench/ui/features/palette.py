"""Ctrl+Shift+P: everything that can be done now, and every heading of the form."""

from collections.abc import Sequence
from functools import partial

from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import known, tr
from workbench.ui.panels.command_palette import CommandPalette, Entry
from workbench.ui.widgets.labels import keys


class Palette(Feature):
    """The way to everything for those who do not know where it is."""

    order = 90

    def commands(self) -> Sequence[Command]:
        """Open the palette."""
        return (Command("palette", self.begin, "help", ("Ctrl+Shift+P",)),)

    def build(self) -> None:
        """The palette lies over the window."""
        self.panel = CommandPalette(self.window)

    def begin(self) -> None:
        """Show what can be done now."""
        self.panel.begin([*self._actions(), *self._headings()])

    def _actions(self) -> list[Entry]:
        found = []
        for name, action in self.window.actions_by_name.items():
            if action.isEnabled() and name != "palette":
                shortcut = keys(action.shortcut().toString())
                found.append(Entry(action.text().removesuffix(" …"), shortcut, action.trigger))
        return found

    def _headings(self) -> list[Entry]:
        desk = self.window.desk
        titles = [(section, _title(section.title)) for section in desk.sections]
        return [
            Entry(title, tr("palette.heading"), partial(self._go, section.first))
            for section, title in titles
            if title
        ]

    def _go(self, segment_id: str) -> None:
        self.window.show_place("revise")
        self.window.desk.select(segment_id)


def _title(title: str) -> str:
    return tr(title) if title and known(title) else title
