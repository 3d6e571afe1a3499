"""What every readability measure offers."""

from collections.abc import Mapping
from typing import ClassVar, Literal, Protocol

from workbench.model.measures import TextCounts

Direction = Literal["easier", "harder"]
"""What a higher value means."""


class Measure(Protocol):
    """A formula over the counts of a text. `title`, `formula` and `explanation` are German, for people."""

    id: ClassVar[str]
    title: ClassVar[str]
    formula: ClassVar[str]
    constants: ClassVar[Mapping[str, float]]
    source: ClassVar[str]
    range: ClassVar[tuple[float, float]]
    """The values that usual texts have; a text may lie outside."""
    direction: ClassVar[Direction]
    explanation: ClassVar[str]

    def value(self, counts: TextCounts) -> float | None:
        """The measure, or None for a text without words or sentences."""
