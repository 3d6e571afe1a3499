"""For whom something is meant: hosts and not their guests, carers and not those who are cared for."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.wording import stem, stems_of

_ADJECTIVES = r"(?:(?:die|den|alle|unsere|[a-zäöüß]+[en])\s){0,2}"
_MEANT = re.compile(
    rf"\b(?:(?:richt|wend)e(?:t|n)\ssich\s(?:\w+\s){{0,2}}?an|geht\san|gehen\san|zugunsten|für)\s{_ADJECTIVES}"
    r"(?P<who>[A-ZÄÖÜ][a-zäöüß]{3,})"
)
_PEOPLE = re.compile(
    r"(?:(?:geb|vertret|betreu|pfleg|berat|leit|train|lehr|helf|führ|halt|begleit|ausbild)er(?:n|s|in|innen)?"
    r"|lotsen?|paten?|anw[aä]lt(?:e|en|in)?|[aä]rzt(?:e|en|in)?)$"
)
"""Heads of compounds for who does something for or with those whom the first part names."""


def other_intended(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of "an Gastgeber" and of "für Gäste": only the first part of the name is left, as whom it is for."""
    was, now = _MEANT.search(original), _MEANT.search(rewrite)
    acting = _PEOPLE.search(was["who"]) if was is not None else None
    if was is None or now is None or acting is None:
        return None
    whole, part, head = stem(was["who"]), stem(now["who"]), acting[0][:_HEAD]
    if part == whole or not whole.startswith(part) or len(whole) - len(part) < _HEAD:
        return None
    if any(head in word for word in stems_of(rewrite)):
        return None
    return was.span("who"), now.span("who")


_HEAD = 3
"""Letters by which the head of the compound is found again: "betreuen" for "Betreuer"."""
