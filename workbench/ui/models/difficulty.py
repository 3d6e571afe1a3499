"""The difficulty of a passage as people read it: whole numbers that add up, and the biggest causes."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import floor

from workbench.app.score_report import ScoreReport, SentenceScore
from workbench.model.difficulty import Difficulty

PARTS = ("length", "vocabulary", "rules")
NAMED = 5
"""So many causes are named, the rest is one line."""
LEAST = 0.5
"""Points below which a cause is not worth a line."""


@dataclass(frozen=True, slots=True)
class Cause:
    """Points of the passage's difficulty with their German text; `sentence` counts from 1, 0 for the only one.

    `text` is empty for what all other causes add.
    """

    points: float
    text: str
    sentence: int = 0


def whole_parts(difficulty: Difficulty) -> dict[str, int]:
    """The three parts in whole points, so that they add up to the rounded score."""
    values = {part: float(getattr(difficulty, part)) for part in PARTS}
    whole = {part: floor(value) for part, value in values.items()}
    missing = round(difficulty.score) - sum(whole.values())
    by_remainder = sorted(PARTS, key=lambda part: whole[part] - values[part])
    for part in by_remainder[: max(missing, 0)]:
        whole[part] += 1
    return whole


def difficulty_of(report: ScoreReport) -> tuple[Difficulty | None, str]:
    """The difficulty of the one passage of `report`, or the German reason why there is none."""
    score = report.segments[0] if report.segments else None
    if score is None or score.difficulty is None:
        return None, (score.why_not_scored if score else None) or ""
    return score.difficulty, ""


def causes(report: ScoreReport) -> tuple[Cause, ...]:
    """What makes the one passage of `report` hard, the most points first; together they are its score."""
    words = sum(sentence.difficulty.words for sentence in report.sentences)
    if not words:
        return ()
    found = [
        cause
        for number, sentence in enumerate(report.sentences, start=1)
        for cause in _of_sentence(sentence, number if len(report.sentences) > 1 else 0, words)
    ]
    found.sort(key=lambda cause: -cause.points)
    return _shortened(found)


def _of_sentence(sentence: SentenceScore, number: int, words: int) -> Sequence[Cause]:
    """Its causes with their share in the passage's score: a sentence weighs as many words as it has."""
    difficulty = sentence.difficulty
    total = sum(item.points for item in difficulty.contributions)
    scale = (difficulty.score / total if total else 0.0) * difficulty.words / words
    return [Cause(item.points * scale, item.text, number) for item in difficulty.contributions]


def _shortened(found: Sequence[Cause]) -> tuple[Cause, ...]:
    named = [cause for cause in found[:NAMED] if cause.points >= LEAST]
    rest = sum(cause.points for cause in found[len(named) :])
    return (*named, Cause(rest, "")) if rest >= LEAST else tuple(named)
