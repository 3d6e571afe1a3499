"""Finding passages in the running text of the printed pages."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from workbench.document.pages.passage_pattern import pattern_of_ends, patterns_of
from workbench.document.pages.printed_text import letters_of
from workbench.model.document import Segment

Span = tuple[int, int]

_FEWEST_LETTERS = 12
"""Fewer letters that occur once may do so by chance."""


def overlap(one: Span, other: Span) -> bool:
    """Whether two spans have a letter in common."""
    return one[0] < other[1] and other[0] < one[1]


def whole(span: Span, words: frozenset[int]) -> bool:
    """Whether no word is cut: "Name" is not in "Nachname"."""
    return span[0] < span[1] and span[0] in words and span[1] in words


@dataclass
class RunningText:
    """The letters of all pages without headers and footers; `words`: where words begin, and the end."""

    letters: str
    words: frozenset[int]
    _spans: dict[str, Span] = field(default_factory=dict)
    _taken: list[Span] = field(default_factory=list)

    def found(self, segments: Sequence[Segment]) -> dict[str, Span]:
        """Where the passages stand, by id."""
        for segment in segments:
            self._anchor(segment)
        for story in _stories(segments):
            self._between(story)
        return self._spans

    def _anchor(self, segment: Segment) -> None:
        """A passage with many letters that are printed exactly once."""
        letters = letters_of(segment.text)
        if len(letters) < _FEWEST_LETTERS:
            return
        start = self.letters.find(letters)
        span = (start, start + len(letters))
        if start >= 0 and self.letters.find(letters, start + 1) < 0 and whole(span, self.words):
            self._take(segment.id, span)

    def _between(self, story: Sequence[Segment]) -> None:
        """All other passages, each behind the last one that was found and before the next anchor."""
        ahead = self._next_anchors(story)
        cursor = 0
        for segment, limit in zip(story, ahead, strict=True):
            span = self._spans.get(segment.id)
            if span is None:
                span = self._first_free(segment, cursor, limit)
                if span is None:
                    continue
                self._take(segment.id, span)
            if cursor <= span[0] and span[1] <= limit:  # else a text box or note that is printed elsewhere
                cursor = span[1]

    def _next_anchors(self, story: Sequence[Segment]) -> list[int]:
        """For each passage where the next anchor starts, of the anchors that stand in the order of the form."""
        placed = [
            (number, self._spans[segment.id])
            for number, segment in enumerate(story)
            if segment.id in self._spans
        ]
        ordered = dict(placed[index] for index in _longest_rise([span[0] for _, span in placed]))
        limits, limit = [], len(self.letters)
        for number in reversed(range(len(story))):
            if number in ordered:
                limits.append(ordered[number][1])
                limit = ordered[number][0]
            else:
                limits.append(limit)
        return limits[::-1]

    def _first_free(self, segment: Segment, start: int, end: int) -> Span | None:
        for pattern in (*patterns_of(segment), *pattern_of_ends(segment)):
            for match in pattern.finditer(self.letters, start, end):
                if whole(match.span(), self.words) and self._is_free(match.span()):
                    return match.span()
        return None

    def _is_free(self, span: Span) -> bool:
        place = bisect_left(self._taken, span)
        return not any(overlap(span, other) for other in self._taken[max(0, place - 1) : place + 1])

    def _take(self, segment_id: str, span: Span) -> None:
        self._spans[segment_id] = span
        self._taken.insert(bisect_left(self._taken, span), span)


def _stories(segments: Iterable[Segment]) -> list[list[Segment]]:
    """Passages that are printed one behind the other: those of a part, text boxes by themselves."""
    stories: dict[tuple[str, bool], list[Segment]] = {}
    for segment in segments:
        stories.setdefault((segment.part, segment.kind == "textbox"), []).append(segment)
    return list(stories.values())


def _longest_rise(numbers: Sequence[int]) -> list[int]:
    """Indices of a longest strictly rising subsequence."""
    tails: list[int] = []
    ends: list[int] = []
    before: list[int] = []
    for index, number in enumerate(numbers):
        place = bisect_left(tails, number)
        before.append(ends[place - 1] if place else -1)
        tails[place : place + 1] = [number]
        ends[place : place + 1] = [index]
    chain: list[int] = []
    index = ends[-1] if ends else -1
    while index >= 0:
        chain.append(index)
        index = before[index]
    return chain[::-1]
