"""Where a date begins or ends a time: "vom 1. Mai" is "ab Mai", "bis Juli" is "bis 31. Juli"."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta

from workbench.rewrite.facts.dates import AFTER, BEFORE, BEGINS, ENDS, FROM, UNTIL, DateFact

BEGIN, END = "begin", "end"
_SOME_YEAR = 2023
"""Stands for a year that is not named."""
Edge = tuple[str, date]


def edge_of(one: DateFact) -> Edge | None:
    """Which day the date makes the first or the last one; None for a date that bounds nothing."""
    span = _days_of(one)
    if span is None:
        return None
    first, last = span
    day = timedelta(days=1)
    edges = {
        FROM: (BEGIN, first), BEGINS: (BEGIN, first), AFTER: (BEGIN, last + day),
        UNTIL: (END, last), ENDS: (END, last), BEFORE: (END, first - day),
    }  # fmt: skip
    return edges.get(one.bound)


def same_edge(one: DateFact, other: DateFact) -> bool:
    """Whether both begin, or both end, a time on the same day."""
    was, now = edge_of(one), edge_of(other)
    return was is not None and now is not None and was[0] == now[0] and _is_same_day(was, now, one, other)


def other_edge(one: DateFact, other: DateFact) -> bool:
    """Whether both begin, or both end, a time, but not on the same day."""
    was, now = edge_of(one), edge_of(other)
    return was is not None and now is not None and was[0] == now[0] and not _is_same_day(was, now, one, other)


def meet(one: DateFact, other: DateFact) -> bool:
    """Whether one time ends on the day before the other begins: "bis 6. Januar" and "ab 7. Januar"."""
    edges = [edge for edge in (edge_of(one), edge_of(other)) if edge is not None]
    if len(edges) < 2 or edges[0][0] == edges[1][0]:
        return False
    end, begin = sorted(edges, key=lambda edge: edge[0] == BEGIN)
    return _is_same_day((END, end[1] + timedelta(days=1)), begin, one, other)


def weekdays_of(dates: Iterable[DateFact]) -> frozenset[str]:
    """The weekdays on which the dates fall, in small letters."""
    spans = (_days_of(one) for one in dates if one.year and one.day)
    return frozenset(_WEEKDAYS[span[0].weekday()] for span in spans if span)


_WEEKDAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")


def _is_same_day(was: Edge, now: Edge, one: DateFact, other: DateFact) -> bool:
    if one.year is None or other.year is None:
        return (was[1].month, was[1].day) == (now[1].month, now[1].day)
    return was[1] == now[1]


def _days_of(one: DateFact) -> tuple[date, date] | None:
    """First and last day of the date; None for one that no calendar has."""
    year = one.year or _SOME_YEAR
    if one.month is None:
        return date(year, 1, 1), date(year, 12, 31)
    try:
        first = date(year, one.month, one.day or 1)
    except ValueError:  # 31.02.
        return None
    return first, first if one.day else date(year, one.month, monthrange(year, one.month)[1])
