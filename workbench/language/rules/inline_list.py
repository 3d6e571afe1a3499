"""An enumeration in running text that should be a list."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.enumerations import CLAUSES, NOUNS, NUMBERED, VERBS, Enumeration, enumerations
from workbench.language.rule import INFO, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence


class InlineList(SentenceRule):
    """Three and more items; verbs and short rows are a hint only."""

    id = "inline-list"
    catalogue = "R54"
    title = "Aufzählung im Satz"
    why = "In einer Liste sieht man auf einen Blick, wie viele Punkte es sind, und kann sie abhaken."
    source = "DIN ISO 24495-1; BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    severity = INFO
    thresholds: ClassVar = {
        "hint": Threshold(3, 3, "Hinweis ab … Punkten in einem Satz"),
        "warning": Threshold(5, 4, "Warnung ab … Punkten in einem Satz"),
    }
    examples: ClassVar = (
        Example(
            "Zum Kurs müssen Handtuch, Badekappe, Schwimmbrille und Flossen mitgebracht werden.",
            "Bitte bringen Sie zum Kurs mit: Handtuch, Badekappe, Schwimmbrille und Flossen.",
        ),
        Example(
            "Der Pächter kümmert sich um den Zaun, das Tor, die Laube sowie die Wege.",
            "Der Pächter kümmert sich um den ganzen Garten. Das gilt auch für den Zaun.",
        ),
        Example(
            "Sie müssen 1. das Rad vorzeigen und 2. die Rechnung mitbringen.",
            "Sie müssen uns das Rad vorzeigen. Bitte bringen Sie auch die Rechnung mit.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """From the first to the last item."""
        tokens = sentence.tokens
        if not any(token.pos == "VERB" for token in tokens):
            return
        for found in enumerations(sentence):
            if found.kind == NUMBERED:
                message = "Hier sind Punkte im Satz nummeriert. Schreiben Sie jeden in eine eigene Zeile."
                yield Hit(found.start, found.end, message, WARNING)
            elif found.items >= settings.limit(self, "hint"):
                row = f"{found.items} {_NAMES[found.kind]}"
                message = f"Hier stehen {row} in einer Reihe. Machen Sie daraus eine Liste."
                yield Hit(found.start, found.end, message, self._severity(found, settings))

    def _severity(self, found: Enumeration, settings: Settings) -> str:
        return WARNING if found.kind == NOUNS and found.items >= settings.limit(self, "warning") else INFO


_NAMES = {NOUNS: "Punkte", VERBS: "Tätigkeiten", CLAUSES: "Nebensätze"}
