"""Figures that only follow from others: "ein halbes Jahr" from two dates, "zwei Drittel" from the other third."""

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations, permutations

from workbench.rewrite.facts.contacts import CLOCK, DAYS, WEEKDAY
from workbench.rewrite.facts.date_edges import BEGIN, edge_of
from workbench.rewrite.facts.enumerations import enumerations
from workbench.rewrite.facts.figures import Figures
from workbench.rewrite.facts.frequencies import EVERY
from workbench.rewrite.facts.quantity import BARE, MONEY, PERCENT, Quantity
from workbench.rewrite.guard import Wording

_WHOLE = 100
_MOST = 12
"""Of more figures, some pair always fits by chance."""
_DAY, _WEEK = 24 * 60, 7
_YEAR = Fraction(12)


def follows(one: Quantity, known: Figures) -> bool:
    """Whether the figure can be worked out from the known ones: a rest, a sum, a product, the length of a time."""
    if one.unit == PERCENT:
        rest = any(one.value + other.value == _WHOLE for other in known.quantities if other.unit == PERCENT)
        return rest or one.value / _WHOLE in _ratios(_money(known), _money(known))
    if one.unit in {"month", "day", "minute"}:
        lengths = {length for lengths in _lengths(known, one.unit) for length in lengths}
        return one.value in lengths | _sums_and_rests(known, one.unit)
    if one.unit == BARE:
        return one.raw > 1 and one.raw in _ratios(_money(known), _money(known))
    if one.unit == "nth day":
        return any(one.value == day.day for day in known.dates)
    periods = _periods(known) | {_YEAR}
    return one.unit == MONEY and _is_worked_out(
        one.value, known, _times(periods), _times(periods) | {Fraction(2)}
    )


def _sums_and_rests(known: Figures, unit: str) -> set[Fraction]:
    """Spans of time put together, or less one another: "zwanzig Jahre, verkürzt um fünf"."""
    spans = [one.value for one in known.quantities if one.unit == unit][:_MOST]
    pairs = list(permutations(spans, 2))
    return {one + other for one, other in pairs} | {one - other for one, other in pairs if one > other}


def is_worked_in(one: Quantity, known: Figures, other: Figures) -> bool:
    """Whether the known figures still tell an amount or a number of the other text that they don't have themselves.

    "zwölf Monatsraten" by "96 Euro, jeden Monat 8 Euro" if both texts have the 96; "15 Euro im Monat" by "180 im Jahr";
    "die Hälfte von 50 Euro" by "25 von 50 Euro".
    """
    if one.unit == BARE:
        return one.raw > 1 and one.raw in _ratios(_money(known), _money(known) & _money(other))
    if one.unit == PERCENT:
        both = _money(known) & _money(other)
        return one.value / _WHOLE in _ratios(both, _money(known) - both)
    times = _times(_periods(known) | _periods(other))
    return one.unit == MONEY and _is_worked_out(one.value, known, times, times)


def _is_worked_out(value: Fraction, known: Figures, divisors: set[Fraction], factors: set[Fraction]) -> bool:
    """Whether sums, rests, shares, multiples or equal parts of the known amounts give the value."""
    money = _money(known)
    shares = {one.value / _WHOLE for one in known.quantities if one.unit == PERCENT}
    if not money or len(money) > _MOST:
        return False
    counts = {one.raw for one in known.quantities if one.unit != MONEY and one.raw > 1}
    several = {sum(money, Fraction(0))} if len(money) > 1 else set()
    sums = {one + other for one, other in combinations(money, 2)} | several
    rests = {one - other for one, other in permutations(money, 2)}
    parts = {one * share for one in money for share in shares | {1 - share for share in shares}}
    products = {one * count for one in money for count in counts | factors}
    quotients = {one / count for one in money for count in counts | divisors}
    return value in sums | rests | parts | products | quotients


def _money(known: Figures) -> set[Fraction]:
    return {one.value for one in known.quantities if one.unit == MONEY and one.value}


def _periods(known: Figures) -> set[Fraction]:
    """The periods of the frequencies, in months."""
    return {one.period for one in known.frequencies if one.kind == EVERY and one.scale == "m" and one.period}


def _times(periods: set[Fraction]) -> set[Fraction]:
    """How many of one period make another: 12 for "monatlich" and "jährlich"."""
    return {longer / period for period in periods for longer in periods if longer > period}


def _ratios(money: set[Fraction], some: set[Fraction]) -> set[Fraction]:
    """How often one amount goes into one of some: the number of its rates."""
    return set() if len(money) > _MOST else {one / other for one in some for other in money}


def _lengths(known: Figures, unit: str) -> Iterator[set[Fraction]]:
    """How long it is from each date, weekday or time of day that begins something to each that ends something."""
    if unit == "minute":
        times = [_minutes(one.value) for one in known.contacts if one.kind == CLOCK]
        yield {Fraction((end - begin) % _DAY) for begin, end in permutations(times[:_MOST], 2)}
        return
    if unit == "day":
        days = [DAYS.index(one.value) for one in known.contacts if one.kind == WEEKDAY]
        yield {Fraction((end - begin) % _WEEK + 1) for begin, end in combinations(days[:_MOST], 2)}
    edges = [edge for edge in map(edge_of, known.dates) if edge is not None]
    for begin in (day for kind, day in edges if kind == BEGIN):
        for end in (day for kind, day in edges if kind != BEGIN and day > begin):
            days_between = (end - begin).days + 1
            months = 12 * (end.year - begin.year) + end.month - begin.month + (1 if end.day >= 28 else 0)
            yield {Fraction(months)} if unit == "month" else {Fraction(days_between)}


def _minutes(clock: str) -> int:
    hours, minutes = clock.rstrip("?").split(":")
    return 60 * int(hours) + int(minutes)


def is_count_of(one: Quantity, known: Figures) -> bool:
    """Whether a bare number counts the dates or amounts that are listed."""
    listed = {len(known.dates), sum(other.unit == MONEY for other in known.quantities)}
    return one.unit == BARE and one.raw > 1 and one.raw in listed


def counts_items(one: Quantity, wording: Wording) -> bool:
    """Whether a bare number counts what its own sentence lists behind it: "drei Papiere: A, B und C"."""
    if one.unit != BARE or one.raw < _FEWEST:
        return False
    named = _NAMED.match(wording.text, one.end)
    if named and len(_ITEMS.split(named["items"])) == one.raw:
        return True
    return any(
        len(items) == one.raw and 0 < items[0].start - one.end <= _NEAR for items in enumerations(wording)
    )


_NAMED = re.compile(
    r"\s(?:[a-zäöüß]+\s)?[A-ZÄÖÜ]\w+(?:,\s(?:nämlich|also|und\szwar|das\ssind)|:)\s(?P<items>[^.;:!?]+)"
)
_ITEMS = re.compile(r",\s|\s(?:und|sowie|oder)\s")
"""What a number counts is named behind it: "drei Orte, nämlich A, B und C"."""


_FEWEST, _NEAR = 2, 60


def is_part_of_share(one: Quantity, own: Sequence[Quantity], others: Sequence[Quantity]) -> bool:
    """Whether the number is the "zwei" or "drei" of a "zwei von drei" which the others have as a share."""
    return one.unit == BARE and any(
        share.unit == PERCENT
        and share.start <= one.start < share.end
        and any(map(share.equals, _shares(others)))
        for share in own
    )


def _shares(quantities: Sequence[Quantity]) -> Iterator[Quantity]:
    return (one for one in quantities if one.unit == PERCENT)
