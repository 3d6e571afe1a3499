"""Places of the form that a search found."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from workbench.app.text_search import TextHit


@dataclass(frozen=True, slots=True)
class Hit:
    """Words of a passage as code points; `is_current`: the one in hand."""

    start: int
    end: int
    is_current: bool = False


class HitMarks:
    """The hits of a form by passage. Made once for each search; to go from hit to hit changes nothing in it."""

    def __init__(self, hits: Iterable[TextHit] = ()) -> None:
        self._marks: dict[str, list[Hit]] = {}
        self._current: TextHit | None = None
        for hit in hits:
            self._marks.setdefault(hit.segment, []).append(Hit(hit.start, hit.end))

    def choose(self, hit: TextHit | None) -> None:
        """This hit is in hand now."""
        self._current = hit

    @property
    def segments(self) -> Sequence[str]:
        """Passages with a hit, in reading order."""
        return tuple(self._marks)

    def of(self, segment: str) -> Sequence[Hit]:
        """The hits of one passage."""
        found = self._marks.get(segment, ())
        current = self._current
        if current is None or current.segment != segment:
            return found
        return [replace(hit, is_current=hit.start == current.start) for hit in found]
