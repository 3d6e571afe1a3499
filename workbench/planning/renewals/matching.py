"""Pairs of fields of two forms, found all at once so that no field is paired twice."""

from collections.abc import Mapping, Sequence

from workbench.model.inventory import YES_NO, Entry
from workbench.planning.renewals.leftovers import between_paired, leftovers_paired
from workbench.planning.renewals.rarity import Rarity
from workbench.planning.renewals.scores import NOBODY, Pairs, Scores, best
from workbench.planning.renewals.sides import Asked, asked
from workbench.planning.renewals.similarity import SURE, similarity
from workbench.planning.renewals.surroundings import only_later
from workbench.planning.renewals.wording import part_of

_PART = 0.75
"""Of a field that shares its partner with another one, from here on it asks for a part of it."""
_MUCH_BETTER = 0.1
__all__ = ["NOBODY", "Pairs", "matched"]


def matched(
    first: Sequence[Entry],
    renewal: Sequence[Entry],
    fixed: Mapping[int, int] | None = None,
    title: str = "",
) -> Pairs:
    """The best pairs. `title`: of both forms.

    `fixed`: pairs that a person gave, `NOBODY` for a field that the first form does not ask for.

    First the sure ones, then what is left over between sure ones. Two fields may ask for parts of one ("Anschrift" and
    "Postleitzahl, Ort"). A question for a change has no partner but another one for the same change.
    """
    fixed = fixed or {}
    pairs = {mine: (theirs, 1.0) for mine, theirs in fixed.items() if theirs != NOBODY}
    if not first or not renewal:
        return pairs
    there, here = asked(first, title), asked(renewal, title)
    rarity = Rarity.of((*there, *here))
    scores: Scores = [[similarity(theirs, mine, rarity) for theirs in there] for mine in here]
    pairs |= best(scores, pairs, frozenset(fixed), SURE)
    pairs |= leftovers_paired(there, here, scores, pairs, frozenset(fixed))
    pairs |= _parts(there, here, scores, pairs, frozenset(fixed), rarity)
    pairs |= between_paired(there, here, pairs, frozenset(fixed))
    pairs |= _begun_before(there, here, pairs, frozenset(fixed))
    return {mine: (theirs, min(1.0, score)) for mine, (theirs, score) in pairs.items()}


def _parts(
    first: Sequence[Asked],
    renewal: Sequence[Asked],
    scores: Scores,
    pairs: Pairs,
    kept: frozenset[int],
    rarity: Rarity,
) -> dict[int, tuple[int, float]]:
    """Fields that ask for a part of a field that another one is paired with, if that fits much better."""
    found: dict[int, tuple[int, float]] = {}
    for mine in renewal:
        if mine.number in kept:
            continue
        now = pairs[mine.number][1] + _MUCH_BETTER if mine.number in pairs else 0.0
        theirs = max(first, key=lambda other: scores[mine.number][other.number])
        score = scores[mine.number][theirs.number]
        if only_later(mine) and not only_later(theirs):
            continue
        same = theirs.entry.content == mine.entry.content != YES_NO
        if same and score >= max(SURE + 0.05, now) and _is_part(theirs, mine, rarity):
            found[mine.number] = (theirs.number, score)
    return found


def _begun_before(
    first: Sequence[Asked], renewal: Sequence[Asked], pairs: Pairs, kept: frozenset[int]
) -> dict[int, tuple[int, float]]:
    """A field that asks for several of the first form at once is paired with the one that stands first."""
    taken = {theirs for theirs, _ in pairs.values()}
    found: dict[int, tuple[int, float]] = {}
    for number, (paired, score) in pairs.items():
        theirs, whole = paired, renewal[number]
        while theirs and theirs - 1 not in taken and _goes_on(first[theirs - 1], first[theirs], whole):
            theirs -= 1
        if theirs != paired and number not in kept:
            found[number] = (theirs, score)
    return found


def _goes_on(before: Asked, after: Asked, whole: Asked) -> bool:
    """Whether two fields beside each other each ask for another part of the whole, which does not lead with the
    second one."""
    beside = (before.entry.section, before.entry.person) == (after.entry.section, after.entry.person)
    parts = before.fields and after.fields and before.fields | after.fields <= whole.fields
    leads = whole.leading & before.leading or not whole.leading & after.leading
    return bool(beside and parts and leads and not before.fields & after.fields)


def _is_part(theirs: Asked, mine: Asked, rarity: Rarity) -> bool:
    named = bool(mine.fields) and mine.fields <= theirs.fields
    return named or part_of(theirs, mine, rarity) >= _PART
