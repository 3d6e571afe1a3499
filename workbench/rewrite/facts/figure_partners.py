"""Which figure goes with which words: "250 Euro festgesetzt, 500 Euro angedroht" isn't the other way round."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from workbench.language.exempt import Span
from workbench.rewrite.facts.content import content_words, is_said
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.guard import Wording

_CUT = re.compile(
    r"[.;:!?](?=\s|$)|,|\n|(?<!\w)(?:und|sowie|aber|dagegen|hingegen|zuzüglich|plus|abzüglich|während|beziehungsweise|bzw\.)(?!\w)"
)
_FEW, _MANY = 6, 60


@dataclass(frozen=True, slots=True)
class _Partnered:
    start: int
    end: int
    key: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Crossing:
    """Two figures that exchanged their words; `sure`: each has a word of the other, none of its own."""

    original: Span
    rewrite: Span
    sure: bool


def crossings(original: str, rewrite: str) -> Iterator[Crossing]:
    """The first pair of figures that both wordings have and whose words were exchanged."""
    before, after = _partnered(original), _partnered(rewrite)
    shared = [one for one in before if sum(other.key == one.key for other in before) == 1][:_FEW]
    for one, two in combinations(shared, 2):
        later = [next((new for new in after if new.key == old.key), None) for old in (one, two)]
        first, second = later
        if first is None or second is None or one.key.split(":")[0] != two.key.split(":")[0]:
            continue
        straight = _overlap(one, two, first) + _overlap(two, one, second)
        there, back = _overlap(one, two, second), _overlap(two, one, first)
        crossed = there + back
        if (
            crossed > straight
            and (crossed > 1 or straight == 0)
            and _are_apart(original, one, two)
            and _are_apart(rewrite, first, second)
        ):
            yield Crossing(
                (one.start, one.end), (second.start, second.end), straight == 0 and min(there, back) > 0
            )
            return


def _are_apart(text: str, one: _Partnered, two: _Partnered) -> bool:
    """Whether they stand in two clauses or items, rather than in one range."""
    first, second = sorted((one, two), key=lambda figure: figure.start)
    return _CUT.search(plain(text), first.end, second.start) is not None


def _overlap(one: _Partnered, rival: _Partnered, other: _Partnered) -> int:
    """How many words that only one figure has stand by the other."""
    text, against = " ".join(other.words), " ".join(rival.words)
    return sum(_is_said(word, text) and not _is_said(word, against) for word in one.words)


@lru_cache(maxsize=4096)
def _is_said(word: str, text: str) -> bool:
    found = content_words(Wording(text), light=True) if text else ()
    own = content_words(Wording(word), light=True)
    return bool(found) and any(is_said(one, text) for one in own)


_THEN = re.compile(r"\s*(?:Dann|So|In\sdiesem\sFall)\b")


def _asked_from(text: str, cuts: list[int], low: int) -> int:
    """Where the clause begins, together with the question that it answers: "Leben Sie allein? Dann ..."."""
    if not cuts:
        return low
    if text[cuts[-1] - 1] == "?" and _THEN.match(text, cuts[-1]):
        return cuts[-2] if len(cuts) > 1 else low
    return cuts[-1]


@lru_cache(maxsize=512)
def _partnered(text: str) -> tuple[_Partnered, ...]:
    known = figures(text)
    places = [
        *((one.start, one.end, f"{one.unit}:{one.value}") for one in known.quantities if not one.weak),
        *((one.start, one.end, f"date:{one.day}.{one.month}") for one in known.dates if one.month),
    ]
    places.sort()
    if len(places) > _MANY:
        return ()  # a table rather than a passage
    shown = plain(text)
    words = content_words(Wording(text), light=True)
    found = []
    for number, (start, end, key) in enumerate(places):
        low = places[number - 1][1] if number else 0
        high = places[number + 1][0] if number + 1 < len(places) else len(text)
        before = [match.end() for match in _CUT.finditer(shown, low, start)]
        behind = _CUT.search(shown, end, high)
        low, high = _asked_from(shown, before, low), (behind.start() if behind else high)
        own = tuple(
            word.text
            for word in words
            if low <= word.start < high and not start <= word.start < end and not word.text[0].isdigit()
        )
        found.append(_Partnered(start, end, key, own))
    return tuple(found)
