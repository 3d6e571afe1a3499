"""The main window: puts the panels and features together."""

from collections.abc import Sequence
from pathlib import Path
from typing import cast

from PySide6.QtCore import QChildEvent, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QFileDialog, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from workbench.common.errors import WorkbenchError
from workbench.ui import scale
from workbench.ui.actions import Command, build_actions, build_menu
from workbench.ui.desk import Desk
from workbench.ui.dialogs.unsaved import UnsavedDialog
from workbench.ui.errors import Errors
from workbench.ui.feature import Feature
from workbench.ui.features import features
from workbench.ui.features.failures import Failures
from workbench.ui.hub import Hub
from workbench.ui.i18n import tr
from workbench.ui.jobs import Jobs
from workbench.ui.keyboard_schemes import chosen_scheme, in_scheme, keys_in
from workbench.ui.panels.form import FormPanel
from workbench.ui.panels.header import Header
from workbench.ui.panels.outline import OutlinePanel
from workbench.ui.panels.passage import PassagePanel
from workbench.ui.panels.start import StartPage
from workbench.ui.panels.status import StatusLine
from workbench.ui.places.evaluate import EvaluatePlace
from workbench.ui.places.revise import RevisePlace
from workbench.ui.places.test import TestPlace
from workbench.ui.places.translate import TranslatePlace
from workbench.ui.preferences import Preferences
from workbench.ui.theme import Theme
from workbench.ui.widgets.notice_bar import NoticeBar
from workbench.ui.workspace_view import WorkspaceView

NARROWEST = 1200
"""Pixels that the window needs at most, however large its texts are."""
TITLE_BAR = 48
"""Pixels that the desktop may need around the window at its first start."""
CHIP_KINDS = (
    "checkbox", "text_field", "dropdown", "date", "image", "field", "footnote_ref", "endnote_ref",
    "note_number", "symbol", "shape", "object", "formula", "tab", "break",
)  # fmt: skip


