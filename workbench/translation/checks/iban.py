"""Bank accounts."""

from collections.abc import Iterable
from typing import ClassVar

from stdnum import iban

from workbench.translation.check import ERROR, Doubt, Example, Pair, PairCheck
from workbench.translation.differences import differences
from workbench.translation.facts.figures import IBAN


class IbanCheck(PairCheck):
    """The same bank accounts on both sides, with right check digits."""

    id = "iban"
    title = "IBAN"
    why = "Mit einer falschen Ziffer geht das Geld auf ein fremdes Konto oder kommt nicht an."
    source = "ISO 13616 (Prüfziffer modulo 97)"
    severity = ERROR
    examples: ClassVar = (
        Example(
            "en",
            "IBAN: DE02 1203 0000 0000 2020 51",
            "IBAN: DE02 1203 0000 0000 2002 51",
            "IBAN: DE02120300000000202051",
        ),
        Example(
            "uk",
            "Konto DE02 1203 0000 0000 2020 51",
            "Рахунок",
            "Рахунок DE02 1203 0000 0000 2020 51",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Accounts that are missing, new or changed."""
        for doubt in differences(pair, IBAN, "IBAN", "Die"):
            written = pair.target[slice(*doubt.target)] if doubt.target else ""
            wrong = written and not iban.is_valid(written)
            yield Doubt(
                doubt.source, doubt.target, doubt.message + (" Die Prüfziffer stimmt nicht." if wrong else "")
            )
