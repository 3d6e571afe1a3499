"""What the test says: the fourth step of the place *Testen*, and its files."""

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFileDialog

from workbench.model.review import CodedComment, Coding, FormResult
from workbench.ui.feature import Feature
from workbench.ui.features.glossary import Glossary
from workbench.ui.features.testing import Testing
from workbench.ui.i18n import count, tr
from workbench.ui.panels.testing_results import ResultsPanel
from workbench.ui.testing_desk import TestingDesk

if TYPE_CHECKING:
    from workbench.app.operations.collect_returns import CollectReport
    from workbench.common.progress import Progress


class TestingResults(Feature):
    """The table, the way from each number to its passage, Excel and the sheet of thanks."""

    __test__ = False
    order = 54

    def build(self) -> None:
        """The panel."""
        self.panel = ResultsPanel(self.theme)

    def assemble(self) -> None:
        """Into the place."""
        self.window.testing.put_page("results", self.panel)

    def connect_parts(self) -> None:
        """Follow the desk of tests."""
        panel, desk = self.panel, self.desk
        desk.chosen.connect(self._show)
        desk.reported.connect(self._show)
        desk.entered.connect(self._read_anew)
        self.window.testing.moved.connect(self._arrive)
        panel.wanted.connect(self._go)
        panel.coded.connect(self._code)
        panel.term_wanted.connect(self._propose)
        panel.excel_wanted.connect(self.choose_excel)
        panel.feedback_wanted.connect(self.choose_feedback)

    @property
    def desk(self) -> TestingDesk:
        """The tests of the form in hand."""
        return cast(Testing, self.window.features["testing"]).desk

    # --- showing -------------------------------------------------------------------------------------------

    def _read_anew(self) -> None:
        if self.window.testing.step == "results":
            self.desk.read_report()

    def _arrive(self) -> None:
        if self.window.testing.step == "results":
            self.desk.read_report()
            self.panel.take_keyboard()

    def _show(self) -> None:
        report, session = self.desk.report, self.desk.session
        self.panel.allow(self.desk.why_not)
        if report is None or session is None or not report.forms:
            self.panel.clear()
            self._read_anew()
            return
        from workbench.app.test_results import comment_groups
        from workbench.ui.models.display import plain_words

        form = _form_of(report, self.desk)
        by_name = {item.segment: item for item in form.passages}
        texts = {name: plain_words(text) for name, text in session.texts.items() if name in by_name}
        told = [count("testing.results.readers", len(form.testers))]
        if len(report.forms) > 1:
            told.append(count("testing.results.older", len(report.forms) - 1))
        self.panel.show_results(
            [by_name[name] for name in form.ranking],
            texts,
            report.comparisons,
            " · ".join(told),
            comment_groups(report),
        )

    def _go(self, segment: str) -> None:
        self.window.show_place("revise")
        self.window.desk.select(segment)

    # --- doing ---------------------------------------------------------------------------------------------

    def _code(self, comment: CodedComment, coding: Coding) -> None:
        """Say what a comment is about."""
        session, report = self.desk.session, self.desk.report
        if session is None or report is None or not self.desk.is_stored:
            return
        is_note = any(item.id == comment.id for file in report.collection.files for item in file.annotations)
        notes, answers = ((comment.id,), ()) if is_note else ((), (comment.id,))

        def work(_progress: "Progress") -> None:
            from workbench.app.operations.enter_answer import code_comments

            code_comments(session, coding, notes, answers)

        def done(_result: None) -> None:
            self.desk.is_old = True
            self.desk.read_report()

        self.desk.run("", work, done)

    def _propose(self, word: str, segment: str) -> None:
        """Ask about a new term of the glossary, beside the passage in which readers marked it."""
        self._go(segment)
        cast(Glossary, self.window.features["glossary"]).begin(word)

    def choose_excel(self) -> None:
        """Ask for a file and write everything into it."""
        out = self._ask("testing.results.excel", "testing.results.excel_name", "Excel (*.xlsx)", ".xlsx")
        report = self.desk.report
        if out is None or report is None:
            return

        def work(_progress: "Progress") -> Path:
            from workbench.app.operations.report_test import report_test

            report_test(report, out)
            return out

        self.desk.run(tr("testing.job.results"), work, self._written)

    def choose_feedback(self) -> None:
        """Ask for a file and write what became of the readers' hints."""
        out = self._ask("testing.results.feedback", "testing.results.feedback_name", "Word (*.docx)", ".docx")
        report, session = self.desk.report, self.desk.session
        if out is None or report is None or session is None:
            return

        def work(_progress: "Progress") -> Path:
            from workbench.app.operations.write_feedback import write_feedback

            write_feedback(session, session, report, out)
            return out

        self.desk.run(tr("testing.job.results"), work, self._written, writes=True)

    def _ask(self, title: str, name: str, kinds: str, ending: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self.window, tr(title), tr(name), kinds)
        if not chosen:
            return None
        out = Path(chosen)
        return out if out.suffix else out.with_suffix(ending)

    def _written(self, out: Path) -> None:
        self.window.notice.say(tr("testing.results.written", name=out.name), good=True)


def _form_of(report: "CollectReport", desk: TestingDesk) -> FormResult:
    """The results of the version that the round was planned for, else of the first one that came back."""
    version = desk.round.planned.version if desk.round is not None else ""
    return next((form for form in report.forms if form.version == version), report.forms[0])
