"""The translation on the desk: one form in one language, the passage in hand, and the way to the operations."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.model.translation_state import SegmentTranslation, TranslationChanges, TranslationDismissal
from workbench.model.translation_state import TranslationState as State
from workbench.ui.i18n import count, tr
from workbench.ui.translation_opening import OpenedTranslation, Rows, dismissals, open_translation
from workbench.ui.translation_queue import Task, TranslationQueue
from workbench.ui.translation_steps import Clash, KnownRows, Step, as_known
from workbench.ui.workspace_desk import WorkspaceDesk

if TYPE_CHECKING:
    from workbench.app.translation_desk import TranslationWork

Operation = Callable[["TranslationWork", Callable[[str], SegmentTranslation]], TranslationChanges]
"""Does something with the rows that it asks for by segment, as they are when its turn comes."""


class TranslatingDesk(QObject):
    """`opened`: another translation lies here, or none. `selected`: another passage is in hand. `changed(segments)`:
    rows are other ones now. `told(text)`: something to say in passing. `failed(error)`: something was refused.

    What is written goes through one thread, in order; `leaving` asks whoever types to hand over.
    """

    leaving = Signal()
    opened = Signal()
    selected = Signal()
    changed = Signal(object)
    told = Signal(str)
    failed = Signal(object)
    clashed = Signal()
    saved = Signal()

    def __init__(self, office: WorkspaceDesk, names: dict[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.office = office
        self._names = names
        self.opened_form: OpenedTranslation | None = None
        self.rows: Rows = ()
        self.segment = ""
        self.is_again = False
        self.clashes: dict[str, Clash] = {}
        self._queue = TranslationQueue(office, self)
        self._queue.away.connect(self.failed)
        self._queue.settled.connect(self.saved)
        self._known = KnownRows()
        self._past: list[Step] = []
        self._future: list[Step] = []
        office.opened.connect(self.clear)

    # --- opening -------------------------------------------------------------------------------------------

    def open(self, form: str, code: str, segment: str = "", *, again: bool = False) -> None:
        """Open the translation of a form into a language in a worker; `opened` follows.

        `segment`: the passage to begin with, else the first open one. `again`: nobody has asked for it just now.
        """
        workspace = self.office.workspace
        if workspace is None:
            return
        self.leaving.emit()
        glossaries = self.office.desk.glossaries()
        names, title = self._names, tr("job.translation")

        def done(found: OpenedTranslation) -> None:
            if workspace is self.office.workspace:
                self.is_again = again
                self._show(found, segment)

        self.office.desk.jobs.start(
            title, lambda _progress: open_translation(workspace, form, code, glossaries, names), done
        )

    def _show(self, found: OpenedTranslation, segment: str) -> None:
        self.opened_form, self.rows = found, found.rows
        self._known = KnownRows({row.segment: row for row in found.rows}, dict(found.not_mine))
        self._past, self._future, self.clashes = [], [], {}
        first = next((row for row in found.rows if row.state not in _DONE), None)
        first = first or next(iter(found.rows), None)
        self.segment = segment if segment in self._known.rows else first.segment if first else ""
        self.opened.emit()
        self.selected.emit()

    def clear(self) -> None:
        """Put the translation away."""
        if self.opened_form is not None:
            self.leaving.emit()
        self.opened_form, self.rows, self.segment = None, (), ""
        self._known = KnownRows()
        self._queue.clear()
        self._past, self._future, self.clashes = [], [], {}
        self.opened.emit()

    def refresh(self) -> None:
        """Read the rows anew: others have changed some. What is being written here stays."""
        found, saving = self.opened_form, self.office.saving
        if found is None or saving is None:
            return

        known = self._known

        def work() -> tuple[Rows, str]:
            version = found.work.version
            rows = found.work.rows()
            changed = tuple(row for row in rows if known.rows.get(row.segment) != row)
            if version is not None and version.id == found.version.id and len(rows) == len(known.rows):
                known.learn(found.work, changed)
                return changed, version.id
            return rows, ""

        def done(read: tuple[Rows, str]) -> None:
            rows, version = read
            if not self._is_open(found):
                return
            if version:
                self._take(rows)
            else:
                # A new release: other passages.
                self.open(found.work.form_id, found.work.language, self.segment, again=True)

        self._queue.submit(Task(work, done, self.failed.emit))

    # --- reading -------------------------------------------------------------------------------------------

    @property
    def row(self) -> SegmentTranslation | None:
        """The passage in hand."""
        return self._known.rows.get(self.segment)

    @property
    def is_rtl(self) -> bool:
        """Is the language read from the right?"""
        return self.opened_form is not None and self.opened_form.is_rtl

    @property
    def language(self) -> str:
        """The code of the language, "" if nothing is open."""
        return self.opened_form.work.language if self.opened_form is not None else ""

    @property
    def why_not(self) -> str:
        """Why the person may not write; "" if they may."""
        found = self.opened_form
        if found is None or found.can_edit:
            return ""
        role = found.work.workspace.person.role
        return tr("right.refused", role=tr(f"role.{role}"))

    def neighbours(self, segment: str) -> tuple[str, str]:
        """The German ahead of the passage and behind it; "" at the ends."""
        at = next((number for number, row in enumerate(self.rows) if row.segment == segment), -1)
        if at < 0:
            return "", ""
        before = self.rows[at - 1].source if at else ""
        after = self.rows[at + 1].source if at + 1 < len(self.rows) else ""
        return before, after

    def select(self, segment: str) -> None:
        """Take a passage in hand."""
        if segment != self.segment and segment in self._known.rows:
            self.leaving.emit()
            self.segment = segment
            self.selected.emit()

    # --- changing ------------------------------------------------------------------------------------------

    def perform(
        self,
        operation: Operation,
        segment: str,
        *,
        draft: bool = False,
        mine: str = "",
        base: SegmentTranslation | None = None,
        done: Callable[[TranslationChanges], None] | None = None,
    ) -> None:
        """Do an operation behind all earlier ones; `changed` follows.

        `mine`: the text, in case somebody was faster; `base`: the row that it was written upon.
        """
        found = self.opened_form
        if found is None:
            return
        known = self._known

        def work() -> TranslationChanges:
            changes = operation(found.work, lambda key: known.row(key, base))
            known.own |= {(row.segment, row.version) for row in changes.after}
            known.learn(found.work, changes.after)
            return changes

        def settle(changes: TranslationChanges) -> None:
            if self._is_open(found) and changes.after:
                self._remember(Step(changes, segment, segment if draft else ""))
                self._take(changes.after)
                if done is not None:
                    done(changes)

        self._queue.submit(Task(work, settle, partial(self._refuse, found, segment, mine)))

    def dismiss(self, segment: str, key: str, reason: str) -> None:
        """Keep for good that a doubt is none."""
        from workbench.app.operations.dismiss_translation_alert import dismiss_translation_alert

        self._decide(segment, lambda work, row: dismiss_translation_alert(work, row, key, reason))

    def restore(self, dismissal: TranslationDismissal) -> None:
        """Let a doubt be seen again."""
        from workbench.app.operations.dismiss_translation_alert import restore_translation_alert

        self._decide(dismissal.segment, lambda work, row: restore_translation_alert(work, row, dismissal.key))

    def _decide(
        self, segment: str, decision: "Callable[[TranslationWork, SegmentTranslation], object]"
    ) -> None:
        found = self.opened_form
        if found is None:
            return
        known = self._known

        def work() -> tuple[TranslationDismissal, ...]:
            decision(found.work, known.rows[segment])
            return dismissals(found.work)

        def done(dismissed: tuple[TranslationDismissal, ...]) -> None:
            if self.opened_form is not None and self.opened_form.work is found.work:
                self.opened_form = replace(self.opened_form, dismissed=dismissed)
                self.changed.emit(frozenset({segment}))

        self._queue.submit(Task(work, done, partial(self._refuse, found, segment, "")))

    # --- steps back and forth ------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        """Is there a step to take back?"""
        return bool(self._past)

    @property
    def can_redo(self) -> bool:
        """Was a step taken back?"""
        return bool(self._future)

    def undo(self) -> None:
        """Take the last step back and show where it was."""
        self.leaving.emit()
        self._go(self._past, self._future)

    def redo(self) -> None:
        """Do the last undone step again."""
        self.leaving.emit()
        self._go(self._future, self._past)

    def _go(self, there: list[Step], here: list[Step]) -> None:
        found = self.opened_form
        if found is None:
            return
        known = self._known

        def work() -> Step | None:
            from workbench.app.operations.undo_translation import undo_translation

            if not there:  # asked behind all that was under way: what is typed counts as a step, too
                return None
            step = there[-1]
            now = tuple(as_known(row, known.rows.get(row.segment, row)) for row in step.changes.after)
            changes = undo_translation(found.work.workspace, replace(step.changes, after=now))
            known.own |= {(row.segment, row.version) for row in changes.after}
            known.learn(found.work, changes.after)
            there.remove(step)
            return Step(changes, step.segment)

        def settle(step: Step | None) -> None:
            if not self._is_open(found) or step is None:
                return
            here.append(step)
            self._take(step.changes.after)
            self.segment = step.segment if step.segment in known.rows else self.segment
            self.selected.emit()

        # Behind all that was handed over just now: what is typed is known as a step by then.
        self._queue.submit(Task(work, settle, partial(self._refuse, found, "", "")))

    def _remember(self, step: Step) -> None:
        """A draft that goes on is one step with what was written before in the same passage."""
        self._future.clear()
        last = self._past[-1] if self._past else None
        if step.draft and last is not None and last.draft == step.draft:
            last.changes = TranslationChanges(last.changes.before, step.changes.after)
        else:
            self._past.append(step)

    # --- the thread that writes ----------------------------------------------------------------------------

    @property
    def pending(self) -> int:
        """How many things are on their way to the workspace."""
        return len(self._queue)

    @property
    def stuck(self) -> int:
        """How many of them wait for a database that is away."""
        return len(self._queue) if self._queue.is_away else 0

    @property
    def not_mine(self) -> Mapping[str, str]:
        """Passages that the person may not check, and why."""
        return self._known.not_mine

    def finish(self) -> None:
        """The workspace is about to be closed: hand over all that waits."""
        self._queue.finish()

    # --- inside --------------------------------------------------------------------------------------------

    def _is_open(self, found: OpenedTranslation) -> bool:
        """Is this translation still the one on the desk?"""
        return self.opened_form is not None and self.opened_form.work is found.work

    def _take(self, rows: Iterable[SegmentTranslation]) -> None:
        new = {row.segment: row for row in rows}
        if not new:
            return
        self._known.rows.update(new)
        self.rows = tuple(new.get(row.segment, row) for row in self.rows)
        self.changed.emit(frozenset(new))

    def _refuse(self, found: OpenedTranslation, segment: str, mine: str, error: BaseException) -> None:
        from workbench.store.errors import ConflictError

        if not self._is_open(found):
            return
        if isinstance(error, ConflictError) and mine:
            self._read_clash(found, segment, mine)
        else:
            self.failed.emit(error)
            if isinstance(error, ConflictError):
                self.refresh()

    def _read_clash(self, found: OpenedTranslation, segment: str, mine: str) -> None:
        """Somebody was faster: both texts are shown, and the person decides."""
        known = self._known

        def work() -> Rows:
            rows = found.work.rows()
            known.learn(found.work, rows)
            return rows

        def done(rows: Rows) -> None:
            theirs = next((row for row in rows if row.segment == segment), None)
            if not self._is_open(found) or theirs is None:
                return
            self._take(rows)
            if theirs.target != mine:
                self.clashes[segment] = Clash(mine, theirs)
            self.clashed.emit()

        self._queue.submit(Task(work, done, self.failed.emit))


_DONE = frozenset({State.NOT_NEEDED, State.TRANSLATED, State.CHECKED, State.READING_TEST, State.RELEASED})


def told_repetitions(changes: TranslationChanges) -> str:
    """ "3 gleiche Passagen übernommen"; "" if there was only the one."""
    more = len(changes.after) - 1
    return count("translate.repetitions", more) if more > 0 else ""
