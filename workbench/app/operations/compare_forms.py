"""Put two versions of a form side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.operations.guard_wordings import guard_wordings
from workbench.common.progress import Progress
from workbench.language.passage_alignment import align_texts
from workbench.model.document import Document, Segment
from workbench.model.finding import GuardAlert


@dataclass(frozen=True, slots=True)
class SegmentPair:
    """A passage in both versions. `status`: same, changed, added (no `old`) or removed (no `new`).

    `similarity`: share of common words, 0 to 1. `alerts`: what may have moved here.
    """

    old: Segment | None
    new: Segment | None
    status: str
    similarity: float
    alerts: tuple[GuardAlert, ...] = ()


def compare_forms(
    old: Document,
    new: Document,
    glossary: OfficeGlossary = EMPTY_GLOSSARY,
    progress: Progress | None = None,
) -> tuple[SegmentPair, ...]:
    """Every segment of both documents exactly once, in the reading order of both, with alerts where texts differ.

    Passages that changed side by side are guarded as one: what left one may stand in the next.
    """
    found = align_texts(
        [(segment.id, segment.text) for segment in old.segments],
        [(segment.id, segment.text) for segment in new.segments],
    )
    pairs = [
        _pair(
            old.segments[pair.old] if pair.old is not None else None,
            new.segments[pair.new] if pair.new is not None else None,
            pair.similarity,
        )
        for pair in found
    ]
    made: list[SegmentPair] = []
    for same, grouped in groupby(pairs, key=lambda pair: pair.status == "same"):
        run = list(grouped)
        made += run if same else _guarded(run, glossary)
        if progress is not None:
            progress.step(len(made), len(pairs), "Sinn vergleichen")
    return tuple(made)


def _pair(old: Segment | None, new: Segment | None, similarity: float) -> SegmentPair:
    if old is None:
        return SegmentPair(None, new, "added", 0.0)
    if new is None:
        return SegmentPair(old, None, "removed", 0.0)
    return SegmentPair(old, new, "same" if old.text == new.text else "changed", similarity)


def _guarded(run: Sequence[SegmentPair], glossary: OfficeGlossary) -> Iterator[SegmentPair]:
    """The pairs of a run that changed side by side, each with the alerts about its own text."""
    before = [pair.old.text for pair in run if pair.old is not None]
    after = [pair.new.text for pair in run if pair.new is not None]
    alerts = guard_wordings(before, after, glossary)
    places = [_place(run, alert) for alert in alerts]
    for number, pair in enumerate(run):
        here = tuple(alert for alert, place in zip(alerts, places, strict=True) if place == number)
        yield replace(pair, alerts=here)


def _place(run: Sequence[SegmentPair], alert: GuardAlert) -> int:
    """Which pair holds the passage that the alert quotes; the first if none does."""
    for number, pair in enumerate(run):
        if pair.old is not None and alert.original and alert.original in pair.old.text:
            return number
    for number, pair in enumerate(run):
        if pair.new is not None and alert.rewrite and alert.rewrite in pair.new.text:
            return number
    return 0
