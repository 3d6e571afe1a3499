"""How hard a text is to read, and why."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contribution:
    """Points that one cause adds to the difficulty of a sentence.

    `part` is length, vocabulary or rules. `text` names the cause in German ("31 Wörter, 212 Buchstaben").
    """

    part: str
    cause: str
    points: float
    text: str


@dataclass(frozen=True, slots=True)
class Difficulty:
    """`score` 0 (easy) to 100 (hard), the sum of its parts, cut at 100; `mos` the opinion score (1-7) that readers
    would give it by our model. `contributions` are empty for a section or a whole form: those are means.

    `words` is what a mean weighs it with. `version` names the model: scores of different versions don't compare.
    """

    score: float
    mos: float
    length: float
    vocabulary: float
    rules: float
    words: int
    version: str
    contributions: tuple[Contribution, ...] = ()

    @property
    def level(self) -> str:
        """sehr leicht, leicht, mittel, schwer, sehr schwer."""
        return next(name for limit, name in LEVELS if self.score < limit)


LEVELS: tuple[tuple[float, str], ...] = (
    (20.0, "sehr leicht"),
    (35.0, "leicht"),
    (50.0, "mittel"),
    (70.0, "schwer"),
    (float("inf"), "sehr schwer"),
)
"""Upper limits (exclusive). Fixed so that good plain letters are "leicht" and statutes "sehr schwer"."""
