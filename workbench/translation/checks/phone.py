"""Telephone numbers."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, Doubt, Example, Pair, PairCheck
from workbench.translation.differences import differences
from workbench.translation.facts.figures import PHONE


class PhoneCheck(PairCheck):
    """The same telephone numbers on both sides, with or without +49, grouped as one likes."""

    id = "phone"
    title = "Telefonnummern"
    why = "Mit einer falschen Nummer erreicht niemand das Amt."
    source = "Aus der Arbeit mit Formularen; ITU-T E.123 (Schreibweisen)"
    severity = ERROR
    examples: ClassVar = (
        Example("tr", "Telefon: 0211 899-1234", "Telefon: 0211 899-1243", "Telefon: +49 211 899-1234"),
        Example("fa", "Telefon: 0211 899-1234", "تلفن: ۰۲۱۱ ۸۹۹-۱۲۴۳", "تلفن: ۰۲۱۱ ۸۹۹-۱۲۳۴"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Telephone numbers that are missing, new or changed."""
        return differences(pair, PHONE, "Telefonnummer", "Die")
