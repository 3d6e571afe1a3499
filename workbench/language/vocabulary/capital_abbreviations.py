"""Abbreviations in capitals ("GdB", "KdU") and whether a text says what they stand for."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.sentence import REMEMBERED, Sentence
from workbench.language.vocabulary.abbreviation_uses import everyday
from workbench.language.words.zipf import zipf

_CAPITALS = re.compile(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]{0,2}(?:[A-ZÄÖÜ][a-zäöüß]{0,2}){1,6}(?![\w])")
_LONGEST = 10
_A_WORD = 4.0
_STEP = re.compile(r"[\s(–:„\"-]+")


@lru_cache(maxsize=REMEMBERED)
def capital_abbreviations(sentence: Sentence) -> tuple[tuple[int, int], ...]:
    """Where abbreviations stand that not everybody knows; those in citations and addresses don't count."""
    return tuple(_uses(sentence))


def _uses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    for match in _CAPITALS.finditer(sentence.text):
        name = match.group()
        if len(name) > _LONGEST or name in everyday() or _is_word(name) or _is_roman(name):
            continue
        if not sentence.is_exempt(*match.span()):
            yield match.span()


def _is_word(name: str) -> bool:
    """A word in capitals ("WICHTIG"): no abbreviation, but stressed."""
    return name.isupper() and len(name) > 3 and zipf(name) >= _A_WORD


def _is_roman(name: str) -> bool:
    return re.fullmatch("[IVXLC]+", name) is not None


def is_defined(name: str, text: str) -> bool:
    """Whether the text says what the abbreviation stands for.

    Next to it in brackets ("Grad der Behinderung (GdB)", "GdB (Grad der Behinderung)"), or as "kurz", "steht für",
    "heißt", "bedeutet", "das ist", "=".
    """
    if name not in text:
        return False
    word = re.escape(name)
    says = r"steht für|heißt|bedeutet|ist (?:die Abkürzung|kurz)|kurz für|das (?:heißt|ist)|[=–:]"
    return any(
        re.search(pattern, text) is not None
        for pattern in (
            rf"\w\s*\((?:[^()]*\W)?{word}(?:\W[^()]*)?\)",
            rf"\b{word}[“\"«]?\s*\([A-ZÄÖÜa-zäöü][^()]{{{len(name)},}}\)",
            rf"\b(?:kurz|abgekürzt|Abkürzung|genannt)\b[\w\s:„\"»]{{0,20}}\b{word}\b",
            rf"\b{word}[“\"«]?,?\s*(?:{says})",
        )
    )
