"""Wiener Sachtextformel 3: the school year for which a factual text is suitable."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.measure import Direction
from workbench.model.measures import TextCounts


class WienerSachtextformel3:
    """Wiener Sachtextformel 3."""

    id: ClassVar[str] = "wiener_sachtextformel_3"
    title: ClassVar[str] = "Wiener Sachtextformel 3"
    formula: ClassVar[str] = (
        "0,2963 · MS + 0,1905 · SL − 1,1144 (MS: Anteil der Wörter mit 3 und mehr Silben in %; SL: Wörter je Satz)"
    )
    constants: ClassVar[Mapping[str, float]] = {
        "polysyllables": 0.2963,
        "words_per_sentence": 0.1905,
        "base": -1.1144,
    }
    source: ClassVar[str] = (
        "Bamberger, Richard; Vanecek, Erich (1984): Lesen – Verstehen – Lernen – Schreiben. Wien: Jugend und Volk."
    )
    range: ClassVar[tuple[float, float]] = (4.0, 15.0)
    direction: ClassVar[Direction] = "harder"
    explanation: ClassVar[str] = (
        "Nennt die Schulstufe, für die ein Sachtext passt: 4 ist sehr leicht, 15 sehr schwer. "
        "Zählt Satzlänge und vielsilbige Wörter."
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
        )
