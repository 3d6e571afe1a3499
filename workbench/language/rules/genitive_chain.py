"""Genitives that hang on one another: "die Höhe der Miete der Wohnung"."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.language.grammar.genitives import genitive_chains
from workbench.language.rule import ERROR, WARNING, Example, Hit, SentenceRule, Settings, Threshold
from workbench.language.sentence import Sentence


class GenitiveChain(SentenceRule):
    """Two or more genitives in a row."""

    id = "genitive-chain"
    catalogue = "R24"
    title = "Kette von Genitiven"
    why = "Bei mehreren Genitiven muss man rückwärts lesen, um zu wissen, was wozu gehört."
    source = "Fingerzeige (GfdS); BVA Bürgernahe Verwaltungssprache; DIN 8581-1"
    severity = WARNING
    thresholds: ClassVar = {
        "warning": Threshold(2, 2, "Warnung ab … Genitiven hintereinander"),
        "error": Threshold(3, 3, "Fehler ab … Genitiven hintereinander"),
    }
    examples = (
        Example(
            "Die Öffnungszeiten der Zweigstellen der Bücherei stehen am Eingang.",
            "Am Eingang steht, wann die Zweigstellen offen sind.",
        ),
        Example(
            "Wegen der Erneuerung des Belags des Schulhofs fällt das Fest aus.",
            "Der Schulhof bekommt einen neuen Belag. Darum fällt das Fest aus.",
        ),
    )

    def check(self, sentence: Sentence, settings: Settings) -> Iterable[Hit]:
        """From the noun to its last genitive."""
        for chain in genitive_chains(sentence):
            head = sentence.tokens[chain.head]
            count = len(chain.nouns) - sentence.is_exempt(
                head.start, head.end
            )  # "55 Prozent der Rente des Mannes"
            if count < settings.limit(self, "warning"):
                continue
            severity = ERROR if count >= settings.limit(self, "error") else WARNING
            start, end = sentence.tokens[chain.head].start, sentence.tokens[chain.nouns[-1]].end
            message = f"Hier folgen {count} Genitive aufeinander. Lösen Sie die Kette mit Verben auf."
            yield Hit(start, end, message, severity)
