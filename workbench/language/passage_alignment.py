"""Which passage of one version belongs to which passage of the other."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

Passage = tuple[str, str]
"""Id and text."""

LARGEST_GRID = 250_000
"""Compared pairs of passages in one gap; a larger gap is paired by id only: that bounds time and memory."""

LEAST_SIMILARITY = 0.3
"""Below this share of common words two passages count as one removed and one added."""

WEAK_TIE = 0.05
"""Worth of a common id in a gap where both sides have the same ids: less than any common wording, more than none."""


@dataclass(frozen=True, slots=True)
class AlignedPair:
    """Indexes into both lists; None on the side where the passage is missing. `similarity` is 0 to 1."""

    old: int | None
    new: int | None
    similarity: float


def align_texts(old: Sequence[Passage], new: Sequence[Passage]) -> list[AlignedPair]:
    """Every passage of both lists once, order kept on both sides.

    Passages whose text is unique on both sides and equal are fixed first (patience diff); the gaps between
    them are filled by the alignment with the most common words.
    """
    pairs: list[AlignedPair] = []
    old_start = new_start = 0
    for old_fixed, new_fixed in [*_anchors(old, new), (len(old), len(new))]:
        pairs += _align_gap(old, new, range(old_start, old_fixed), range(new_start, new_fixed))
        if old_fixed < len(old):
            pairs.append(AlignedPair(old_fixed, new_fixed, 1.0))
        old_start, new_start = old_fixed + 1, new_fixed + 1
    return pairs


def similarity(first: str, second: str) -> float:
    """Share of common words (Dice coefficient over word counts), 0 to 1; 1 for two texts without words."""
    return _common_share(_words(first), _words(second))


def _common_share(first: Counter[str], second: Counter[str]) -> float:
    total = first.total() + second.total()
    if not total:
        return 1.0
    smaller, larger = sorted((first, second), key=len)
    return 2 * sum(min(count, larger[word]) for word, count in smaller.items()) / total


def _words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.casefold()))


def _anchors(old: Sequence[Passage], new: Sequence[Passage]) -> list[tuple[int, int]]:
    """Longest rising row of index pairs whose text occurs exactly once on each side."""
    old_places, new_places = _unique_places(old), _unique_places(new)
    candidates = [(place, new_places[text]) for text, place in old_places.items() if text in new_places]
    ends: list[int] = []
    last_of: list[int] = []
    before: list[int | None] = []
    for index, (_, new_place) in enumerate(candidates):
        length = bisect_left(ends, new_place)
        before.append(last_of[length - 1] if length else None)
        ends[length:] = [new_place, *ends[length + 1 :]]
        last_of[length:] = [index, *last_of[length + 1 :]]
    chain = []
    at: int | None = last_of[-1] if last_of else None
    while at is not None:
        chain.append(candidates[at])
        at = before[at]
    return chain[::-1]


def _unique_places(passages: Sequence[Passage]) -> dict[str, int]:
    count = Counter(text for _, text in passages)
    return {text: place for place, (_, text) in enumerate(passages) if count[text] == 1}


def _align_gap(
    old: Sequence[Passage], new: Sequence[Passage], old_range: range, new_range: range
) -> list[AlignedPair]:
    same_ids = [old[index][0] for index in old_range] == [new[index][0] for index in new_range]
    if len(old_range) * len(new_range) <= LARGEST_GRID:
        return _align_by_words(old, new, old_range, new_range, WEAK_TIE if same_ids else 0.0)
    if same_ids:
        return [
            AlignedPair(first, second, similarity(old[first][1], new[second][1]))
            for first, second in zip(old_range, new_range, strict=True)
        ]
    return _align_by_id(old, new, old_range, new_range)


def _align_by_words(
    old: Sequence[Passage], new: Sequence[Passage], old_range: range, new_range: range, tie: float
) -> list[AlignedPair]:
    """The alignment with the greatest sum of similarities (Needleman-Wunsch without gap costs).

    `tie` is what a common id is worth where no word is common.
    """
    rows, columns = len(old_range), len(new_range)
    old_words = [_words(old[index][1]) for index in old_range]
    new_words = [_words(new[index][1]) for index in new_range]
    alike = [[_common_share(first, second) for second in new_words] for first in old_words]
    worth = [
        [
            _worth(alike[row][column], tie if old[first][0] == new[second][0] else 0.0)
            for column, second in enumerate(new_range)
        ]
        for row, first in enumerate(old_range)
    ]
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for row in range(rows - 1, -1, -1):
        for column in range(columns - 1, -1, -1):
            best[row][column] = max(
                best[row + 1][column],
                best[row][column + 1],
                worth[row][column] + best[row + 1][column + 1] if worth[row][column] else 0.0,
            )
    pairs = []
    row = column = 0
    while row < rows and column < columns:
        value = worth[row][column]
        if value and best[row][column] == value + best[row + 1][column + 1]:
            pairs.append(AlignedPair(old_range[row], new_range[column], alike[row][column]))
            row, column = row + 1, column + 1
        elif best[row][column] == best[row + 1][column]:
            pairs.append(AlignedPair(old_range[row], None, 0.0))
            row += 1
        else:
            pairs.append(AlignedPair(None, new_range[column], 0.0))
            column += 1
    pairs += [AlignedPair(index, None, 0.0) for index in old_range[row:]]
    pairs += [AlignedPair(None, index, 0.0) for index in new_range[column:]]
    return pairs


def _worth(alike: float, tie: float) -> float:
    return alike if alike >= LEAST_SIMILARITY else tie


def _align_by_id(
    old: Sequence[Passage], new: Sequence[Passage], old_range: range, new_range: range
) -> list[AlignedPair]:
    places = {new[index][0]: index for index in new_range}
    pairs = []
    waiting = new_range.start
    for index in old_range:
        partner = places.get(old[index][0], -1)
        alike = similarity(old[index][1], new[partner][1]) if partner >= waiting else 0.0
        if alike < LEAST_SIMILARITY:
            pairs.append(AlignedPair(index, None, 0.0))
            continue
        pairs += [AlignedPair(None, added, 0.0) for added in range(waiting, partner)]
        pairs.append(AlignedPair(index, partner, alike))
        waiting = partner + 1
    return pairs + [AlignedPair(None, added, 0.0) for added in range(waiting, new_range.stop)]
