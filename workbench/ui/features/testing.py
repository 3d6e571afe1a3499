"""The place *Testen*: which form, which round, which step; what others enter is heard."""

from collections.abc import Sequence
from functools import partial

from workbench.app.waiting import RETURNED, returned_tests
from workbench.common.moments import now
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr
from workbench.ui.places.test import NAME
from workbench.ui.testing_desk import TestingDesk


class Testing(Feature):
    """Looks after the place; its steps are features of their own."""

    __test__ = False
    order = 50

    def commands(self) -> Sequence[Command]:
        """To each step."""
        steps = (("plan", "1"), ("returns", "2"), ("enter", "3"), ("results", "4"))
        return tuple(
            Command(f"testing_{name}", partial(self.go, name), "testing", (f"Alt+{at}",), place=NAME)
            for name, at in steps
        )

    def build(self) -> None:
        """Nothing is in hand yet."""
        self.desk = TestingDesk(self.window.workspaces.office, self)

    def connect_parts(self) -> None:
        """Follow the form, the workspace and the person."""
        window, place, desk = self.window, self.window.testing, self.desk
        office = window.workspaces.office
        window.desk.opened.connect(self._meet_form)
        office.state_changed.connect(self._meet_workspace)
        office.opened.connect(self._meet_workspace)
        office.heard.connect(self._hear)
        office.listed.connect(self._count_returned)
        window.pages.currentChanged.connect(lambda _index: self._enter())
        place.round_chosen.connect(desk.choose)
        desk.rounds_changed.connect(self._show_rounds)
        desk.failed.connect(window.desk.notice.emit)
        self._was_stored = False
        self._show()

    def take_over(self, old: Feature) -> None:
        """Rounds of a plain file are kept nowhere else."""
        if isinstance(old, Testing):
            self._meet_form()
            if not self.desk.is_stored and old.desk.rounds:
                self.desk.rounds, self.desk.round = old.desk.rounds, old.desk.round
                self.desk.report = old.desk.report
                self.desk.rounds_changed.emit()
                self.desk.chosen.emit()
            if old.window.testing.step:
                self.window.testing.show_step(old.window.testing.step)

    def go(self, step: str) -> None:
        """Show a step."""
        self.window.show_place(NAME)
        if self.window.desk.session is not None:
            self.window.testing.show_step(step)

    def _meet_form(self) -> None:
        self._was_stored = self.desk.is_stored
        self.desk.meet_form()
        self._show()

    def _meet_workspace(self) -> None:
        """The form in hand has come to belong to a workspace, or it has gone."""
        if self.desk.is_stored != self._was_stored:
            self._meet_form()
        self._show()

    def _show(self) -> None:
        place, desk = self.window.testing, self.desk
        place.setCurrentWidget(place.guide if desk.session is None else place.work)
        place.allow(desk.why_not)
        place.say("" if desk.is_stored else tr("testing.plain_file"))

    def _show_rounds(self) -> None:
        rounds = [(item.planned.id, item.planned.title) for item in self.desk.rounds]
        chosen = self.desk.round.planned.id if self.desk.round is not None else ""
        self.window.testing.show_rounds(rounds, chosen)

    def _enter(self) -> None:
        """The keys of the place."""
        if self.window.place == NAME:
            self.window.give_keys(NAME)

    def _count_returned(self) -> None:
        """The start page tells of tests that came back, even while the workspace is closed."""
        office = self.window.workspaces.office
        workspace, saving, lines = office.workspace, office.saving, office.lines
        if workspace is None or saving is None:
            return

        def take(number: int) -> None:
            preferences = self.window.preferences
            _, numbers = preferences.waiting(office.address)
            if workspace is office.workspace and numbers.get(RETURNED, 0) != number:
                preferences.set_waiting(office.address, now(), {**numbers, RETURNED: number})
                self.window.workspaces.waiting.refresh()

        saving.call(lambda: returned_tests(workspace, lines), take)

    def _hear(self, notes: Sequence[object]) -> None:
        together = self.window.workspaces.office.together
        if together is None or not self.desk.is_stored:
            return
        for what in dict.fromkeys(
            str(getattr(note, "what", ""))
            for note in notes
            if getattr(note, "form_version", None) == together.version
        ):
            self.desk.hear(what)
