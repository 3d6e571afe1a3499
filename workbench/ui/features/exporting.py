"""Ctrl+E: write versions of the form, after a look at what is still open."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt

from workbench.app.operations.check_export import ExportConcern, check_export
from workbench.app.operations.export_versions import ExportOutcome, WantedFile, ending_of, export_versions
from workbench.app.session import FormSession
from workbench.ui.actions import Command
from workbench.ui.dialogs.export import ExportDialog
from workbench.ui.export_work import session_now
from workbench.ui.feature import Feature
from workbench.ui.i18n import count, tr
from workbench.ui.jobs import Job
from workbench.ui.models.export_plan import ExportPlan, Translations
from workbench.ui.panels.exported_bar import ExportedBar


class Exporting(Feature):
    """The dialog, its check, the writing, and the bar that tells the outcome."""

    order = 11

    def commands(self) -> Sequence[Command]:
        """Export."""
        return (Command("export", self.begin, "form", ("Ctrl+E",), needs="form"),)

    def build(self) -> None:
        """The bar; what the person chose last."""
        self.bar = ExportedBar(self.theme)
        self._plan = ExportPlan()

    def assemble(self) -> None:
        """Below the notices."""
        frame = self.window.frame
        frame.insertWidget(frame.indexOf(self.window.notice) + 1, self.bar)

    def connect_parts(self) -> None:
        """Another form: its files have other names."""
        self.window.desk.opened.connect(self._meet_form)
        self.bar.go.connect(self._go)

    def begin(self) -> None:
        """Ask how and where to write."""
        dialog = self.dialog()
        if dialog is not None:
            dialog.open()

    def dialog(self) -> ExportDialog | None:
        """The dialog for the open form, ready to be shown; None without a form."""
        desk, window = self.window.desk, self.window
        session = desk.session
        if session is None:
            return None
        desk.leaving.emit()
        self.bar.hide()
        dialog = ExportDialog(
            session.path,
            lambda kind: ending_of(session, kind, self._plan.way),
            len(session.edits()),
            self._plan,
            self.theme,
            window,
            signed=session.form.has_signature,
            has_layout=session.document.format == "docx",
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._write(dialog.files, dialog.allow_unsigned))
        dialog.go.connect(self._go)
        dialog.translations_wanted.connect(partial(self._read, dialog))
        job = self._check(dialog, session)
        dialog.finished.connect(lambda _result: job.cancel())
        return dialog

    # --- beside the dialog ---------------------------------------------------------------------------------

    def _check(self, dialog: ExportDialog, live: FormSession) -> "Job[tuple[ExportConcern, ...]]":
        """Look for what is still open, while the dialog is in sight."""
        session, tell = session_now(live), _while_open(dialog)

        def failed(error: BaseException) -> None:
            self.window.errors.show(error)
            tell(dialog.show_unchecked)

        return self.window.jobs.start(
            tr("job.check_export"),
            lambda progress: check_export(session, progress),
            lambda found: tell(partial(dialog.show_concerns, found)),
            failed=failed,
            stopped=lambda: tell(dialog.show_unchecked),
        )

    def _read(self, dialog: ExportDialog, path: Path) -> None:
        tell = _while_open(dialog)

        def work() -> Translations:
            from workbench.app.operations.translate_form import load_pairs

            return Translations(path, load_pairs(path))

        self.window.jobs.start(
            tr("job.pairs"),
            lambda _progress: work(),
            lambda found: tell(partial(dialog.show_translations, found)),
        )

    # --- writing -------------------------------------------------------------------------------------------

    def _write(self, files: tuple[WantedFile, ...], allow_unsigned: bool) -> None:
        live = self.window.desk.session
        if live is None or not files:
            return
        session = session_now(live)
        self.window.jobs.start(
            count("job.export_versions", len(files), name=files[0].path.name),
            lambda progress: export_versions(session, files, progress, allow_unsigned=allow_unsigned),
            self._tell,
            writes=True,
        )

    def _tell(self, outcome: ExportOutcome) -> None:
        self.window.notice.hide()
        self.bar.show_outcome(outcome)

    def _go(self, segment: str) -> None:
        self.window.show_place("revise")
        self.window.desk.select(segment)
        self.window.form.view.setFocus()

    def _meet_form(self) -> None:
        self._plan.folder, self._plan.names = None, {}
        self.bar.hide()


def _while_open(dialog: ExportDialog) -> Callable[[Callable[[], None]], None]:
    """Carries calls out until the dialog has an answer; it is gone then."""
    gone: list[int] = []
    dialog.finished.connect(gone.append)

    def tell(then: Callable[[], None]) -> None:
        if not gone:
            then()

    return tell
