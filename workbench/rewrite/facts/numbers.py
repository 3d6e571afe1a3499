"""Numbers in figures and in words, as exact values."""

import re
from fractions import Fraction

from workbench.language.words.numerals import number_word, ordinal_word

FIGURE = r"(?:\d{1,3}(?:[. ’']\d{3}){1,5}(?!\d)(?:,\d{1,9})?|\d{1,15}(?:,\d{1,9})?)"
"""A number in figures: "1.106,50", "1 106,50", "1106,50"."""
_COUNTING = (
    "(?:(?:ein|zwei|drei|vier|fünf|sechs|sechzehn|sieben|siebzehn|acht|neun|zehn|elf|zwölf|und|sech|sieb"
    "|zwanzig|dreißig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend){1,9}"
    "|zweier|dreier|eins|zwo|null)"
)
WORD = rf"(?:{_COUNTING})"
"""A number in words; "ein" and "eine" are not among them, they are mostly articles."""
NUMERAL = (
    rf"(?:{FIGURE}|(?<![A-Za-zäöüßÄÖÜ])(?:[Aa]nderthalb|[Ee]ineinhalb|(?i:{WORD})(?:einhalb)?)(?![a-zäöüß]))"
)
JOINED = rf"(?:{FIGURE}|(?<![A-Za-zäöüßÄÖÜ])(?i:anderthalb|{WORD}(?:einhalb)?))"
"""The same in front of "-mal", "-fach", "-jährig"."""
_LONGEST = 60
"""Signs of the longest number that is read."""
_SCALE = {
    "tsd": 3,
    "tausend": 3,
    "mio": 6,
    "million": 6,
    "millionen": 6,
    "mrd": 9,
    "milliarde": 9,
    "milliarden": 9,
}
SCALE = r"(?:Tsd\.?|Tausend|Mio\.?|Millionen?|Mrd\.?|Milliarden?)"
_FRACTIONS = {
    "halb": 2,
    "hälfte": 2,
    "drittel": 3,
    "viertel": 4,
    "fünftel": 5,
    "sechstel": 6,
    "achtel": 8,
    "zehntel": 10,
}
FRACTION_NOUN = r"(?i:hälfte|(?:drittel|viertel|fünftel|sechstel|achtel|zehntel)[sn]?)"


def value_of(numeral: str) -> Fraction | None:
    """The value of a number in figures or in words ("anderthalb", "zweieinhalb", "zweier"); None for other texts."""
    text = numeral.strip().lower()
    if len(text) > _LONGEST:
        return None
    if re.fullmatch(FIGURE, text):
        return Fraction(re.sub(r"[. ’']", "", text).replace(",", "."))
    if text == "anderthalb":
        return Fraction(3, 2)
    whole, half, rest = text.partition("einhalb")
    if half and not rest and (value := _word(whole)) is not None:
        return value + Fraction(1, 2)
    return _word(text)


def scaled(value: Fraction, scale: str | None) -> Fraction:
    """The value times thousand, million or milliard."""
    return value * 10 ** _SCALE[scale.lower().rstrip(".")] if scale else value


def fraction_of(noun: str) -> Fraction:
    """What "Drittel" means: 1/3."""
    stem = noun.lower()
    return Fraction(1, next(parts for name, parts in _FRACTIONS.items() if stem.startswith(name)))


def ordinal_of(text: str) -> int | None:
    """The value of "3." or "dritten"; None for other texts."""
    if match := re.fullmatch(r"(\d{1,3})\.", text.strip()):
        return int(match[1])
    return ordinal_word(text.strip())


def _word(text: str) -> Fraction | None:
    if text in {"ein", "eine", "einen", "einem", "einer", "eines"}:
        return Fraction(1)
    value = number_word(
        {"zweier": "zwei", "dreier": "drei", "zweien": "zwei", "dreien": "drei"}.get(text, text)
    )
    return None if value is None else Fraction(value)
