"""Planning a round and writing its papers: the first step of the place *Testen*."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFileDialog, QStackedWidget, QWidget

from workbench.ui.feature import Feature
from workbench.ui.features.testing import Testing
from workbench.ui.i18n import tr
from workbench.ui.models.testing_plan import PlanRow
from workbench.ui.panels.testing_kit import KitPanel
from workbench.ui.panels.testing_plan import PlanPanel
from workbench.ui.places.test import STEPS
from workbench.ui.testing_desk import TestingDesk
from workbench.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from workbench.app.session import FormSession
    from workbench.common.progress import Progress
    from workbench.model.review import TestRound


class TestingPlanning(Feature):
    """A new round in a panel; one that is planned in another."""

    __test__ = False
    order = 51

    def build(self) -> None:
        """Both panels, and what is shown while there is no round."""
        self.plan, self.kit = PlanPanel(), KitPanel()
        self.none = QWidget()
        self.begin_button = button(tr("testing.new_first"), self.begin, "primary")
        self.pages = QStackedWidget()
        self._is_planning = False
        self._fill_none()
        for page in (self.none, self.plan, self.kit):
            self.pages.addWidget(page)

    def _fill_none(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QVBoxLayout

        layout = QVBoxLayout(self.none)
        layout.addStretch(2)
        for text, tone in ((tr("testing.none"), "title"), (tr("testing.none.text"), "muted")):
            line = label(text, tone)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(line)
        layout.addWidget(self.begin_button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def assemble(self) -> None:
        """Into the place."""
        self.window.testing.put_page(STEPS[0], self.pages)

    def connect_parts(self) -> None:
        """Follow the desk of tests."""
        self.window.testing.round_wanted.connect(self.begin)
        self.plan.planned.connect(self._keep)
        self.plan.left.connect(self._leave)
        self.kit.write_wanted.connect(self.choose_folder)
        self.kit.people_changed.connect(self._change_people)
        self.kit.deleted.connect(self.desk.delete)
        self.desk.chosen.connect(self._show)
        self.window.desk.opened.connect(self._leave)
        self._show()

    @property
    def desk(self) -> TestingDesk:
        """The tests of the form in hand."""
        return cast(Testing, self.window.features["testing"]).desk

    # --- planning ------------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Look for passages that are worth a test, and let the person choose."""
        session = self.desk.session
        if session is None or self.desk.why_not:
            return
        self._is_planning = True
        self.window.testing.show_step(STEPS[0])
        self.pages.setCurrentWidget(self.plan)
        self.plan.wait(tr("testing.looking"))

        def work(progress: "Progress") -> list[PlanRow]:
            return _plan_rows(session, progress)

        def done(rows: list[PlanRow]) -> None:
            if self._is_planning:
                title = tr("testing.title.usual", number=len(self.desk.rounds) + 1)
                self.plan.begin(title, rows, can_compare=bool(session.edits()))
                self.plan.allow(self.desk.why_not)

        self.desk.run(tr("testing.job.suggest"), work, done, failed=self._fail)

    def _fail(self, error: BaseException) -> None:
        self._leave()
        self.desk.failed.emit(error)

    def _leave(self) -> None:
        self._is_planning = False
        self._show()

    def _keep(self) -> None:
        session, plan = self.desk.session, self.plan
        if session is None:
            return
        plan.take_in()
        rows = plan.table.chosen
        title, people = plan.title.text().strip(), plan.testers.value()
        scenario, compare = plan.scenario.toPlainText().strip(), plan.compare.isChecked()

        def work(_progress: "Progress") -> "TestRound":
            from workbench.app.operations.plan_test_round import RoundWishes, plan_test_round
            from workbench.review.rounds import PassagePlan

            plans = tuple(PassagePlan(row.segment, row.methods, row.own) for row in rows)
            wishes = RoundWishes(plans, testers=people, title=title, scenario=scenario, compare=compare)
            return plan_test_round(session, wishes)[0]

        def done(planned: "TestRound") -> None:
            self._is_planning = False
            self.desk.keep(planned)

        self.desk.run(tr("testing.job.plan"), work, done)

    # --- the papers ----------------------------------------------------------------------------------------

    def choose_folder(self) -> None:
        """Ask where the papers go, and write them."""
        chosen = QFileDialog.getExistingDirectory(self.window, tr("testing.kit.folder"))
        if chosen:
            self.write(Path(chosen))

    def write(self, folder: Path) -> None:
        """Write all papers of the round in hand into the folder."""
        session, round_ = self.desk.session, self.desk.round
        if session is None or round_ is None:
            return
        planned = round_.planned

        def work(_progress: "Progress") -> tuple[Path, ...]:
            from workbench.app.operations.write_test_kit import write_test_kit

            return write_test_kit(session, planned, folder)

        def done(files: tuple[Path, ...]) -> None:
            if self.desk.round is not None and self.desk.round.planned.id == planned.id:
                self.kit.show_files(files, len(planned.testers))

        self.desk.run(tr("testing.job.kit"), work, done, writes=True)

    def _change_people(self, people: list[tuple[str, str, str]]) -> None:
        told = {code: (age, language) for code, age, language in people}
        round_ = self.desk.round
        if round_ is None:
            return
        testers = tuple(
            replace(one, age_band=told[one.code][0], first_language=told[one.code][1])
            for one in round_.planned.testers
        )
        self.desk.change(replace(round_.planned, testers=testers))

    # --- showing -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        if self._is_planning:
            return
        round_ = self.desk.round
        if round_ is None:
            self.pages.setCurrentWidget(self.none)
            return
        self.kit.show_round(round_.planned, self.desk.why_not)
        self.pages.setCurrentWidget(self.kit)


def _plan_rows(session: "FormSession", progress: "Progress") -> list[PlanRow]:
    """Every passage with words; those that are worth a test are chosen."""
    from workbench.app.operations.plan_test_round import suggest_test_passages
    from workbench.review.questions import suggested_methods
    from workbench.review.rounds import shown_line

    reasons = {
        choice.segment: ", ".join(choice.reasons)
        for choice in suggest_test_passages(session, progress=progress)
    }
    rows = []
    for segment in session.current_document().segments:
        text = " ".join(shown_line(segment).split())
        if segment.kind != "comment" and any(sign.isalpha() for sign in text):
            is_suggested = segment.id in reasons
            rows.append(
                PlanRow(
                    segment.id,
                    text,
                    reasons.get(segment.id, ""),
                    suggested_methods(text, segment.kind),
                    chosen=is_suggested,
                    suggested=is_suggested,
                )
            )
    return rows
