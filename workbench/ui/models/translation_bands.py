"""How well the memory knows a form: passages and words by band of their best match, as translators count them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from workbench.model.translation_state import SegmentTranslation, TranslationState
from workbench.ui.models.translation_text import words

K = TypeVar("K")
BANDS = ("101", "100", "95", "85", "75", "70", "none")
"""101 and 100; 95 to 99, 85 to 94, 75 to 84, 70 to 74; less, or nothing. Source: memoQ, Trados."""
_FROM = (101, 100, 95, 85, 75, 70)


@dataclass(frozen=True, slots=True)
class Amount:
    """So many passages and words of the German text."""

    passages: int = 0
    words: int = 0

    def __add__(self, other: "Amount") -> "Amount":
        return Amount(self.passages + other.passages, self.words + other.words)


def band_of(match: int | None) -> str:
    """The band of a match in per cent."""
    if match is None:
        return BANDS[-1]
    return next((band for band, least in zip(BANDS, _FROM, strict=False) if match >= least), BANDS[-1])


def by_band(rows: Iterable[SegmentTranslation], best: Mapping[str, int]) -> dict[str, Amount]:
    """Passages and words in each band. `best`: match of each passage, by segment; without one the row's own counts."""
    return _added(((band_of(best.get(row.segment, row.match)), row.source) for row in needed(rows)), BANDS)


def by_state(rows: Iterable[SegmentTranslation]) -> dict[TranslationState, Amount]:
    """Passages and words in each state, in the order of the work; states that nothing is in are missing."""
    found = _added(((row.state, row.source) for row in rows), TranslationState)
    return {state: amount for state, amount in found.items() if amount.passages}


def _added(texts: Iterable[tuple[K, str]], keys: Iterable[K]) -> dict[K, Amount]:
    sums = {key: [0, 0] for key in keys}
    for key, text in texts:
        sums[key][0] += 1
        sums[key][1] += words(text)
    return {key: Amount(*both) for key, both in sums.items()}


def needed(rows: Iterable[SegmentTranslation]) -> tuple[SegmentTranslation, ...]:
    """The passages that are to be translated."""
    return tuple(row for row in rows if row.state is not TranslationState.NOT_NEEDED)
