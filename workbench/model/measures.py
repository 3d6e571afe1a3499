"""Counts of a text and the values that formulas make of them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextCounts:
    """What the formulas need. Words are tokens with at least one letter; `letters` counts letters only.

    `long_words` have more than 6 letters, `polysyllables` 3 or more syllables, `monosyllables` exactly 1.
    """

    sentences: int
    words: int
    syllables: int
    letters: int
    long_words: int
    polysyllables: int
    monosyllables: int
