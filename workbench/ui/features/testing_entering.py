"""Entering answers from paper: the third step of the place *Testen*."""

from collections.abc import Sequence
from typing import cast

from workbench.model.review import TestRound
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.testing import Testing
from workbench.ui.panels.testing_grid import GridPanel
from workbench.ui.places.test import NAME
from workbench.ui.testing_desk import TestingDesk
from workbench.ui.testing_entries import Entries, lines_of


class TestingEntering(Feature):
    """The grid, filled from the workspace."""

    __test__ = False
    order = 53

    def commands(self) -> Sequence[Command]:
        """Take the last entry back."""
        return (Command("testing_undo", self.undo, "testing_more", ("Ctrl+Z",), place=NAME),)

    def build(self) -> None:
        """The panel."""
        self.entries = Entries(self.desk, self.window.preferences, self)
        self.panel = GridPanel(self.entries, self.theme)

    def assemble(self) -> None:
        """Into the place."""
        self.window.testing.put_page("enter", self.panel)

    def connect_parts(self) -> None:
        """Follow the desk of tests."""
        self.desk.chosen.connect(self._show)
        self.desk.entered.connect(self._hear)
        self.entries.failed.connect(self.desk.failed.emit)
        self.window.testing.moved.connect(self._arrive)
        self._show()

    def unsaved(self) -> int:
        """Answers that wait for a database that is away."""
        return self.entries.stuck

    def close(self) -> None:
        """No timer stays."""
        self.entries.close()

    @property
    def desk(self) -> TestingDesk:
        """The tests of the form in hand."""
        return cast(Testing, self.window.features["testing"]).desk

    def undo(self) -> None:
        """Take the last entry back, if the grid is in sight."""
        if self.window.place == NAME and self.window.testing.step == "enter":
            self.panel.undo()

    def _arrive(self) -> None:
        if self.window.testing.step == "enter":
            self.panel.take_keyboard()

    def _hear(self) -> None:
        """Others entered something; what this window entered is known."""
        if not self.entries.unsaved:
            self.entries.read()

    def _show(self) -> None:
        round_ = self.desk.round
        planned = round_.planned if round_ is not None and round_.kept is not None else None
        if planned is None or (self.panel.grid.lines, self.panel.grid.testers) != _shape(planned):
            self.panel.grid.show_round(planned)
        self.entries.read()
        self.panel.show_state(
            is_stored=self.desk.is_stored,
            has_round=bool(self.panel.grid.lines),
            why_not=self.desk.why_not,
        )


def _shape(planned: TestRound) -> tuple[object, object]:
    return lines_of(planned), tuple(tester.code for tester in planned.testers)
