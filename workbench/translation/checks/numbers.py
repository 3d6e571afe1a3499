"""Numbers that are neither amounts nor dates."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, Doubt, Example, Pair, PairCheck
from workbench.translation.differences import differences
from workbench.translation.facts.figures import NUMBER


class NumbersCheck(PairCheck):
    """The same numbers on both sides; one to twelve may be words."""

    id = "numbers"
    title = "Zahlen"
    why = "Eine falsche Zahl in der Übersetzung führt zu falschen Angaben oder einer versäumten Frist."
    source = "Okapi CheckMate (SUSPECT_NUMBER), memoQ, translate-toolkit (numbers)"
    severity = ERROR
    examples: ClassVar = (
        Example("en", "Sie haben 14 Tage Zeit.", "You have 41 days.", "You have 14 days."),
        Example("ar", "Rufen Sie Zimmer 214 an.", "اتصل بالغرفة ٢٤١.", "اتصل بالغرفة ٢١٤."),
        Example("fr", "Sie sind 3 Personen.", "Vous êtes 4 personnes.", "Vous êtes trois personnes."),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Numbers that are missing, new or changed."""
        return differences(pair, NUMBER, "Zahl", "Die")
