"""Whether German is too hard to be sent: a service translates hard German badly, and nobody notices.

Integreat, in use in German municipalities, holds back texts below a readability of its own in the same way.
"""

from workbench.language.difficulty.rating import mean, rate_text
from workbench.language.segmentation import sentences

USUAL_GATE = 50
"""Difficulty (0 to 100) from which a passage stays here: "schwer"."""
_FEWEST_WORDS = 8


def too_hard(text: str, gate: int) -> float | None:
    """The difficulty of the passage if it reaches the gate, else None. `gate` 0: nothing is too hard.

    Passages with fewer than eight words pass: labels have no difficulty.
    """
    if gate <= 0:
        return None
    rated = mean(rate_text(text[start:end]) for start, end in sentences(text))
    if rated is None or rated.words < _FEWEST_WORDS or rated.score < gate:
        return None
    return rated.score
