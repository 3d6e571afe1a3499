"""Pairs with less evidence, between neighbours that are paired."""

from collections.abc import Sequence
from itertools import pairwise

from workbench.model.inventory import AMOUNT, CHOICE, TEXT, YES_NO
from workbench.planning.renewals.opposites import opposites
from workbench.planning.renewals.scores import Pairs, Scores, best
from workbench.planning.renewals.sides import FIELD, Asked
from workbench.planning.renewals.surroundings import only_later
from workbench.planning.renewals.turns import ASKS

_LEAST = 0.3
"""Less evidence of their own is not enough, whatever stands around."""
_LEAST_ASKED = 0.5
_WEAK = 0.42
"""From here on leftovers are paired, with what their neighbours add."""
_FROM_NEIGHBOUR = 0.1
_FROM_SECTION = 0.06
_ASKED_TOO = frozenset({YES_NO, AMOUNT, TEXT, CHOICE})
"""Types of fields that ask for what a question with yes and no asks for."""
_NEAR = 2
_GAP_SIZE = 3
_GAP = 0.35
"""The number for a pair for which only its place speaks."""
_MOST = 0.59
_LESS = 0.85
"""What the number for a weak pair is multiplied with."""


def leftovers_paired(
    first: Sequence[Asked], renewal: Sequence[Asked], scores: Scores, pairs: Pairs, kept: frozenset[int]
) -> dict[int, tuple[int, float]]:
    """Pairs of fields that no sure pair holds, with a lower score."""
    weak = [
        [
            _with_neighbours(theirs, mine, scores[row][column], pairs, first, renewal)
            for column, theirs in enumerate(first)
        ]
        for row, mine in enumerate(renewal)
    ]
    found = best(weak, pairs, kept, _WEAK)
    return {mine: (theirs, min(_MOST, score * _LESS)) for mine, (theirs, score) in found.items()}


def between_paired(
    first: Sequence[Asked], renewal: Sequence[Asked], pairs: Pairs, kept: frozenset[int]
) -> dict[int, tuple[int, float]]:
    """Fields of one type that alone are left over between the same two neighbours, in whatever words they ask."""
    taken = {theirs for theirs, _ in pairs.values()}
    anchors = sorted(spot for spot in pairs if renewal[spot].role == FIELD)
    found: dict[int, tuple[int, float]] = {}
    for left, right in pairwise(anchors):
        before, after = pairs[left][0], pairs[right][0]
        here = [mine for mine in renewal[left + 1 : right] if mine.number not in kept]
        there = [theirs for theirs in first[before + 1 : after] if theirs.number not in taken]
        if not 0 < len(here) <= _GAP_SIZE or not 0 < len(there) <= _GAP_SIZE:
            continue
        for mine in here:
            alike = [theirs for theirs in there if theirs.content == mine.content]
            alone = sum(other.content == mine.content for other in here) == len(alike) == 1
            if not alone or (mine.content == TEXT and len(here) + len(there) > 2):
                continue
            near = _one_place(renewal[left : right + 1]) and _one_place(first[before : after + 1])
            if near and _may_be_one(alike[0], mine):
                found[mine.number] = (alike[0].number, _GAP)
    return found


def _one_place(some: Sequence[Asked]) -> bool:
    """Whether what lies between belongs to the field before or after."""
    return all(_together(some[0], one) for one in some[1:-1]) or all(
        _together(some[-1], one) for one in some[1:-1]
    )


def _may_be_one(theirs: Asked, mine: Asked) -> bool:
    return (
        theirs.role == mine.role == FIELD
        and theirs.turn == mine.turn == ASKS
        and theirs.entry.person == mine.entry.person
        and theirs.content
        == mine.content
        not in ("", YES_NO)  # questions side by side ask for different things
        and only_later(theirs) == only_later(mine)
        and not opposites(theirs, mine)
        and not (theirs.own and mine.own and not theirs.own & mine.own)
    )


def _with_neighbours(
    theirs: Asked, mine: Asked, score: float, pairs: Pairs, first: Sequence[Asked], renewal: Sequence[Asked]
) -> float:
    kinds = {mine.content, theirs.content}
    asks = YES_NO in kinds
    if mine.role != FIELD or not _tells(theirs, mine) or (asks and not kinds <= _ASKED_TOO):
        return 0.0
    if (mine.topic or theirs.topic) and len(kinds) > 1:
        return 0.0
    if score < (_LEAST_ASKED if asks and kinds != {YES_NO, AMOUNT} else _LEAST):
        return 0.0
    beside = sum(
        spot in pairs and abs(pairs[spot][0] - theirs.number) <= _NEAR
        for spot in (mine.number - 1, mine.number + 1)
    )
    if not beside and not (theirs.things & mine.things or theirs.choices & mine.choices):
        return 0.0
    score += beside * _FROM_NEIGHBOUR
    section = [
        pairs[other.number][0] for other in renewal if other.number in pairs and _together(other, mine)
    ]
    shared = sum(_together(first[other], theirs) for other in section)
    if section and shared * 2 >= len(section):
        score += _FROM_SECTION
    return score


def _tells(theirs: Asked, mine: Asked) -> bool:
    return bool(theirs.telling & mine.telling or theirs.choices & mine.choices or theirs.fields & mine.fields)


def _together(one: Asked, other: Asked) -> bool:
    return (one.entry.section, one.entry.group) == (other.entry.section, other.entry.group)
