"""What the four Wiener Sachtextformeln have in common: a weighted sum that names a school year."""

from collections.abc import Mapping
from typing import ClassVar

from workbench.language.measure import Direction
from workbench.model.measures import TextCounts


class SchoolYearFormula:
    """A Wiener Sachtextformel: subclasses give id, title, formula, constants and explanation.

    `constants` weigh "polysyllables", "long_words" and "monosyllables" (percent of the words) and
    "words_per_sentence"; "base" is added.
    """

    constants: ClassVar[Mapping[str, float]]
    source: ClassVar[str] = (
        "Bamberger, Richard; Vanecek, Erich (1984): Lesen – Verstehen – Lernen – Schreiben. Wien: Jugend und Volk."
    )
    range: ClassVar[tuple[float, float]] = (4.0, 15.0)
    direction: ClassVar[Direction] = "harder"

    def value(self, counts: TextCounts) -> float | None:
        """A school year; mostly 4 to 15, not cut off there; None for a text without words or sentences."""
        if not counts.words or not counts.sentences:
            return None
        percent = 100 / counts.words
        quantities = {
            "polysyllables": counts.polysyllables * percent,
            "words_per_sentence": counts.words / counts.sentences,
            "long_words": counts.long_words * percent,
            "monosyllables": counts.monosyllables * percent,
            "base": 1.0,
        }
        return sum(factor * quantities[name] for name, factor in self.constants.items())
