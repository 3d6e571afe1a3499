"""Two measures that must be met at once, of which the rewrite asks for one: "zehn Stunden an zwei Tagen"."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.joins import OR, joins
from workbench.rewrite.facts.plain import small

_CHOICE = re.compile(
    r"\b(?:oder|bzw\.|beziehungsweise|entweder|wahlweise|alternativ|ersatzweise|je nach|statt)(?!\w)",
    re.IGNORECASE,
)


def parted_measures(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of two figures of the original, which offers no choice, and of an "oder" that now parts them."""
    if " oder " not in small(rewrite) or _CHOICE.search(original):
        return None
    before, after = figures(original).quantities, figures(rewrite).quantities
    if len(before) < 2 or len(after) < 2:
        return None
    for join in joins(rewrite):
        left = [one for one in after if one.end <= join.start]
        right = [one for one in after if one.start >= join.end]
        if join.kind != OR or not left or not right or "." in rewrite[left[-1].end : right[0].start]:
            continue
        first = next((one for one in before if one.equals(left[-1])), None)
        last = next((one for one in before if one.equals(right[0])), None)
        if first is None or last is None or first.unit == last.unit:
            continue
        place = min(first.start, last.start), max(first.end, last.end)
        if not _OF_GROUPS.search(original[slice(*place)]):
            return place, (join.start, join.end)
    return None


_OF_GROUPS = re.compile(r"\b(?:und|sowie)\s(?:de[rn]\s|die\s|für\s)?(?:[a-zäöüß]+e[nr]?\s)?[A-ZÄÖÜ]")
""" "Gruppen ab acht Personen und Familien mit zwei Kindern": each has its own measure."""
