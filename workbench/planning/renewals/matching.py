"""Pairs of fields of two forms, found all at once so that no field is paired twice."""

from collections.abc import Mapping, Sequence

from workbench.model.inventory import YES_NO, Entry
from workbench.planning.renewals.similarity import SURE, similarity

NOBODY = -1
Pairs = Mapping[int, tuple[int, float]]
"""Index of a renewal's entry -> index of the first application's entry, and how sure that is."""


def matched(
    first: Sequence[Entry], renewal: Sequence[Entry], fixed: Mapping[int, int] | None = None
) -> Pairs:
    """The best pairs. `fixed`: pairs that a person gave, `NOBODY` for a field that the first form does not ask for.

    What is left over may ask for a part of what another field asks for ("Anschrift" and "Postleitzahl, Ort"): it is
    paired with that one too.
    """
    import numpy
    from scipy.optimize import linear_sum_assignment

    fixed = fixed or {}
    pairs = {mine: (theirs, 1.0) for mine, theirs in fixed.items() if theirs != NOBODY}
    if not first or not renewal:
        return pairs
    scores = numpy.array([[similarity(theirs, mine) for theirs in first] for mine in renewal])
    taken = {theirs for theirs, _ in pairs.values()}
    blocked = scores.copy()
    blocked[list(fixed), :] = 0
    blocked[:, list(taken)] = 0
    blocked[blocked < SURE] = 0
    order = -numpy.abs(
        numpy.arange(len(renewal))[:, None] / len(renewal) - numpy.arange(len(first))[None, :] / len(first)
    )
    mine, theirs = linear_sum_assignment(blocked * 1000 + order, maximize=True)
    for here, there in zip(mine.tolist(), theirs.tolist(), strict=True):
        if here not in fixed and blocked[here, there] >= SURE:
            pairs[here] = (there, float(blocked[here, there]))
    for here in range(len(renewal)):
        if here not in pairs and here not in fixed:
            there = int(scores[here].argmax())
            same = first[there].content == renewal[here].content
            if same and renewal[here].content != YES_NO and scores[here, there] >= SURE + 0.05:
                pairs[here] = (there, float(scores[here, there]))
    return pairs
