"""Wiener Sachtextformel 1: the school year for which a factual text is suitable."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.school_year import SchoolYearFormula


class WienerSachtextformel1(SchoolYearFormula):
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
    example: ClassVar[str] = "0,1935 · 24 + 0,1672 · 12,5 + 0,1297 · 40 − 0,0327 · 44 − 0,875 = 9,61"
    explanation: ClassVar[str] = (
        "Nennt die Schulstufe, für die ein Sachtext passt: 4 ist sehr leicht, 15 sehr schwer. "
        "Zählt Satzlänge, lange, vielsilbige und einsilbige Wörter."
    )
