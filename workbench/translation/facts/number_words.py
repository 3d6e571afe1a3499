"""Numbers written as words: German ones of any size, one to twelve in other languages."""

import re
from functools import cache, lru_cache

from workbench.language.words.numerals import number_word, ordinal_word
from workbench.translation.facts.languages import has_spaces, primary, table

_WORD = re.compile(r"[^\W\d_]+(?:[’'][^\W\d_]+)?")
_EXACT = 3
_TOLD = 12
_PREFIXES = {"ar": re.compile(r"^(?:و|ف)?(?:ب|ل|ك)?(?:ال)?")}
_GERMAN_PARTS = (
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(),
    "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft".split(),
)
_GERMAN_OTHERS = {
    "beide": 2,
    "beiden": 2,
    "beider": 2,
    "paar": 2,
    "mittag": 12,
    "dutzend": 12,
    "jährlich": 1,
    "monatlich": 1,
}


@lru_cache(maxsize=1024)
def german_number_words(text: str) -> frozenset[int]:
    """Values that German words of the text name, also inside words: "zwölfmonatig" names 12."""
    found: set[int] = set()
    for word in _WORD.findall(text.lower()):
        for value in (number_word(word), ordinal_word(word), _GERMAN_OTHERS.get(word)):
            if value is not None:
                found.add(value)
        for parts in _GERMAN_PARTS:
            found |= {value for value, part in enumerate(parts, 1) if word.startswith(part)}
    return frozenset(found)


def tells_number(text: str, value: int, language: str) -> bool:
    """Whether the text may name the value (1 to 12) by a word; 1 and the Arabic dual hide in the grammar."""
    if not 1 <= value <= _TOLD:
        return False
    if value == 1 or (value == 2 and primary(language) == "ar"):
        return True
    stems = _stems(primary(language)).get(value, ())
    if not has_spaces(language):
        return any(stem in text for stem in stems)
    words = _words(text, primary(language))
    folded = text.casefold()
    return any(stem in folded for stem in stems if " " in stem) or any(
        _fits(word, stem) for word in words for stem in stems
    )


@lru_cache(maxsize=64)
def _words(text: str, code: str) -> frozenset[str]:
    """Its words in small letters; Arabic ones also without article and particles."""
    words = {word.casefold() for word in _WORD.findall(text)}
    strip = _PREFIXES.get(code)
    return frozenset(words | {strip.sub("", word) for word in words} if strip else words)


def _fits(word: str, stem: str) -> bool:
    return word == stem or (len(stem) > _EXACT and word.startswith(stem))


@cache
def _stems(code: str) -> dict[int, tuple[str, ...]]:
    rows = {row[0]: row[1:] for row in table("number_words", 12)}
    return {value: tuple(cell.split("|")) for value, cell in enumerate(rows.get(code, ()), 2) if cell}
