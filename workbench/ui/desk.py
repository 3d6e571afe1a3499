"""The form on the desk: which passage is in hand, and the way to the operations."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from workbench.app.changes import Changes
from workbench.app.operations.accept_suggestion import accept_suggestion
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.ignore_finding import ignore_finding
from workbench.app.operations.open_form import open_form
from workbench.app.operations.redo_change import redo_change
from workbench.app.operations.reject_suggestion import reject_suggestion
from workbench.app.operations.show_ignored import show_ignored
from workbench.app.operations.undo_change import undo_change
from workbench.app.own_glossary import glossaries_in_use
from workbench.app.session import FormSession
from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress
from workbench.model.document import Segment
from workbench.model.finding import Finding
from workbench.model.ignored import IgnoredFinding, IgnoreScope
from workbench.ui.attempting import attempt
from workbench.ui.checks import Checks
from workbench.ui.hub import Hub
from workbench.ui.i18n import tr
from workbench.ui.jobs import Job, Jobs
from workbench.ui.models.finding_kinds import Sight
from workbench.ui.models.outline import Section
from workbench.ui.models.rows import Row
from workbench.ui.models.worklist import START, Place, Spot, Worklist, spot_of
from workbench.ui.opened_form import OpenedForm, opened_form


class Desk(QObject):
    """One form at a time. Data change through operations only; the hub then tells everybody.

    `before_edit(segment_id, text)`: True if somebody else looks after the text, because it rests on an older one.
    `leaving`: something else is about to happen; unfinished typing must be taken over now. `opened`: another
    form lies here. `selected`: another passage or finding is in hand. `notice` carries an error for people.
    """

    leaving = Signal()
    opened = Signal()
    selected = Signal()
    notice = Signal(object)

    def __init__(self, hub: Hub, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hub = hub
        self.jobs = jobs
        self.checks = Checks(jobs, self)
        self.checks.failed.connect(self.notice)
        self.session: FormSession | None = None
        self.rows: tuple[Row, ...] = ()
        self.sections: tuple[Section, ...] = ()
        self.segment_id = ""
        self.place: Place | None = None
        self.busy = False
        self.before_edit: Callable[[str, str], bool] = lambda _segment_id, _text: False
        self.opener: Callable[[Path, tuple[Path, ...], Progress], FormSession] = open_form
        self._pending: str | None = None
        self._opening: Job[OpenedForm] | None = None
        self._chosen = False

    # --- opening -------------------------------------------------------------------------------------------

    def open(self, path: Path) -> Job[OpenedForm]:
        """Open the form at `path` in a worker; `opened` follows."""
        glossaries, opener = self.glossaries(), self.opener
        return self.open_with(path.name, lambda progress: opener(path, glossaries, progress))

    def open_with(self, name: str, work: Callable[[Progress], FormSession]) -> Job[OpenedForm]:
        """Open what `work` opens in a worker; `opened` follows, unless another form is wanted before."""
        self.leaving.emit()
        if self._opening is not None:
            self._opening.cancel()
        title = tr("job.open", name=name)
        self._opening = self.jobs.start(title, lambda progress: opened_form(work(progress)), self._show)
        return self._opening

    def glossaries(self) -> tuple[Path, ...]:
        """The person's glossaries, else the office glossary if it is there."""
        try:
            return glossaries_in_use()
        except WorkbenchError as error:
            # Without the office glossary a form can still be read, edited and exported.
            self.notice.emit(error)
            return ()

    def _show(self, opened: OpenedForm) -> None:
        session = opened.session
        self.session, self.rows, self.sections = session, opened.rows, opened.sections
        segments = session.document.segments
        self.segment_id = segments[0].id if segments else ""
        self.place = None
        self._pending = None
        self._chosen = False
        self.checks.begin(session, self._select_first)
        self.opened.emit()
        self.selected.emit()
        if session.ignored.problem is not None:
            self.notice.emit(session.ignored.problem)

    def clear(self) -> None:
        """Put the form away."""
        if self._opening is not None:
            self._opening.cancel()
        self.session, self.rows, self.sections = None, (), ()
        self.segment_id, self.place, self._pending = "", None, None
        self.checks.end()
        self.opened.emit()
        self.selected.emit()

    # --- reading -------------------------------------------------------------------------------------------

    @property
    def worklist(self) -> Worklist:
        """The open findings."""
        return self.checks.worklist

    @property
    def segment(self) -> Segment | None:
        """The passage in hand with its current text."""
        return self.session.current(self.segment_id) if self.session and self.segment_id else None

    @property
    def original(self) -> Segment | None:
        """The passage in hand as the file has it."""
        return self.session.segment(self.segment_id) if self.session and self.segment_id else None

    def select(self, segment_id: str, place: Place | None = None) -> None:
        """Take a passage in hand, and with it `place` or its first finding."""
        if self.session is None or segment_id not in self.session.texts:
            return
        self.leaving.emit()
        self._pending = None
        self._chosen = True
        self.segment_id = segment_id
        self.place = place or self.worklist.first_place(segment_id)
        self.session.history.seal()
        self.selected.emit()

    def next_place(self) -> None:
        """Take the next finding in hand; behind the last one begins again at the top."""
        if self.worklist.has_stops:
            self.select(*self.worklist.stop(self.segment_id, self._spot(), 1))
            return
        beside = self.worklist.beside(self.place, 1) if self.place else None
        self._move(beside or self.worklist.after(self.segment_id, self._spot()))

    def previous_place(self) -> None:
        """Take the finding before in hand."""
        if self.worklist.has_stops:
            self.select(*self.worklist.stop(self.segment_id, self._spot(), -1))
            return
        beside = self.worklist.beside(self.place, -1) if self.place else None
        self._move(beside or self.worklist.before(self.segment_id, self._spot()))

    def show_findings(self, sight: Sight | frozenset[str]) -> None:
        """Underline and visit only the findings that are in sight; the one in hand stays if it is."""
        self.worklist.show(sight)
        if self.place is None or self.worklist.number(self.place) < 0:
            self.place = self.worklist.first_place(self.segment_id) if self.segment_id else None
        self.checks.checked.emit()
        self.selected.emit()

    # --- changing ------------------------------------------------------------------------------------------

    def accept(self, result: str | None = None, *, go_on: bool = False) -> None:
        """Put the suggestion in hand (or one of its variants) into the text."""
        session, place = self.session, self.place
        if session is not None and place is not None and (suggestion := place.suggestion) is not None:
            self.perform(lambda: accept_suggestion(session, suggestion, result), go_on)

    def edit(self, segment_id: str, text: str, reason: str = "") -> bool:
        """Make `text` the text of a passage; False when that was refused (a notice says why)."""
        session = self.session
        if self.before_edit(segment_id, text):
            return True
        return session is not None and self.perform(lambda: edit_segment(session, segment_id, text, reason))

    def reject(self, reason: str) -> None:
        """Turn the suggestion in hand down and go on to the next finding."""
        session, place = self.session, self.place
        if session is not None and place is not None and (suggestion := place.suggestion) is not None:
            self.perform(lambda: reject_suggestion(session, suggestion, reason), go_on=True)

    def hide(self, scope: IgnoreScope, reason: str) -> None:
        """Hide the finding in hand, or its rule as far as `scope` says, and go on to the next finding."""
        session, place = self.session, self.place
        if session is not None and place is not None:
            self.perform(lambda: ignore_finding(session, place.finding, scope, reason), go_on=True)

    def show_again(self, decision: IgnoredFinding) -> None:
        """Take back the decision to hide something and show where it was."""
        self.leaving.emit()
        if (session := self.session) is not None:
            self._step(lambda: show_ignored(session, decision))

    def undo(self) -> None:
        """Take the last step back and show where it was."""
        self.leaving.emit()
        if (session := self.session) is not None:
            self._step(lambda: undo_change(session))

    def redo(self) -> None:
        """Do the last undone step again and show where it is."""
        self.leaving.emit()
        if (session := self.session) is not None:
            self._step(lambda: redo_change(session))

    def perform_beside(self, title: str, operation: Callable[[Progress], Changes]) -> None:
        """Do a long operation in a worker; nothing else may change meanwhile. Stopped in time, it changes nothing."""
        self.leaving.emit()
        if self.session is None or self.busy:
            return
        self.busy = True
        self.jobs.start(
            title, operation, self._performed, failed=self._failed, stopped=self._idle, writes=True
        )
        self.selected.emit()

    # --- inside --------------------------------------------------------------------------------------------

    def _spot(self) -> Spot:
        return spot_of(self.place.finding) if self.place else START

    def _move(self, place: Place | None) -> None:
        if place is not None:
            self.select(place.finding.segment, place)

    def _select_first(self) -> None:
        if self.place is None and not self._chosen:
            self._move(self.worklist.after(""))

    def perform(self, operation: Callable[[], Changes], go_on: bool = False) -> bool:
        """Do one operation and tell everybody; False when it was refused (a notice says why)."""
        changes = None if self.busy else attempt(operation, self.notice.emit)
        if changes is not None:
            self._after(changes, "next" if go_on else "stay")
        return changes is not None

    def _step(self, operation: Callable[[], Changes]) -> None:
        changes = None if self.busy else attempt(operation, self.notice.emit)
        if changes is None:
            return
        if changes.segments:
            self.segment_id = min(changes.segments, key=self.worklist.rank)
        self._after(changes, "stay")

    def _after(self, changes: Changes, then: str) -> None:
        """Tell the views, look again at what changed, and choose the finding to show after that."""
        if not changes:
            return
        start, end, rule = self._spot()
        # Where the words are new, what is found in them comes next; else what stands behind the old finding.
        spot = (start, -1, "") if changes.texts else (start, end, rule)
        known = self.worklist.findings(self.segment_id)
        self.place = None
        self._pending = then
        self.hub.changed.emit(changes)
        self.selected.emit()
        self.checks.follow(changes, lambda: self._settle(spot, known))

    def _settle(self, spot: Spot, known: tuple[Finding, ...]) -> None:
        """Choose the finding to show, unless the person has meanwhile taken another passage in hand."""
        then, self._pending = self._pending, None
        if then == "next" and (following := self.worklist.after(self.segment_id, spot)) is not None:
            self._move(following)
        elif then is not None:
            self.place = self.worklist.first_place(self.segment_id, known)
            self.selected.emit()

    def follow_others(self, changes: Changes) -> None:
        """Others changed something: show it; the passage in hand stays in hand."""
        kept, known = self.place, self.worklist.findings(self.segment_id)
        self.hub.changed.emit(changes)
        self.checks.follow(changes, lambda: self._keep(kept, known))

    def _keep(self, kept: Place | None, known: tuple[Finding, ...]) -> None:
        if self.place is kept:
            still = kept is not None and self.worklist.number(kept) >= 0
            self.place = kept if still else self.worklist.first_place(self.segment_id, known)
            self.selected.emit()

    def _performed(self, changes: Changes) -> None:
        self._idle()
        self._after(changes, "stay")

    def _failed(self, error: BaseException) -> None:
        self._idle()
        self.notice.emit(error)

    def _idle(self) -> None:
        self.busy = False
        self.selected.emit()
