"""Pairs of fields of two forms, found all at once so that no field is paired twice."""

from collections.abc import Mapping, Sequence

from workbench.model.inventory import YES_NO, Entry
from workbench.planning.renewals.leftovers import between_paired, changes_paired, leftovers_paired
from workbench.planning.renewals.rarity import Rarity
from workbench.planning.renewals.scores import NOBODY, Pairs, Scores, best
from workbench.planning.renewals.sides import asked
from workbench.planning.renewals.similarity import SURE, similarity
from workbench.planning.renewals.wording import part_of

_PART = 0.75
"""Of a field that shares its partner with another one, from here on it asks for a part of it."""
__all__ = ["NOBODY", "Pairs", "matched"]


def matched(
    first: Sequence[Entry],
    renewal: Sequence[Entry],
    fixed: Mapping[int, int] | None = None,
    title: str = "",
) -> Pairs:
    """The best pairs. `title`: of both forms.

    `fixed`: pairs that a person gave, `NOBODY` for a field that the first form does not ask for.

    First the sure ones, then what is left over between sure ones, at last questions for a change of what nothing
    else in the renewal asks for. Two fields may ask for parts of one ("Anschrift" and "Postleitzahl, Ort").
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
    for mine in here:
        if mine.number not in pairs and mine.number not in fixed:
            theirs = max(there, key=lambda other: scores[mine.number][other.number])
            score = scores[mine.number][theirs.number]
            same = theirs.entry.content == mine.entry.content != YES_NO
            if same and score >= SURE + 0.05 and part_of(theirs, mine, rarity) >= _PART:
                pairs[mine.number] = (theirs.number, score)
    pairs |= between_paired(there, here, pairs, frozenset(fixed))
    pairs |= changes_paired(there, here, pairs, frozenset(fixed))
    return {mine: (theirs, min(1.0, score)) for mine, (theirs, score) in pairs.items()}
