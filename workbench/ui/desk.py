"""The form on the desk: which passage is in hand, what is open, and the way to the operations."""

import copy
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.app.changes import Changes
from workbench.app.operations.accept_safe import accept_safe
from workbench.app.operations.accept_suggestion import accept_suggestion
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.export_form import ExportReport, export_form
from workbench.app.operations.open_form import open_form
from workbench.app.operations.redo_change import redo_change
from workbench.app.operations.reject_suggestion import reject_suggestion
from workbench.app.score_report import ScoreReport
from workbench.app.operations.undo_change import undo_change
from workbench.app.session import FormSession, rejection_key
from workbench.app.settings import default_glossary
from workbench.common.errors import WorkbenchError
from workbench.model.document import Segment
from workbench.model.finding import Finding
from workbench.model.revision import ExportOptions
from workbench.ui.analysis import Analysis, FindingsBySegment, passage
from workbench.ui.hub import Hub
from workbench.ui.i18n import tr
from workbench.ui.jobs import Job, Jobs
from workbench.ui.models.outline import Section, build_outline
from workbench.ui.models.rows import Row, build_rows
from workbench.ui.models.worklist import Place, Worklist

SCORE_DELAY = 300
"""Milliseconds without a change before the whole form is measured again."""


@dataclass(frozen=True, slots=True)
class OpenedForm:
    """A form and what the views need of it, made ready in the worker."""

    session: FormSession
    rows: tuple[Row, ...]
    sections: tuple[Section, ...]


def opened_form(session: FormSession) -> OpenedForm:
    """Rows and outline of a form that was just opened."""
    segments = session.document.segments
    return OpenedForm(session, build_rows(segments), build_outline(segments))


