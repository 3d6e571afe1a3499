"""The test on the screen: opened by the leader, answers go into the workspace or into a file."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFileDialog

from workbench.model.review import StoredAnswer, TestRound
from workbench.ui import scale
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.testing import Testing
from workbench.ui.features.testing_entering import TestingEntering
from workbench.ui.features.testing_planning import TestingPlanning
from workbench.ui.i18n import tr
from workbench.ui.models.reading_steps import ReadingStep, can_be_read
from workbench.ui.testing_desk import TestingDesk
from workbench.ui.testing_entries import Key
from workbench.ui.widgets.reading_window import ReadingWindow

if TYPE_CHECKING:
    from workbench.common.progress import Progress


class TestingReading(Feature):
    """One window at a time, over the whole screen."""

    __test__ = False
    order = 55

    def commands(self) -> Sequence[Command]:
        """Begin."""
        return (Command("testing_read", self.begin, "testing_more", needs="form"),)

    def build(self) -> None:
        """Nobody reads yet."""
        self.reading: ReadingWindow | None = None
        self._answers: dict[Key, StoredAnswer] = {}
        self._is_closing = False

    def connect_parts(self) -> None:
        """The button beside the papers."""
        planning = cast(TestingPlanning, self.window.features["testing_planning"])
        planning.kit.read_wanted.connect(self.begin)
        self.window.workspaces.office.closing.connect(self._stop)

    def close(self) -> None:
        """The window closes: what was answered is handed over before."""
        self._is_closing = True
        self._stop()

    def _stop(self) -> None:
        """Before the workspace closes, or with the window."""
        if self.reading is not None:
            self.reading.finish()

    @property
    def desk(self) -> TestingDesk:
        """The tests of the form in hand."""
        return cast(Testing, self.window.features["testing"]).desk

    def begin(self) -> None:
        """Cover the screen with the round in hand."""
        round_ = self.desk.round
        self.window.show_place("test")
        if round_ is None or not can_be_read(round_.planned):
            self.window.notice.say(tr("testing.read.nothing"), tr("testing.read.nothing.text"))
            return
        if self.desk.why_not:
            self.window.notice.say(self.desk.why_not)
            return
        if self.reading is None:
            self._answers = {}
            self.reading = ReadingWindow(round_.planned, self.window)
            self.reading.answered.connect(self._take)
            self.reading.ended.connect(self._end)
            scale.enlarge(self.reading)
        self.reading.showFullScreen()
        self.reading.activateWindow()
        self.reading.start.setFocus()

    def _take(self, tester: str, step: ReadingStep, choice: str, remark: str, seconds: int) -> None:
        for question, value in step.answers(choice):
            key = (tester, step.passage.number, step.side, question)
            is_main = question == step.main_question
            before = self._answers.get(
                key, StoredAnswer("", None, tester, step.passage.number, step.side, question, "")
            )
            answer = replace(
                before,
                value=value,
                remark=remark if is_main else "",
                seconds=before.seconds + seconds if is_main else 0,
            )
            self._answers[key] = answer
            if self.desk.is_stored:
                entering = cast(TestingEntering, self.window.features["testing_entering"])
                entering.entries.put(answer)

    def _end(self) -> None:
        reading, self.reading = self.reading, None
        if reading is None:
            return
        reading.deleteLater()
        if not self.desk.is_stored and self._answers:
            self._ask_for_file(reading.planned)

    def _ask_for_file(self, planned: TestRound) -> None:
        """A plain file has no workspace: the answers become a table that is read back like one from paper."""
        tester = next(iter(self._answers))[0]
        name = tr("testing.read.file_name", tester=tester)
        chosen, _ = QFileDialog.getSaveFileName(self.window, tr("testing.read.save"), name, "Excel (*.xlsx)")
        if not chosen:
            self.window.notice.say(tr("testing.read.not_saved"), tr("testing.read.not_saved.text"))
            return
        out = Path(chosen) if Path(chosen).suffix else Path(chosen).with_suffix(".xlsx")
        answers = tuple(self._answers.values())

        def work(_progress: "Progress | None") -> Path:
            from workbench.app.operations.write_screen_answers import write_screen_answers

            write_screen_answers(planned, answers, out)
            return out

        if self._is_closing:  # no worker lives long enough
            work(None)
            return

        def done(path: Path) -> None:
            self.window.notice.say(tr("testing.results.written", name=path.name), good=True)

        self.desk.run(tr("testing.job.results"), work, done)
