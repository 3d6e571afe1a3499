"""Figures that only follow from others: "ein halbes Jahr" from two dates, "zwei Drittel" from the other third."""

from collections.abc import Sequence
from fractions import Fraction
from itertools import combinations, permutations

from workbench.rewrite.facts.date_edges import BEGIN, edge_of
from workbench.rewrite.facts.figures import Figures
from workbench.rewrite.facts.quantity import BARE, MONEY, PERCENT, Quantity

_WHOLE = 100
_MOST = 12
"""Of more figures, some pair always fits by chance."""


def follows(one: Quantity, known: Figures) -> bool:
    """Whether the figure can be worked out from the known ones: a rest, a sum, a product, the length of a time."""
    if one.unit == PERCENT:
        return any(one.value + other.value == _WHOLE for other in known.quantities if other.unit == PERCENT)
    if one.unit in {"month", "day"}:
        return any(one.value in lengths for lengths in _lengths(known, one.unit))
    return one.unit == MONEY and _is_worked_out(one.value, known.quantities)


def _is_worked_out(value: Fraction, known: Sequence[Quantity]) -> bool:
    money = {one.value for one in known if one.unit == MONEY}
    counts = {one.raw for one in known if one.unit != MONEY and one.raw > 1} | {Fraction(2)}
    shares = {one.value / _WHOLE for one in known if one.unit == PERCENT}
    if not money or len(money) > _MOST:
        return False
    sums = {one + other for one, other in combinations(money, 2)} | {sum(money, Fraction(0))}
    rests = {one - other for one, other in permutations(money, 2)}
    parts = {one * share for one in money for share in shares | {1 - share for share in shares}}
    products = {one * count for one in money for count in counts}
    return value in sums | rests | parts | products


def _lengths(known: Figures, unit: str) -> list[set[Fraction]]:
    """How long it is from each date that begins something to each that ends something."""
    edges = [edge for edge in map(edge_of, known.dates) if edge is not None]
    found = []
    for begin in (day for kind, day in edges if kind == BEGIN):
        for end in (day for kind, day in edges if kind != BEGIN and day > begin):
            days = (end - begin).days + 1
            months = 12 * (end.year - begin.year) + end.month - begin.month + (1 if end.day >= 28 else 0)
            found.append({Fraction(months)} if unit == "month" else {Fraction(days)})
    return found


def is_count_of(one: Quantity, known: Figures) -> bool:
    """Whether a bare number counts the dates or amounts that are listed."""
    listed = {len(known.dates), sum(other.unit == MONEY for other in known.quantities)}
    return one.unit == BARE and one.raw > 1 and one.raw in listed
