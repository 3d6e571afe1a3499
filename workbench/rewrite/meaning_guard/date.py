"""Days, months and years, and whether they begin or end something."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.rewrite.facts.comparison import shown, span_of
from workbench.rewrite.facts.date_changes import (
    changed_bounds,
    filled_months,
    is_inferred,
    is_limit,
    moved_dates,
    outside_now,
)
from workbench.rewrite.facts.date_edges import meet
from workbench.rewrite.facts.figure_contexts import has_become
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.put_off_days import turned_day
from workbench.rewrite.facts.restating import is_taken_apart
from workbench.rewrite.guard import BLOCK, WARN, Drift, Example, Guard, Pair


class DateGuard(Guard):
    """Every date of the original stands in the rewrite and begins, ends or names the same."""

    id = "date"
    title = "Daten"
    why = "Ein anderer Tag ändert, ab wann oder bis wann etwas gilt."
    severity = BLOCK
    examples: ClassVar = (
        Example(
            "Der Bescheid ist bis einschließlich 31.05.2025 gültig.",
            "Der Bescheid gilt bis Ende Juni 2025.",
            "Der Bescheid gilt bis zum 31. Mai 2025.",
        ),
        Example(
            "Die Regelung tritt am 01.07.2025 in Kraft.",
            "Die Regelung gilt nach dem 1. Juli 2025.",
            "Die Regelung gilt ab dem 1. Juli 2025.",
        ),
    )

    def check(self, pair: Pair) -> Iterable[Drift]:
        """Dates that changed or are missing; bounds that turned round, if they are no deadline."""
        for one, other in moved_dates(pair.original.text, pair.rewrite.text):
            was = shown(pair.original.text, one)
            if other is None:
                yield Drift(span_of(one), None, f"Das Datum {was} fehlt in der neuen Fassung.")
            elif (one.month, one.day) == (other.month, other.day) and None in {one.year, other.year}:
                message = (
                    f"{was} und {shown(pair.rewrite.text, other)}: Die Jahreszahl steht nur in einer Fassung."
                )
                yield Drift(span_of(one), span_of(other), message, WARN)
            else:
                message = f"Aus {was} wurde {shown(pair.rewrite.text, other)}."
                places = (one.start, one.end), (other.start, other.end)
                sure = has_become(pair.original, places[0], pair.rewrite, places[1]) and not meet(one, other)
                yield Drift(*places, message, BLOCK if sure else WARN)
        if filled := filled_months(pair.original.text, pair.rewrite.text):
            message = "Nur diese Monate oder auch alle dazwischen? Das ist jetzt anders als im Original."
            yield Drift(span_of(filled[0]), span_of(filled[1]), message)
        if (moved := turned_day(pair.original.text, pair.rewrite.text)) is not None:
            yield Drift(*moved, "Der alte oder der neue Tag? Das ist jetzt anders als im Original.", WARN)
        days = figures(pair.original.text).dates
        if outside_now(pair.original.text, pair.rewrite.text):
            yield Drift(
                span_of(days[0]) if days else None,
                None,
                "In der Zeit oder außerhalb? Das ist jetzt anders als im Original.",
                WARN,
            )
        apart = is_taken_apart(pair.original, pair.rewrite)
        for one, other in changed_bounds(pair.original.text, pair.rewrite.text):
            if not is_limit(one, other):
                was, now = shown(pair.original.text, one), shown(pair.rewrite.text, other)
                message = f"{was} grenzt etwas anderes ab als {now}: vor, ab, bis oder nach?"
                yield Drift(
                    span_of(one), span_of(other), message, WARN if is_inferred(one, other, apart) else BLOCK
                )
