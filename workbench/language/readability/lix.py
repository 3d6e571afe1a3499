"""LIX, Carl-Hugo Björnsson's läsbarhetsindex."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.measure import Direction
from workbench.model.measures import TextCounts


class Lix:
    """LIX (Lesbarkeitsindex)."""

    id: ClassVar[str] = "lix"
    title: ClassVar[str] = "LIX (Lesbarkeitsindex)"
    formula: ClassVar[str] = (
        "SL + LW (SL: Wörter je Satz; LW: Anteil der Wörter mit mehr als 6 Buchstaben in %)"
    )
    constants: ClassVar[Mapping[str, float]] = {"words_per_sentence": 1.0, "long_words": 100.0}
    source: ClassVar[str] = "Björnsson, Carl-Hugo (1968): Läsbarhet. Stockholm: Liber."
    range: ClassVar[tuple[float, float]] = (20.0, 70.0)
    direction: ClassVar[Direction] = "harder"
    example: ClassVar[str] = "12,5 + 40 = 52,50"
    explanation: ClassVar[str] = (
        "Zählt Satzlänge und lange Wörter. Unter 40 ist ein Text leicht, 50 bis 60 ist typisch für Sachtexte, "
        "über 60 ist sehr schwer."
    )

    def value(self, counts: TextCounts) -> float | None:
        """None for a text without words or sentences."""
        if not counts.words or not counts.sentences:
            return None
        return (
            counts.words / counts.sentences + self.constants["long_words"] * counts.long_words / counts.words
        )
