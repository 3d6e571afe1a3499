"""Scripts of letters and words."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from workbench.translation.facts.languages import ARABIC, CYRILLIC, ETHIOPIC, GREEK, HAN, JAPANESE, LATIN

SCRIPT_IN_GERMAN = {
    LATIN: "lateinischer",
    CYRILLIC: "kyrillischer",
    GREEK: "griechischer",
    ARABIC: "arabischer",
    HAN: "chinesischer",
    JAPANESE: "japanischer",
    ETHIOPIC: "äthiopischer",
}
_NAMES = {
    "LATIN": LATIN,
    "CYRILLIC": CYRILLIC,
    "GREEK": GREEK,
    "ARABIC": ARABIC,
    "CJK": HAN,
    "HIRAGANA": JAPANESE,
    "KATAKANA": JAPANESE,
    "KATAKANA-HIRAGANA": JAPANESE,
    "ETHIOPIC": ETHIOPIC,
    "FULLWIDTH": LATIN,
}
_WORD = re.compile(r"[^\W\d_]+(?:['’ʼ][^\W\d_]+)*")
_ASIDE = re.compile(
    r"\([^()]{0,200}\)|[«„“\"»][^«»„“”\"]{0,200}[»“”\"«]|（[^（）]{0,200}）|[\w.+-]+@[\w.-]+|(?:https?://|www\.)\S+|\b[\w-]+\.(?:de|example|eu|com|org)\b"
)
_FEWEST_LETTERS = 4
_ABBREVIATION = 5


@lru_cache(maxsize=4096)
def letter_script(letter: str) -> str:
    """ISO 15924 of a letter, "" for one of another script; a letter without script ("ª") is Latin."""
    return _NAMES.get(unicodedata.name(letter, "").split(" ")[0], "")


def script_share(text: str, script: str, source: str) -> float | None:
    """Share of letters in the script among words that German does not have; None where there are too few."""
    signs = [
        letter
        for match in _WORD.finditer(_outside(text))
        if match[0] not in source
        for letter in match[0]
        if letter.isalpha()
    ]
    if len(signs) < _FEWEST_LETTERS:
        return None
    return sum(_is_in(letter, script) for letter in signs) / len(signs)


def mixed_words(text: str) -> Iterator[tuple[int, int]]:
    """Words with letters of two alphabets. A foreign name with an ending ("IBAN-номер", "SGBде") is none."""
    for match in _WORD.finditer(text):
        found = [letter_script(letter) for letter in match[0] if letter.isalpha()]
        alphabets = {one for one in found if one in {LATIN, CYRILLIC, GREEK}}
        changes = sum(one != other for one, other in pairwise(found))
        if len(alphabets) > 1 and not (changes == 1 and _has_foreign_head(match[0], found)):
            yield match.span()


def foreign_words(text: str, script: str, source: str) -> Iterator[tuple[int, int]]:
    """Words in another script that German does not have; no names, nothing in brackets or quotation marks."""
    outside = _outside(text)
    folded = source.casefold()
    for match in _WORD.finditer(outside):
        word = match[0]
        scripts = {letter_script(letter) for letter in word if letter.isalpha()}
        if all(_is_in(letter, script) for letter in word if letter.isalpha()) or len(scripts) > 1:
            continue
        if word.casefold() in folded or (word.isupper() and len(word) <= _ABBREVIATION) or len(word) == 1:
            continue
        if LATIN in scripts and (word[0].isupper() or "-" in outside[match.end() : match.end() + 1]):
            continue
        yield match.span()


def _outside(text: str) -> str:
    return _ASIDE.sub(lambda match: " " * len(match[0]), text)


def _is_in(letter: str, script: str) -> bool:
    found = letter_script(letter)
    return found == script or (script == JAPANESE and found == HAN) or letter in "ーʼ’'"


def _has_foreign_head(word: str, scripts: list[str]) -> bool:
    """Whether a whole Latin word of capitals or at least three letters carries an ending of the other script."""
    head = sum(1 for one in scripts if one == scripts[0])
    return scripts[0] == LATIN and (word[:head].isupper() and head > 1)
