"""Spans of time: 1 Monat is neither 30 Tage nor 4 Wochen."""

from collections.abc import Iterable, Iterator
from typing import ClassVar

from workbench.rewrite.facts.comparison import shared, shown, span_of
from workbench.rewrite.facts.duration_changes import is_time_limit, moved_durations
from workbench.rewrite.facts.figure_contexts import has_become
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.quantity import Quantity
from workbench.rewrite.facts.restating import is_taken_apart
from workbench.rewrite.facts.steps import is_turned_step
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class TimeUnitGuard(Guard):
    """Every span of time keeps its length and is counted in a unit of the same kind."""

    id = "time_unit"
    title = "Dauer und Zeiteinheit"
    why = "Ein Monat, vier Wochen und 30 Tage enden an verschiedenen Tagen. Werktage sind keine Kalendertage."
    severity = BLOCK
    rewordable = True
    examples: ClassVar = (
        Example("Die Sperre dauert einen Monat.", "Die Sperre dauert 30 Tage.", "Die Sperre dauert 1 Monat."),
        Example(
            "Antworten Sie innerhalb von 14 Tagen.",
            "Antworten Sie innerhalb von 14 Werktagen.",
            "Antworten Sie innerhalb von zwei Wochen.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Spans that changed their unit or, if they are no time limit, their length; spans that are missing."""
        yield from _steps(pair)
        for one, other in moved_durations(pair.original.text, pair.rewrite.text):
            was = shown(pair.original.text, one)
            if other is None:
                if not is_time_limit(one):
                    severity = WARN if is_taken_apart(pair.original, pair.rewrite) else BLOCK
                    message = f"Die Zeitangabe {was} fehlt in der neuen Fassung."
                    yield Drift(span_of(one), None, message, severity)
                continue
            places = (one.start, one.end), (other.start, other.end)
            severity = BLOCK if has_become(pair.original, places[0], pair.rewrite, places[1]) else WARN
            if _are_full_days(one, other) or _are_nearly_equal(one, other):
                severity = WARN
            now = shown(pair.rewrite.text, other)
            if one.unit != other.unit:
                yield Drift(*places, f"{was} ist nicht dasselbe wie {now}.", severity)
            elif not is_time_limit(one):
                yield Drift(*places, f"Aus {was} wurde {now}.", severity)


def _steps(pair: Pair) -> Iterator[Drift]:
    """ "um zwei Wochen verlängert", now "auf zwei Wochen"."""
    before, after = figures(pair.original.text).quantities, figures(pair.rewrite.text).quantities
    for mentions, later in shared(before, after, Quantity.equals):
        if mentions[0].is_time and is_turned_step(
            pair.original.text, mentions[0], pair.rewrite.text, later[0]
        ):
            message = f"{shown(pair.rewrite.text, later[0])}: um so viel oder bis dahin?"
            yield Drift(span_of(mentions[0]), span_of(later[0]), message, WARN)


_DAYS_OF_MONTH = 30
_SLACK = 5
"""Days by which two rough spans of time may differ: "etwa sechs Wochen" and "rund anderthalb Monate"."""


def _are_nearly_equal(one: Quantity, other: Quantity) -> bool:
    if not (one.approximate and other.approximate) or {one.unit, other.unit} != {"day", "month"}:
        return False
    days = [span.value * (_DAYS_OF_MONTH if span.unit == "month" else 1) for span in (one, other)]
    return abs(days[0] - days[1]) <= _SLACK


_MINUTES_OF_DAY = 24 * 60


def _are_full_days(one: Quantity, other: Quantity) -> bool:
    """ "24 Stunden" and "ein Tag" are as long, but end at another time of the day."""
    minutes, days = (one, other) if one.unit == "minute" else (other, one)
    return (minutes.unit, days.unit) == ("minute", "day") and minutes.value == _MINUTES_OF_DAY * days.value
