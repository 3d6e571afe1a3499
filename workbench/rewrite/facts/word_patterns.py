"""Many patterns for single words, asked together which of their groups a word belongs to."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from workbench.rewrite.facts.first_letters import first_letters

_LITERAL = re.compile(r"[\wäöüß]+")
_BEGINNING = re.compile(r"([\wäöüß]+)\\w\*")


class WordPatterns:
    """Groups of regular expressions over whole words in small letters; most are whole words or their beginnings."""

    def __init__(self, groups: Sequence[tuple[str, ...]]) -> None:
        self._whole: dict[str, list[int]] = defaultdict(list)
        self._begun: dict[str, list[tuple[str, int]]] = defaultdict(list)
        self._other: dict[str, list[tuple[str, int]]] = defaultdict(list)
        for place, expressions in enumerate(groups):
            for one in expressions:
                self._add(one, place)

    def _add(self, one: str, place: int) -> None:
        if _LITERAL.fullmatch(one):
            self._whole[one.lower()].append(place)
        elif beginning := _BEGINNING.fullmatch(one):
            letters = beginning[1].lower()
            self._begun[letters[0]].append((letters, place))
        else:
            for letter in first_letters(one) or {""}:
                self._other[letter].append((one, place))

    def groups_of(self, word: str) -> tuple[int, ...]:
        """The places of the groups with a pattern for the word, which is in small letters, each once."""
        found = set(self._whole.get(word, ()))
        found.update(place for letters, place in self._begun.get(word[:1], ()) if word.startswith(letters))
        for letter in (word[:1], ""):
            for one, place in self._other.get(letter, ()):
                if place not in found and _compiled(one).fullmatch(word):
                    found.add(place)
        return tuple(sorted(found))


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression, re.IGNORECASE)
