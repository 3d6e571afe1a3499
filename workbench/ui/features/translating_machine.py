"""Ctrl+M: a suggestion of a machine for the passage in hand, only where the office has switched one on."""

from collections.abc import Sequence
from typing import cast

from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.translating import Translating
from workbench.ui.features.translating_help import TranslatingHelp
from workbench.ui.i18n import tr
from workbench.ui.panels.translation_cards import Section
from workbench.ui.places.translate import NAME


class TranslatingMachine(Feature):
    """A line that says whether anything may leave, and the way to a suggestion."""

    order = 44

    def commands(self) -> Sequence[Command]:
        """Ask for a suggestion."""
        return (Command("translate_machine", self.ask, "translating_help", ("Ctrl+M",), place=NAME),)

    def build(self) -> None:
        """The line."""
        self.card = Section(tr("translate.machine"), self.theme)
        self.card.say(tr("translate.machine.off"))

    def assemble(self) -> None:
        """Behind the checks."""
        body = cast(TranslatingHelp, self.window.features["translating_help"]).body
        body.insertWidget(body.count() - 2, self.card)

    @property
    def main(self) -> Translating:
        """The feature that looks after the place."""
        return cast(Translating, self.window.features["translating"])

    def ask(self) -> None:
        """A suggestion for the passage in hand."""
        self.main.announce(tr("translate.machine.off"))
