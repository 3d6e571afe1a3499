"""Translations without text."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, Doubt, Example, Pair, PairCheck


class EmptyCheck(PairCheck):
    """A German passage with letters has a translation with letters."""

    id = "empty"
    title = "Leere Übersetzung"
    why = "An dieser Stelle bleibt das Formular leer."
    source = "Okapi CheckMate (EMPTY_TARGETSEG), memoQ, translate-toolkit (blank)"
    severity = ERROR
    dismissable = False
    looks_into_empty = True
    examples: ClassVar = (
        Example("tr", "Name", " ", "Ad"),
        Example("el", "Datum {1}", "{1}", "Ημερομηνία {1}"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """At most one doubt."""
        if any(map(str.isalpha, pair.source_text)) and not any(map(str.isalnum, pair.target_text)):
            yield Doubt((0, len(pair.source)), None, "Die Übersetzung ist leer.")
