"""A text in which equal signs look equal, with the same offsets; and the same text without some of its parts."""

import re
from collections.abc import Iterable
from functools import lru_cache

from workbench.language.exempt import Span

_ALIKE = str.maketrans(
    {
        **dict.fromkeys("\u00a0\u202f\u2007\u2009\u200a\u2002\u2003\t", " "),
        **dict.fromkeys("\u2010\u2011\u2012", "-"),
        **dict.fromkeys("\u2212\u2014", "–"),
    }
)
GONE = "\x01"
"""Stands for each sign of a part that was taken out; no pattern for words, digits or blanks matches it."""
_TOGETHER = re.compile(r"\w+(?:-\w+)*")


@lru_cache(maxsize=4096)
def plain(text: str) -> str:
    """The text with one kind of blank, hyphen and dash; as long as it was."""
    return text.translate(_ALIKE)


@lru_cache(maxsize=1024)
def has_digit(text: str) -> bool:
    """Whether there is any digit in the text: without one, many searches are in vain."""
    return _DIGIT.search(text) is not None


@lru_cache(maxsize=1024)
def small(text: str) -> str:
    """The text in small letters, for asking whether a sign is there at all."""
    return text.lower()


_DIGIT = re.compile(r"\d")


def without(text: str, spans: Iterable[Span]) -> str:
    """The text with the spans taken out; as long as it was."""
    kept: list[str] = []
    at = 0
    for start, end in sorted(spans):
        kept += (text[at:start], GONE * (end - max(at, start)))
        at = max(at, end)
    return "".join((*kept, text[at:]))


def words_of(text: str) -> tuple[str, ...]:
    """The words as they are written, hyphens inside."""
    return tuple(_TOGETHER.findall(text))


def clause_around(text: str, start: int, end: int, reach: int = 80) -> tuple[str, str]:
    """What stands before and behind a place up to the end of its sentence, at most `reach` signs each."""
    before = text[max(0, start - reach) : start]
    behind = text[end : end + reach]
    cut = max((match.end() for match in _SENTENCE_END.finditer(before)), default=0)
    stop = _SENTENCE_END.search(behind)
    return before[cut:], behind[: stop.start() + 1] if stop else behind


_SENTENCE_END = re.compile(
    r"(?<=[^\W\d]{3})[.!?](?=\s)|(?<=\d{4})\.(?=\s[A-ZÄÖÜ])|\n\s*\n|(?<=[^\W\d])\)\.(?=\s)"
)
