"""A full stop of a text and what stands around it."""

import re
from typing import NamedTuple

from workbench.language.full_stops.sentence_starts import Start, start_of

WINDOW = 160
"""Signs on either side that a rule may see: the time must not grow with the length of the sentence."""
CLOSERS = "\"“”»«›‹‚‘’')]*¹²³⁴⁵⁶⁷⁸⁹⁰"
OPENERS = "„“\"»«›‹‚‘'([*"
_BLANK = re.compile(r"\s*")


class Place(NamedTuple):
    """A full stop, question or exclamation mark.

    `left`: the sentence up to it, at most `WINDOW` signs; `chunk`: the signs back to the last blank; `core`: the
    chunk without brackets and quotation marks around it; `before`: the words in front of the chunk, at most four;
    `mark`: the full stop(s); `closers`: quotation marks, brackets and footnote marks behind it; `right`: the
    following text; `start`, `word`: how it starts and its first word; `first`: the chunk starts its sentence.
    """

    left: str
    chunk: str
    core: str
    before: tuple[str, ...]
    mark: str
    closers: str
    right: str
    start: Start
    word: str
    first: bool

    @property
    def previous(self) -> str:
        """The word in front of the chunk, "" at the start."""
        return self.before[-1] if self.before else ""


def skip_blanks(text: str, place: int) -> int:
    """The next place that is no blank, the end of the text if there is none."""
    match = _BLANK.match(text, place)
    return match.end() if match else place


def place_at(text: str, start: int, match: re.Match[str], behind: int) -> Place:
    """What stands around the full stop(s) of `match`; `start`: first sign of the sentence, `behind`: the next sign."""
    window = max(start, match.start() - WINDOW)
    left = text[window : match.start()]
    words = left.rsplit(None, 5)
    chunk = words.pop() if words and not left[-1].isspace() else ""
    stop = match.group()
    mark = stop.rstrip(CLOSERS + "0123456789[")
    right = text[behind : behind + WINDOW]
    begin, word = start_of(right)
    core = chunk.lstrip(OPENERS).rstrip(CLOSERS)
    first = window == start and not words
    return Place(left, chunk, core, tuple(words[-4:]), mark, stop[len(mark) :], right, begin, word, first)
