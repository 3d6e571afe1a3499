"""Which word somebody may have meant: the listed right spelling, else known words a slip or two away."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from workbench.language.orthography.known_words import is_known, is_known_form, misspellings
from workbench.language.words.compound_splits import first_lemma
from workbench.language.words.nouns import table_readings
from workbench.language.words.zipf import zipf

_LETTERS = "enirstadhulgocmbwfkzvpäüößjyxq"
_SOUNDS = (
    *(
        ("ss", "ß"),
        ("ß", "ss"),
        ("ie", "i"),
        ("i", "ie"),
        ("ä", "e"),
        ("e", "ä"),
        ("d", "t"),
        ("t", "d"),
        ("v", "f"),
    ),
    *(
        ("f", "v"),
        ("dt", "t"),
        ("th", "t"),
        ("t", "th"),
        ("ph", "f"),
        ("f", "ph"),
        ("h", ""),
        ("ck", "k"),
        ("k", "ck"),
    ),
    *(
        ("tz", "z"),
        ("z", "tz"),
        ("eu", "äu"),
        ("äu", "eu"),
        ("ei", "ai"),
        ("ks", "x"),
        ("chs", "x"),
        ("seh", "sch"),
    ),
    *(("ae", "ä"), ("oe", "ö"), ("ue", "ü"), ("wieder", "wider"), ("wider", "wieder"), ("vorr", "vor")),
)
"""Spellings that sound alike."""
_CHEAP, _DEAR = 0.0, 1.0
"""How much less likely a slip is, in Zipf values: swapped and doubled letters are the usual ones."""
_SHORTEST_PART = 4


@lru_cache(maxsize=1024)
def proposals(word: str, most: int = 5) -> tuple[str, ...]:
    """At most so many words, the likeliest first, with the capitals of `word` where the language leaves a choice.

    Takes some 10 ms, for long compounds up to 100 ms.
    """
    listed = misspellings().get(word)
    if listed is not None:
        return (listed,)
    lower = word.lower()
    ranked = (
        _ranked(_slips(lower), word)
        or _ranked(_two_slips(lower), word)
        or {shown: value for value, shown in _by_parts(word)}
    )
    return tuple(sorted(ranked, key=lambda shown: (-ranked[shown], shown))[:most])


def _ranked(candidates: Iterable[tuple[float, str]], word: str) -> dict[str, float]:
    """The candidates that are words, with how likely each is meant."""
    ranked: dict[str, float] = {}
    for cost, candidate in candidates:
        shown = _with_capitals(candidate, word)
        if shown is not None and shown != word and shown not in misspellings():
            ranked[shown] = max(ranked.get(shown, -9.0), zipf(shown) - cost)
    return ranked


def _two_slips(word: str) -> Iterator[tuple[float, str]]:
    """Spellings two of the usual slips away."""
    for first in set(_usual_slips(word)):
        for second in _usual_slips(first):
            yield _DEAR, second


def _usual_slips(word: str) -> Iterator[str]:
    """Letters swapped, doubled or single, and spellings that sound alike."""
    for place in range(len(word)):
        yield word[:place] + word[place] + word[place:]
        if place and word[place] == word[place - 1]:
            yield word[:place] + word[place + 1 :]
        if place + 1 < len(word) and word[place] != word[place + 1]:
            yield word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    for wrong, right in _SOUNDS:
        start = word.find(wrong)
        while start >= 0:
            yield word[:start] + right + word[start + len(wrong) :]
            start = word.find(wrong, start + 1)


def _one_letter(word: str) -> set[str]:
    """One letter left out, put in or exchanged; a blank put in."""
    found = {word[:place] + word[place + 1 :] for place in range(len(word))}
    for place in range(len(word) + 1):
        found.update(word[:place] + letter + word[place:] for letter in _LETTERS)
        found.update(word[:place] + letter + word[place + 1 :] for letter in _LETTERS)
    return found


def _with_capitals(lower: str, meant: str) -> str | None:
    """The candidate as German writes it, None if it is no word; nouns get their capital."""
    if not lower or (zipf(lower) < 1 and not is_known_form(lower) and not is_known_form(lower.capitalize())):
        return None
    capital = lower.capitalize()
    forms = (capital, lower) if meant[:1].isupper() else (lower, capital)
    return next((form for form in forms if is_known_form(form)), None)


def _by_parts(word: str) -> Iterator[tuple[float, str]]:
    """Compounds with the slip in one of two parts, and derived words that no dictionary has."""
    lower = word.lower()
    for start in range(_SHORTEST_PART, len(lower) - _SHORTEST_PART + 1):
        first, last = lower[:start], lower[start:]
        if first_lemma(first) is not None:
            for cost, candidate in _slips(last):
                head = candidate.capitalize()
                if table_readings(head):
                    yield zipf(head) - cost, first.capitalize() + candidate
        if table_readings(last.capitalize()):
            for cost, candidate in _slips(first):
                lemma = (
                    first_lemma(candidate) if zipf(candidate) > 1 or candidate.endswith(("s", "n")) else None
                )
                if lemma is not None and is_known(candidate.capitalize() + last):
                    yield zipf(lemma) - cost, candidate.capitalize() + last
    for cost, candidate in _slips(lower):
        form = candidate.capitalize() if word[:1].isupper() else candidate
        if cost == _CHEAP and is_known(form):
            yield 1.0, form


def _slips(part: str) -> list[tuple[float, str]]:
    """Spellings one slip away, and the word itself: it may lack its capital only."""
    usual = set(_usual_slips(part))
    return [
        (_CHEAP, part),
        *((_CHEAP, slip) for slip in usual),
        *((_DEAR, slip) for slip in _one_letter(part) - usual),
    ]
