"""Sure signs of polite and of familiar address."""

import re
from functools import cache

from workbench.translation.facts.languages import table

Span = tuple[int, int]


def polite_places(text: str, code: str) -> list[Span]:
    """Where the reader is addressed politely, for certain."""
    return _places(text, code, 0)


def familiar_places(text: str, code: str) -> list[Span]:
    """Where the reader is addressed like a friend or child, for certain."""
    return _places(text, code, 1)


def _places(text: str, code: str, which: int) -> list[Span]:
    pattern = _patterns().get(code)
    return [match.span() for match in pattern[which].finditer(text)] if pattern else []


@cache
def _patterns() -> dict[str, tuple[re.Pattern[str], re.Pattern[str]]]:
    return {code: (_pattern(polite), _pattern(familiar)) for code, polite, familiar in table("formality", 3)}


def _pattern(words: str) -> re.Pattern[str]:
    """One pattern of the words; "*" is any ending, a leading "^" forbids the beginning of a sentence."""
    parts = []
    for word in words.split("|"):
        start = r"(?<![\w’'-])" if not word.startswith("^") else r"(?<=[^\W\d_,] )"
        plain = word.removeprefix("^")
        ending = r"\w*" if plain.endswith("*") else r"(?!\w)"
        bare = re.escape(plain.removesuffix("*"))
        parts.append((rf"{start}{bare}{ending}") if plain.isascii() or plain[0] < "\u2e80" else bare)
    return re.compile("|".join(parts))
