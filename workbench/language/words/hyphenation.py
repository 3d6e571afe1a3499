"""Where a hyphen makes a long compound easier to read: "Rentenversicherungs-Nummer"."""

from collections.abc import Iterator
from functools import lru_cache

from workbench.language.words.compound_splits import first_lemma, head_lemma, split_in_two
from workbench.language.words.compounds import compound_parts, cuts
from workbench.language.words.zipf import zipf

_WELL_KNOWN = 3.0
_SHORTEST_PIECE = 5
_CLEARLY = 0.5


@lru_cache(maxsize=16384)
def hyphenated(word: str) -> str | None:
    """The word with one hyphen; None where no place is clearly the best.

    A place is good if both sides are known words, and the best if no other place has sides nearly as well known.
    """
    if "-" in word or not word.isalpha():
        return None
    places = sorted(_places(word), reverse=True)
    if not places or (len(places) > 1 and places[0][0] - places[1][0] < _CLEARLY):
        return None
    place = places[0][1]
    return f"{word[:place]}-{word[place:].capitalize()}"


def _places(word: str) -> Iterator[tuple[float, int]]:
    """How well known the less known side is, and the place, for every place between two words."""
    for place in _joints(word):
        value = min(_known(word[:place], first=True), _known(word[place:].capitalize(), first=False))
        if value >= _WELL_KNOWN:
            yield value, place


def _joints(word: str) -> Iterator[int]:
    """Where one part ends and the next starts: both sides together have the parts of the whole."""
    whole = compound_parts(word)
    for place in cuts(word):
        if not _SHORTEST_PIECE <= place <= len(word) - _SHORTEST_PIECE:
            continue
        first, rest = compound_parts(_plain_first(word[:place])), compound_parts(word[place:].capitalize())
        if (*first, *rest) == whole:
            yield place


def _plain_first(text: str) -> str:
    return first_lemma(text) or (text.removesuffix("s") if split_in_two(text.removesuffix("s")) else text)


def _known(text: str, first: bool) -> float:
    lemma = _plain_first(text) if first else head_lemma(text)
    return max(zipf(text), zipf(lemma or ""))
