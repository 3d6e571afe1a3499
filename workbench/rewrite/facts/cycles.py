"""Dates that come round in equal steps: "31. März, 30. Juni, 30. September, 31. Dezember" are every three months."""

import re
from calendar import monthrange
from collections.abc import Sequence

from workbench.rewrite.facts.dates import FROM, UNTIL, DateFact
from workbench.rewrite.facts.frequencies import EVERY, Frequency

_YEAR = 12
_FIRST, _LAST = 1, 28
_LEAP_LESS = 2023
"""Stands for a year that is not named."""
_BEGINNING = re.compile(r"(?:beginn|anfang|erste[nr]?)s?$|^(?:beginn|anfang|erste)", re.IGNORECASE)
_EDGE = re.compile(
    r"\b(?:(?P<front>Beginn|Anfang|Ende|Schluss|Ablauf|Ersten?|erste[nr]?\sTag|letzte[nr]?\sTag|Letzten?)\s"
    r"(?:de[rs]|eine[rs]|jede[rs])\s(?:\w+\s)?(?:Quartals|Halbjahres|Halbjahrs|Vierteljahres|Vierteljahrs|Monats)"
    r"|(?:Quartals|Halbjahres|Vierteljahres|Monats)(?P<back>beginn|anfang|ende|ersten|letzten|schluss))\b",
    re.IGNORECASE,
)


def period_of(dates: Sequence[DateFact]) -> int:
    """How many months lie between the dates if they divide the year into equal parts; 0 if they don't."""
    months = sorted({one.month for one in dates if one.month and not one.year})
    if len(months) < 2 or len(months) != len({one.month for one in dates}):
        return 0
    steps = {(later - one) % _YEAR for one, later in zip(months, [*months[1:], months[0]], strict=True)}
    return steps.pop() if len(steps) == 1 else 0


def come_round(dates: Sequence[DateFact], text: str, often: Sequence[Frequency]) -> bool:
    """Whether the dates are the beginnings or ends of the periods that the text names ("zum Quartalsende")."""
    edge, period = _EDGE.search(text), period_of(dates)
    if edge is None or not has_period(period, often):
        return False
    word = edge["front"] or edge["back"]
    days = {one.day for one in dates}
    if _BEGINNING.search(word):
        return days <= {_FIRST, None} and all((one.month or 0) % period == 1 % period for one in dates)
    return all((one.day is None or one.day >= _LAST) and (one.month or 0) % period == 0 for one in dates)


def same_months(dates: Sequence[DateFact], others: Sequence[DateFact]) -> bool:
    """Whether "von Mai bis August" in the one is "Mai, Juni, Juli und August" in the other."""
    if {one.bound for one in dates} == {one.bound for one in others} or len(dates) == len(others):
        return False
    return len(_months(dates)) > 2 and _months(dates) == _months(others)


def rest_of_year(dates: Sequence[DateFact], others: Sequence[DateFact]) -> bool:
    """Whether the two ranges of months are the whole year, and share none: "März bis Juli", "August bis Februar"."""
    one, other = _months(dates), _months(others)
    ranges = all([day.bound for day in days] == [FROM, UNTIL] for days in (dates, others))
    return ranges and not one & other and len(one | other) == _YEAR


def same_years(dates: Sequence[DateFact], others: Sequence[DateFact]) -> bool:
    """Whether "von 2022 bis 2024" in the one is "2022, 2023 und 2024" in the other."""
    if len(dates) == len(others):
        return False
    several = len(_years(dates)) > 2 or any(one.day for one in (*dates, *others))
    return several and _years(dates) == _years(others) != frozenset()


def _years(dates: Sequence[DateFact]) -> frozenset[int]:
    """The years that are named and those between two ends; empty if there are other dates."""
    if len(dates) == 2 and all(_is_year_edge(one) for one in dates) and dates[0].bound == FROM:
        return frozenset(range(dates[0].year or 0, (dates[1].year or 0) + 1))
    named = [one.year for one in dates if one.year and one.month is None]
    if len(named) != len(dates) or not named:
        return frozenset()
    if len(dates) == 2 and dates[0].bound == FROM and dates[1].bound == UNTIL:
        return frozenset(range(named[0], named[1] + 1))
    return frozenset(named)


def _is_year_edge(one: DateFact) -> bool:
    """Whether a time begins on the first or ends on the last day of a year: "vom 01.01.2024 bis zum 31.12.2024"."""
    if one.bound == FROM:
        return one.year is not None and (one.month, one.day) == (1, 1)
    return one.bound == UNTIL and one.year is not None and (one.month, one.day) == (12, 31)


def _months(dates: Sequence[DateFact]) -> frozenset[int]:
    """The months that are named and those between two ends; empty if there are other dates."""
    named = [one.month for one in dates if one.month and (one.day is None or _is_month_edge(one))]
    if len(named) != len(dates) or not named or (len(dates) != 2 and any(one.day for one in dates)):
        return frozenset()
    if len(dates) == 2 and dates[0].bound == FROM and dates[1].bound == UNTIL:
        steps = (named[1] - named[0]) % _YEAR
        return frozenset((named[0] + step - 1) % _YEAR + 1 for step in range(steps + 1))
    return frozenset(named)


def _is_month_edge(one: DateFact) -> bool:
    """Whether a time begins on the first or ends on the last day of its month: "vom 1. Mai bis zum 31. August"."""
    if one.bound == FROM:
        return one.day == _FIRST
    return one.bound == UNTIL and one.day == monthrange(one.year or _LEAP_LESS, one.month or 1)[1]


def has_period(months: int, often: Sequence[Frequency]) -> bool:
    """Whether one of the frequencies comes round after so many months."""
    return months > 0 and any(
        one.kind == EVERY and one.scale == "m" and one.period == months for one in often
    )
