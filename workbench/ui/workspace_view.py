"""Everything of a workspace that is to be seen in the window: its page, cards, marks and actions."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal

from workbench.app.waiting import OUTDATED, RETURNED, what_waits
from workbench.common.moments import now
from workbench.model.workspace import Status
from workbench.ui import icons
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.form_desk import FormDesk
from workbench.ui.i18n import count, tr
from workbench.ui.models.form_lines import Goal
from workbench.ui.panels.form_status import FormStatus
from workbench.ui.panels.recent_card import RecentCard
from workbench.ui.panels.release_card import ReleaseCard
from workbench.ui.panels.renewed_card import RenewedCard
from workbench.ui.panels.waiting_card import WaitingCard
from workbench.ui.panels.workspace_page import WorkspacePage
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, keys
from workbench.ui.widgets.notice_bar import NoticeBar
from workbench.ui.workspace_desk import WorkspaceDesk
from workbench.ui.workspace_doors import WorkspaceDoors
from workbench.ui.workspace_passage import WorkspacePassage
from workbench.ui.workspace_rights import WorkspaceRights

if TYPE_CHECKING:
    from workbench.app.operations.import_form import ImportedForm
    from workbench.app.operations.new_version import NewVersion
    from workbench.app.operations.release_version import Release
    from workbench.ui.window import MainWindow


class WorkspaceView(Feature):
    """Puts the workspace into the window. Without one the window is as it was.

    `outdated_wanted`: a workspace was opened for its outdated translations.
    """

    order = 15
    outdated_wanted = Signal()

    def __init__(self, window: "MainWindow", theme: Theme) -> None:
        super().__init__(window, theme)
        self._wanted = ""
        self.office = WorkspaceDesk(window.desk, self)
        self.forms = FormDesk(self.office, self)
        self.doors = WorkspaceDoors(window, self.office, self.forms)
        self.rights = WorkspaceRights(window, self.office)

    def commands(self) -> Sequence[Command]:
        """What can be done with a workspace."""
        return (
            Command("workspace_open", self.doors.choose_workspace, "workspace"),
            Command("workspace_new", self.doors.choose_new_workspace, "workspace"),
            Command("workspace_server", self.doors.ask_server, "workspace"),
            Command("forms", self.show_page, "workspace", ("Ctrl+L",), needs="workspace"),
            Command("search_all", self.search, "workspace", ("Ctrl+K",), needs="workspace"),
            Command("import", self.doors.choose_import, "workspace", ("Ctrl+I",), needs="workspace"),
            Command("new_version", self.doors.choose_version, "version", needs="stored"),
            Command("release", self.begin_release, "version", needs="stored"),
        )

    # --- putting together ----------------------------------------------------------------------------------

    def build(self) -> None:
        """Make the parts; the actions of the window are there."""
        window, theme = self.window, self.theme
        actions = window.actions_by_name
        self.recent = RecentCard(
            theme,
            window.preferences,
            lambda place: window.open_form(Path(place)),
            self.doors.open_workspace,
            actions,
        )
        self.waiting = WaitingCard(theme, window.preferences, self._open_waiting)
        self.page = WorkspacePage(self.office, theme)
        self.offline = NoticeBar(theme, closable=False)
        self.status = FormStatus(actions["release"], actions["new_version"])
        self.passage = WorkspacePassage(window, self.office, theme)
        self.release = ReleaseCard()
        self.renewed = RenewedCard()
        self.place = button("", self.show_page, "quiet", tr("action.forms"))
        self.place.setIcon(icons.icon("workspace", theme.colours.muted))
        self.place.setToolTip(f"{tr('action.forms')} ({keys('Ctrl+L')})")
        self.place.hide()

    def assemble(self) -> None:
        """Put the parts into the window's panels."""
        window = self.window
        window.pages.addWidget(self.page)
        window.header.before.addWidget(self.place)
        window.header.beside.addWidget(self.status, 0, Qt.AlignmentFlag.AlignVCenter)
        for at, one in enumerate((self.release, self.renewed, self.passage.conflict)):
            window.passage.cards.insertWidget(at, one)
        window.passage.body.insertWidget(1, self.passage.others)
        window.passage.body.insertWidget(window.passage.body.count() - 1, self.passage.history)

    def connect_parts(self) -> None:
        """Follow the workspace and the window."""
        window, office = self.window, self.office
        office.opened.connect(self._show_workspace)
        office.listed.connect(self._remember_waiting)
        office.state_changed.connect(self._show_state)
        office.gone.connect(self._lose_form)
        office.typing = lambda: window.passage.typing
        window.passage.editing.connect(self._edit)
        window.passage.editor.edited.connect(self._typed)
        window.passage.editor.editor.installEventFilter(self)
        window.passage.shown.connect(self.passage.show)
        window.passage.shown.connect(self.rights.allow)
        self.passage.connect_parts()
        window.passage.suggestion.chosen.connect(lambda _text: self.rights.allow())
        window.desk.opened.connect(self._show_form)
        self.page.wanted.connect(self._open)
        self.page.import_wanted.connect(self.doors.choose_import)
        self.page.close_wanted.connect(self.close_workspace)
        self.page.personal.unwanted.connect(self.forms.delete)
        self.status.wanted.connect(self.forms.move)
        self.status.newest.connect(self._open_newest)
        self.release.asked.connect(self.begin_release)
        self.release.go.connect(window.desk.select)
        self.release.decided.connect(lambda note, unsigned: self.forms.release(note, allow_unsigned=unsigned))
        self.forms.imported.connect(self._imported)
        self.forms.renewed.connect(self._renewed)
        self.forms.released.connect(self._released)

    def take_over(self, old: Feature) -> None:
        """The workspace stays open."""
        if isinstance(old, WorkspaceView):
            self.office.take_over(old.office)

    def close(self) -> None:
        """End the work in the workspace."""
        self.page.close_timers()
        self.office.close()

    # --- what the actions do -------------------------------------------------------------------------------

    def take(self, path: Path) -> bool:
        """A file was dropped: into the workspace if one is open and its page is in sight; False if not."""
        if self.office.workspace is None or self.window.pages.currentWidget() is not self.page:
            return False
        self.forms.take_in(path)
        return True

    def show_page(self) -> None:
        """The forms of the workspace; from there back to the form in hand."""
        window = self.window
        if window.pages.currentWidget() is self.page and window.desk.session is not None:
            window.show_place("revise")
            return
        self._to_page()

    def _to_page(self) -> None:
        self.window.desk.leaving.emit()
        self.window.pages.setCurrentWidget(self.page)
        self.office.refresh()
        self.page.take_keyboard()

    def search(self) -> None:
        """Look for words in all forms."""
        self._to_page()
        self.page.begin_search()

    def close_workspace(self) -> None:
        """Back to the start page; a form of the workspace that lies on the desk goes too."""
        window = self.window
        window.desk.leaving.emit()
        self.office.close()
        window.desk.clear()
        self.recent.refresh()
        self.waiting.refresh()
        window.pages.setCurrentWidget(window.start)
        self.office.opened.emit()

    def begin_release(self) -> None:
        """Show what still stands against a release."""
        session = self.window.desk.session
        if session is not None and self.office.state is not None:
            self.window.passage.show()
            self.release.begin(signed=session.form.has_signature)
            self.forms.examine(self.release.show_objections)

    def _open_waiting(self, place: str, kind: str) -> None:
        self._wanted = kind
        self.doors.open_workspace(place)

    # --- following the workspace ---------------------------------------------------------------------------

    def _show_workspace(self) -> None:
        office = self.office
        if office.workspace is not None and office.saving and office.clashes and office.together:
            self.window.preferences.add_recent("workspaces", office.address)
            office.saving.changed.connect(self._show_saving)
            office.clashes.changed.connect(self.passage.show_clashes)
            office.clashes.merge_wanted.connect(self.passage.merge)
            office.together.changed.connect(self.passage.show_others)
            self.window.pages.setCurrentWidget(self.page)
            self.page.take_keyboard()
        name = office.workspace.store.name if office.workspace is not None else ""
        self.place.setText(name)
        self.place.setAccessibleName(f"{tr('action.forms')}: {name}")
        self.place.setVisible(bool(name))
        self.window.header.name_product(not name)  # the form's name needs the room
        self._show_form()
        self._show_state()

    def _lose_form(self) -> None:
        """The form in hand was deleted. What is being typed there has no place any more, but can still be copied."""
        window, typed = self.window, self.window.passage.typing
        window.passage.writing.leave()
        window.notice.say(tr("forms.gone"), tr("forms.gone_text", text=typed[1]) if typed else "")
        if window.place:
            window.pages.setCurrentWidget(self.page)
            self.page.take_keyboard()

    def _remember_waiting(self) -> None:
        """What waits is told on the start page, even while the workspace is closed."""
        office = self.office
        if office.workspace is not None:
            preferences = self.window.preferences
            waiting = {str(kind): number for kind, number in what_waits(office.lines).items()}
            known = preferences.waiting(office.address)[1]
            waiting |= {
                kind: known[kind] for kind in (RETURNED, OUTDATED) if kind in known
            }  # counted elsewhere
            preferences.set_waiting(office.address, now(), waiting)
            self.waiting.refresh()
            wanted, self._wanted = self._wanted, ""
            if wanted == OUTDATED:
                self.outdated_wanted.emit()
            elif wanted:
                self.page.filter.choose(Status.TEST if wanted == RETURNED else Status(wanted))

    def _show_form(self) -> None:
        self.release.hide()
        self.passage.show_clashes()
        self.passage.show_others()
        self._show_saving()
        self.passage.history.setVisible(self.window.desk.session is not None)

    def _show_state(self) -> None:
        workspace = self.office.workspace
        role = tr(f"role.{workspace.person.role}") if workspace is not None else ""
        self.status.show_state(self.office.state, role)
        self.window.header.fit()
        self.rights.enable()
        self.rights.allow()

    def _show_saving(self) -> None:
        saving = self.office.saving
        self.window.status.saved.follow(saving, stored=self.passage.stored)
        trouble = saving.trouble if saving is not None and saving.waiting else None
        if trouble is None:
            self.offline.hide()
        elif is_offline(trouble):
            self.offline.say(tr("offline.title"), tr("offline.text"))
        else:
            self.offline.say(str(trouble), tr("unkept.text"))

    # --- typing --------------------------------------------------------------------------------------------

    def _edit(self, segment_id: str) -> None:
        if self.office.together is not None and self.office.autosave is not None:
            self.office.together.edit(segment_id)
            self.office.autosave.touch()

    def _typed(self) -> None:
        if self.office.autosave is not None:
            self.office.autosave.touch()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Whoever leaves the editor finds the text again, whatever happens then."""
        if event.type() == QEvent.Type.FocusOut and self.office.autosave is not None:
            self.office.autosave.flush()
        return super().eventFilter(watched, event)

    # --- forms and passages --------------------------------------------------------------------------------

    def _open(self, goal: Goal) -> None:
        self.office.open_form(goal.form, goal.name, goal.segment)

    def _open_newest(self) -> None:
        if (state := self.office.state) is not None:
            self.office.open_form(state.form.id, state.newest.file_name)

    def _imported(self, found: "ImportedForm") -> None:
        if found.personal:
            self.page.personal.ask(found)
        else:
            self.window.notice.say(tr("import.done", name=found.version.file_name), good=True)

    def _renewed(self, found: "NewVersion") -> None:
        self.renewed.show_version(found)
        self.window.passage.show()

    def _released(self, found: "Release") -> None:
        self.release.hide()
        state = self.office.state
        name = state.form.name if state is not None else found.version.file_name
        done = tr("release.done", number=found.version.number, name=name)
        hints = [tr("release.done.hint")]
        if outdated := len(found.translations.outdated):
            hints.append(count("matrix.outdated_now", outdated))
        self.window.notice.say(done, " ".join(hints), good=True)


def is_offline(error: BaseException) -> bool:
    """Whether the database cannot be reached at all."""
    from workbench.store.errors import UnreachableError

    return isinstance(error, UnreachableError)
