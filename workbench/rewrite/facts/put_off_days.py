"""The day to which something is put off, and the day from which: "auf den 3. März verlegt", "vom 3. März verlegt"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.dates import DateFact
from workbench.rewrite.facts.figures import figures

_PUT_OFF = re.compile(
    r"\b(?:ver(?:legt?|legen|schoben|schieben|schiebt|tagt|tagen)|umgelegt|vorgezogen|neu angesetzt)\b"
)
_DAY = r"(?:\w+(?:,| dem| den)?\s)?(?:de[nm]\s)?"
_TO = re.compile(rf"\b(?:auf|zu)\s{_DAY}$")
_FROM = re.compile(rf"\b(?:vom|von|am|statt|anstatt)\s{_DAY}$")


def turned_day(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of a day that is the new one in the first text, and the old one in the second, or the other way round."""
    if not _PUT_OFF.search(original) or not _PUT_OFF.search(rewrite):
        return None
    days = figures(rewrite).dates
    for one in figures(original).dates:
        for other in days:
            if one.key != other.key:
                continue
            sides = _side(original, one), _side(rewrite, other)
            if None not in sides and sides[0] != sides[1]:
                return (one.start, one.end), (other.start, other.end)
    return None


def _side(text: str, day: DateFact) -> str | None:
    front = text[max(0, day.start - _REACH) : day.start]
    if _TO.search(front):
        return "new"
    return "old" if _FROM.search(front) else None


_REACH = 30
