"""Whether a text is German for sure, for rules about the language that Word is told."""

from workbench.language.german import looks_german
from workbench.language.tokens import words

GERMAN = "de"
FEWEST_WORDS = 8
"""Shorter texts are names and numbers as often as sentences."""


def clearly_german(text: str) -> bool:
    """True only for a text that is long enough to tell."""
    return len(words(text)) >= FEWEST_WORDS and looks_german(text)
