"""Findings and measures, computed beside the window from frozen records."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.check_presence import PresenceReport, check_presence
from workbench.app.operations.guard_wordings import guard_wordings
from workbench.app.operations.score_form import score_form
from workbench.app.protected import moved_placeholders
from workbench.app.restructuring_findings import with_all_restructuring
from workbench.app.score_report import ScoreReport
from workbench.app.wished_findings import wished_in_form, wished_in_segment
from workbench.common.errors import InputError
from workbench.common.progress import Progress
from workbench.model.document import Document, Segment
from workbench.model.finding import Finding, GuardAlert
from workbench.ui.i18n import tr
from workbench.ui.jobs import Job, Jobs

FindingsBySegment = dict[str, tuple[Finding, ...]]


@dataclass(frozen=True, slots=True)
class FormFindings:
    """All findings of a form; `form`: those that only a look at the whole form shows. Segments without are left out."""

    passages: FindingsBySegment
    form: FindingsBySegment


@dataclass(frozen=True, slots=True)
class FormScores:
    """Measures of the form as it is `now`, and as it was `before` any change if that was asked for.

    `presence`: what law wants to see in a form of its kind; None where the office's own rules cannot be used.
    """

    now: ScoreReport
    before: ScoreReport | None
    presence: PresenceReport | None = None


@dataclass(frozen=True, slots=True)
class PassageComparison:
    """A passage in two versions: how hard each is to read, and what may have moved between them.

    `findings`: of the later version.
    """

    before: ScoreReport
    after: ScoreReport
    alerts: tuple[GuardAlert, ...]
    findings: tuple[Finding, ...] = ()


class Analysis:
    """Starts the jobs that read a form. Results go to the callers, who drop what is outdated."""

    def __init__(self, jobs: Jobs) -> None:
        self._jobs = jobs
        self._survey_job: Job[FormScores] | None = None
        self._restructuring_job: Job[FormFindings] | None = None
        self._restructured: tuple[str, OfficeGlossary] | None = None
        self._passage_job: Job[PassageComparison] | None = None

    def check(
        self,
        segments: Sequence[Segment],
        glossary: OfficeGlossary,
        done: Callable[[FindingsBySegment], None],
    ) -> None:
        """Look for the findings of single passages."""
        self._jobs.start(
            tr("job.check"),
            lambda _progress: {segment.id: wished_in_segment(segment, glossary) for segment in segments},
            done,
            repeats=True,
        )

    def survey(
        self,
        document: Document,
        original: Document | None,
        glossary: OfficeGlossary,
        found: Callable[[FormFindings], None],
        done: Callable[[FormScores], None],
        failed: Callable[[BaseException], None],
        stopped: Callable[[], None],
    ) -> None:
        """Check the whole form, tell `found`, then measure it; a survey that is still under way is stopped.

        With `original` that is measured too, as what there was before. The first time `found` is told again at
        the end with restructured sentences, which take longest; later those of most passages are remembered.
        """
        for job in (self._survey_job, self._restructuring_job):
            if job is not None:
                job.cancel()
        checked: list[Finding] = []
        known = self._restructured == (document.name, glossary)

        def work(progress: Progress) -> FormScores:
            findings = wished_in_form(document, glossary, progress)
            checked.extend(findings)
            shown = with_all_restructuring(document, findings, glossary, progress) if known else findings
            self._jobs.tell(progress, partial(found, _form_findings(shown)))
            now, presence = _score(document, glossary, findings), _presence(document)
            if original is None:
                return FormScores(now, None, presence)
            earlier = wished_in_form(original, glossary, progress)
            return FormScores(now, _score(original, glossary, earlier), presence)

        def restructure(progress: Progress) -> FormFindings:
            return _form_findings(with_all_restructuring(document, checked, glossary, progress))

        def told(findings: FormFindings) -> None:
            self._restructured = (document.name, glossary)
            found(findings)

        def finished(scores: FormScores) -> None:
            done(scores)
            if not known:
                self._restructuring_job = self._jobs.start(tr("job.check"), restructure, told, repeats=True)

        self._survey_job = self._jobs.start(
            tr("job.check"), work, finished, failed=failed, stopped=stopped, repeats=True
        )

    def compare(
        self,
        before: Segment,
        after: Segment,
        glossary: OfficeGlossary,
        done: Callable[[PassageComparison], None],
    ) -> None:
        """Measure and guard one passage in two versions; an earlier comparison that is under way is stopped.

        What only a look at the whole form shows counts in neither.
        """
        if self._passage_job is not None:
            self._passage_job.cancel()

        def measured(segment: Segment, findings: Sequence[Finding]) -> ScoreReport:
            return _score(Document("", "", (segment,)), glossary, findings)

        def work(_progress: Progress) -> PassageComparison:
            alerts = guard_wordings(before.text, after.text, glossary)
            found = wished_in_segment(after, glossary)
            earlier = measured(before, wished_in_segment(before, glossary))
            return PassageComparison(earlier, measured(after, found), alerts, found)

        self._passage_job = self._jobs.start(tr("job.score"), work, done, repeats=True)


@cache
def rule_titles() -> dict[str, str]:
    """The German title of every rule by its id. The first call loads the rules: it belongs into a worker."""
    from workbench.language.rules import rules

    return {rule.id: rule.title for rule in rules()}


@cache
def form_rules() -> frozenset[str]:
    """Ids of the rules that look at the whole form. The first call loads the rules: it belongs into a worker."""
    from workbench.language.rule import FormRule
    from workbench.language.rules import rules

    return frozenset(rule.id for rule in rules() if isinstance(rule, FormRule))


def with_text(segment: Segment, text: str) -> Segment:
    """The segment with another text; unchanged when that text would lose placeholders."""
    moved = moved_placeholders(segment, text)
    return segment if moved is None else replace(segment, text=text, placeholders=moved)


def _score(document: Document, glossary: OfficeGlossary, findings: Sequence[Finding]) -> ScoreReport:
    return score_form(document, glossary, findings=findings, with_reference=False)


def _presence(document: Document) -> PresenceReport | None:
    try:
        return check_presence(document)
    except InputError:
        # The command line names the file; here the form must stay usable.
        return None


def _form_findings(findings: Iterable[Finding]) -> FormFindings:
    rule_titles()
    passages: dict[str, list[Finding]] = {}
    form: dict[str, list[Finding]] = {}
    for finding in findings:
        group = form if finding.rule in form_rules() else passages
        group.setdefault(finding.segment, []).append(finding)
    return FormFindings(
        {segment: tuple(found) for segment, found in passages.items()},
        {segment: tuple(found) for segment, found in form.items()},
    )
