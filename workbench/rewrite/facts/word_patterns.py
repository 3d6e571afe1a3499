"""Many patterns for single words, asked together which of their groups a word belongs to."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from workbench.rewrite.facts.first_letters import first_letters
from workbench.rewrite.facts.spellings import spellings

_LITERAL = re.compile(r"[\wäöüß]+")
_BEGINNING = re.compile(r"([\wäöüß]+)\\w(?:\*|\{(?P<least>\d+),(?P<most>\d*)\})")
_ENDING = re.compile(r"\\w(?:\*|\{(?P<least>\d+),(?P<most>\d*)\})([\wäöüß]+)")
_ANY = 1000
_KEY = 2
"""Letters by which beginnings are found."""


class WordPatterns:
    """Groups of regular expressions over whole words in small letters; most are whole words or their beginnings."""

    def __init__(self, groups: Sequence[tuple[str, ...]]) -> None:
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._begun: dict[str, list[tuple[str, int, int, int]]] = defaultdict(list)
        self._ended: dict[str, list[tuple[str, int, int, int]]] = defaultdict(list)
        self._other: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for place, expressions in enumerate(groups):
            for one in expressions:
                for spelled in spellings(one) or (one,):
                    self._add(spelled, place)

    def _add(self, one: str, place: int) -> None:
        if _LITERAL.fullmatch(one):
            self._whole[one.lower()].append(place)
        elif match := _BEGINNING.fullmatch(one):
            letters = match[1].lower()
            self._begun[letters[:_KEY]].append((letters, *_lengths(match, letters), place))
        elif match := _ENDING.fullmatch(one):
            letters = match[3].lower()
            self._ended[letters[-1]].append((letters, *_lengths(match, letters), place))
        else:
            for letter in first_letters(one) or {""}:
                self._other[letter].append((one, place))

    def groups_of(self, word: str) -> tuple[int, ...]:
        """The places of the groups with a pattern for the word, which is in small letters, each once."""
        found = set(self._whole.get(word, ()))
        size = len(word)
        for key in {word[:1], word[:_KEY]}:
            for letters, least, most, place in self._begun.get(key, ()):
                if least <= size <= most and word.startswith(letters):
                    found.add(place)
        for letters, least, most, place in self._ended.get(word[-1:], ()):
            if least <= size <= most and word.endswith(letters):
                found.add(place)
        for letter in (word[:1], ""):
            for one, place in self._other.get(letter, ()):
                if place not in found and _compiled(one).fullmatch(word):
                    found.add(place)
        return tuple(sorted(found))


def _lengths(match: re.Match[str], letters: str) -> tuple[int, int]:
    """How long the whole word may be: "{2,8}" besides the letters; any length for "*"."""
    least, most = int(match["least"] or 0), int(match["most"] or _ANY)
    return len(letters) + least, len(letters) + most


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)
