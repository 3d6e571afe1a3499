"""Wiener Sachtextformel 3: the school year for which a factual text is suitable."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.school_year import SchoolYearFormula


class WienerSachtextformel3(SchoolYearFormula):
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
    example: ClassVar[str] = "0,2963 · 24 + 0,1905 · 12,5 − 1,1144 = 8,38"
    explanation: ClassVar[str] = (
        "Nennt die Schulstufe, für die ein Sachtext passt: 4 ist sehr leicht, 15 sehr schwer. "
        "Zählt Satzlänge und vielsilbige Wörter."
    )
