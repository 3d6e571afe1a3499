"""Dates."""

from collections.abc import Iterable
from typing import ClassVar

from workbench.translation.check import ERROR, Doubt, Example, Pair, PairCheck
from workbench.translation.differences import differences
from workbench.translation.facts.dates import is_exchanged
from workbench.translation.facts.figures import DATE


class DatesCheck(PairCheck):
    """The same days on both sides, with the month as number or name."""

    id = "dates"
    title = "Daten und Termine"
    why = "Wer ein falsches Datum liest, versäumt eine Frist oder einen Termin."
    source = "Okapi CheckMate (SUSPECT_DATE_TIME)"
    severity = ERROR
    examples: ClassVar = (
        Example("tr", "Frist: 31. März 2026", "Süre: 31 Mayıs 2026", "Süre: 31 Mart 2026"),
        Example("en", "Am 03.04.2026", "On 04/03/2026", "On 3 April 2026"),
    )

    def check(self, pair: Pair) -> Iterable[Doubt]:
        """Dates that are missing, new or changed, also with day and month exchanged."""
        figures = pair.figures
        turned = [
            (one, other)
            for one in figures.missing
            for other in figures.extra
            if one.kind == other.kind == DATE and is_exchanged(one.readings, other.readings)
        ]
        if not turned:
            yield from differences(pair, DATE, "Datum", "Das")
        for one, other in turned:
            was, now = pair.source[one.start : one.end], pair.target[other.start : other.end]
            yield Doubt(
                (one.start, one.end),
                (other.start, other.end),
                f"Bei „{now}“ sind Tag und Monat vertauscht, gemeint ist „{was}“.",
            )
