"""The tests of the form in hand: its rounds, what came back, and the way to the operations."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.app.rights import Action
from workbench.ui.i18n import tr
from workbench.ui.rights import refusal
from workbench.ui.workspace_desk import WorkspaceDesk

if TYPE_CHECKING:
    from workbench.app.operations.collect_returns import CollectReport
    from workbench.app.session import FormSession
    from workbench.app.test_results import KeptRound
    from workbench.common.progress import Progress
    from workbench.model.review import TestRound

T = TypeVar("T")
ROUND, RETURNS, ANSWER = "test_round", "test_returns", "test_answer"
"""What others are told when something about a test has changed."""


@dataclass(frozen=True, slots=True)
class RoundInHand:
    """A round; `kept` is None for a plain file, whose rounds live in the tables of their kits."""

    planned: "TestRound"
    kept: "KeptRound | None" = None


class TestingDesk(QObject):
    """`rounds_changed`: others, or none. `chosen`: another round is in hand. `reported`: its results are there.
    `entered`: somebody else entered answers. `failed` carries an error for people.
    """

    __test__ = False
    rounds_changed = Signal()
    chosen = Signal()
    reported = Signal()
    entered = Signal()
    failed = Signal(object)

    def __init__(self, office: WorkspaceDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self.desk = office.desk
        self.rounds: tuple[RoundInHand, ...] = ()
        self.round: RoundInHand | None = None
        self.report: CollectReport | None = None
        self.is_old = True
        self._collected = 0

    @property
    def session(self) -> "FormSession | None":
        """The form in hand."""
        return self.desk.session

    @property
    def is_stored(self) -> bool:
        """Whether the form in hand belongs to the workspace that is open."""
        together = self.office.together
        return together is not None and self.session is not None and together.session is self.session

    @property
    def why_not(self) -> str:
        """Why the person may not lead tests of this form; "" if nothing stands against it."""
        return refusal(self.session, Action.TEST)

    # --- reading -------------------------------------------------------------------------------------------

    def meet_form(self) -> None:
        """Another form is in hand, or the same one has come to belong to a workspace."""
        self._show((), "")
        self.read()

    def read(self) -> None:
        """Read the rounds of the form; the one in hand stays in hand."""
        session = self.session
        if session is None or not self.is_stored:
            return

        def work(_progress: "Progress") -> "tuple[KeptRound, ...]":
            from workbench.app.test_results import kept_rounds

            return kept_rounds(session)

        def done(found: "tuple[KeptRound, ...]") -> None:
            now = self.round.planned.id if self.round is not None else ""
            self._show(tuple(RoundInHand(item.planned, item) for item in found), now)

        self.run("", work, done)

    def choose(self, name: str) -> None:
        """Take the round with this id in hand."""
        self.round = next((item for item in self.rounds if item.planned.id == name), None)
        self.report, self.is_old = None, True
        self.chosen.emit()

    def read_report(self) -> None:
        """Compute what the round says so far, unless that is known; `reported` follows."""
        session, round_ = self.session, self.round
        if session is None or round_ is None or round_.kept is None or not self.is_old:
            return
        kept = round_.kept
        self.is_old = False

        def work(_progress: "Progress") -> "CollectReport":
            from workbench.app.test_results import stored_report

            return stored_report(session, kept)

        collected = self._collected

        def done(report: "CollectReport") -> None:
            if collected == self._collected:  # else a newer one is on its way
                self._take_report(round_.planned.id, report)

        self.run("", work, done)

    def hear(self, what: str) -> None:
        """Somebody (perhaps this window) has changed something about tests."""
        if what == ROUND:
            self.read()
        elif what in (RETURNS, ANSWER):
            self.is_old = True
            self.entered.emit()

    # --- doing ---------------------------------------------------------------------------------------------

    def keep(self, planned: "TestRound") -> None:
        """Keep a new round, in the workspace if the form belongs to one, and take it in hand."""
        session = self.session
        if session is None:
            return
        if not self.is_stored:
            self._show((*self.rounds, RoundInHand(planned)), planned.id)
            return

        def work(_progress: "Progress") -> "tuple[KeptRound, ...]":
            from workbench.app.operations.keep_test_round import keep_test_round
            from workbench.app.test_results import kept_rounds

            keep_test_round(session, planned)
            return kept_rounds(session)

        def done(found: "tuple[KeptRound, ...]") -> None:
            self._show(tuple(RoundInHand(item.planned, item) for item in found), planned.id)

        self.run("", work, done)

    def change(self, planned: "TestRound") -> None:
        """Put another plan in the place of the one in hand."""
        session, round_ = self.session, self.round
        if session is None or round_ is None or planned == round_.planned:
            return
        if round_.kept is None:
            self._show(
                tuple(RoundInHand(planned) if item is round_ else item for item in self.rounds), planned.id
            )
            return

        def work(_progress: "Progress") -> None:
            from workbench.app.operations.keep_test_round import change_test_round
            from workbench.app.test_results import kept_rounds

            # As it is now: an earlier change of this person may just have been kept.
            newest = next((item for item in kept_rounds(session) if item.planned.id == planned.id), None)
            if newest is not None:
                change_test_round(session, newest.stored, planned)

        self.run("", work, lambda _done: self.read())

    def delete(self) -> None:
        """Delete the round in hand with everything that came back."""
        session, round_ = self.session, self.round
        if session is None or round_ is None:
            return
        if round_.kept is None:
            self._show(tuple(item for item in self.rounds if item is not round_), "")
            return
        stored = round_.kept.stored

        def work(_progress: "Progress") -> None:
            from workbench.app.operations.keep_test_round import delete_test_round

            delete_test_round(session, stored)

        self.run("", work, lambda _done: self.read())

    def collect(self, paths: Sequence[Path]) -> None:
        """Read what came back; `reported` follows."""
        session, round_ = self.session, self.round
        if session is None:
            return
        stored, rounds = self.is_stored, [item.planned for item in self.rounds]
        kept = round_.kept if round_ is not None else None

        def work(progress: "Progress") -> "CollectReport":
            if stored:
                from workbench.app.operations.keep_returns import collect_and_keep

                return collect_and_keep(session, paths, None, progress, kept)
            from workbench.app.operations.collect_returns import collect_returns

            return collect_returns(paths, session, rounds, progress=progress)

        def done(report: "CollectReport") -> None:
            if stored and round_ is None:
                self.read()  # a round without a plan was made for them
            self._take_report(round_.planned.id if round_ is not None else "", report)

        self._collected += 1
        self.run(tr("testing.job.collect"), work, done, writes=stored)

    def run(
        self,
        title: str,
        work: "Callable[[Progress], T]",
        done: Callable[[T], None],
        *,
        writes: bool = False,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        """Do something in a worker; its result counts while the same form is in hand. Without a title, it happens
        behind the steps that are on their way to the workspace, and nobody is told of it."""
        session, saving = self.session, self.office.saving

        def settle(result: T) -> None:
            if session is self.session:
                done(result)

        complain = failed or self.failed.emit
        if not title and saving is not None:
            from workbench.common.progress import Progress

            saving.call(lambda: work(Progress()), settle, complain)
        else:
            self.desk.jobs.start(title or tr("testing.job"), work, settle, failed=complain, writes=writes)

    # --- inside --------------------------------------------------------------------------------------------

    def _show(self, rounds: Sequence[RoundInHand], wanted: str) -> None:
        before = self.round
        self.rounds = tuple(rounds)
        last = self.rounds[-1] if self.rounds else None
        self.round = next((item for item in self.rounds if item.planned.id == wanted), last)
        if before is None or self.round is None or before.planned != self.round.planned:
            self.report, self.is_old = None, True
        self.rounds_changed.emit()
        self.chosen.emit()

    def _take_report(self, name: str, report: "CollectReport") -> None:
        now = self.round.planned.id if self.round is not None else ""
        if name in ("", now):
            self.report = report
            self.reported.emit()
