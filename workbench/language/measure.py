"""What every readability measure offers."""

from collections.abc import Mapping
from typing import ClassVar, Literal, Protocol

from workbench.model.measures import TextCounts

Direction = Literal["easier", "harder"]
"""What a higher value means."""


EXAMPLE = TextCounts(
    sentences=4, words=50, syllables=100, letters=300, long_words=20, polysyllables=12, monosyllables=22
)
"""An invented text: 12.5 words a sentence, 2 syllables a word, 40 % long, 24 % with 3 syllables, 44 % with one."""


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
    example: ClassVar[str]
    """The formula worked out for `EXAMPLE`, to two places."""
    explanation: ClassVar[str]

    def value(self, counts: TextCounts) -> float | None:
        """The measure, or None for a text without words or sentences."""
