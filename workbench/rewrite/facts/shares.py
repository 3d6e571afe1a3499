"""Shares that are told by two numbers: "zwei von drei Mitgliedern" are two thirds."""

import re
from collections.abc import Iterator

from workbench.rewrite.facts.bounds import EXACT, WITHIN, bound_of
from workbench.rewrite.facts.numbers import NUMERAL, value_of
from workbench.rewrite.facts.plain import clause_around
from workbench.rewrite.facts.quantity import PERCENT, Quantity

_A_OF_B = re.compile(
    rf"(?<![\w,.])(?P<top>{NUMERAL}|[Ee]ine?[nrsm]?)\s(?:von|aus|unter)\s(?P<of>{NUMERAL})(?=\s(?:[a-zäöüß]+e[nr]?\s)?[A-ZÄÖÜ])"
    r"(?!\s(?:Euro|EUR|Cent|Uhr|Prozent)\b)"
)


def shares_of_groups(text: str) -> Iterator[Quantity]:
    """Each such share, weak: its two numbers stay numbers as well."""
    for match in _A_OF_B.finditer(text):
        top, whole = value_of(match["top"]), value_of(match["of"])
        if top and whole and top < whole:
            bound = bound_of(*clause_around(text, *match.span()))
            share = top / whole
            bound = EXACT if bound == WITHIN else bound
            yield Quantity(*match.span(), 100 * share, PERCENT, bound, share, "Anteil", weak=True)
