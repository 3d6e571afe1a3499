"""What LanguageTool's segmentation rules say about one full stop (choppa-srx, MIT; rules LGPL-2.1)."""

from functools import cache, lru_cache
from typing import Any

LEFT, RIGHT = 50, 20
"""Signs before and behind the place that are shown to the rules. Their time grows faster than the square of the
text (20 KB of "1. " took minutes), so they never see more than a window."""
_MOST_STOPS = 6


@lru_cache(maxsize=8192)
def splits(left: str, right: str) -> bool:
    """Whether the rules end a sentence between `left` and `right`; False in a window full of full stops."""
    window = left[-LEFT:] + right[:RIGHT]
    if window.count(".") > _MOST_STOPS:
        return False
    place = len(left[-LEFT:])
    end = 0
    for piece in _iterator(window):
        end += len(piece)
        if end >= place:
            return end == place
    return False


def _iterator(text: str) -> Any:
    from choppa import SrxTextIterator

    return SrxTextIterator(_document(), "de_two", text)


@cache
def _document() -> Any:
    from choppa import DEFAULT_SRX_RULESET, SrxDocument

    return SrxDocument(ruleset=DEFAULT_SRX_RULESET)
