"""Wiener Sachtextformel 2: the school year for which a factual text is suitable."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.school_year import SchoolYearFormula


class WienerSachtextformel2(SchoolYearFormula):
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
    example: ClassVar[str] = "0,2007 · 24 + 0,1682 · 12,5 + 0,1373 · 40 − 2,779 = 9,63"
    explanation: ClassVar[str] = (
        "Nennt die Schulstufe, für die ein Sachtext passt: 4 ist sehr leicht, 15 sehr schwer. "
        "Zählt Satzlänge, lange und vielsilbige Wörter."
    )
