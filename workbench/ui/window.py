"""The main window: puts the panels together and connects the actions."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from workbench.app.operations.export_form import ExportReport
from workbench.common.errors import WorkbenchError
from workbench.ui.actions import NEEDS_FORM, build_actions, build_menu
from workbench.ui.desk import Desk
from workbench.ui.dialogs.export import ExportDialog, outcome
from workbench.ui.dialogs.failure import FailureDialog
from workbench.ui.errors import Errors
from workbench.ui.hub import Hub
from workbench.ui.i18n import LANGUAGES, language, tr
from workbench.ui.jobs import Jobs
from workbench.ui.panels.form import FormPanel
from workbench.ui.panels.header import Header
from workbench.ui.panels.outline import OutlinePanel
from workbench.ui.panels.passage import PassagePanel
from workbench.ui.panels.start import StartPage
from workbench.ui.panels.status import StatusLine
from workbench.ui.preferences import ZOOM_STEPS, Preferences
from workbench.ui.theme import Theme
from workbench.ui.widgets.notice_bar import NoticeBar
from workbench.ui.workspace_view import WorkspaceView

TITLE_BAR = 48
"""Pixels that the desktop may need around the window at its first start."""
CHIP_KINDS = (
    "checkbox", "text_field", "dropdown", "date", "image", "field", "footnote_ref", "endnote_ref",
    "note_number", "symbol", "shape", "object", "formula", "tab", "break",
)  # fmt: skip


class MainWindow(QMainWindow):
    """Start page or work place, with header, notices and status line around them."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.errors = Errors(self._explain, self._report, self)
        self.jobs = Jobs(self.errors.show, self)
        self.hub = Hub(self)
        self.desk = Desk(self.hub, self.jobs, self)
        names = {kind: tr(f"chip.{kind}") for kind in CHIP_KINDS}
        self.workspaces = WorkspaceView(self, theme)
        self.actions_by_name = build_actions(self, self._doers() | self.workspaces.doers())
        self.workspaces.build()
        self.notice = NoticeBar(theme)
        self.outline = OutlinePanel(self.desk, theme)
        self.form = FormPanel(self.desk, theme, names)
        self.passage = PassagePanel(self.desk, theme, names)
        self.start = StartPage(theme, self.choose_form, self.open_form, self.workspaces.recent)
        self.header = Header(self.desk, theme, self.actions_by_name, build_menu(self, self.actions_by_name))
        self.status = StatusLine(self.desk, theme)
        self._assemble()
        self._connect()
        self._restore()

    # --- putting together ----------------------------------------------------------------------------------

    def _assemble(self) -> None:
        self.setWindowTitle(tr("product"))
        self.setMinimumSize(900, 560)
        self.setAcceptDrops(True)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.form.setMinimumWidth(300)
        self.passage.setMinimumWidth(340)
        for panel in (self.outline, self.form, self.passage):
            self.splitter.addWidget(panel)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([236, 800, 392])
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(self.splitter)
        whole = QWidget()
        layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.workspaces.offline, self.notice, self.pages, self.status):
            layout.addWidget(widget, 1 if widget is self.pages else 0)
        self.setCentralWidget(whole)
        self.workspaces.assemble()

    def _connect(self) -> None:
        self.desk.opened.connect(self._show_work)
        self.desk.selected.connect(self._enable)
        self.desk.checks.checked.connect(self._enable)
        self.desk.notice.connect(self.errors.show)
        self.hub.changed.connect(lambda _changes: self._enable())
        self.form.edit_wanted.connect(self.actions_by_name["edit"].trigger)
        self.workspaces.connect_parts()
        self._enable()

    def _restore(self) -> None:
        self.form.view.set_zoom(self.preferences.zoom)
        self.outline.setHidden(self.preferences.folded("left"))
        self.passage.setHidden(self.preferences.folded("right"))
        self.start.open.setFocus()
        if not self.restoreGeometry(self.preferences.geometry):
            room = self.screen().availableGeometry()
            self.resize(min(1280, room.width()), min(800, room.height() - TITLE_BAR))

    def _doers(self) -> dict[str, Callable[[], object]]:
        return {
            "open": self.choose_form,
            "export": self.ask_export,
            "undo": lambda: self.desk.undo(),
            "redo": lambda: self.desk.redo(),
            "next": lambda: self.desk.next_place(),
            "previous": lambda: self.desk.previous_place(),
            "accept": lambda: self.passage.accept(go_on=False),
            "accept_next": lambda: self.passage.accept(go_on=True),
            "reject": lambda: self.passage.begin_rejecting(),
            "hide": lambda: self.passage.begin_hiding(),
            "edit": lambda: self.passage.begin_editing(),
            "zoom_in": lambda: self._zoom(1),
            "zoom_out": lambda: self._zoom(-1),
            "zoom_reset": lambda: self._zoom(0),
            "fold_left": lambda: self._fold("left", self.outline),
            "fold_right": lambda: self._fold("right", self.passage),
            "theme": self._other_theme,
            "language": self._other_language,
            "quit": self.close,
        }

    # --- what the actions do -------------------------------------------------------------------------------

    def open_form(self, path: Path) -> None:
        """Open a form; the one that is open stays until the new one could be read."""
        self.notice.hide()
        self.desk.open(path.absolute())

    def choose_form(self) -> None:
        """Ask for a form."""
        folder = str(self.desk.session.path.parent) if self.desk.session else ""
        chosen, _ = QFileDialog.getOpenFileName(self, tr("open.title"), folder, tr("open.filter"))
        if chosen:
            self.open_form(Path(chosen))

    def ask_export(self) -> None:
        """Ask how and where to write, then write in a worker."""
        dialog = self.export_dialog()
        if dialog is not None:
            dialog.open()

    def export_dialog(self) -> ExportDialog | None:
        """The dialog for the open form, ready to be shown; None without a form."""
        session = self.desk.session
        if session is None:
            return None
        self.passage.commit_draft()
        ending = f".{session.document.format}"
        dialog = ExportDialog(session.path, ending, len(session.edits()), session.form.has_signature, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.desk.export(dialog.path, dialog.options, self._exported))
        return dialog

    def _exported(self, report: ExportReport) -> None:
        message, hint = outcome(report)
        self.notice.say(message, hint, good=not report.refused)

    def _zoom(self, direction: int) -> None:
        steps = ZOOM_STEPS
        at = steps.index(self.preferences.zoom) + direction if direction else steps.index(100)
        self.preferences.zoom = steps[min(max(at, 0), len(steps) - 1)]
        self.form.view.set_zoom(self.preferences.zoom)

    def _fold(self, name: str, panel: QWidget) -> None:
        panel.setVisible(panel.isHidden())
        self.preferences.set_folded(name, panel.isHidden())

    def _other_theme(self) -> None:
        self.preferences.theme = "light" if self.preferences.theme == "dark" else "dark"
        self.notice.say(tr("notice.next_start"), good=True)

    def _other_language(self) -> None:
        self.preferences.language = next(code for code in LANGUAGES if code != language())
        self.notice.say(tr("notice.next_start"), good=True)

    # --- following -----------------------------------------------------------------------------------------

    def _show_work(self) -> None:
        session = self.desk.session
        if session is not None:
            self.setWindowTitle(f"{session.path.name} – {tr('product')}")
            if session.path.is_file():
                self.preferences.add_recent("forms", str(session.path))
                self.workspaces.recent.refresh()
            self.pages.setCurrentWidget(self.splitter)
            self.form.view.setFocus()
        self._enable()

    def _enable(self) -> None:
        session, actions = self.desk.session, self.actions_by_name
        for name in NEEDS_FORM:
            actions[name].setEnabled(session is not None)
        if session is None:
            self.workspaces.rights.enable()
            return
        history, idle = session.history, not self.desk.busy
        actions["undo"].setEnabled(bool(history.undo_label) and idle)
        actions["redo"].setEnabled(bool(history.redo_label) and idle)
        actions["export"].setEnabled(idle)
        self.workspaces.rights.enable()

    def _explain(self, error: WorkbenchError) -> None:
        self.notice.say(str(error), error.hint)

    def _report(self, text: str) -> None:
        dialog = FailureDialog(text, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    # --- Qt ------------------------------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """One file may be dropped."""
        if _dropped(event) is not None:
            event.acceptProposedAction()
            self.start.highlight(True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:  # noqa: N802
        """The file went elsewhere."""
        self.start.highlight(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Open the file that was dropped."""
        self.start.highlight(False)
        path = _dropped(event)
        if path is not None:
            event.acceptProposedAction()
            if not self.workspaces.take(path):
                self.open_form(path)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Take over unfinished typing, stop the workers, remember the place."""
        self.passage.commit_draft()
        self.preferences.geometry = self.saveGeometry()
        self.workspaces.close()
        self.desk.checks.close()
        self.jobs.close()
        self.errors.uninstall()
        super().closeEvent(event)


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
