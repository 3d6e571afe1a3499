"""For whom something is meant: hosts and not their guests, carers and not those who are cared for."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.wording import parts_of, stem, stems_of

_ADJECTIVES = r"(?:(?:die|den|alle|unsere|[a-zäöüß]+[en])\s){0,2}"
_MEANT = re.compile(
    rf"\b(?:(?:richt|wend)e(?:t|n)\ssich\s(?:\w+\s){{0,2}}?an|geht\san|gehen\san|zugunsten|für)\s{_ADJECTIVES}"
    r"(?P<who>[A-ZÄÖÜ][a-zäöüß]{3,})"
)
_PEOPLE = re.compile(
    r"(?:geber|vertret|betreu|pfleg|berat|lots|leit|trainer|lehr|helf|führ|halt|begleit|paten?|ausbild|anwalt|anwält|arzt|ärzt)"
    r"(?:er|erinnen|erin|ern|en|innen|in|e)?$"
)
"""Heads of compounds for who does something for or with those whom the first part names."""


def other_intended(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of "an Gastgeber" and of "für Gäste": only the first part of the name is left, as whom it is for."""
    was, now = _MEANT.search(original), _MEANT.search(rewrite)
    if was is None or now is None or not _PEOPLE.search(was["who"]):
        return None
    parts = parts_of(was["who"])
    if len(parts) < _TWO or stem(now["who"]) != parts[0]:
        return None
    head = parts[-1]
    return None if any(head in word for word in stems_of(rewrite)) else (was.span("who"), now.span("who"))


_TWO = 2
