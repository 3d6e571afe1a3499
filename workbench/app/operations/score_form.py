"""Measure how readable a form is, and how hard."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from workbench.app.check_settings import check_settings
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.check_form import check_form
from workbench.app.score_report import ScoreReport, SectionScore, SegmentScore, SentenceScore
from workbench.common.progress import Progress
from workbench.language.difficulty.passages import (
    FEWEST_FOR_SCORE,
    rate_passages,
    rate_sentences,
    why_not_counted,
    why_not_rated,
)
from workbench.language.form.sections import sections
from workbench.language.passage import Passage, checked_form
from workbench.language.rule import Settings
from workbench.language.tokens import words
from workbench.model.document import Document
from workbench.model.finding import Finding

Rated = Mapping[str, tuple[SentenceScore, ...]]
"""The sentences of each passage by segment id."""


def score_form(
    document: Document,
    glossary: OfficeGlossary,
    progress: Progress | None = None,
    *,
    target: str = "buergernah",
    only: Collection[str] = frozenset(),
    findings: Sequence[Finding] | None = None,
    with_reference: bool = True,
    all_lengths: bool = False,
) -> ScoreReport:
    """The readability of the document's current texts. May run in a worker thread.

    `only`: ids of rules; empty for all. `findings` saves checking again what was checked already. `with_reference` also
    computes textstat's values, which takes longer. `all_lengths` gives short passages a score too, for studies.
    """
    from workbench.language.counts import count
    from workbench.language.readability import measure_all

    if findings is None:
        findings = check_form(document, glossary, target, progress, only)
    passages = checked_form(document).passages
    rated = _rated(passages, findings, check_settings(glossary, target))
    reasons = {passage.segment.id: why_not_counted(passage) for passage in passages}
    counted = [passage for passage in passages if reasons[passage.segment.id] is None]
    texts = [passage.text for passage in counted]
    counts = count(texts)
    return ScoreReport(
        file=document.name,
        counts=counts,
        measures=measure_all(counts),
        measures_textstat=_reference(texts) if with_reference else {},
        difficulty=rate_passages(item.difficulty for passage in counted for item in rated[passage.segment.id])
        if all_lengths or counts.words >= FEWEST_FOR_SCORE
        else None,
        findings=dict(Counter(finding.rule for finding in findings)),
        segments=_segments(document, passages, rated, all_lengths=all_lengths),
        sentences=tuple(item for passage in counted for item in rated[passage.segment.id]),
        sections=_sections(passages, rated, reasons),
        words_not_scored=_words_not_scored(document, reasons),
    )


def _rated(passages: Iterable[Passage], findings: Sequence[Finding], settings: Settings) -> Rated:
    """Every sentence of every passage that can be read, whether it counts or not."""
    by_segment: dict[str, list[Finding]] = {}
    for finding in findings:
        by_segment.setdefault(finding.segment, []).append(finding)
    rated = {}
    for passage in passages:
        key = passage.segment.id
        lengths = {start: len(sentence.text) for start, sentence in passage.sentences}
        rated[key] = tuple(
            SentenceScore(key, start, start + lengths[start], difficulty)
            for start, difficulty in rate_sentences(passage, by_segment.get(key, ()), settings.terms)
        )
    return rated


def _segments(
    document: Document, passages: Sequence[Passage], rated: Rated, *, all_lengths: bool
) -> tuple[SegmentScore, ...]:
    by_id = {passage.segment.id: passage for passage in passages}
    found = []
    for segment in document.segments:
        passage = by_id.get(segment.id) or Passage(segment)
        reason = why_not_rated(passage, all_lengths=all_lengths)
        sentences = rated.get(segment.id, ()) if reason is None else ()
        found.append(SegmentScore(segment.id, reason, rate_passages(item.difficulty for item in sentences)))
    return tuple(found)


def _sections(
    passages: Sequence[Passage], rated: Rated, reasons: Mapping[str, str | None]
) -> tuple[SectionScore, ...]:
    return tuple(
        SectionScore(
            section.title,
            section.segment,
            rate_passages(
                item.difficulty
                for passage in section.passages
                if reasons[passage.segment.id] is None
                for item in rated[passage.segment.id]
            ),
        )
        for section in sections(passages)
    )


def _reference(texts: list[str]) -> dict[str, float | None]:
    from workbench.language.textstat_reference import textstat_measures

    return textstat_measures(texts)


def _words_not_scored(document: Document, reasons: Mapping[str, str | None]) -> dict[str, int]:
    found: Counter[str] = Counter()
    for segment in document.segments:
        reason = reasons.get(segment.id, why_not_counted(Passage(segment)))
        if reason is not None:
            found[reason] += len(words(segment.text))
    return dict(found)
