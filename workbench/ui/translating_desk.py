"""The translation on the desk: one form in one language, the passage in hand, and the way to the operations."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.common.direction import is_rtl
from workbench.common.errors import WorkbenchError
from workbench.model.document import Document
from workbench.model.translation_state import SegmentTranslation, TranslationChanges, TranslationDismissal
from workbench.model.translation_state import TranslationState as State
from workbench.ui.i18n import count, language, tr
from workbench.ui.models.outline import Section, build_outline, section_title, titles_by_rank
from workbench.ui.models.translation_bands import by_band
from workbench.ui.models.translation_text import chip_labels
from workbench.ui.workspace_desk import WorkspaceDesk

if TYPE_CHECKING:
    from workbench.app.memory import Memory
    from workbench.app.office_glossary import OfficeGlossary
    from workbench.app.session import FormSession
    from workbench.app.translation_desk import TranslationWork
    from workbench.app.workspace import Workspace
    from workbench.model.workspace import StoredVersion
    from workbench.translation.check import PairTerm

RETRY = 1_000
"""Milliseconds until something is tried again that the database did not take because it was away."""
Rows = tuple[SegmentTranslation, ...]
Operation = Callable[["TranslationWork", Callable[[str], SegmentTranslation]], TranslationChanges]
"""Does something with the rows that it asks for by segment, as they are when its turn comes."""


@dataclass(frozen=True, slots=True)
class OpenedTranslation:
    """Everything about a form in a language, made ready in the worker."""

    work: "TranslationWork"
    session: "FormSession"
    document: Document
    version: "StoredVersion"
    rows: Rows
    glossary: "OfficeGlossary"
    terms: "tuple[PairTerm, ...]"
    dismissed: tuple[TranslationDismissal, ...]
    not_mine: Mapping[str, str]
    memory: "Memory"
    labels: Mapping[str, Mapping[int, str]]
    places: Mapping[str, str]
    can_edit: bool

    @property
    def is_rtl(self) -> bool:
        """Is the language read from the right?"""
        return is_rtl(self.work.language)


@dataclass(slots=True)
class Step:
    """Something that can be taken back; `draft`: the segment that was only being written, "" for a whole step."""

    changes: TranslationChanges
    segment: str
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two people wrote the same passage: what is here, and the row as the other person has left it."""

    mine: str
    theirs: SegmentTranslation


@dataclass(slots=True)
class _Known:
    """The rows as they are known to be; only the thread that writes changes them while something is under way.

    `not_mine`: those that the person may not check, and why. `own`: segments and the versions that came about here.
    """

    rows: dict[str, SegmentTranslation] = field(default_factory=dict)
    not_mine: dict[str, str] = field(default_factory=dict)
    own: set[tuple[str, int]] = field(default_factory=set)

    def row(self, segment: str, base: SegmentTranslation | None) -> SegmentTranslation:
        """The row as it is now; `base`, if somebody else has changed it since the person has seen that."""
        now = self.rows[segment]
        if base is None or base.segment != segment or now.version == base.version:
            return now
        return now if (segment, now.version) in self.own else base

    def learn(self, work: "TranslationWork", rows: Sequence[SegmentTranslation]) -> None:
        """Rows are other ones now."""
        from workbench.app.operations.review_translation import why_not_second

        self.rows.update({row.segment: row for row in rows})
        why = why_not_second(work, rows)
        for row in rows:
            if row.segment in why:
                self.not_mine[row.segment] = why[row.segment]
            else:
                self.not_mine.pop(row.segment, None)


