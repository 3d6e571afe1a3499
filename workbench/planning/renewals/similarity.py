"""How sure it is that two fields ask for the same thing: evidence for it and against it is added up."""

from workbench.model.inventory import AMOUNT, DATE, IBAN, SIGNATURE, TEXT, YES_NO
from workbench.planning.renewals.opposites import opposites
from workbench.planning.renewals.rarity import Rarity
from workbench.planning.renewals.sides import SIGN_DATE, Asked, role_of
from workbench.planning.renewals.surroundings import same_topic, surroundings
from workbench.planning.renewals.typical import are_aspects, shared_fields
from workbench.planning.renewals.wording import worded
from workbench.planning.renewals.words import VERB

SURE = 0.6
"""From here on two fields are one whatever stands around them."""
_SAME_LEAD = 0.05
"""Merged labels stand for what they name first."""
_SIGNED = 0.9
_MUCH = 0.2
_SAY_WHAT = frozenset({AMOUNT, DATE, IBAN})
"""Types that say what side of a thing is asked for."""
_SAME_FIELD, _ALL_FIELDS = 0.6, 0.2
"""For a typical field in common, and what more counts if there are no others."""
_MOST_OPPOSED = 0.08
_PART_OF = 0.6
"""What counts of that if one of them asks for a part of the other."""
_WHETHER = 0.2
"""Against a typical field that only one side asks to tick."""
_OTHER_PERSON = 0.25
"""Against a name, a phone number ... of which only one side says whose it is."""


def similarity(first: Asked, renewal: Asked, rarity: Rarity) -> float:
    """About 1 for the same label in the same surroundings, a little more with all evidence; 0 for what can't be one."""
    mine, theirs = renewal.entry, first.entry
    if theirs.key and mine.key:
        return 1.0 if theirs.key == mine.key else 0.0
    if first.role != renewal.role:
        return 0.0
    score = worded(first, renewal, rarity) - _other_person(first, renewal)
    if shared_fields(first.fields, renewal.fields):
        typical = _as_typical(first, renewal)
        score = typical if _asks_whether(first, renewal) else max(score, typical)
    if _same_side_of_a_topic(first, renewal):
        score = max(score, SURE)
    if first.role in {SIGNATURE, SIGN_DATE}:
        score = max(score, _SIGNED)
    if score <= 0:
        return 0.0
    score += surroundings(first, renewal)
    if first.leading & renewal.leading and score >= SURE:
        score += _SAME_LEAD
    return max(0.0, score)


def _same_side_of_a_topic(first: Asked, renewal: Asked) -> bool:
    """Whether a label without a thing and another one ask for the same about one thing: "Nummer", "Passnummer"."""
    if (
        first.content != renewal.content
        or not same_topic(first, renewal)
        or opposites(first, renewal) > _MUCH
    ):
        return False
    said = (first.units | first.parts) & (renewal.units | renewal.parts)
    return first.content in _SAY_WHAT or any(role_of(unit) != VERB for unit in said)


def _as_typical(first: Asked, renewal: Asked) -> float:
    """By the typical fields that both ask for."""
    shared = shared_fields(first.fields, renewal.fields)
    share = len(shared) / len(first.fields | renewal.fields)
    if shared in (first.fields, renewal.fields):
        share = max(share, _PART_OF)
    against = min(_MOST_OPPOSED, opposites(first, renewal)) + _other_person(first, renewal)
    return _SAME_FIELD + _ALL_FIELDS * share - against - _WHETHER * _asks_whether(first, renewal)


def _asks_whether(first: Asked, renewal: Asked) -> bool:
    """Whether only one of them asks to tick yes or no, and the other to tell it."""
    return len({first.content, renewal.content} & {YES_NO, TEXT, DATE}) == 2


def _other_person(first: Asked, renewal: Asked) -> float:
    """Against aspects of which one label says whose they are, and nothing around the other one does."""
    shared = shared_fields(first.fields, renewal.fields)
    whose = bool(first.own or first.around), bool(renewal.own or renewal.around)
    one_sided = whose[0] != whose[1] and bool(first.own or renewal.own)
    return _OTHER_PERSON if shared and are_aspects(shared) and one_sided else 0.0
