"""Before and after the revision: did more readers understand the new wording?"""

from collections.abc import Iterable, Mapping

from workbench.model.review import Answer, Comparison
from workbench.review.results import understood_by
from workbench.review.statistics import FEWEST, is_proven, mcnemar, newcombe, newcombe_paired


def compare_sides(answers: Iterable[Answer], gaps: Mapping[int, int] | None = None) -> tuple[Comparison, ...]:
    """A comparison for each passage that was read in both wordings ("A" before, "B" after).

    With at least five readers of both wordings these count (McNemar), else different readers (Newcombe).
    """
    sides: dict[int, dict[str, list[Answer]]] = {}
    for answer in answers:
        if answer.side:
            sides.setdefault(answer.passage, {"A": [], "B": []})[answer.side].append(answer)
    return tuple(
        comparison(number, understood_by(found["A"], gaps or {}), understood_by(found["B"], gaps or {}))
        for number, found in sorted(sides.items())
        if found["A"] and found["B"]
    )


def comparison(passage: int, before: Mapping[str, bool], after: Mapping[str, bool]) -> Comparison:
    """What readers understood before and after, by reader."""
    both = before.keys() & after.keys()
    if len(both) >= FEWEST:
        return _paired(passage, {reader: (before[reader], after[reader]) for reader in both})
    old, new = (sum(before.values()), len(before)), (sum(after.values()), len(after))
    if min(old[1], new[1]) < FEWEST:
        return Comparison(passage, False, old, new, 0, 0, None, None, None, False)
    interval = newcombe(new, old)
    difference = new[0] / new[1] - old[0] / old[1]
    return Comparison(passage, False, old, new, 0, 0, None, difference, interval, is_proven(interval))


def _paired(passage: int, pairs: Mapping[str, tuple[bool, bool]]) -> Comparison:
    n = len(pairs)
    outcomes = list(pairs.values())
    better, worse = outcomes.count((False, True)), outcomes.count((True, False))
    right = outcomes.count((True, True))
    p = mcnemar(better, worse)
    interval = newcombe_paired(right, better, worse, n - right - better - worse)
    return Comparison(
        passage,
        True,
        (right + worse, n),
        (right + better, n),
        better,
        worse,
        p,
        (better - worse) / n,
        interval,
        is_proven(interval, p),
    )
