"""Letters that the language does not have, though its script does."""

import re
from collections.abc import Iterable
from functools import cache
from typing import ClassVar

from workbench.translation.check import WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.languages import script_of, table

_WORD = re.compile(r"[^\W\d_]+")


class AlphabetCheck(PairCheck):
    """No ы э ъ ё in Ukrainian, no Arabic ي ك in Persian, no ş ţ with cedilla in Romanian."""

    id = "alphabet"
    title = "Buchstaben der Sprache"
    why = "Ein fremder Buchstabe zeigt ein Wort aus einer anderen Sprache oder eine falsche Tastatur."
    source = "Unicode CLDR (exemplar characters)"
    severity = WARNING
    examples: ClassVar = (
        Example("uk", "Wir prüfen das.", "Мы перевіримо це.", "Ми перевіримо це."),
        Example("fa", "Ein Antrag", "يك درخواست", "یک درخواست"),
        Example("ro", "Und der Antrag", "Şi cererea", "Și cererea"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Each word with such a letter, unless German has the word too or it is the name of a place."""
        letters = _letters(pair.code, script_of(pair.language))
        for match in _WORD.finditer(pair.target_text) if letters else ():
            wrong = [letter for letter in match[0].lower() if letter in letters]
            if wrong and match[0] not in pair.source and not _is_in_brackets(pair.target, match.start()):
                message = f"Den Buchstaben „{wrong[0]}“ gibt es in dieser Sprache nicht: „{match[0]}“."
                yield Doubt(None, match.span(), message)


def _is_in_brackets(text: str, place: int) -> bool:
    """German words stand there."""
    return text.count("(", 0, place) > text.count(")", 0, place)


@cache
def _letters(code: str, script: str) -> frozenset[str]:
    return frozenset(
        letter
        for language, own_script, letters in table("foreign_letters", 3)
        if (language, own_script) == (code, script)
        for letter in letters
    )
