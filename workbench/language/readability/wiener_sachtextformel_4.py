"""Wiener Sachtextformel 4: the school year for which a factual text is suitable."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.school_year import SchoolYearFormula


class WienerSachtextformel4(SchoolYearFormula):
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
    example: ClassVar[str] = "0,2656 · 12,5 + 0,2744 · 24 − 1,693 = 8,21"
    explanation: ClassVar[str] = (
        "Nennt die Schulstufe, für die ein Sachtext passt: 4 ist sehr leicht, 15 sehr schwer. "
        "Zählt Satzlänge (stärker gewichtet) und vielsilbige Wörter."
    )
