"""Findings and measures, computed beside the window from frozen records."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.operations.check_form import check_form
from workbench.app.operations.score_form import score_form
from workbench.app.score_report import ScoreReport
from workbench.app.protected import moved_placeholders
from workbench.common.progress import Progress
from workbench.model.document import Document, Segment
from workbench.model.finding import Finding
from workbench.ui.i18n import tr
from workbench.ui.jobs import Job, Jobs

FindingsBySegment = dict[str, tuple[Finding, ...]]


class Analysis:
    """Starts the jobs that read a form. Results go to the callers, who drop what is outdated."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._score_job: Job[ScoreReport] | None = None
        self._passage_job: Job[tuple[ScoreReport, ScoreReport]] | None = None

    def check(
        self, document: Document, glossary: OfficeGlossary, done: Callable[[FindingsBySegment], None]
    ) -> Job[FindingsBySegment]:
        """Look for the findings of `document`; segments without any are left out."""

        def work(progress: Progress) -> FindingsBySegment:
            return _by_segment(check_form(document, glossary, progress=progress))

        return self._jobs.start(tr("job.check"), work, done)

    def score(self, document: Document, done: Callable[[ScoreReport], None]) -> None:
        """Measure the whole form; a measurement that is still under way is stopped."""
        if self._score_job is not None:
            self._score_job.cancel()
        self._score_job = self._jobs.start(tr("job.score"), lambda progress: _score(document, progress), done)

    def compare(
        self, before: Segment, after: Segment, done: Callable[[tuple[ScoreReport, ScoreReport]], None]
    ) -> None:
        """Measure one passage in two versions; an earlier comparison that is under way is stopped."""
        if self._passage_job is not None:
            self._passage_job.cancel()

        def work(progress: Progress) -> tuple[ScoreReport, ScoreReport]:
            return _score(passage(before), progress), _score(passage(after), progress)

        self._passage_job = self._jobs.start(tr("job.score"), work, done)


def passage(segment: Segment) -> Document:
    """A document of this one segment."""
    return Document("", "", (segment,))


def with_text(segment: Segment, text: str) -> Segment:
    """The segment with another text; unchanged when that text would lose placeholders."""
    moved = moved_placeholders(segment, text)
    return segment if moved is None else replace(segment, text=text, placeholders=moved)


def _score(document: Document, progress: Progress) -> ScoreReport:
    return score_form(document, EMPTY_GLOSSARY, progress, with_reference=False)


def _by_segment(findings: Iterable[Finding]) -> FindingsBySegment:
    collected: dict[str, list[Finding]] = {}
    for finding in findings:
        collected.setdefault(finding.segment, []).append(finding)
    return {segment: tuple(found) for segment, found in collected.items()}