class Desk(QObject):
    """One form at a time. Data change through operations only; the hub then tells everybody.

    `leaving`: something else is about to happen; unfinished typing must be taken over now. `opened`: another
    form lies here. `selected`: another passage or finding is in hand. `checked`: the open findings changed.
    `scored`: there are new measures of the whole form. `notice` carries an error for people.
    """

    leaving = Signal()
    opened = Signal()
    selected = Signal()
    checked = Signal()
    scored = Signal()
    notice = Signal(object)

    def __init__(self, hub: Hub, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hub = hub
        self.jobs = jobs
        self.analysis = Analysis(jobs)
        self.session: FormSession | None = None
        self.rows: tuple[Row, ...] = ()
        self.sections: tuple[Section, ...] = ()
        self.worklist = Worklist(())
        self.segment_id = ""
        self.place: Place | None = None
        self.score_before: ScoreReport | None = None
        self.score_now: ScoreReport | None = None
        self.checking = False
        self.busy = False
        self._pending: str | None = None
        self._score_timer = QTimer(self)
        self._score_timer.setSingleShot(True)
        self._score_timer.setInterval(SCORE_DELAY)
        self._score_timer.timeout.connect(self._score)

    # --- opening -------------------------------------------------------------------------------------------

    def open(self, path: Path) -> Job[OpenedForm]:
        """Open the form at `path` in a worker; `opened` follows."""
        self.leaving.emit()
        glossaries = self._glossaries()
        return self.jobs.start(
            tr("job.open", name=path.name),
            lambda progress: opened_form(open_form(path, glossaries, progress)),
            self._show,
        )

    def _glossaries(self) -> tuple[Path, ...]:
        try:
            return (default_glossary(),)
        except WorkbenchError as error:
            # Without the office glossary a form can still be read, edited and exported.
            self.notice.emit(error)
            return ()

    def _show(self, opened: OpenedForm) -> None:
        session = opened.session
        self.session, self.rows, self.sections = session, opened.rows, opened.sections
        segments = session.document.segments
        shown = self.worklist.shown
        self.worklist = Worklist([segment.id for segment in segments])
        self.worklist.show(shown)
        self.segment_id = segments[0].id if segments else ""
        self.place = None
        self.score_before = self.score_now = None
        self._pending = None
        self.opened.emit()
        self.selected.emit()
        self._check_all(self._select_first)
        self._score()

    # --- reading -------------------------------------------------------------------------------------------

    @property
    def segment(self) -> Segment | None:
        """The passage in hand with its current text."""
        return self.session.current(self.segment_id) if self.session and self.segment_id else None

    @property
    def original(self) -> Segment | None:
        """The passage in hand as the file has it."""
        return self.session.segment(self.segment_id) if self.session and self.segment_id else None

    @property
    def waits_to_score(self) -> bool:
        """Will the form be measured again in a moment?"""
        return self._score_timer.isActive()

    def select(self, segment_id: str, place: Place | None = None) -> None:
        """Take a passage in hand, and with it `place` or its first finding."""
        if self.session is None or segment_id not in self.session.texts:
            return
        self.leaving.emit()
        self._pending = None
        self.segment_id = segment_id
        self.place = place or self._first_place(segment_id)
        self.session.history.seal()
        self.selected.emit()

    def next_place(self) -> None:
        """Take the next finding in hand; behind the last one begins again at the top."""
        self._move(self.worklist.after(self.segment_id, self._offset()))

    def previous_place(self) -> None:
        """Take the finding before in hand."""
        self._move(self.worklist.before(self.segment_id, self._offset()))

    def show_classes(self, classes: frozenset[str]) -> None:
        """Underline and visit only these classes of findings."""
        self.worklist.show(classes)
        self.place = self._first_place(self.segment_id)
        self.checked.emit()
        self.selected.emit()

    # --- changing ------------------------------------------------------------------------------------------

    def accept(self, result: str | None = None, *, go_on: bool = False) -> None:
        """Put the suggestion in hand (or one of its variants) into the text."""
        place = self.place
        if self.session is None or place is None or place.suggestion is None or self.busy:
            return
        session, suggestion = self.session, place.suggestion
        self._change(lambda: accept_suggestion(session, suggestion, result), go_on)

    def edit(self, segment_id: str, text: str, reason: str = "") -> bool:
        """Make `text` the text of a passage; False when that was refused (a notice says why)."""
        session = self.session
        if session is None or self.busy:
            return False
        return self._change(lambda: edit_segment(session, segment_id, text, reason))

    def reject(self, reason: str) -> None:
        """Turn the suggestion in hand down and go on to the next finding."""
        place = self.place
        if self.session is None or place is None or place.suggestion is None or self.busy:
            return
        session, suggestion = self.session, place.suggestion
        self._change(lambda: reject_suggestion(session, suggestion, reason), go_on=True)

    def undo(self) -> None:
        """Take the last step back and show where it was."""
        self.leaving.emit()
        if self.session is not None and not self.busy:
            self._step(undo_change(self.session))

    def redo(self) -> None:
        """Do the last undone step again and show where it is."""
        self.leaving.emit()
        if self.session is not None and not self.busy:
            self._step(redo_change(self.session))

    def accept_all_safe(self) -> None:
        """Put all safe suggestions in, as one step, in a worker; nothing else may change meanwhile."""
        self.leaving.emit()
        session = self.session
        if session is None or self.busy:
            return
        self.busy = True
        self.jobs.start(
            tr("job.accept_safe"),
            lambda progress: accept_safe(session, progress=progress),
            self._accepted_all,
            failed=self._failed_all,
            stopped=self._idle,
            writes=True,
        )
        self.selected.emit()

    def export(self, out: Path, options: ExportOptions, done: Callable[[ExportReport], None]) -> None:
        """Write the form as it is now to `out`, in a worker."""
        self.leaving.emit()
        if self.session is None:
            return
        snapshot = copy.copy(self.session)
        snapshot.texts = dict(self.session.texts)
        snapshot.reasons = dict(self.session.reasons)
        self.jobs.start(
            tr("job.export", name=out.name),
            lambda _progress: export_form(snapshot, out, options),
            done,
            writes=True,
        )

    def close(self) -> None:
        """Start nothing more."""
        self._score_timer.stop()

    # --- inside --------------------------------------------------------------------------------------------

    def _offset(self) -> int:
        return self.place.finding.start if self.place else -1

    def _first_place(self, segment_id: str) -> Place | None:
        place = self.worklist.after(segment_id, -1)
        return place if place is not None and place.finding.segment == segment_id else None

    def _move(self, place: Place | None) -> None:
        if place is not None:
            self.select(place.finding.segment, place)

    def _select_first(self) -> None:
        if self.place is None and (first := self.worklist.after("", -1)) is not None:
            self._move(first)

    def _change(self, operation: Callable[[], Changes], go_on: bool = False) -> bool:
        try:
            changes = operation()
        except WorkbenchError as error:
            self.notice.emit(error)
            return False
        self._after(changes, "next" if go_on else "stay")
        return True

    def _step(self, changes: Changes) -> None:
        if changes.segments:
            self.segment_id = min(changes.segments, key=self.worklist.rank)
        self._after(changes, "stay")

    def _after(self, changes: Changes, then: str) -> None:
        """Tell the views, look again at what changed, and choose the finding to show after that."""
        if not changes or self.session is None:
            return
        offset = self._offset()
        self.place = None
        self.hub.changed.emit(changes)
        self._pending = then
        if changes.texts:
            self._score_timer.start()
        if len(changes.segments) == 1:
            segment_id = changes.segments[0]
            found = self.session.current(segment_id)
            self.analysis.check(
                passage(found),
                self.session.glossary,
                lambda findings: self._rechecked(found, findings, offset),
            )
        else:
            self._check_all(lambda: self._settle(offset))
        self.selected.emit()

    def _rechecked(self, checked: Segment, findings: FindingsBySegment, offset: int) -> None:
        if self.session is None or self.session.texts.get(checked.id) != checked.text:
            return  # computed for an older text: the check of the newer one is under way
        self.worklist.put(checked.id, self._open(checked, findings.get(checked.id, ())))
        self.checked.emit()
        self._settle(offset)

    def _settle(self, offset: int) -> None:
        """Choose the finding to show, unless the person has meanwhile taken another passage in hand."""
        then, self._pending = self._pending, None
        if then == "next":
            following = self.worklist.after(self.segment_id, max(offset - 1, -1))
            if following is not None:
                self._move(following)
                return
        if then is not None:
            self.place = self._first_place(self.segment_id)
            self.selected.emit()

    def _check_all(self, then: Callable[[], None]) -> None:
        session = self.session
        if session is None:
            return
        document = session.current_document()
        self.checking = True

        def take(findings: FindingsBySegment) -> None:
            if self.session is not session:
                return
            self.checking = False
            by_id = document.by_id
            self.worklist.put_all(
                {
                    segment: self._open(by_id[segment], found)
                    for segment, found in findings.items()
                    if session.texts[segment] == by_id[segment].text
                }
            )
            self.checked.emit()
            then()

        self.analysis.check(document, session.glossary, take)

    def _open(self, segment: Segment, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        """The findings that nobody has turned down."""
        rejections = self.session.rejections if self.session else {}
        if not rejections:
            return findings
        return tuple(
            finding
            for finding in findings
            if not any(rejection_key(segment, item) in rejections for item in finding.suggestions)
        )

    def _score(self) -> None:
        session = self.session
        if session is None:
            return
        document = session.current_document()

        def take(report: ScoreReport) -> None:
            if self.session is session and session.current_document() is document:
                self.score_before = self.score_before or report
                self.score_now = report
                self.scored.emit()

        self.analysis.score(document, take)

    def _accepted_all(self, changes: Changes) -> None:
        self._idle()
        self._after(changes, "stay")

    def _failed_all(self, error: BaseException) -> None:
        self._idle()
        self.notice.emit(error)

    def _idle(self) -> None:
        self.busy = False
        self.selected.emit()
