"""Numbers written as words ("vierundzwanzig") or as Roman numerals ("XII"), and their values."""

import re
from functools import lru_cache

_SMALL = (
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn "
    "siebzehn achtzehn neunzehn"
)
_UNITS = {word: value for value, word in enumerate(_SMALL.split())} | {"zwo": 2}
_TENS = {
    word: 10 * value
    for value, word in enumerate("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split(), 2)
} | {"dreissig": 30, "fuffzig": 50}
_ORDINAL_STEMS = {
    "erst": 1,
    "zweit": 2,
    "dritt": 3,
    "viert": 4,
    "fünft": 5,
    "sechst": 6,
    "siebt": 7,
    "siebent": 7,
    "acht": 8,
    "neunt": 9,
    "zehnt": 10,
    "elft": 11,
    "zwölft": 12,
}
_ORDINAL_ENDING = re.compile(r"(?:e|en|er|es|em)$")
_ROMAN = re.compile(r"(?=[IVXLC])(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@lru_cache(maxsize=8192)
def number_word(word: str) -> int | None:
    """The value of a cardinal, "zweihundertfünfzig" -> 250; None for other words and for "ein", "eine"."""
    lower = word.lower()
    return None if lower == "ein" else _thousands(lower)


@lru_cache(maxsize=8192)
def ordinal_word(word: str) -> int | None:
    """The value of an ordinal in any inflection, "fünfzehnten" -> 15; None for other words."""
    stem = _ORDINAL_ENDING.sub("", word.lower())
    if stem == word.lower():
        return None
    if stem in _ORDINAL_STEMS:
        return _ORDINAL_STEMS[stem]
    if stem.endswith("st"):
        return _thousands(stem[:-2])
    if stem.endswith("t"):
        value = _thousands(stem[:-1])
        return value if value is not None and 12 < value < 20 else None
    return None


def _thousands(word: str) -> int | None:
    before, mark, after = word.partition("tausend")
    if not mark:
        return _hundreds(word)
    head = 1 if not before else _hundreds(before)
    rest = 0 if not after else _hundreds(after.removeprefix("und"))
    return None if not head or rest is None else 1000 * head + rest


def _hundreds(word: str) -> int | None:
    before, mark, after = word.partition("hundert")
    if not mark:
        return _below_hundred(word)
    head = 1 if not before else _UNITS.get(before)
    rest = 0 if not after else _below_hundred(after.removeprefix("und"))
    return None if not head or rest is None else 100 * head + rest


def _below_hundred(word: str) -> int | None:
    if word in _UNITS or word in _TENS:
        return _UNITS.get(word, _TENS.get(word))
    if word == "eins":
        return 1
    unit, mark, ten = word.partition("und")
    if mark and ten in _TENS and 0 < _UNITS.get(unit, 0) < 10:
        return _TENS[ten] + _UNITS[unit]
    return None


def roman_value(numeral: str) -> int | None:
    """The value of a Roman numeral up to 99 in capitals; None for any other text, "IIII" and "XXX" included."""
    if not _ROMAN.fullmatch(numeral) or numeral == "XXX":
        return None
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(
        -value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True)
    )


def grouped(number: int) -> str:
    """The number as official German writes it: "10.000"."""
    return f"{number:,}".replace(",", ".")
