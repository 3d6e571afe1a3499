"""The best pairs by a table of scores."""

from collections.abc import Mapping, Sequence

NOBODY = -1
Pairs = Mapping[int, tuple[int, float]]
"""Index of a renewal's entry -> index of the first application's entry, and how sure that is."""
_SURE_FIRST = 3
"""Power that lets one sure pair weigh more than two weaker ones."""
Scores = Sequence[Sequence[float]]
"""A row for each entry of the renewal, a column for each entry of the first application."""


def best(scores: Scores, pairs: Pairs, kept: frozenset[int], least: float) -> dict[int, tuple[int, float]]:
    """New pairs of at least `least`, none with a row or column of `pairs` or a row of `kept`."""
    import numpy
    from scipy.optimize import linear_sum_assignment

    free = numpy.array(scores)
    free[[*kept, *pairs], :] = 0
    free[:, [theirs for theirs, _ in pairs.values()]] = 0
    free[free < least] = 0
    height, width = free.shape
    order = -numpy.abs(numpy.arange(height)[:, None] / height - numpy.arange(width)[None, :] / width)
    rows, columns = linear_sum_assignment(free**_SURE_FIRST * 1000 + order, maximize=True)
    return {
        mine: (theirs, float(free[mine, theirs]))
        for mine, theirs in zip(rows.tolist(), columns.tolist(), strict=True)
        if free[mine, theirs] >= least
    }
