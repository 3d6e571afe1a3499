"""The workspace in the window: opened and closed, its forms, and the way to its operations."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from workbench.app.drafts import Draft
from workbench.app.session import FormSession
from workbench.common.progress import Progress
from workbench.ui.autosave import Autosave
from workbench.ui.clashes import Clashes
from workbench.ui.desk import Desk
from workbench.ui.i18n import tr
from workbench.ui.listening import Listening
from workbench.ui.saving import Saving
from workbench.ui.together import Together

if TYPE_CHECKING:
    from workbench.app.form_list import FormLine
    from workbench.app.form_state import FormState
    from workbench.app.workspace import Workspace
    from workbench.model.workspace import ChangeNote, SearchResult

_CLAIM = "claim"
T = TypeVar("T")


class _Part(Protocol):
    """What works for an open workspace."""

    def close(self) -> None:
        """End threads and timers."""

    def deleteLater(self) -> None:  # noqa: N802
        """Go when the event loop comes round."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A workspace that was just opened: its forms, and the last change they have seen."""

    workspace: "Workspace"
    address: str
    lines: "tuple[FormLine, ...]"
    seen: int


class WorkspaceDesk(QObject):
    """One workspace at a time, or none. `opened`: another one, or none any more. `listed`: its forms changed.

    `gone`: the form in hand was deleted and is about to be put away. `state_changed`: the status of the form in hand
    changed, or another form is in hand. `heard` carries the changes that were committed (`ChangeNote`), by this program
    and by others. `closing`: what is to be kept in the workspace must be handed over now. `typing()` gives the text in
    the editor that nobody has taken over yet (passage, text), if there is one. `seen`: the last change heard of.
    """

    opened = Signal()
    listed = Signal()
    gone = Signal()
    state_changed = Signal()
    heard = Signal(object)
    closing = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.workspace: Workspace | None = None
        self.address = ""
        self.lines: tuple[FormLine, ...] = ()
        self.state: FormState | None = None
        self.typing: Callable[[], tuple[str, str] | None] = lambda: None
        self.saving: Saving | None = None
        self.clashes: Clashes | None = None
        self.together: Together | None = None
        self.autosave: Autosave | None = None
        self.seen = 0
        self._listening: Listening | None = None
        self._wanted = ""
        desk.opened.connect(self._meet_form)

    # --- the workspace -------------------------------------------------------------------------------------

    def open(self, address: str, person: str = "", *, new: bool = False) -> None:
        """Open (or create and open) the workspace at a path or URL in a worker; `opened` follows."""
        self.desk.leaving.emit()
        title = tr("job.workspace", name=Path(address).name)
        self.desk.jobs.start(title, lambda _progress: _opened(address, person, new=new), self._begin)

    def take_over(self, other: "WorkspaceDesk") -> None:
        """Go on with the workspace of another window's desk, which has none afterwards; what waits is kept."""
        workspace, saving, clashes = other.workspace, other.saving, other.clashes
        if workspace is None or saving is None or clashes is None:
            return
        found = Opened(workspace, other.address, other.lines, other.seen)
        other.let_go()
        saving.setParent(self)
        self._begin(found, saving, clashes)

    def let_go(self) -> None:
        """End everything but the workspace and the thread that keeps steps: another window goes on with them."""
        parts = (self._listening, self.together, self.clashes, self.autosave)
        saving, together, self.workspace = self.saving, self.together, None
        if saving is not None:
            saving.changed.disconnect()
            saving.refused.disconnect()
        self._end(parts)
        if together is not None:
            together.session = None  # what it has asked for already concerns it no more

    def _begin(self, found: Opened, saving: Saving | None = None, clashes: Clashes | None = None) -> None:
        self.close()
        self.workspace, self.address, self.lines = found.workspace, found.address, found.lines
        self.seen = found.seen
        self.saving = saving or Saving(self)
        self.autosave = Autosave(self._drafts, self)
        self.clashes = Clashes(self.desk, self.saving, self.autosave.left, self)
        if clashes is not None:
            self.clashes.take_over(clashes)
        self.together = Together(self.desk, self.saving, self.clashes, self)
        self._listening = Listening(found.workspace, found.seen, self)
        self._listening.heard.connect(self._hear)
        self.saving.changed.connect(self.autosave.touch)
        self.clashes.changed.connect(self.autosave.touch)
        self.desk.before_edit = self.together.overtakes
        self.opened.emit()
        self.listed.emit()

    def close(self) -> None:
        """Keep what can be kept, put the rest down on this computer, end all threads. Nothing is open afterwards."""
        if self.workspace is not None:
            self.closing.emit()
        workspace, self.workspace = self.workspace, None
        if workspace is None:
            return
        self._end((self._listening, self.together, self.clashes, self.saving, self.autosave))
        workspace.close()

    def _end(self, parts: "Iterable[_Part | None]") -> None:
        for part in parts:
            if part is not None:
                part.close()
                part.deleteLater()
        self.saving = self.together = self.clashes = self.autosave = self._listening = None
        self.desk.before_edit = lambda _segment_id, _text: False
        self.address, self.lines, self.state = "", (), None

    def _drafts(self) -> Iterable[Draft]:
        """Whatever exists in this window only."""
        if self.saving is None or self.clashes is None or self.together is None:
            return
        yield from self.clashes.drafts()
        waiting: dict[tuple[str, str], Draft] = {}
        for item in self.saving.waiting:
            base = dict(item.base.texts)
            for segment, text in item.patch.texts:
                key = (item.journal.version.id, segment)
                first = waiting[key].base if key in waiting else base.get(segment, "")
                waiting[key] = Draft(*key, text, first)
        yield from waiting.values()
        typed = self.typing()
        if typed is not None and self.together.editing == typed[0]:
            yield Draft(self.together.version, *typed, self.together.base)

    # --- its forms -----------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read the list of forms anew; `listed` follows."""
        from workbench.app.form_list import form_lines

        if (workspace := self.workspace) is not None and self.saving is not None:
            self.saving.call(partial(form_lines, workspace), partial(self._list, workspace))

    def _list(self, workspace: "Workspace", lines: "tuple[FormLine, ...]") -> None:
        if workspace is self.workspace:
            self.lines = lines
            self.listed.emit()

    def start(
        self,
        title: str,
        work: "Callable[[Workspace, Progress], T]",
        done: Callable[[T], None],
        *,
        writes: bool = False,
    ) -> None:
        """Do something with the workspace in a worker; its result counts only while the workspace is open."""
        workspace = self.workspace
        if workspace is None:
            return

        def settle(result: T) -> None:
            if workspace is self.workspace:
                done(result)

        self.desk.jobs.start(title, lambda progress: work(workspace, progress), settle, writes=writes)

    def forget(self, versions: Collection[str]) -> None:
        """These versions are deleted: nothing of them is kept here any longer, and none of them stays in hand."""
        together, saving, clashes = self.together, self.saving, self.clashes
        if saving is None or clashes is None or together is None:
            return
        if together.session is not None and together.version in versions:
            self.gone.emit()
            self.desk.clear()
        saving.forget(versions)
        clashes.forget(versions)
        if self.autosave is not None:
            self.autosave.flush()

    def search(self, query: str, done: "Callable[[SearchResult], None]") -> None:
        """Look for words in the texts of all forms."""
        from workbench.app.form_list import search_forms

        if (workspace := self.workspace) is not None:
            title = tr("job.search")
            self.desk.jobs.start(title, lambda _progress: search_forms(workspace, query), done)

    def open_form(self, form: str, name: str, segment: str = "") -> None:
        """Open a form as everybody has left it, at a passage."""
        workspace, saving = self.workspace, self.saving
        if workspace is None or saving is None:
            return
        glossaries = self.desk.glossaries()

        def work(progress: Progress) -> FormSession:
            return _stored(workspace, saving, form, glossaries, progress)

        self._wanted = segment
        self.desk.open_with(name, work)

    # --- the form on the desk ------------------------------------------------------------------------------

    def _meet_form(self) -> None:
        self.state = None
        if self.workspace is not None and self.together is not None:
            session = self.desk.session
            mine = session if session is not None and _workspace_of(session) is self.workspace else None
            self.together.begin(mine)
            if mine is not None and self._wanted:
                self.desk.select(self._wanted)
        self._wanted = ""
        self.state_changed.emit()
        self.read_state()

    def read_state(self) -> None:
        """Read anew where the form in hand stands; `state_changed` follows."""
        workspace, together, saving = self.workspace, self.together, self.saving
        if workspace is not None and saving is not None and together is not None and together.session:
            from workbench.app.form_state import form_state  # not before: it brings the database along

            version = together.version

            def take(state: "FormState") -> None:
                if self.together is together and together.version == version:
                    self.state = state
                    self.state_changed.emit()

            def failed(error: BaseException) -> None:
                if is_missing(error) and workspace is self.workspace:
                    self.forget((version,))

            saving.call(lambda: form_state(workspace, version), take, failed)

    def _hear(self, notes: "tuple[ChangeNote, ...]") -> None:
        if self.workspace is None or self.together is None:
            return
        self.seen = max((self.seen, *(note.number for note in notes)))
        self.together.hear(notes, self.workspace.client)
        self.heard.emit(notes)
        if any(note.what != _CLAIM for note in notes):
            self.refresh()
            self.read_state()


