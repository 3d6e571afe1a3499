"""How many times as much: "das Doppelte", "anderthalbfach", "dreimal so hoch", "halb so viel"."""

import re
from fractions import Fraction
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.numbers import JOINED, value_of
from workbench.rewrite.facts.plain import plain

_TIMES = re.compile(
    rf"(?<![\w,.])(?:[Vv]er)?(?P<count>{JOINED}|(?<![A-Za-zäöüß])(?:ver|Ver)(?P<joined>drei|vier|fünf|sechs|acht|zehn))-?fach\w*"
    rf"|(?<![\w,.])(?P<mal>{JOINED})-?\s?[Mm]al\s(?:so|mehr|soviel|das|die|den)\b"
    r"|\b(?P<double>(?:[Vv]er)?[Dd]oppel(?!haus|name|karte|zimmer|blatt|punkt|besteuer)\w*)"
    r"|\b(?P<half>[Hh]alb\sso\b|[Hh]albier\w*|[Hh]alben?\s(?:Preis|Gebühr|Satz|Beitrag|Steuer|Betrag|Miete))"
)


_AS_MUCH_AS = re.compile(r"\bwie\b")
"""The one pays double of what the other pays, who pays half as much as the one."""


@lru_cache(maxsize=512)
def multiples(text: str) -> dict[Fraction, Span]:
    """The multiples that the text names, each with its first place."""
    found: dict[Fraction, Span] = {}
    for match in _TIMES.finditer(plain(text)):
        value = _value(match)
        if value is not None and value != 1:
            found.setdefault(value, match.span())
    return found


def _value(match: re.Match[str]) -> Fraction | None:
    if match["double"]:
        return Fraction(2)
    if match["half"]:
        return Fraction(1, 2)
    return value_of(match["joined"] or match["count"] or match["mal"])


def changed_multiple(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of a multiple that the rewrite lacks and of another in its stead; "doppelt" and "halb" may be turned."""
    before, after = multiples(original), multiples(rewrite)
    if not before or not after or before.keys() & after.keys():
        return None
    compares = _AS_MUCH_AS.search(original) or _AS_MUCH_AS.search(rewrite)
    if compares and any(one * other == 1 for one in before for other in after):
        return None
    return next(iter(before.values())), next(iter(after.values()))
