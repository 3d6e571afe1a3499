"""Length against the place in the form."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, WARNING, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.lengths import shown_length

_SURELY = 1.25
"""So many times the limit surely has no room: limits are estimates."""


class LengthCheck(PairCheck):
    """Not longer than fits into the cell, counted as `shown_length` does."""

    id = "length"
    title = "Länge"
    why = "Was länger ist als die Zelle, wird abgeschnitten oder verschiebt das Formular."
    source = "Okapi CheckMate (absolute max), Weblate (max length), MateCat (size restriction)"
    severity = ERROR
    examples: ClassVar = (
        Example("tr", "Unterschrift", "Başvuru sahibinin imzası", "İmza", limit=15),
        Example("en", "Wohnort", "Place of residence", "City", limit=10),
        Example("fr", "Eingangsstempel", "Cachet d’arrivée", "Cachet", limit=15),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """At most one doubt; the place is what is too much."""
        if pair.limit is None:
            return
        length = shown_length(pair.target)
        if length > pair.limit:
            start = max(0, len(pair.target) - (length - pair.limit))
            message = f"Die Übersetzung hat {length} Zeichen, in das Feld passen etwa {pair.limit}."
            severity = ERROR if length > _SURELY * pair.limit else WARNING
            yield Doubt(None, (start, len(pair.target)), message, severity)
