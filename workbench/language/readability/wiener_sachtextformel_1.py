"""Wiener Sachtextformel 1: the school year for which a factual text is suitable."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.measure import Direction
from workbench.model.measures import TextCounts


class WienerSachtextformel1:
    """Wiener Sachtextformel 1."""

    id: ClassVar[str] = "wiener_sachtextformel_1"
    title: ClassVar[str] = "Wiener Sachtextformel 1"
    formula: ClassVar[str] = (
        "0,1935 · MS + 0,1672 · SL + 0,1297 · IW − 0,0327 · ES − 0,875 "
        "(MS: Anteil der Wörter mit 3 und mehr Silben in %; SL: Wörter je Satz; "
        "IW: Anteil der Wörter mit mehr als 6 Buchstaben in %; ES: Anteil der einsilbigen Wörter in %)"
    )
    constants: ClassVar[Mapping[str, float]] = {
        "polysyllables": 0.1935,
        "words_per_sentence": 0.1672,
        "long_words": 0.1297,
        "monosyllables": -0.0327,
        "base": -0.875,
    }
    source: ClassVar[str] = (
        "Bamberger, Richard; Vanecek, Erich (1984): Lesen – Verstehen – Lernen – Schreiben. Wien: Jugend und Volk."
    )
    range: ClassVar[tuple[float, float]] = (4.0, 15.0)
    direction: ClassVar[Direction] = "harder"
    explanation: ClassVar[str] = (
        "Nennt die Schulstufe, für die ein Sachtext passt: 4 ist sehr leicht, 15 sehr schwer. "
        "Zählt Satzlänge, lange, vielsilbige und einsilbige Wörter."
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
            + c["monosyllables"] * 100 * counts.monosyllables / counts.words
        )
