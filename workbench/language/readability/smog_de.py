"""G-SMOG: Bamberger and Vanecek's German version of McLaughlin's SMOG."""

import math
from collections.abc import Mapping
from typing import ClassVar

from workbench.language.measure import Direction
from workbench.model.measures import TextCounts


class SmogDe:
    """G-SMOG."""

    id: ClassVar[str] = "smog_de"
    title: ClassVar[str] = "G-SMOG"
    formula: ClassVar[str] = "√(MS · 30 / S) − 2 (MS: Wörter mit 3 und mehr Silben; S: Sätze)"
    constants: ClassVar[Mapping[str, float]] = {"sentences": 30.0, "base": -2.0}
    source: ClassVar[str] = (
        "Bamberger, Richard; Vanecek, Erich (1984): Lesen – Verstehen – Lernen – Schreiben. Wien: Jugend und Volk. "
        "Nach: McLaughlin, G. Harry (1969): SMOG Grading. Journal of Reading 12."
    )
    range: ClassVar[tuple[float, float]] = (0.0, 15.0)
    direction: ClassVar[Direction] = "harder"
    example: ClassVar[str] = "√(12 · 30 / 4) − 2 = 7,49"
    explanation: ClassVar[str] = (
        "Nennt die Schulstufe, für die ein Text passt. Zählt nur vielsilbige Wörter je Satz."
    )

    def value(self, counts: TextCounts) -> float | None:
        """A school year; None for a text without words or sentences."""
        if not counts.words or not counts.sentences:
            return None
        c = self.constants
        return math.sqrt(counts.polysyllables * c["sentences"] / counts.sentences) + c["base"]
