"""Shift+F8: fields, references, proofs and checklist of the form, kept up to date while somebody can see them."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog

from workbench.app.changes import Changes
from workbench.app.form_structure import form_structure
from workbench.app.rights import Action
from workbench.model.document import Document
from workbench.ui.actions import Command
from workbench.ui.export_work import session_now
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr
from workbench.ui.jobs import Job
from workbench.ui.models.export_plan import free_name, usual_folder
from workbench.ui.models.structure_views import RuleText, View, structure_views
from workbench.ui.panels.structure import StructurePanel
from workbench.ui.rights import refusal
from workbench.ui.widgets.labels import forbid

PAUSE = 1_000
"""Milliseconds without a change until the structure is read again."""
Views = Mapping[str, View]


class Structure(Feature):
    """The panel, and reading the structure in a worker."""

    order = 66

    def commands(self) -> Sequence[Command]:
        """Show the structure, or put it away."""
        return (Command("structure", self._toggle, "view", ("Shift+F8",), needs="form"),)

    def build(self) -> None:
        """Panel and clock."""
        self.panel = StructurePanel(self.theme)
        self._document: Document | None = None
        self._job: Job[Views] | None = None
        self._in_sight = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._read)

    def assemble(self) -> None:
        """Behind the outline."""
        self._dock = self.window.revise.add_panel("structure", tr("structure.title"), self.panel, "left")

    def connect_parts(self) -> None:
        """Follow the desk, and lead to passages."""
        desk = self.window.desk
        self._dock.visibilityChanged.connect(self._see)
        desk.opened.connect(self._begin)
        desk.hub.changed.connect(self._follow)
        desk.selected.connect(lambda: self.panel.follow(desk.segment_id))
        self.panel.go.connect(desk.select)
        self.panel.save_wanted.connect(self._ask_where)

    def close(self) -> None:
        """Read nothing more."""
        self._timer.stop()

    def _toggle(self) -> None:
        if self.window.place != "revise":
            self.window.show_place("revise")
            self.window.revise.show_panel("structure")
        else:
            self.window.revise.toggle_panel("structure")

    # --- keeping up ----------------------------------------------------------------------------------------

    def _see(self, in_sight: bool) -> None:
        self._in_sight = in_sight
        session = self.window.desk.session
        if in_sight and session is not None and self._document is not session.current_document():
            self._read()

    def _begin(self) -> None:
        """Another form, or none."""
        self._timer.stop()
        self._document = None
        session = self.window.desk.session
        has_form = session is not None
        forbid(self.panel.save, refusal(session, Action.EXPORT))
        self.panel.say(tr("structure.reading") if has_form else tr("structure.no_form"))
        if has_form and self._in_sight:
            self._read()

    def _follow(self, changes: Changes) -> None:
        if changes.texts and self._in_sight:
            self._timer.start()

    def _read(self) -> None:
        live = self.window.desk.session
        if live is None:
            return
        if self._job is not None:
            self._job.cancel()
        document = live.current_document()

        def done(views: Views) -> None:
            session = self.window.desk.session
            if session is not None and session.current_document() is document:
                self._document = document
                self.panel.show_views(views)

        self._job = self.window.jobs.start(
            tr("job.structure"), lambda _progress: _views(document), done, repeats=True
        )

    # --- as a file -----------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        session = self.window.desk.session
        if session is None:
            return
        folder = usual_folder(session.path)
        proposed = folder / free_name(folder, session.path.stem, tr("structure.suffix"), ".xlsx")
        chosen, _ = QFileDialog.getSaveFileName(
            self.window, tr("structure.save"), str(proposed), tr("structure.save_filter")
        )
        if chosen:
            self.save(Path(chosen))

    def save(self, out: Path) -> None:
        """Write all tables to an Excel file, in a worker."""
        live = self.window.desk.session
        if live is None:
            return
        session = session_now(live)

        def work() -> None:
            from workbench.app.operations.report_structure import report_structure

            report_structure(session, out)

        def done(_none: None) -> None:
            self.window.notice.say(tr("structure.saved", path=out), good=True)

        self.window.jobs.start(
            tr("job.structure_save", name=out.name), lambda _progress: work(), done, writes=True
        )


def _views(document: Document) -> Views:
    from workbench.language.rules import rules

    texts = {rule.id: RuleText(rule.why, rule.source) for rule in rules()}
    return structure_views(document, form_structure(document), texts)
