"""Whether German is too hard to be sent: a service translates hard German badly, and nobody notices.

Integreat, in use in German municipalities, holds back texts below a readability of its own in the same way.
"""

import re

from workbench.language.difficulty.rating import mean, rate_text
from workbench.language.segmentation import sentences

USUAL_GATE = 50
"""Difficulty (0 to 100) from which a passage stays here: "schwer"."""
_FEWEST_WORDS = 8
_TAG = re.compile(r"\{\d{1,3}\}")
_BREAK = re.compile(r"(?:\{\d{1,3}\}\s*){2,}|\n")
"""Several elements of a form in a row: an empty line, a box on a new one. What stands around them is no sentence."""


def too_hard(text: str, gate: int) -> float | None:
    """The difficulty of the passage if it reaches the gate, else None. `gate` 0: nothing is too hard.

    Passages with fewer than eight words pass: labels have no difficulty.
    """
    if gate <= 0:
        return None
    lines = (_TAG.sub(" ", line) for line in _BREAK.split(text))
    rated = mean(rate_text(line[start:end]) for line in lines for start, end in sentences(line))
    if rated is None or rated.words < _FEWEST_WORDS or rated.score < gate:
        return None
    return rated.score
