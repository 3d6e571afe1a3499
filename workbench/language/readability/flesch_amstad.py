"""Flesch Reading Ease with Toni Amstad's constants for German."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.measure import Direction
from workbench.model.measures import TextCounts


class FleschAmstad:
    """Flesch-Index (Amstad)."""

    id: ClassVar[str] = "flesch_amstad"
    title: ClassVar[str] = "Flesch-Index (Amstad)"
    formula: ClassVar[str] = "180 − SL − 58,5 · SW (SL: Wörter je Satz, SW: Silben je Wort)"
    constants: ClassVar[Mapping[str, float]] = {
        "base": 180.0,
        "words_per_sentence": 1.0,
        "syllables_per_word": 58.5,
    }
    source: ClassVar[str] = (
        "Amstad, Toni (1978): Wie verständlich sind unsere Zeitungen? Dissertation, Universität Zürich. "
        "Nach: Flesch, Rudolf (1948): A new readability yardstick. Journal of Applied Psychology 32."
    )
    range: ClassVar[tuple[float, float]] = (0.0, 100.0)
    direction: ClassVar[Direction] = "easier"
    example: ClassVar[str] = "180 − 12,5 − 58,5 · 2 = 50,50"
    explanation: ClassVar[str] = (
        "Kurze Sätze und kurze Wörter geben einen hohen Wert. Ab etwa 60 gilt ein Text als verständlich, "
        "unter 30 als sehr schwer."
    )

    def value(self, counts: TextCounts) -> float | None:
        """Mostly 0 (hard) to 100 (easy), not cut off there; None for a text without words or sentences."""
        if not counts.words or not counts.sentences:
            return None
        c = self.constants
        words_per_sentence = counts.words / counts.sentences
        syllables_per_word = counts.syllables / counts.words
        return (
            c["base"]
            - c["words_per_sentence"] * words_per_sentence
            - c["syllables_per_word"] * syllables_per_word
        )
