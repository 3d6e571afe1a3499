"""Majorities without a figure: "die Mehrheit", "der überwiegende Teil" are more than half."""

import re

from workbench.rewrite.facts.bounds import ABOVE
from workbench.rewrite.facts.quantity import PERCENT, Quantity

_MAJORITY = re.compile(
    r"\b(?:[Dd]ie|[Dd]er|einer|eine|mit|einfache[rn]?|absolute[rn]?)\s(?:\w+e[rn]?\s)?(?:Mehrheit|Mehrzahl)\b|\b[Mm]ehrheitlich\w*|\b[Ss]timmenmehrheit\b|\bGroßteil\b"
    r"|\b[Üü]berwiegend\w*|\b(?:[Dd]ie|den|der)\smeisten\b|\bgrößte[rn]?\sTeil\b"
)
_QUALIFIED = re.compile(
    r"\b(?:\w*(?:drittel|viertel|fünftel)mehrheit|qualifizierte[nr]?\s(?:Stimmen)?[Mm]ehrheit)\b", re.I
)
_HALF = 50


def is_told_as_majority(one: Quantity, text: str) -> bool:
    """Whether the figure is "mehr als die Hälfte" and the text, which has no other share, speaks of a majority."""
    more = one.unit == PERCENT and one.value == _HALF and one.bound == ABOVE
    return more and _MAJORITY.search(text) is not None and not _QUALIFIED.search(text)
