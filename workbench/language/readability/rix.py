"""RIX, Jonathan Anderson's simplified LIX."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.measure import Direction
from workbench.model.measures import TextCounts


class Rix:
    """RIX."""

    id: ClassVar[str] = "rix"
    title: ClassVar[str] = "RIX"
    formula: ClassVar[str] = "LW / S (LW: Wörter mit mehr als 6 Buchstaben; S: Sätze)"
    constants: ClassVar[Mapping[str, float]] = {"long_words": 1.0}
    source: ClassVar[str] = (
        "Anderson, Jonathan (1983): Lix and Rix: Variations on a Little-known Readability Index. "
        "Journal of Reading 26."
    )
    range: ClassVar[tuple[float, float]] = (0.0, 10.0)
    direction: ClassVar[Direction] = "harder"
    example: ClassVar[str] = "20 / 4 = 5,00"
    explanation: ClassVar[str] = (
        "Nennt, wie viele lange Wörter ein Satz im Mittel hat. Unter 2 ist ein Text leicht, über 7 sehr schwer."
    )

    def value(self, counts: TextCounts) -> float | None:
        """Long words in a sentence; None for a text without words or sentences."""
        if not counts.words or not counts.sentences:
            return None
        return self.constants["long_words"] * counts.long_words / counts.sentences
