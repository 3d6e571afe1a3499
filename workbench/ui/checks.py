"""What is open in the form on the desk, and how hard it is: kept up to date in workers while people change it."""

import copy
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.app.changes import Changes
from workbench.app.operations.check_presence import PresenceReport
from workbench.app.score_report import ScoreReport
from workbench.app.session import FormSession
from workbench.model.document import Document, Segment
from workbench.model.finding import Finding
from workbench.ui.analysis import Analysis, FindingsBySegment, FormFindings, FormScores
from workbench.ui.i18n import tr
from workbench.ui.jobs import Jobs
from workbench.ui.models.worklist import Worklist

SURVEY_DELAY = 300
"""Milliseconds without a change before the whole form is checked and measured again."""
FEW = 50
"""As many passages are put into the work list one by one; for more it is made anew in a worker."""

Then = Callable[[], None]


def _nothing() -> None:
    """Nobody waits."""


@dataclass(frozen=True, slots=True)
class Sieve:
    """All findings, and the session that knows the decisions of people about them."""

    session: FormSession
    passages: FindingsBySegment
    form: FindingsBySegment
    spelling: FindingsBySegment = field(default_factory=dict)

    def snapshot(self) -> "Sieve":
        """The same for a worker: nothing that happens later gets in."""
        session = copy.copy(self.session)
        session.rejections = dict(session.rejections)
        session.ignored = copy.copy(session.ignored)
        return Sieve(session, dict(self.passages), dict(self.form), dict(self.spelling))

    def worklist(self, document: Document) -> Worklist:
        """The findings of the whole form that still wait for a decision."""
        made = Worklist([segment.id for segment in document.segments])
        held = self.passages.keys() | self.form.keys() | self.spelling.keys()
        made.put_all({segment: self.open(document.by_id[segment]) for segment in held})
        return made

    def open(self, segment: Segment) -> tuple[Finding, ...]:
        """Those of one segment."""
        found = (
            self.passages.get(segment.id, ())
            + self.form.get(segment.id, ())
            + self.spelling.get(segment.id, ())
        )
        return self.session.open_findings(segment, found)