class MainWindow(QMainWindow):
    """Start page or one of the four places, with header, notices and status line around them.

    `features` holds what `workbench/ui/features/` adds, by name of its module. `renewal_wanted`: looks or language were
    changed, so that another window shall take over.
    """

    renewal_wanted = Signal()

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self._theme = theme
        self.errors = Errors(self._explain, self._report, self)
        self.jobs = Jobs(self.errors.show, self)
        self.hub = Hub(self)
        self.desk = Desk(self.hub, self.jobs, self)
        names = {kind: tr(f"chip.{kind}") for kind in CHIP_KINDS}
        self.workspaces = WorkspaceView(self, theme)
        self.features: dict[str, Feature] = {name: kind(self, theme) for name, kind in features().items()}
        self.usual_commands = self._commands()
        self.commands = in_scheme(self.usual_commands, chosen_scheme())
        self.actions_by_name = build_actions(self, self.commands)
        self.give_keys("")
        self._every("build")
        self.notice = NoticeBar(theme)
        self.outline = OutlinePanel(self.desk, theme)
        self.form = FormPanel(self.desk, theme, names)
        self.passage = PassagePanel(self.desk, theme, names)
        self.start = StartPage(
            theme, self.choose_form, self.open_form, self.workspaces.recent, self.workspaces.waiting
        )
        menu = build_menu(self, self.commands, self.actions_by_name)
        self.header = Header(self.desk, theme, self.actions_by_name, menu)
        self.status = StatusLine(self.desk, theme)
        self.revise = RevisePlace(self.form, theme, preferences)
        self.places: dict[str, QWidget] = {"revise": self.revise}
        self._assemble()
        self._connect()
        self._restore()

    # --- putting together ----------------------------------------------------------------------------------

    def _parts(self) -> tuple[Feature, ...]:
        return (self.workspaces, *self.features.values())

    def _every(self, step: str) -> None:
        for part in self._parts():
            getattr(part, step)()

    def _commands(self) -> tuple[Command, ...]:
        parts = sorted(self._parts(), key=lambda part: part.order)
        return tuple(command for part in parts for command in part.commands())

    def _assemble(self) -> None:
        self.setWindowTitle(tr("product"))
        self.setMinimumSize(min(scale.px(900), NARROWEST), 560)
        self.setAcceptDrops(True)
        self.passage.setMinimumWidth(min(scale.px(340), 620))
        self.revise.add_panel("outline", tr("outline.title"), self.outline, "left")
        self.revise.add_panel("passage", tr("passage.title"), self.passage, "right")
        self.translate = TranslatePlace(self._theme, self.preferences, self.actions_by_name)
        self.places["translate"] = self.translate
        self.testing = TestPlace(self.actions_by_name)
        self.places["test"] = self.testing
        self.evaluation = EvaluatePlace()
        self.places["evaluate"] = self.evaluation
        self.pages = QStackedWidget()
        for page in (self.start, *self.places.values()):
            self.pages.addWidget(page)
        whole = QWidget()
        self.frame = layout = QVBoxLayout(whole)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.header, self.workspaces.offline, self.notice, self.pages, self.status):
            layout.addWidget(widget, 1 if widget is self.pages else 0)
        self.setCentralWidget(whole)
        self._every("assemble")
        scale.enlarge(self)

    def _connect(self) -> None:
        self.desk.opened.connect(self._show_work)
        self.desk.selected.connect(self._enable)
        self.desk.checks.checked.connect(self._enable)
        self.desk.notice.connect(self.errors.show)
        self.hub.changed.connect(lambda _changes: self._enable())
        self.form.edit_wanted.connect(self.actions_by_name["edit"].trigger)
        self.pages.currentChanged.connect(lambda _index: self.header.places.show_place(self.place))
        self._every("connect_parts")
        self._enable()

    def _restore(self) -> None:
        self.form.view.set_zoom(self.preferences.zoom)
        self.revise.arrange()
        self.start.open.setFocus()
        if not self.restoreGeometry(self.preferences.geometry):
            room = self.screen().availableGeometry()
            self.resize(min(1280, room.width()), min(800, room.height() - TITLE_BAR))

    def remember(self) -> None:
        """Keep place and size of the window and of its panels for the next one."""
        self.preferences.geometry = self.saveGeometry()
        self.preferences.docks = self.revise.arrangement()

    # --- places --------------------------------------------------------------------------------------------

    @property
    def place(self) -> str:
        """Name of the place in sight; "" on the start page and on the page of the workspace."""
        current = self.pages.currentWidget()
        return next((name for name, widget in self.places.items() if widget is current), "")

    def show_place(self, name: str) -> None:
        """Go to a place; without a form, the first one is the start page."""
        if name == "revise" and self.desk.session is None:
            self.show_start()
            return
        self.passage.commit_draft()
        self.pages.setCurrentWidget(self.places[name])
        if name == "revise":
            self.form.view.setFocus()

    def show_start(self) -> None:
        """The start page; the form stays on the desk."""
        self.passage.commit_draft()
        self.workspaces.recent.refresh()
        self.pages.setCurrentWidget(self.start)
        self.start.open.setFocus()

    def give_keys(self, place: str) -> None:
        """Let the keys mean what they mean in this place; "" where no place has keys of its own."""
        for name, keys in keys_in(self.commands, place).items():
            self.actions_by_name[name].setShortcuts([QKeySequence(key) for key in keys])

    def panes(self) -> Sequence[QWidget]:
        """The parts of the window that F6 goes to, in reading order."""
        if self.place == "revise":
            left, right = self.revise.docks_at("left"), self.revise.docks_at("right")
            return (self.header, *left, self.form, *right, self.status)
        if self.place == "translate":
            return (self.header, *self.translate.panes(), self.status)
        return (self.header, self.pages, self.status)

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

    # --- following -----------------------------------------------------------------------------------------

    def _show_work(self) -> None:
        session = self.desk.session
        if session is not None:
            self.setWindowTitle(f"{session.path.name} – {tr('product')}")
            if session.path.is_file():
                self.preferences.add_recent("forms", str(session.path))
                self.workspaces.recent.refresh()
            self.pages.setCurrentWidget(self.revise)
            self.form.view.setFocus()
        self._enable()

    def _enable(self) -> None:
        session, actions = self.desk.session, self.actions_by_name
        for command in self.commands:
            if command.needs == "form":
                actions[command.name].setEnabled(session is not None)
        if session is not None:
            history, idle = session.history, not self.desk.busy
            actions["undo"].setEnabled(bool(history.undo_label) and idle)
            actions["redo"].setEnabled(bool(history.redo_label) and idle)
            actions["export"].setEnabled(idle)
        self.workspaces.rights.enable()

    def _explain(self, error: WorkbenchError) -> None:
        self.notice.say(str(error), error.hint)

    def _report(self, text: str) -> None:
        cast(Failures, self.features["failures"]).report(text)

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

    def childEvent(self, event: QChildEvent) -> None:  # noqa: N802
        """A dialog that is about to be seen gets the size of the window's texts."""
        child = event.child()
        if event.polished() and isinstance(child, QDialog):
            scale.fit_dialog(child)
        super().childEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Take over unfinished typing, stop the workers, remember the place."""
        self.passage.commit_draft()
        unsaved = sum(feature.unsaved() for feature in self.features.values())
        if unsaved and not UnsavedDialog(unsaved, self).exec():
            event.ignore()
            return
        self.remember()
        self._every("close")
        self.desk.checks.close()
        self.jobs.close()
        self.errors.uninstall()
        super().closeEvent(event)


def _dropped(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