@dataclass(frozen=True, slots=True, eq=False)
class _Task:
    """Something for the thread that writes, and what follows on the main thread."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]


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
        self._tasks: list[_Task] = []
        self._is_away = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY)
        self._again.timeout.connect(self._pump)
        self._known = _Known()
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
            title, lambda _progress: _opened(workspace, form, code, glossaries, names), done
        )

    def _show(self, found: OpenedTranslation, segment: str) -> None:
        self.opened_form, self.rows = found, found.rows
        self._known = _Known({row.segment: row for row in found.rows}, dict(found.not_mine))
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
        self._known = _Known()
        self._tasks = []
        self._again.stop()
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

        self._submit(_Task(work, done, self.failed.emit))

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

        self._submit(_Task(work, settle, partial(self._refuse, found, segment, mine)))

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
            return _dismissals(found.work)

        def done(dismissed: tuple[TranslationDismissal, ...]) -> None:
            if self.opened_form is not None and self.opened_form.work is found.work:
                self.opened_form = replace(self.opened_form, dismissed=dismissed)
                self.changed.emit(frozenset({segment}))

        self._submit(_Task(work, done, partial(self._refuse, found, segment, "")))

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
            now = tuple(_as_known(row, known.rows.get(row.segment, row)) for row in step.changes.after)
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
        self._submit(_Task(work, settle, partial(self._refuse, found, "", "")))

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
        return len(self._tasks)

    @property
    def not_mine(self) -> Mapping[str, str]:
        """Passages that the person may not check, and why."""
        return self._known.not_mine

    def finish(self) -> None:
        """The workspace is about to be closed: hand over all that waits; nobody is told how it went."""
        tasks, self._tasks = self._tasks[0 if self._again.isActive() else 1 :], []
        self._again.stop()
        if self.office.saving is not None:
            for task in tasks:
                self.office.saving.call(task.work, _nothing)

    def _submit(self, task: _Task) -> None:
        if self.office.saving is None:
            return
        self._tasks.append(task)
        if len(self._tasks) == 1:
            self._pump()

    def _pump(self) -> None:
        saving = self.office.saving
        if self._tasks and saving is not None:
            task = self._tasks[0]
            saving.call(task.work, partial(self._settle, task), partial(self._fail, task))

    def _settle(self, task: _Task, result: object) -> None:
        if task in self._tasks:
            self._is_away = False
            self._tasks.remove(task)
            task.done(result)
            self._pump()
            self.saved.emit()

    def _fail(self, task: _Task, error: BaseException) -> None:
        if task not in self._tasks:
            return
        if _passes(error):
            if not self._is_away:
                self.failed.emit(error)
            self._is_away = True
            self._again.start()  # the server comes back; whatever waits stays in order
            return
        self._is_away = False
        self._tasks.remove(task)
        task.failed(error)
        self._pump()
        self.saved.emit()

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

        self._submit(_Task(work, done, self.failed.emit))


_DONE = frozenset({State.NOT_NEEDED, State.TRANSLATED, State.CHECKED, State.READING_TEST, State.RELEASED})


def _nothing(_result: object) -> None:
    """Nobody needs to know."""


def _passes(error: BaseException) -> bool:
    """Whether trying again may help: the server is away, the disk is full, another program holds the file."""
    from workbench.store.errors import ConflictError, FrozenError, MissingError, StoreError

    return isinstance(error, StoreError) and not isinstance(error, ConflictError | FrozenError | MissingError)


def told_repetitions(changes: TranslationChanges) -> str:
    """ "3 gleiche Passagen übernommen"; "" if there was only the one."""
    more = len(changes.after) - 1
    return count("translate.repetitions", more) if more > 0 else ""


def _as_known(row: SegmentTranslation, now: SegmentTranslation) -> SegmentTranslation:
    """The row with the version that it has now, if a later step that was taken back left it as it was."""
    same = (row.target, row.state, row.origin, row.match) == (now.target, now.state, now.origin, now.match)
    return replace(row, version=now.version) if same else row


def _dismissals(work: "TranslationWork") -> tuple[TranslationDismissal, ...]:
    from workbench.store.translation_dismissals import dismissals_of

    with work.workspace.reading() as connection:
        return dismissals_of(connection, work.form_id, work.language)


def _opened(
    workspace: "Workspace", form: str, code: str, glossaries: Sequence[object], names: dict[str, str]
) -> OpenedTranslation:
    from workbench.app.memory import Memory
    from workbench.app.office_glossary import load_glossary
    from workbench.app.operations.review_translation import why_not_second
    from workbench.app.translation_desk import TranslationWork
    from workbench.app.workspace_glossary import workspace_glossary
    from workbench.app.workspace_sessions import open_stored_form
    from workbench.translation.checking import terms_for

    work = TranslationWork(workspace, form, code)
    version = work.version
    if version is None:
        raise WorkbenchError(tr("translate.not_released", name=work.name), tr("translate.not_released.hint"))
    session = open_stored_form(workspace, form, version.number)
    document = session.current_document()
    rows = work.rows()
    by_band(rows, {})  # words are counted once, here
    glossary = workspace_glossary(workspace) or load_glossary(tuple(glossaries))  # type: ignore[arg-type]
    return OpenedTranslation(
        work,
        session,
        document,
        version,
        rows,
        glossary,
        terms_for(glossary.entries, work.language),
        _dismissals(work),
        why_not_second(work, rows),
        Memory(workspace),
        {row.segment: chip_labels(document.by_id.get(row.segment), row.source, names) for row in rows},
        _places(document),
        work.can_edit,
    )


def _places(document: Document) -> dict[str, str]:
    """Where each passage stands: its heading, and what kind of text it is."""
    sections: Mapping[int, Section] = titles_by_rank(build_outline(document.segments))
    found = {}
    for rank, segment in enumerate(document.segments):
        section = sections.get(rank)
        title = section_title(section) if section is not None else ""
        found[segment.id] = title
    return found


def language_title(code: str) -> str:
    """What the language is called in the language of the window."""
    from workbench.translation.languages import language as known_language

    entry = known_language(code)
    return entry.german if language() == "de" else entry.english
