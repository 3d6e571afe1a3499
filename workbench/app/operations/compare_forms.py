"""Put two versions of a form side by side."""

from dataclasses import dataclass

from workbench.app.alignment import align_texts
from workbench.model.document import Document, Segment


@dataclass(frozen=True, slots=True)
class SegmentPair:
    """A passage in both versions. `status`: same, changed, added (no `old`) or removed (no `new`).

    `similarity`: share of common words, 0 to 1.
    """

    old: Segment | None
    new: Segment | None
    status: str
    similarity: float


def compare_forms(old: Document, new: Document) -> tuple[SegmentPair, ...]:
    """Every segment of both documents exactly once, in the reading order of both."""
    pairs = align_texts(
        [(segment.id, segment.text) for segment in old.segments],
        [(segment.id, segment.text) for segment in new.segments],
    )
    return tuple(
        _pair(
            old.segments[pair.old] if pair.old is not None else None,
            new.segments[pair.new] if pair.new is not None else None,
            pair.similarity,
        )
        for pair in pairs
    )


def _pair(old: Segment | None, new: Segment | None, similarity: float) -> SegmentPair:
    if old is None:
        return SegmentPair(None, new, "added", 0.0)
    if new is None:
        return SegmentPair(old, None, "removed", 0.0)
    return SegmentPair(old, new, "same" if old.text == new.text else "changed", similarity)
