"""Sentences of German official texts, as code-point offsets.

Every full stop, question mark and exclamation mark is judged by the rules of official German (`boundaries`);
what they leave open is decided by LanguageTool's rules (`srx`). Nothing is loaded before the first call, and the
time grows with the length of the text only.
"""

import re

from workbench.language.boundaries import CLOSERS, Place, ends_sentence
from workbench.language.srx import LEFT, RIGHT, splits

_BLANKS = {ord(blank): " " for blank in "\ufffc\u00a0\u202f\u2007\u2009\t"}
_CLOSING = re.escape(CLOSERS)
_STOP = re.compile(
    rf"[.!?…]+[{_CLOSING}]*(?=\s)"
    r"|(?<=[a-zäöüß]{3})[.!?]\d{1,2}(?=\s+[„(]?[A-ZÄÖÜ])"  # a footnote number sticks to the full stop
    r"|(?<=[a-zäöüß]{3})[.!?](?=[A-ZÄÖÜ][a-zäöüß]*\s+[a-zäöüß])"  # the blank was forgotten
    r"|\n\s*\n"
)
_WINDOW = 120
_BRACKET = re.compile(r"\([^()]{0,400}\)")


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Start and end of every sentence, without the blanks around it; together they hold every other sign.

    U+FFFC counts as a blank. An empty line always parts sentences, a single line break never does.
    """
    plain = text.translate(_BLANKS)
    brackets = _Brackets(plain)
    found: list[tuple[int, int]] = []
    start = _skip(plain, 0)
    for match in _STOP.finditer(plain):
        end = match.end()
        if end <= start:
            continue
        if match.group().isspace():
            end = match.start()
        elif not _ends(plain, start, match) or brackets.inside(match.start(), start):
            continue
        found.append((start, end))
        start = _skip(plain, match.end())
    if start < len(plain):
        found.append((start, len(plain.rstrip())))
    return tuple(found)


def _skip(text: str, place: int) -> int:
    """The next place that is no blank."""
    match = _BLANK.match(text, place)
    return match.end() if match else place


_BLANK = re.compile(r"\s*")


def _ends(text: str, start: int, match: re.Match[str]) -> bool:
    place = _place(text, start, match)
    if place.right == "":
        return False
    verdict = ends_sentence(place)
    if verdict is None:
        begin = match.end()
        behind = _skip(text, begin)
        return splits(text[max(start, behind - LEFT) : behind], text[behind : behind + RIGHT])
    return verdict


def _place(text: str, start: int, match: re.Match[str]) -> Place:
    """What stands around a full stop, in a window of fixed size."""
    left = text[max(start, match.start() - _WINDOW) : match.start()]
    words = left.split()
    chunk = words.pop() if words and not left[-1].isspace() else ""
    stop = match.group()
    mark = stop.rstrip(CLOSERS + "0123456789")
    right = text[match.end() : match.end() + _WINDOW].lstrip()
    whole = match.start() - _WINDOW <= start
    return Place(chunk, tuple(words[-4:]), mark, stop[len(mark) :], right, first=whole and not words)


class _Brackets:
    """Brackets of the text, asked for in rising order."""

    def __init__(self, text: str) -> None:
        self._spans = _BRACKET.finditer(text)
        self._next = next(self._spans, None)

    def inside(self, place: int, sentence: int) -> bool:
        """Whether the place lies in a bracket that opened within the sentence, not at its start."""
        while self._next is not None and self._next.end() <= place:
            self._next = next(self._spans, None)
        return self._next is not None and sentence < self._next.start() < place < self._next.end() - 1
