"""Names of authorities."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import INFO, Doubt, Example, Pair, PairCheck
from workbench.translation.facts.offices import missing_offices


class OfficeNamesCheck(PairCheck):
    """The German name of an authority stays, at least in brackets: it stands on the door and on the letter."""

    id = "office-names"
    title = "Namen der Ämter"
    why = "Nach einem übersetzten Namen kann niemand fragen: Auf dem Schild steht der deutsche."
    source = "Aus der Arbeit mit Formularen"
    severity = INFO
    examples: ClassVar = (
        Example(
            "en",
            "Wenden Sie sich an das Amt für Soziales.",
            "Contact the social services office.",
            "Contact the social services office (Amt für Soziales).",
        ),
        Example("uk", "Das Jobcenter hilft.", "Допоможе центр зайнятості.", "Допоможе Jobcenter."),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Each German name that the translation does not have."""
        for start, end in missing_offices(pair.source_text, pair.target_text):
            yield Doubt((start, end), None, f"Der Name „{pair.source[start:end]}“ fehlt in der Übersetzung.")
