"""Parts of a wording that only explain: brackets, "das heißt ...", ", also ...". They state nothing new."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

_ASIDES = re.compile(
    r"\([^()\n]*\)"
    r"|(?<!\w)(?:[Dd]as heißt|[Dd]as bedeutet|Das ist|Damit ist gemeint|Gemeint ist|Gemeint sind|d\. ?h\.)\b"
    r"[^.!?\n]*(?:[.!?]|$)"
    r"|, (?:also|sprich|das heißt|d\. ?h\.|zum Beispiel|z\. ?B\.)\b[^.!?\n]*(?:[.!?]|$)"
    r"|(?:[^.!?\n]*\balso\b[^.!?\n]*(?:[.!?]|$))"
)

_MARKS = ("(", "also", "heißt", "bedeutet", "Das ist", "emeint", "sprich", "zum Beispiel", "d.", "z.")
"""Each explanation has one of them."""


@lru_cache(maxsize=1024)
def asides(text: str) -> tuple[Span, ...]:
    """Start and end of each explanation, in text order."""
    shown = plain(text)
    if not any(mark in shown for mark in _MARKS):
        return ()
    return tuple(match.span() for match in _ASIDES.finditer(shown))


def is_aside(text: str, place: int) -> bool:
    """Whether the code point stands in an explanation."""
    return any(start <= place < end for start, end in asides(text))