def is_missing(error: BaseException) -> bool:
    """Whether the form was deleted."""
    from workbench.store.errors import MissingError

    return isinstance(error, MissingError)


def _opened(address: str, person: str, *, new: bool) -> Opened:
    from workbench.app.form_list import form_lines
    from workbench.app.workspace import create_workspace, open_workspace
    from workbench.app.workspace_address import remembered_address
    from workbench.store.changes import last_change

    workspace = create_workspace(address, person=person) if new else open_workspace(address, person)
    with workspace.reading() as connection:
        seen = last_change(connection)
    return Opened(workspace, remembered_address(workspace), form_lines(workspace), seen)


def _stored(
    workspace: "Workspace", saving: Saving, form: str, glossaries: Iterable[Path], progress: Progress
) -> FormSession:
    from workbench.app.office_glossary import load_glossary
    from workbench.app.queued_journal import QueuedJournal
    from workbench.app.workspace_glossary import workspace_glossary
    from workbench.app.workspace_sessions import open_stored_form

    glossary = workspace_glossary(workspace) or load_glossary(tuple(glossaries))
    return open_stored_form(
        workspace,
        form,
        glossary=glossary,
        progress=progress,
        journal=lambda place, version: QueuedJournal(place, version, saving.submit),
    )


def _workspace_of(session: FormSession) -> "Workspace | None":
    from workbench.app.workspace_journal import WorkspaceJournal

    return session.journal.workspace if isinstance(session.journal, WorkspaceJournal) else None
