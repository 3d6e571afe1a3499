"""Groups of nearly the same texts among very many (MinHash; Broder 1997), without comparing each with each."""

from array import array
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np

    Numbers = np.ndarray[Any, np.dtype[np.uint64]]

LEAST_RATIO = 0.8
"""Share of words in the same order (Ratcliff, Obershelp) from which two texts are nearly the same."""
_BANDS, _ROWS = 12, 3
_AT_ONCE = 4000
_LEAST_ESTIMATE = 0.35
_SEED = 0x46574231


def near_ratio(first: Sequence[Any], second: Sequence[Any]) -> float:
    """Share of words that two texts have in the same order, from 0 to 1; 0 where that is below `LEAST_RATIO`."""
    matcher = SequenceMatcher(None, first, second, autojunk=False)
    if matcher.real_quick_ratio() < LEAST_RATIO or matcher.quick_ratio() < LEAST_RATIO:
        return 0.0
    return matcher.ratio()


class NearTexts:
    """Takes texts as lists of words; keeps numbers only, a few hundred bytes a text."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._words = array("I")
        self._starts = array("Q", [0])

    def __len__(self) -> int:
        return len(self._starts) - 1

    def add(self, words: Sequence[str]) -> int:
        """The place of the text among all, from 0. It needs at least two words."""
        numbers = self._numbers
        self._words.extend([numbers.setdefault(word, len(numbers)) for word in words])
        self._starts.append(len(self._words))
        return len(self) - 1

    def groups(self, order: Sequence[int]) -> Iterator[tuple[int, ...]]:
        """Every text of `order` in exactly one group. A group is a text, and those texts behind it in `order` that
        are nearly the same as it and in no group yet."""
        if len(self) == 0:
            return
        signatures = self._signatures()
        buckets = _buckets(signatures)
        taken = [False] * len(self)
        for text in order:
            if taken[text]:
                continue
            taken[text] = True
            group = [text]
            for other in self._candidates(text, signatures, buckets):
                if not taken[other] and near_ratio(self._text(text), self._text(other)) >= LEAST_RATIO:
                    taken[other] = True
                    group.append(other)
            yield tuple(group)

    def _text(self, place: int) -> list[int]:
        return self._words[self._starts[place] : self._starts[place + 1]].tolist()

    def _candidates(self, text: int, signatures: "Numbers", buckets: "dict[int, list[Numbers]]") -> list[int]:
        import numpy as np

        if text not in buckets:
            return []
        found = np.unique(np.concatenate(buckets[text]))
        alike = (signatures[found] == signatures[text]).mean(axis=1)
        return [int(place) for place in found[alike >= _LEAST_ESTIMATE] if place != text]

    def _signatures(self) -> "Numbers":
        """The smallest hashes of each text's words and pairs of words, a row a text."""
        import numpy as np

        words = np.frombuffer(self._words, dtype=np.uint32)
        starts = np.frombuffer(self._starts, dtype=np.uint64).astype(np.int64)
        seeds = np.random.default_rng(_SEED).integers(1, 2**63, size=(_BANDS * _ROWS, 2), dtype=np.uint64)
        rows = np.empty((len(self), len(seeds)), dtype=np.uint64)
        for first in range(0, len(self), _AT_ONCE):
            last = min(first + _AT_ONCE, len(self))
            bounds = starts[first : last + 1]
            single = _mixed(words[bounds[0] : bounds[-1]].astype(np.uint64) + np.uint64(1))
            pairs = single.copy()
            pairs[:-1] = _mixed(single[:-1] * np.uint64(3) + single[1:])
            ends = bounds[1:] - bounds[0] - 1
            pairs[ends] = single[ends]  # no pair reaches into the next text
            offsets = bounds[:-1] - bounds[0]
            for column, (change, factor) in enumerate(seeds):
                odd = factor | np.uint64(1)
                smallest = np.minimum((single ^ change) * odd, (pairs ^ change) * odd)
                rows[first:last, column] = np.minimum.reduceat(smallest, offsets)
        return rows


def _mixed(values: "Numbers") -> "Numbers":
    """Hashes of the values (SplitMix64; Steele, Lea, Flood 2014)."""
    import numpy as np

    values = values * np.uint64(0x9E3779B97F4A7C15)
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def _buckets(signatures: "Numbers") -> "dict[int, list[Numbers]]":
    """For each text the others that it shares all rows of a band with."""
    import numpy as np

    found: dict[int, list[Any]] = {}
    for band in range(_BANDS):
        part = signatures[:, band * _ROWS : (band + 1) * _ROWS]
        keys = _mixed(_mixed(_mixed(part[:, 0]) + part[:, 1]) + part[:, 2])
        order = np.argsort(keys, kind="stable")
        edges = np.flatnonzero(np.diff(keys[order])) + 1
        first = np.concatenate(([0], edges))
        last = np.concatenate((edges, [len(order)]))
        for start, end in zip(first[last - first > 1], last[last - first > 1], strict=True):
            bucket = order[start:end]
            for place in bucket.tolist():
                found.setdefault(place, []).append(bucket)
    return found
