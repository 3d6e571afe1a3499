"""Questions for a change ("Hat sich Ihre Bankverbindung geändert?") and the fields whose content may have changed."""

import re
from collections.abc import Sequence
from functools import cache

from workbench.planning.renewals.scores import Pairs
from workbench.planning.renewals.sides import ASKS, CHANGED, FIELD, Asked, role_of
from workbench.planning.renewals.tables import rows_of
from workbench.planning.renewals.typical import excluded
from workbench.planning.renewals.words import ATTRIBUTE, THING

_NAMED = 0.6
"""Share of what a question for a change names that the field has to name."""
_ASKED = 0.58
"""The number for a question for a change that names all of the field."""
_OF_ITS_OWN = re.compile(
    r"\berwart|\bkünftig|demnächst|\bnächste[nrs]?\b|voraussichtlich|\bbald\b|\bkommend|geplant"
    r"|\bum (?:mehr als|mindestens|wenigstens|über) "
)
"""What will change, and by how much, is asked besides the field."""


def changes_paired(
    first: Sequence[Asked], renewal: Sequence[Asked], pairs: Pairs, kept: frozenset[int]
) -> dict[int, tuple[int, float]]:
    """Questions "Hat sich ... geändert?" with the field that may have changed, whatever else asks for it again."""
    taken = {theirs for theirs, _ in pairs.values()}
    found: dict[int, tuple[int, float]] = {}
    for mine in renewal:
        asks = mine.turned or (mine.turn == CHANGED and _topics(mine.plain))
        if not asks or mine.number in pairs or mine.number in kept or _OF_ITS_OWN.search(mine.plain):
            continue
        near = {
            theirs.number: _asked_about(theirs, mine)
            for theirs in first
            if theirs.role == FIELD and theirs.turn == ASKS
            if theirs.entry.person in {mine.entry.person, None}
        }
        nearest = max(
            near, key=lambda spot: (near[spot], spot not in taken, -len(first[spot].units)), default=None
        )
        if nearest is not None and near[nearest] >= _NAMED:
            found[mine.number] = (nearest, round(_ASKED * near[nearest], 3))
    return found


def _asked_about(theirs: Asked, mine: Asked) -> float:
    """How sure it is that the question is about the field, 0 to 1."""
    if theirs.own and mine.own and not theirs.own & mine.own:
        return 0.0
    topics = _topics(mine.plain)
    if theirs.fields and topics:
        ranks = [topics.index(name) for name in theirs.fields if name in topics]
        return 1.0 - 0.05 * min(ranks) - 0.01 * len(theirs.fields) if ranks else 0.0
    if topics or excluded(theirs.fields, mine.fields):
        return 0.0
    return _named(theirs, mine)


@cache
def _topics(plain: str) -> tuple[str, ...]:
    """The typical fields that a question for a change is about, those first that it is more likely about."""
    found = [row["fields"].split() for row in rows_of("changes") if re.search(row["pattern"], plain)]
    return tuple(dict.fromkeys(name for names in found for name in names))


def _named(theirs: Asked, mine: Asked) -> float:
    """Share of what the question names that the field names."""
    found = total = 0.0
    for sense in mine.senses:
        telling = {unit for unit in sense.units if role_of(unit) in {THING, ATTRIBUTE}}
        if not telling or all(unit.startswith("c:") for unit in telling):
            continue
        here = 1.0 if telling & theirs.units else 0.9 if telling & theirs.parts else 0.0
        found += here
        total += 0.5 if not here and all(unit.startswith("=") for unit in telling) else 1.0
    return found / total if total else 0.0
