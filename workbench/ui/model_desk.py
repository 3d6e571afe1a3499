"""Asking the office's language model about one sentence of the form on the desk, because a person said so."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from workbench.app.model_settings import model_host, needed_model
from workbench.app.operations.ask_local_model import ask_local_model
from workbench.language.exempt import Span
from workbench.language.passage import RUNNING_KINDS
from workbench.language.segmentation import sentences
from workbench.model.document import Segment
from workbench.model.finding import Finding, Suggestion
from workbench.rewrite.local_model import PROVIDER
from workbench.ui.desk import Desk
from workbench.ui.i18n import tr
from workbench.ui.jobs import Job
from workbench.ui.models.worklist import Place

MODEL_RULE = PROVIDER
"""The rule of a finding that carries a model's wording, and the provider of its suggestion."""


class ModelDesk(QObject):
    """One question at a time. `changed`: a question went out, or one has ended."""

    changed = Signal()

    def __init__(self, desk: Desk, host: Callable[[], str] = model_host) -> None:
        super().__init__(desk)
        self._desk = desk
        self._host = host
        self._job: Job[Suggestion] | None = None
        self._asked: Segment | None = None
        desk.selected.connect(self._follow)

    @property
    def host(self) -> str:
        """Where a sentence would go; "" where no model is switched on."""
        return self._host()

    @property
    def is_under_way(self) -> bool:
        """Whether the server is being asked."""
        return self._job is not None

    @property
    def sentence(self) -> Span | None:
        """Where the sentence in hand stands in its passage; None where nothing may be asked."""
        segment, place = self._desk.segment, self._desk.place
        if segment is None or segment.locked or segment.kind not in RUNNING_KINDS or self._desk.busy:
            return None
        spans = sentences(segment.text)
        at = place.finding.start if place is not None and place.finding.segment == segment.id else -1
        found = next((span for span in spans if span[0] <= at < span[1]), None)
        return found or max(spans, key=lambda span: span[1] - span[0], default=None)

    def ask(self) -> None:
        """Send the sentence in hand; its new wording is then the finding in hand."""
        segment, span, session = self._desk.segment, self.sentence, self._desk.session
        if segment is None or span is None or session is None or self._job is not None:
            return
        host, glossary = self.host, session.glossary
        self._asked = segment
        self._job = self._desk.jobs.start(
            tr("job.model", host=host),
            lambda progress: ask_local_model(needed_model(), segment, span, glossary, progress),
            lambda found: self._show(found, host),
            failed=self._fail,
            stopped=self._end,
        )
        self.changed.emit()

    def stop(self) -> None:
        """Hang up: what the server answers is dropped."""
        if self._job is not None:
            self._job.cancel()

    def _follow(self) -> None:
        """Another passage is in hand, or another text stands in it: the answer would not fit any more."""
        if self._job is not None and self._desk.segment != self._asked:
            self.stop()

    def _show(self, found: Suggestion, host: str) -> None:
        fits = self._desk.segment == self._asked
        self._end()
        if fits:
            finding = Finding(
                rule=MODEL_RULE,
                segment=found.segment,
                start=found.start,
                end=found.end,
                severity="info",
                message=tr("model.finding"),
                why=tr("model.why"),
                source=tr("model.source", host=host),
                suggestions=(found,),
            )
            self._desk.select(found.segment, Place(self._desk.worklist.rank(found.segment), finding))

    def _fail(self, error: BaseException) -> None:
        self._end()
        self._desk.notice.emit(error)

    def _end(self) -> None:
        self._job = self._asked = None
        self.changed.emit()
