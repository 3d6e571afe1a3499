"""Which weekday of a month: "am ersten Samstag im Monat", "jeden letzten Freitag des Monats"."""

import re
from collections.abc import Iterator
from fractions import Fraction

from workbench.language.form.dates import MONTHS
from workbench.rewrite.facts.bounds import EXACT
from workbench.rewrite.facts.named_days import FEASTS
from workbench.rewrite.facts.numbers import ordinal_of
from workbench.rewrite.facts.quantity import Quantity

_NTH = re.compile(
    r"(?<![\w.,])(?P<count>\d\.|[a-zäöüß]+te[nrsm]?)\s"
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)\w{0,10}\s"
    rf"(?:(?:im|des|eines|jedes|in\sjedem)\s(?:jeden\s)?(?:(?:Kalender)?[Mm]onat|{'|'.join(MONTHS)})|(?:vor|nach|im)\s(?:{FEASTS}))"
)
_APART = re.compile(
    r"\b(?:am|an\sjedem|der)\s(?P<count>\d\.|(?:erst|zweit|dritt|viert|letzt)en?)\s"
    r"(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)\b(?!\w|\s(?:im|des|eines|jedes|in|nach|vor)\b)"
)
_MONTHLY = re.compile(
    rf"\b(?:{'|'.join(MONTHS)}|jeden\sMonat|in\sjedem\sMonat|im\sMonat|pro\sMonat|monatlich|jedes\sMonats)\b",
    re.IGNORECASE,
)
"""What makes "am ersten Samstag" one of each month, wherever it stands."""
_LAST = -1


def nth_weekdays(text: str) -> Iterator[Quantity]:
    """The ordinal of each; the last weekday of a month counts as -1."""
    if "tag" not in text and "woch" not in text and "abend" not in text:
        return
    monthly = _MONTHLY.search(text) is not None
    for match in (*_NTH.finditer(text), *(_APART.finditer(text) if monthly else ())):
        number = _LAST if match["count"].startswith("letzte") else ordinal_of(match["count"])
        if number:
            value = Fraction(number)
            start, end = match.span("count")
            yield Quantity(start, end, value, "nth weekday", EXACT, value, "Wochentag")