class Checks(QObject):
    """After each change the passage is checked at once and the whole form a moment later.

    `checked`: the open findings changed. `scored`: there are new measures of the whole form. `failed` carries
    an error of a worker.
    """

    checked = Signal()
    scored = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.analysis = Analysis(jobs)
        self.worklist = Worklist(())
        self.before: ScoreReport | None = None
        self.now: ScoreReport | None = None
        self.presence: PresenceReport | None = None
        self.under_way = False
        self._jobs = jobs
        self._sieve: Sieve | None = None
        self._surveyed: Document | None = None
        self._surveys = 0
        self._version = 0
        self._waiting: list[Then] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SURVEY_DELAY)
        self._timer.timeout.connect(self._survey)

    # --- what the desk asks for ----------------------------------------------------------------------------

    def begin(self, session: FormSession, then: Then) -> None:
        """Another form lies on the desk; `then` is called when its findings are there."""
        shown = self.worklist.shown
        self.worklist = Worklist([segment.id for segment in session.document.segments])
        self.worklist.show(shown)
        self._sieve = Sieve(session, {}, {})
        self._surveyed = None
        self.before = self.now = self.presence = None
        self._version += 1
        self._waiting = [then]
        self._survey()

    def go_on(self, other: "Checks", then: Then) -> None:
        """Take over what `other` knows of the form, and look at the whole form again; `then` as in `begin`."""
        self.worklist, self._sieve = other.worklist, other._sieve
        self.before, self.now, self.presence = other.before, other.now, other.presence
        self._waiting = [then]
        self._survey()

    def check_again(self) -> None:
        """Look at the whole form again because rules, target or glossary changed; what was found stays until then."""
        self._timer.stop()
        self._surveyed = self.before = None
        if self._sieve is not None:
            self._survey()

    def end(self) -> None:
        """No form lies on the desk any more."""
        self._timer.stop()
        self.worklist = Worklist(())
        self._sieve = self._surveyed = None
        self.before = self.now = self.presence = None
        self._version += 1
        self._waiting = []

    def follow(self, changes: Changes, then: Then) -> None:
        """Look again at what changed; `then` is called when the open findings are up to date."""
        if changes.texts:
            self._timer.start()
            self._check(changes.segments, then)
        else:
            self._sift(changes.segments, then)

    def put_spelling(self, found: Mapping[str, tuple[Finding, ...]], segment_ids: Sequence[str]) -> None:
        """These are now the misspelt words of the form; only these passages have others than before (none: all)."""
        if self._sieve is not None:
            self._sieve = replace(self._sieve, spelling=dict(found))
            if self._surveyed is not None:  # else the first survey makes the work list, with these
                self._sift(segment_ids, _nothing)

    @property
    def is_waiting(self) -> bool:
        """Will the whole form be checked again in a moment?"""
        return self._timer.isActive()

    def passages_with(self, rules: Collection[str]) -> frozenset[str]:
        """Passages in which one of these rules found something, whether people hid it or not."""
        if self._sieve is None:
            return frozenset()
        groups = (self._sieve.passages, self._sieve.form)
        return frozenset(
            segment
            for group in groups
            for segment, found in group.items()
            if any(item.rule in rules for item in found)
        )

    def close(self) -> None:
        """Start nothing more."""
        self._timer.stop()

    # --- single passages -----------------------------------------------------------------------------------

    def _check(self, segment_ids: Sequence[str], then: Then) -> None:
        sieve = self._sieve
        if sieve is None:
            return
        session = sieve.session
        segments = tuple(session.current(segment_id) for segment_id in segment_ids)

        def take(findings: FindingsBySegment) -> None:
            # What was computed for an older text is dropped: the check of the newer one is under way.
            valid = [segment for segment in segments if session.texts[segment.id] == segment.text]
            if self._holds(session) and self._sieve is not None and valid:
                for segment in valid:
                    self._sieve.passages[segment.id] = findings[segment.id]
                    self._sieve.form[segment.id] = self._still_right(segment)
                self._sift([segment.id for segment in valid], then)

        self.analysis.check(segments, session.glossary, take)

    def _still_right(self, segment: Segment) -> tuple[Finding, ...]:
        """The findings of the last survey that a new text of the passage leaves as they are."""
        found = self._sieve.form.get(segment.id, ()) if self._sieve else ()
        old = self._surveyed.by_id[segment.id].text if self._surveyed else segment.text
        if old == segment.text:
            return found
        return tuple(
            item
            for item in found
            if not item.suggestions and old[item.start : item.end] == segment.text[item.start : item.end]
        )

    def _holds(self, session: FormSession) -> bool:
        return self._sieve is not None and self._sieve.session is session

    # --- the whole form ------------------------------------------------------------------------------------

    def _survey(self) -> None:
        if self._sieve is None:
            return
        session = self._sieve.session
        document = session.current_document()
        original = session.document if self.before is None and session.edits() else None
        self._surveys += 1
        number = self._surveys
        self.under_way = self._surveyed is None

        def is_current() -> bool:
            return self._holds(session) and session.current_document() is document

        def found(findings: FormFindings) -> None:
            if is_current():
                self._sieve = Sieve(
                    session, findings.passages, findings.form, self._sieve.spelling if self._sieve else {}
                )
                self._surveyed = document
                self._make_worklist(_nothing)

        def scored(scores: FormScores) -> None:
            if is_current():
                self.before = self.before or scores.before or scores.now
                self.now, self.presence = scores.now, scores.presence
                self.scored.emit()

        def ended() -> None:
            if number == self._surveys:
                self.under_way = False
                self.checked.emit()

        def failed(error: BaseException) -> None:
            ended()
            self.failed.emit(error)

        self.analysis.survey(document, original, session.glossary, found, scored, failed, ended)

    # --- the work list -------------------------------------------------------------------------------------

    def _sift(self, segment_ids: Sequence[str], then: Then) -> None:
        """Put the findings of these passages into the work list; without any (a whole rule is hidden): of all."""
        if self._sieve is None:
            return
        if not 0 < len(segment_ids) <= FEW:
            self._make_worklist(then)
            return
        self._version += 1
        for segment_id in segment_ids:
            segment = self._sieve.session.current(segment_id)
            self.worklist.put(segment_id, self._sieve.open(segment))
        self.checked.emit()
        then()

    def _make_worklist(self, then: Then) -> None:
        self._version += 1
        self._waiting.append(then)
        self._start_worklist()

    def _start_worklist(self) -> None:
        if self._sieve is None:
            return
        session, version, snapshot = self._sieve.session, self._version, self._sieve.snapshot()
        document = session.current_document()

        def take(made: Worklist) -> None:
            if self._holds(session) and self._version == version:
                made.show(self.worklist.shown)
                self.worklist, self.under_way = made, False
                self.checked.emit()
                waiting, self._waiting = self._waiting, []
                for then in waiting:
                    then()
            elif self._holds(session):
                self._start_worklist()

        def stopped() -> None:
            # Whoever stops the check does not mean this: the findings are there and only want to be sorted.
            if self._holds(session):
                self._start_worklist()

        work = snapshot.worklist
        self._jobs.start(
            tr("job.check"), lambda _progress: work(document), take, stopped=stopped, repeats=True
        )
