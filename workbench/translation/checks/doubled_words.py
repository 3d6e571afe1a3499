"""Words written twice."""

import re
from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.languages import has_spaces, table

_DOUBLED = re.compile(r"(?<![\w’'-])([^\W\d_]{2,})[ \u00a0\n]+(\1)(?![\w’'-])", re.IGNORECASE)


class DoubledWordsCheck(PairCheck):
    """No word twice in a row, but for words that a language doubles ("ayrı ayrı", "vous vous")."""

    id = "doubled-words"
    title = "Doppelte Wörter"
    why = "Ein doppeltes Wort ist meist beim Ändern stehen geblieben."
    source = "Okapi CheckMate (doubled word), OmegaT, translate-toolkit (doublewords)"
    severity = WARNING
    examples: ClassVar = (
        Example("en", "Der Antrag ist da.", "The the application is here.", "The application is here."),
        Example(
            "tr",
            "Jeder unterschreibt für sich.",
            "Herkes ayrı ayrı imzalar imzalar.",
            "Herkes ayrı ayrı imzalar.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Each doubled word, only where words are parted by spaces."""
        if not has_spaces(pair.language):
            return
        usual = {word for code, word in table("doubled_words", 2) if code == pair.code}
        for match in _DOUBLED.finditer(pair.target):
            if match[1].casefold() not in usual:
                yield Doubt(None, match.span(2), f"„{match[2]}“ steht zweimal hintereinander.")
