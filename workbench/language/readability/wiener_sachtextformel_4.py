"""Wiener Sachtextformel 4: the school year for which a factual text is suitable."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.measure import Direction
from workbench.model.measures import TextCounts


class WienerSachtextformel4:
    """Wiener Sachtextformel 4."""

    id: ClassVar[str] = "wiener_sachtextformel_4"
    title: ClassVar[str] = "Wiener Sachtextformel 4"
    formula: ClassVar[str] = (
        "0,2656 · SL + 0,2744 · MS − 1,693 (SL: Wörter je Satz; MS: Anteil der Wörter mit 3 und mehr Silben in %)"
    )
    constants: ClassVar[Mapping[str, float]] = {
        "words_per_sentence": 0.2656,
        "polysyllables": 0.2744,
        "base": -1.693,
    }
    source: ClassVar[str] = (
        "Bamberger, Richard; Vanecek, Erich (1984): Lesen – Verstehen – Lernen – Schreiben. Wien: Jugend und Volk."
    )
    range: ClassVar[tuple[float, float]] = (4.0, 15.0)
    direction: ClassVar[Direction] = "harder"
    explanation: ClassVar[str] = (
        "Nennt die Schulstufe, für die ein Sachtext passt: 4 ist sehr leicht, 15 sehr schwer. "
        "Zählt Satzlänge (stärker gewichtet) und vielsilbige Wörter."
    )

    def value(self, counts: TextCounts) -> float | None:
        """A school year; mostly 4 to 15, not cut off there; None for a text without words or sentences."""
        if not counts.words or not counts.sentences:
            return None
        c = self.constants
        return (
            c["base"]
            + c["words_per_sentence"] * counts.words / counts.sentences
            + c["polysyllables"] * 100 * counts.polysyllables / counts.words
        )
