"""How long a text is on paper, and what fits into a place of the form."""

import math
import unicodedata

from workbench.translation.facts.languages import ETHIOPIC, HAN, JAPANESE, script_of
from workbench.translation.facts.marks import marks

_FIRST_HIDDEN = "\N{SOFT HYPHEN}"
_WIDER = {HAN: 2.0, JAPANESE: 2.0, "Hang": 2.0, "Kore": 2.0, ETHIOPIC: 1.3}
"""How many average Latin letters a sign of the script is wide; full-width signs are as wide as high (UAX #11)."""


def shown_length(text: str) -> int:
    """Characters that take room in a line: no placeholders, marks of direction, vowel marks, soft hyphens."""
    hidden = sum(mark.end - mark.start for mark in marks(text))
    return len(text) - hidden - sum(map(_is_narrow, text))


def _is_narrow(character: str) -> bool:
    """Whether a character stands above or below another one, or is not printed."""
    return character >= _FIRST_HIDDEN and unicodedata.category(character) in ("Mn", "Me", "Cf")


def fitting_length(room: int, source: str, language: str) -> int:
    """Characters of the language that fit where `room` Latin ones do, at least what the German text takes itself."""
    latin = max(room, shown_length(source))
    return max(1, math.ceil(latin / _WIDER.get(script_of(language), 1.0)))
