"""Days that have a name of their own: "Heiligabend", "Tag der Arbeit"."""

import re
from collections.abc import Iterator
from functools import cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.tables import table

FEASTS = (
    "Ostern|Pfingsten|Weihnachten|Neujahr|Silvester|Fasching|Karneval|Fastnacht|Advent|Allerheiligen|Himmelfahrt"
    "|Fronleichnam"
)
"""Feasts by which other days are named: "am Mittwoch vor Ostern"."""


def named_days(text: str) -> Iterator[tuple[Span, int, int]]:
    """Place, month and day of each."""
    for match in _pattern().finditer(text):
        _, day, month = (match.lastgroup or "").split("_")
        yield match.span(), int(month), int(day)


@cache
def _pattern() -> re.Pattern[str]:
    days = "|".join(rf"(?P<d_{day}_{month}>{names})" for day, month, names in table("named_days"))
    return re.compile(rf"\b(?:{days})\b")
