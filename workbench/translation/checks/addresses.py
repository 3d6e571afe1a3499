"""E-mail addresses and addresses of the Internet."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, Doubt, Example, Pair, PairCheck
from workbench.translation.differences import differences
from workbench.translation.facts.figures import ADDRESS


class AddressesCheck(PairCheck):
    """The same addresses on both sides, letter by letter."""

    id = "addresses"
    title = "E-Mail und Internet"
    why = "Eine übersetzte oder verschriebene Adresse führt ins Leere."
    source = "translate-toolkit (emails, urls), Weblate (URL)"
    severity = ERROR
    examples: ClassVar = (
        Example("en", "E-Mail: amt@stadt.example", "Email: office@city.example", "Email: amt@stadt.example"),
        Example("pl", "Siehe www.stadt.example", "Zobacz www.miasto.example", "Zobacz www.stadt.example"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Addresses that are missing, new or changed."""
        return differences(pair, ADDRESS, "Adresse", "Die")
