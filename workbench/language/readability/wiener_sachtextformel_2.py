"""Wiener Sachtextformel 2: the school year for which a factual text is suitable."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.measure import Direction
from workbench.model.measures import TextCounts


class WienerSachtextformel2:
    """Wiener Sachtextformel 2."""

    id: ClassVar[str] = "wiener_sachtextformel_2"
    title: ClassVar[str] = "Wiener Sachtextformel 2"
    formula: ClassVar[str] = (
        "0,2007 · MS + 0,1682 · SL + 0,1373 · IW − 2,779 "
        "(MS: Anteil der Wörter mit 3 und mehr Silben in %; SL: Wörter je Satz; "
        "IW: Anteil der Wörter mit mehr als 6 Buchstaben in %)"
    )
    constants: ClassVar[Mapping[str, float]] = {
        "polysyllables": 0.2007,
        "words_per_sentence": 0.1682,
        "long_words": 0.1373,
        "base": -2.779,
    }
    source: ClassVar[str] = (
        "Bamberger, Richard; Vanecek, Erich (1984): Lesen – Verstehen – Lernen – Schreiben. Wien: Jugend und Volk."
    )
    range: ClassVar[tuple[float, float]] = (4.0, 15.0)
    direction: ClassVar[Direction] = "harder"
    explanation: ClassVar[str] = (
        "Nennt die Schulstufe, für die ein Sachtext passt: 4 ist sehr leicht, 15 sehr schwer. "
        "Zählt Satzlänge, lange und vielsilbige Wörter."
    )

    def value(self, counts: TextCounts) -> float | None:
        """A school year; mostly 4 to 15, not cut off there; None for a text without words or sentences."""
        if not counts.words or not counts.sentences:
            return None
        c = self.constants
        return (
            c["base"]
            + c["polysyllables"] * 100 * counts.polysyllables / counts.words
            + c["words_per_sentence"] * counts.words / counts.sentences
            + c["long_words"] * 100 * counts.long_words / counts.words
        )
