"""A word with too many letters."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.language.rule import EVERYWHERE, INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence
from workbench.language.words.zipf import zipf

_PIECE = re.compile(r"[^\W\d_]{12,}")
_STREET = re.compile(r"\w+(?:straße|allee|gasse|ufer|damm)")
_EVERYDAY, _STILL_SHORT = 3.9, 18


class LongWord(SentenceRule):
    """Counts letters; hyphens part a word. Everyday words ("Personalausweis") and terms that the glossary explains may
    be a little longer."""

    id = "long-word"
    catalogue = "R09"
    title = "Langes Wort"
    why = "Lange Wörter lassen sich schlecht mit einem Blick erfassen, auf dem Handy werden sie zerrissen."
    source = "DIN SPEC 33429; LanguageTool simple"
    severity = INFO
    kinds = EVERYWHERE
    thresholds: ClassVar = {
        "hint": Threshold(14, 13, "Hinweis ab … Buchstaben"),
        "warning": Threshold(30, 24, "Warnung ab … Buchstaben"),
    }
    examples = (
        Example(
            "Das Grünflächenunterhaltungskonzept finden Sie im Internet.",
            "Im Internet steht, wie wir Parks und Wiesen pflegen.",
        ),
        Example(
            "Bitte legen Sie die Schulbescheinigungsformulare vor.",
            "Bitte geben Sie das Blatt der Schule ab.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """Each long word, or the long piece of a hyphenated one."""
        hint, warning = settings.limit(self, "hint"), settings.limit(self, "warning")
        for match in _PIECE.finditer(sentence.text):
            letters = len(match.group())
            if letters < hint or (letters < _STILL_SHORT and _is_known(match.group(), settings)):
                continue
            if not sentence.is_exempt(*match.span()) and not _STREET.fullmatch(match.group()):
                yield Hit(
                    *match.span(),
                    f"„{match.group()}“ hat {letters} Buchstaben. Gibt es ein kürzeres Wort?",
                    WARNING if letters >= warning else INFO,
                )


def _is_known(word: str, settings: Settings) -> bool:
    return zipf(word) >= _EVERYDAY or settings.terms.is_explained(word)
