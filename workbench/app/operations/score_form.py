"""Measure how readable a form is."""

from collections import Counter
from dataclasses import dataclass

from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.check_form import check_form
from workbench.common.progress import Progress
from workbench.model.document import Document, Segment
from workbench.model.measures import TextCounts


@dataclass(frozen=True, slots=True)
class SegmentScore:
    """`why_not_scored` is None for a segment that counts, else the German reason."""

    id: str
    why_not_scored: str | None


@dataclass(frozen=True, slots=True)
class ScoreReport:
    """Measures of the text that counts. A value is None where there is nothing to measure.

    `findings`: number by rule id. `words_not_scored`: words by the German reason why they do not count.
    """

    file: str
    counts: TextCounts
    measures: dict[str, float | None]
    measures_textstat: dict[str, float | None]
    findings: dict[str, int]
    segments: tuple[SegmentScore, ...]
    words_not_scored: dict[str, int]


def score_form(
    document: Document,
    glossary: OfficeGlossary,
    progress: Progress | None = None,
    *,
    with_reference: bool = True,
) -> ScoreReport:
    """The readability of the document's current texts. May run in a worker thread.

    `with_reference` also computes textstat's values, which takes longer.
    """
    from workbench.language.counts import count
    from workbench.language.readability import measure_all
    from workbench.language.scoring import scorable

    scores = tuple(SegmentScore(segment.id, scorable(segment)) for segment in document.segments)
    pairs = list(zip(document.segments, scores, strict=True))
    texts = [segment.text for segment, score in pairs if score.why_not_scored is None]
    counts = count(texts)
    return ScoreReport(
        file=document.name,
        counts=counts,
        measures=measure_all(counts),
        measures_textstat=_reference(texts) if with_reference else {},
        findings=dict(Counter(finding.rule for finding in check_form(document, glossary, progress=progress))),
        segments=scores,
        words_not_scored=_words_not_scored(pairs),
    )


def _reference(texts: list[str]) -> dict[str, float | None]:
    from workbench.language.textstat_reference import textstat_measures

    return textstat_measures(texts)


def _words_not_scored(pairs: list[tuple[Segment, SegmentScore]]) -> dict[str, int]:
    from workbench.language.tokens import words

    found: Counter[str] = Counter()
    for segment, score in pairs:
        if score.why_not_scored is not None:
            found[score.why_not_scored] += len(words(segment.text))
    return dict(found)
