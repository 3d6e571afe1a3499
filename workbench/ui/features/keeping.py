"""Work on a form that is just a file is kept on this computer: nothing to save, nothing lost when the window dies."""

from collections.abc import Sequence
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QEvent, QLockFile, QObject, QTimer

from workbench.app.file_journal import FileJournal
from workbench.app.kept_work import TypedText, work_file
from workbench.app.operations.discard_changes import discard_changes
from workbench.app.operations.resume_form import ResumedForm, resume_form
from workbench.app.session import FormSession
from workbench.common.progress import Progress
from workbench.ui.actions import Command
from workbench.ui.analysis import with_text
from workbench.ui.feature import Feature
from workbench.ui.i18n import count, tr

DELAY = 1200
"""Milliseconds from the first new keystroke until it is kept."""


class Keeping(Feature):
    """Opens files where the person left them, keeps typing, and can give every passage the file's text again."""

    order = 22

    def commands(self) -> Sequence[Command]:
        """Begin anew."""
        return (Command("discard", self.discard, "steps", needs="form"),)

    def build(self) -> None:
        """Timer and lock."""
        self._guard = (
            Lock()
        )  # of the next two: the worker fills them, and for a moment there may be two of it
        self._locks: dict[str, QLockFile] = {}
        self._resumed: list[ResumedForm] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.flush)
        self.window.desk.opener = self._open

    def connect_parts(self) -> None:
        """Follow the editor and the desk."""
        editor = self.window.passage.editor
        editor.edited.connect(self._touch)
        editor.editor.installEventFilter(self)
        self.window.passage.editing.connect(lambda _segment: self._touch())
        self.window.desk.opened.connect(self._tell)

    def take_over(self, old: Feature) -> None:
        """The lock goes with the form."""
        if isinstance(old, Keeping):
            self._locks, old._locks = old._locks, {}
            if (journal := self._journal()) is not None:
                journal.failed = self.window.errors.show

    def close(self) -> None:
        """Keep what is being typed, and let other windows open the form."""
        self.flush()
        self._timer.stop()
        self._keep_locked("")

    def discard(self) -> None:
        """Give every passage the text of the file; one step, which can be undone."""
        desk = self.window.desk
        desk.leaving.emit()
        if (session := desk.session) is not None:
            desk.perform(lambda: discard_changes(session))

    def flush(self) -> None:
        """Keep now what is being typed."""
        self._timer.stop()
        journal, desk = self._journal(), self.window.desk
        if journal is not None and desk.session is not None:
            typing = self.window.passage.typing
            typed = TypedText(*typing, desk.session.texts[typing[0]]) if typing is not None else None
            journal.keep_typed(typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Whoever leaves the editor finds the text again, whatever happens then."""
        if event.type() == QEvent.Type.FocusOut and self._timer.isActive():
            self.flush()
        return super().eventFilter(watched, event)

    # --- inside --------------------------------------------------------------------------------------------

    def _open(self, path: Path, glossaries: tuple[Path, ...], progress: Progress) -> FormSession:
        """In the worker. Two windows never write to the same work: the second one keeps nothing, and says so."""
        resumed = resume_form(path, glossaries, progress, keep=self._locked(path))
        with self._guard:
            self._resumed.append(resumed)
        return resumed.session

    def _locked(self, path: Path) -> bool:
        """Whether the work on this file is this window's."""
        name = _lock_name(path)
        with self._guard:
            if name not in self._locks:
                lock = QLockFile(name)
                lock.setStaleLockTime(0)
                Path(name).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                if not lock.tryLock(0):
                    return False
                self._locks[name] = lock
        return True

    def _keep_locked(self, name: str) -> None:
        """Let other windows open all forms but this one."""
        with self._guard:
            others = [other for other in self._locks if other != name]
            for other in others:
                self._locks.pop(other).unlock()

    def _journal(self) -> FileJournal | None:
        session = self.window.desk.session
        return session.journal if session is not None and isinstance(session.journal, FileJournal) else None

    def _touch(self) -> None:
        if self._journal() is not None and not self._timer.isActive():
            self._timer.start()

    def _tell(self) -> None:
        """Another form lies on the desk: say what came back with it."""
        session, journal = self.window.desk.session, self._journal()
        with self._guard:
            resumed = next((one for one in self._resumed if one.session is session), None)
            self._resumed.clear()  # what else was opened was stopped, because another form was wanted
        self._keep_locked(_lock_name(session.path) if session is not None and journal is not None else "")
        if resumed is None or session is None:
            return
        if journal is None:
            if session.path.is_file():
                self.window.notice.say(tr("keeping.elsewhere"), tr("keeping.elsewhere_hint"))
            return
        journal.failed = self.window.errors.show
        self._say(resumed)
        if resumed.typed is not None:
            self._open_editor(resumed.typed)

    def _say(self, resumed: ResumedForm) -> None:
        lost = "\n".join(f"{edit.before} → {edit.after}" for edit in resumed.lost)
        if lost:
            self.window.notice.say(count("keeping.lost", len(resumed.lost)), lost)
        elif resumed.changed or resumed.typed is not None:
            self.window.notice.say(count("keeping.back", resumed.changed), tr("keeping.back_hint"), good=True)

    def _open_editor(self, typed: TypedText) -> None:
        desk = self.window.desk
        desk.select(typed.segment)
        original, passage = desk.original, self.window.passage
        if original is not None and not original.locked:
            passage.begin_editing()
            passage.editor.editor.load(with_text(original, typed.text))


def _lock_name(path: Path) -> str:
    return str(work_file(path).with_suffix(".lock"))
