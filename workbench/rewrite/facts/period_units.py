"""How long the period of a rhythm is: "wöchentlich" is every seven days, "vierteljährlich" every three months.

Working days and office days ("werktäglich", "je Arbeitstag") have scales of their own: no number of them makes a week.
"""

import re
from fractions import Fraction

PERIODS: dict[str, tuple[str, int | Fraction]] = {
    "minut": ("h", Fraction(1, 60)),
    "minüt": ("h", Fraction(1, 60)),
    "viertelstünd": ("h", Fraction(1, 4)),
    "halbstünd": ("h", Fraction(1, 2)),
    "stund": ("h", 1),
    "stünd": ("h", 1),
    "werktag": ("w", 1),
    "werktäg": ("w", 1),
    "arbeitstag": ("a", 1),
    "arbeitstäg": ("a", 1),
    "tag": ("d", 1),
    "täg": ("d", 1),
    "woch": ("d", 7),
    "wöch": ("d", 7),
    "monat": ("m", 1),
    "quartal": ("m", 3),
    "halbjahr": ("m", 6),
    "halbjähr": ("m", 6),
    "vierteljahr": ("m", 3),
    "vierteljähr": ("m", 3),
    "jahr": ("m", 12),
    "jähr": ("m", 12),
}
"""Beginnings of words, in small letters: the scale (hours, days, working or office days, months) and how many of it."""
_OF_PERIOD = re.compile(r"^(?:all|kalender|schul|beitrags|bezugs|bewilligungs|leistungs|arbeits(?=monat))")


def scale_of(unit: str) -> tuple[str, int | Fraction]:
    """The scale of the unit that a rhythm names, and how many of it: "Kalendermonat" is ("m", 1)."""
    lower = _OF_PERIOD.sub("", unit.lower())
    return next(value for name, value in PERIODS.items() if lower.startswith(name))
