"""The report to the committee: the page *Bericht* of the place *Auswerten*."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QFileDialog

from workbench.app.rights import Action, may
from workbench.model.committee_report import CommitteeReport
from workbench.ui.feature import Feature
from workbench.ui.features.evaluating import Evaluating
from workbench.ui.features.evaluating_languages import EvaluatingLanguages
from workbench.ui.features.evaluating_renewals import EvaluatingRenewals
from workbench.ui.i18n import count, tr
from workbench.ui.models.evaluation_report import Way
from workbench.ui.panels.evaluation_report import ReportPanel

if TYPE_CHECKING:
    from workbench.app.report_entries import Entries
    from workbench.app.report_sources import ReportSources
    from workbench.app.workspace import Workspace
    from workbench.common.progress import Progress

ENTRIES_FILE = "evaluate/entries"
"""Where the preferences remember the table of entries."""


class EvaluatingReport(Feature):
    """Takes what the other pages and the workspace have; nothing of it is loaded before somebody asks."""

    order = 58

    def build(self) -> None:
        """No report yet."""
        self.panel = ReportPanel(self.theme, self.choose_entries, self.choose_entries_out)
        self._made: ReportSources | None = None
        self._is_old = False
        self._answers_of = ""

    def assemble(self) -> None:
        """Into the place."""
        self.window.evaluation.put_page("report", self.panel)

    def connect_parts(self) -> None:
        """Follow everything that the report tells of."""
        panel = self.panel
        panel.make_wanted.connect(self.make)
        panel.write_wanted.connect(self.choose_folder)
        panel.wanted.connect(self.go)
        panel.source_wanted.connect(self._go_to_source)
        panel.entries.table.changed.connect(self._age)
        self.window.desk.opened.connect(self._arrive)
        self.languages.planned.connect(self._age)
        self.renewals.studied.connect(self._age)
        self.window.workspaces.office.opened.connect(self._forget)
        self._show_sources()

    def take_over(self, old: Feature) -> None:
        """The same report and the same entries."""
        if isinstance(old, EvaluatingReport):
            self.panel.entries.table.show_entries(old.panel.entries.table.entries)
            self._made, self._is_old = old._made, old._is_old
            self.panel.names = old.panel.names
            self.panel.show_report(old.panel.report, old=self._is_old)
            self._show_sources()

    @property
    def languages(self) -> EvaluatingLanguages:
        """The page with the plan of languages."""
        return cast(EvaluatingLanguages, self.window.features["evaluating_languages"])

    @property
    def renewals(self) -> EvaluatingRenewals:
        """The page with the comparison of two forms."""
        return cast(EvaluatingRenewals, self.window.features["evaluating_renewals"])

    # --- making --------------------------------------------------------------------------------------------

    def _sources(self, workspace: "Workspace | None") -> "ReportSources":
        from workbench.app.report_sources import ReportSources

        return ReportSources(
            date.today(),
            workspace,
            self.panel.entries.table.entries,
            self.renewals.study,
            self.languages.plan,
        )

    def make(self) -> None:
        """Work out all pages; scores every form of the workspace."""
        office = self.window.workspaces.office
        sources = self._sources(office.workspace)

        def work(progress: "Progress") -> CommitteeReport:
            from workbench.app.operations.write_report import make_report

            return make_report(sources, progress)

        def done(report: CommitteeReport) -> None:
            if sources.workspace is office.workspace:
                self._made, self._is_old = sources, False
                self.panel.names = {line.form: line.name for line in office.lines}
                self.panel.show_report(report)

        self.window.jobs.start(tr("evaluate.job.report"), work, done)

    def choose_folder(self) -> None:
        """Ask where the report goes, and write it."""
        if chosen := QFileDialog.getExistingDirectory(self.window, tr("evaluate.report.folder")):
            self.write(Path(chosen))

    def write(self, folder: Path) -> None:
        """Write the report that is shown: Word, Excel, HTML, and the handout."""
        report, sources = self.panel.report, self._made
        if report is None or sources is None:
            return

        def work(_progress: "Progress") -> tuple[Path, ...]:
            from workbench.app.operations.write_report import write_report

            return write_report(report, sources, folder)

        def done(files: tuple[Path, ...]) -> None:
            names = ", ".join(path.name for path in files)
            self.window.notice.say(tr("evaluate.written", names=names, folder=folder.name), good=True)

        self.window.jobs.start(tr("evaluate.job.write"), work, done, writes=True)

    # --- entries by hand -----------------------------------------------------------------------------------

    def choose_entries(self) -> None:
        """Ask for a table with entries."""
        chosen, _ = QFileDialog.getOpenFileName(
            self.window, tr("evaluate.entries.read"), self._known_file(), tr("evaluate.entries.filter")
        )
        if chosen:
            self.read_entries(Path(chosen))

    def read_entries(self, path: Path) -> None:
        """Take over what a table says."""

        def work(_progress: "Progress") -> "Entries":
            from workbench.app.report_entries import read_entries

            return read_entries(path)

        def done(entries: "Entries") -> None:
            self.window.preferences.store.setValue(ENTRIES_FILE, str(path))
            self.panel.entries.table.show_entries(entries)
            self._age()

        self.window.jobs.start(tr("evaluate.job.entries"), work, done)

    def choose_entries_out(self) -> None:
        """Ask for a file for the entries."""
        from workbench.app.operations.write_report import ENTRIES

        chosen, _ = QFileDialog.getSaveFileName(
            self.window,
            tr("evaluate.entries.keep"),
            self._known_file() or ENTRIES,
            tr("evaluate.entries.filter"),
        )
        if chosen:
            self.keep_entries(Path(chosen).with_suffix(".xlsx"))

    def keep_entries(self, path: Path) -> None:
        """Write the entries into a table that can be read back."""
        entries = self.panel.entries.table.entries

        def work(_progress: "Progress") -> None:
            from workbench.app.operations.write_report import keep_entries

            keep_entries(entries, date.today(), path)

        def done(_nothing: None) -> None:
            self.window.preferences.store.setValue(ENTRIES_FILE, str(path))
            self.window.notice.say(tr("evaluate.entries.kept", name=path.name), good=True)

        self.window.jobs.start(tr("evaluate.job.write"), work, done, writes=True)

    def _known_file(self) -> str:
        return str(self.window.preferences.store.value(ENTRIES_FILE, "") or "")

    # --- going ---------------------------------------------------------------------------------------------

    def go(self, way: Way) -> None:
        """Open the form that a line tells of, at its passage; answers of a test stand in the place *Testen*."""
        office = self.window.workspaces.office
        line = next((one for one in office.lines if way.form in (one.name, one.form)), None)
        if line is None:
            self.window.notice.say(tr("evaluate.form.gone", name=way.form))
            return
        self._answers_of = line.file_name if way.test else ""
        office.open_form(line.form, line.name, way.segment)

    def _arrive(self) -> None:
        """A form is on the desk: its answers may be what was asked for."""
        session, wanted = self.window.desk.session, self._answers_of
        self._answers_of = ""
        if wanted and session is not None and session.path.name == wanted:
            self.window.show_place("test")
            self.window.testing.show_step("results")

    def _go_to_source(self, name: str) -> None:
        if name == "workspace":
            self.window.workspaces.show_page() if self._workspace_name() else self.window.show_start()
        else:
            cast(Evaluating, self.window.features["evaluating"]).go(name)

    # --- showing -------------------------------------------------------------------------------------------

    def _age(self) -> None:
        """What is shown tells of other sources than there are now."""
        self._is_old = self.panel.report is not None
        self.panel.old.setVisible(self._is_old)
        self._show_sources()

    def _forget(self) -> None:
        """Another workspace: its report is not this one's."""
        self._made, self._is_old = None, False
        self.panel.show_report(None)
        workspace = self.window.workspaces.office.workspace
        refused = workspace is not None and not may(workspace.person, Action.EXPORT)
        role = tr(f"role.{workspace.person.role}") if workspace is not None else ""
        self.panel.allow(tr("right.refused", role=role) if refused else "")
        self._show_sources()

    def _workspace_name(self) -> str:
        office = self.window.workspaces.office
        return Path(office.address).stem if office.workspace is not None else ""

    def _show_sources(self) -> None:
        plan, study = self.languages.plan, self.renewals.study
        renewal = study.comparison.renewal.name if study is not None else tr("evaluate.source.no_renewals")
        self.panel.show_sources(
            {
                "workspace": self._workspace_name() or tr("evaluate.source.no_workspace"),
                "renewals": renewal,
                "languages": plan.source if plan is not None else tr("evaluate.source.no_languages"),
                "entries": count("evaluate.source.filled", self.panel.entries.table.filled),
            }
        )
