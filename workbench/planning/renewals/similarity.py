"""How sure it is that two fields ask for the same thing: evidence for it and against it is added up."""

from workbench.model.inventory import SIGNATURE
from workbench.planning.renewals.rarity import Rarity
from workbench.planning.renewals.sides import SIGN_DATE, Asked
from workbench.planning.renewals.surroundings import surroundings
from workbench.planning.renewals.wording import worded

SURE = 0.6
"""From here on two fields are one whatever stands around them."""
_SAME_LEAD = 0.05
"""Merged labels stand for what they name first."""
_SIGNED = 0.9


def similarity(first: Asked, renewal: Asked, rarity: Rarity) -> float:
    """About 1 for the same label in the same surroundings, a little more with all evidence; 0 for what can't be one."""
    mine, theirs = renewal.entry, first.entry
    if theirs.key and mine.key:
        return 1.0 if theirs.key == mine.key else 0.0
    if first.role != renewal.role:
        return 0.0
    score = worded(first, renewal, rarity)
    if first.role in {SIGNATURE, SIGN_DATE}:
        score = max(score, _SIGNED)
    if score <= 0:
        return 0.0
    score += surroundings(first, renewal)
    if first.leading & renewal.leading and score >= SURE:
        score += _SAME_LEAD
    return max(0.0, score)
