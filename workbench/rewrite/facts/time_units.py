"""Units of time, and spans that are put together of two of them: "eine Stunde und 30 Minuten"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from workbench.rewrite.facts.bounds import bound_of
from workbench.rewrite.facts.numbers import NUMERAL, value_of
from workbench.rewrite.facts.plain import clause_around
from workbench.rewrite.facts.quantity import Quantity

UNITS = (
    ("vierteljahr", "month", 3),
    ("halbjahr", "month", 6),
    ("quartal", "month", 3),
    ("semester", "month", 6),
    ("jahrzehnt", "month", 120),
    ("jahr", "month", 12),
    ("jähr", "month", 12),
    ("monat", "month", 1),
    ("woche", "day", 7),
    ("wöch", "day", 7),
    ("werktag", "working day", 1),
    ("werktäg", "working day", 1),
    ("bankarbeitstag", "banking day", 1),
    ("arbeitstag", "office day", 1),
    ("tag", "day", 1),
    ("täg", "day", 1),
    ("nacht", "night", 1),
    ("nächt", "night", 1),
    ("dreiviertelstunde", "minute", 45),
    ("viertelstunde", "minute", 15),
    ("halbstunde", "minute", 30),
    ("stunde", "minute", 60),
    ("stünd", "minute", 60),
    ("minut", "minute", 1),
    ("minüt", "minute", 1),
    ("sekund", "second", 1),
)
_LARGER = r"(?P<unit>Stunden?|Jahre?[ns]?|Monate?[ns]?|Wochen?|Tage?n?)"
_PUT_TOGETHER = re.compile(
    rf"(?<![\w,.])(?P<count>{NUMERAL}|[Ee]ine?[nmrs]?)\s{_LARGER}\s(?:und\s)?(?P<more>{NUMERAL}|eine?[nmrs]?)\s(?P<part>Minuten?|Monate?n?|Wochen?|Tage?n?)\b"
    rf"|(?<![\w,.])(?P<whole>{NUMERAL}|[Ee]ine?[nmrs]?)\sund\seine?[nmrs]?\s(?P<half>halbe)[nsrm]?\s(?P<unit2>Stunden?|Jahre?|Monate?|Tage?)\b"
)
""" "eine Stunde und 30 Minuten", "eine und eine halbe Stunde": one span."""


def months_or_days(unit: str) -> tuple[str, int]:
    """The unit in which spans of this kind are compared, and how many of it one is: "Woche" -> ("day", 7)."""
    lower = unit.lower()
    fits = [
        (lower.rfind(stem) + len(stem), len(stem), name, length)
        for stem, name, length in UNITS
        if stem in lower
    ]
    return max(fits)[2:] if fits else ("", 1)


def put_together(text: str) -> Iterator[Quantity]:
    """Each span of two numbers: an hour and some minutes, a year and a half."""
    for match in _PUT_TOGETHER.finditer(text):
        unit = match["unit"] or match["unit2"]
        count = value_of(match["count"] or match["whole"])
        name, length = months_or_days(unit)
        if match["half"]:
            extra: Fraction | None = Fraction(length, 2)
        else:
            part, size = months_or_days(match["part"])
            value = value_of(match["more"])
            extra = value * size if value is not None and part == name else None
        if count is not None and extra is not None:
            bound = bound_of(*clause_around(text, *match.span()))
            total = count * length + extra
            yield Quantity(*match.span(), total, name, bound, total / length, unit)
