"""How hard a wording is, as the window shows it, so that wordings can be compared."""

from dataclasses import dataclass
from functools import lru_cache

from workbench.language.checking import findings_with_points
from workbench.language.difficulty.passages import rate_passages, rate_sentences
from workbench.language.passage import Passage
from workbench.language.rule import Settings
from workbench.model.document import Segment

_LEAST_GAIN = 0.5
_MOST_LOSS = 1.0


@dataclass(frozen=True, slots=True)
class Hardness:
    """`score`: 0 to 100 as shown. `points`: the same without the cap at 100, so that very hard texts differ."""

    score: float
    points: float

    def is_above(self, other: "Hardness") -> bool:
        """Whether readers may notice that the other wording is easier."""
        return self.points - other.points >= _LEAST_GAIN

    def is_far_below(self, other: "Hardness") -> bool:
        """Whether the other wording is harder by more than a point."""
        return other.points - self.points > _MOST_LOSS


class _ByIdentity:
    """Settings as a key: they hold the glossary and live as long as a check."""

    __slots__ = ("settings",)

    def __init__(self, settings: Settings) -> None:
        self.settings = settings

    def __hash__(self) -> int:
        return id(self.settings)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ByIdentity) and other.settings is self.settings


def hardness(text: str, settings: Settings) -> Hardness:
    """Of one or more sentences: the mean, weighted with their words, findings of rules included; remembered."""
    return _hardness(text, _ByIdentity(settings))


@lru_cache(maxsize=8192)
def _hardness(text: str, key: _ByIdentity) -> Hardness:
    passage = Passage(Segment("text", "text", "paragraph", text))
    findings = findings_with_points(passage, key.settings)
    parts = [part for _, part in rate_sentences(passage, findings, key.settings.terms)]
    whole, words = rate_passages(parts), sum(part.words for part in parts)
    if whole is None or not words:
        return Hardness(0.0, 0.0)
    points = sum(part.words * sum(cause.points for cause in part.contributions) for part in parts) / words
    return Hardness(whole.score, points)
