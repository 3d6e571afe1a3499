"""What speaks against two labels: they name other sides of a thing, or things of which only one can be meant."""

import re

from workbench.model.inventory import AMOUNT, PROOF, TEXT, YES_NO
from workbench.planning.renewals.sides import DECLARATION, Asked, role_of
from workbench.planning.renewals.typical import excluded
from workbench.planning.renewals.words import ATTRIBUTE, clusters

_OTHER_SIDE = 0.12
_CONTRADICTION = 0.3
_OTHER_FIELD = 0.4
"""Against labels that ask for different typical fields."""
_OTHER_COUNTED = 1.0
"""Against "Elternteil 1" and "Elternteil 2", whatever else they have in common."""
_COUNTED = re.compile(
    r"(?:eltern(?:teil)?|person|kind|partner(?:in)?|antragsteller(?:in)?|sorgeberechtigte[rn]?"
    r"|erziehungsberechtigte[rn]?|arbeitgeber(?:in)?|konto|fahrzeug|hund) (?:nr\.? )?([1-9])\b(?!\.)"
    r"|\b(?:([1-9])\. ?|(erste|zweite|dritte)[rsnm]? )"
    r"(?=eltern|person|kind|partner|antragst|sorgeber|erziehungsber|arbeitgeb|konto|fahrzeug|hund)"
)
"""Which one of several is meant, in the normalised label."""
_AGREES = re.compile(
    r"willig|einverstanden|zustimm|\bstimmen?\b.* zu\b|\b(?:darf|dürfen)\b|ermächtig|entbinde"
)
_NOT_AGREED = 0.2
"""Against two declarations of which only one agrees to something."""
_AS_NUMBER = {"erste": "1", "zweite": "2", "dritte": "3"}
_SIDES = frozenset({"kind", "number"})
_NO_SIDES = frozenset(
    {"wish", "other", "lives_where", "total", "share", "remark", "statement", "title", "purpose"}
)
_SAME_SIDE = {
    "amount": "money",
    "cost": "money",
    "contribution": "money",
    "frequency": "count",
    "postcode": "address",
}


def opposites(first: Asked, renewal: Asked) -> float:
    """How much speaks against the pair, 0 or more."""
    typical = _OTHER_FIELD * excluded(first.fields, renewal.fields)
    here, there = _counted(first), _counted(renewal)
    if here and there and not here & there:
        return _OTHER_COUNTED
    against = _CONTRADICTION * _contradictions(first, renewal) + _other_side(first, renewal) + typical
    return against + _NOT_AGREED * _only_one_agrees(first, renewal)


def _only_one_agrees(first: Asked, renewal: Asked) -> bool:
    return first.role == DECLARATION and bool(_AGREES.search(first.plain)) != bool(
        _AGREES.search(renewal.plain)
    )


def _other_side(first: Asked, renewal: Asked) -> float:
    """A label that names several sides of a thing stands for its name."""
    if first.role == PROOF or YES_NO in {first.content, renewal.content}:
        return 0.0
    left, right = _attributes(first), _attributes(renewal)
    if not left or not right:
        return 0.0
    if _named(left, right) != _named(right, left):
        return _OTHER_SIDE
    return 0.0 if any(one & other for one in left for other in right) else _OTHER_SIDE


def _named(side: list[frozenset[str]], other: list[frozenset[str]]) -> bool:
    """Whether one side asks for a name: with a word that stands for nothing else that the other one asks for."""
    return any("name" in one and not any((one - {"name"}) & sense for sense in other) for one in side)


def _attributes(side: Asked) -> list[frozenset[str]]:
    """The sides of a thing that the words of a label ask for; a thing alone stands for its name."""
    found = []
    for sense in side.senses:
        units = {_SAME_SIDE.get(u, u) for u in sense.units if u in _SIDES or role_of(u) == ATTRIBUTE}
        units = {unit for unit in units if unit not in _NO_SIDES and not unit.startswith("c:")}
        if units:
            found.append(frozenset(units))
    if side.content == AMOUNT:
        found.append(frozenset({"money"}))
    alone = side.content == TEXT and side.things
    return found or ([frozenset({"name"})] if alone else [])


def _contradictions(first: Asked, renewal: Asked) -> int:
    """How many groups of words there are of which each label names another one."""
    here, there = _by_group(first), _by_group(renewal)
    around = first.around | renewal.around
    return sum(
        not here[group] & there[group] and not (group == "who" and (here[group] | there[group]) <= around)
        for group in here.keys() & there.keys()
    )


def _by_group(side: Asked) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for unit in side.units:
        known = clusters().get(unit)
        if known is not None and known.group:
            group, _, value = known.group.partition("=")
            found.setdefault(group, set()).add(value or unit)
    if side.content == AMOUNT:
        found.setdefault("measure", set()).add("money")
    return found


def _counted(side: Asked) -> frozenset[str]:
    found = (match[1] or match[2] or match[3] for match in _COUNTED.finditer(side.plain))
    return frozenset(_AS_NUMBER.get(which, which) for which in found)
