"""How hard passages are, in steps that can be told apart without colour: a longer or wider bar is harder."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.app.score_report import ScoreReport
from workbench.model.difficulty import LEVELS

STEPS: Mapping[str, int] = {name: at for at, (_, name) in enumerate(LEVELS, start=1)}
"""Level -> 1 (very easy) to 5 (very hard)."""
COLOURS = ("good_text", "good_text", "warning", "error", "error")


def step_of(score: float) -> int:
    """1 (very easy) to 5 (very hard) of a difficulty from 0 to 100."""
    return next(at for at, (limit, _) in enumerate(LEVELS, start=1) if score < limit)


def colour_of_step(step: int) -> str:
    """Name of the theme's colour for a step."""
    return COLOURS[step - 1]


def difficulties_of(report: ScoreReport | None) -> dict[str, float]:
    """Difficulty from 0 to 100 of every passage that has one, by its id."""
    if report is None:
        return {}
    return {item.id: item.difficulty.score for item in report.segments if item.difficulty is not None}


@dataclass(frozen=True, slots=True)
class Band:
    """Neighbouring passages of one step; ranks as positions in reading order, end exclusive."""

    first: int
    behind: int
    step: int


def bands(order: Sequence[str], difficulties: Mapping[str, float]) -> tuple[Band, ...]:
    """The form from top to bottom as bands; passages without a difficulty have none."""
    found: list[Band] = []
    for rank, segment in enumerate(order):
        score = difficulties.get(segment)
        if score is None:
            continue
        step = step_of(score)
        last = found[-1] if found else None
        if last is not None and last.behind == rank and last.step == step:
            found[-1] = Band(last.first, rank + 1, step)
        else:
            found.append(Band(rank, rank + 1, step))
    return tuple(found)
