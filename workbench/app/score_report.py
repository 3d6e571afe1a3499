"""What measuring a form gives: measures, difficulty, and which passages count."""

from dataclasses import dataclass

from workbench.model.difficulty import Difficulty
from workbench.model.measures import TextCounts


@dataclass(frozen=True, slots=True)
class SegmentScore:
    """`why_not_scored` is None for a segment with a difficulty of its own, else the German reason."""

    id: str
    why_not_scored: str | None
    difficulty: Difficulty | None = None


@dataclass(frozen=True, slots=True)
class SentenceScore:
    """A sentence that counts; `start` and `end` are offsets in its segment."""

    segment: str
    start: int
    end: int
    difficulty: Difficulty


@dataclass(frozen=True, slots=True)
class SectionScore:
    """`title` is "" for what stands before the first heading; no difficulty where nothing counts."""

    title: str
    segment: str
    difficulty: Difficulty | None


@dataclass(frozen=True, slots=True)
class ScoreReport:
    """Measures of the text that counts. A value is None where there is nothing to measure.

    `findings`: number by rule id. `words_not_scored`: words by the German reason why they do not count.
    """

    file: str
    counts: TextCounts
    measures: dict[str, float | None]
    measures_textstat: dict[str, float | None]
    difficulty: Difficulty | None
    findings: dict[str, int]
    segments: tuple[SegmentScore, ...]
    sentences: tuple[SentenceScore, ...]
    sections: tuple[SectionScore, ...]
    words_not_scored: dict[str, int]
