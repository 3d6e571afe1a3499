"""Amounts of money."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, Doubt, Example, Pair, PairCheck
from workbench.translation.differences import differences
from workbench.translation.facts.figures import AMOUNT


class AmountsCheck(PairCheck):
    """The same amounts on both sides, however they are written."""

    id = "amounts"
    title = "Beträge"
    why = "Ein falscher Betrag weckt falsche Erwartungen oder führt zu einer falschen Zahlung."
    source = "Aus der Arbeit mit Bescheiden; MateCat (symbol counts), memoQ (numbers)"
    severity = ERROR
    examples: ClassVar = (
        Example("en", "Sie erhalten 1.234,56 Euro.", "You get 1,243.56 euros.", "You get 1,234.56 euros."),
        Example("uk", "Sie zahlen 563 €.", "Ви сплачуєте 536 €.", "Ви сплачуєте 563 €."),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Amounts that are missing, new or changed."""
        return differences(pair, AMOUNT, "Betrag", "Der")
