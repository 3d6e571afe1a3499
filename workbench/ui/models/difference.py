"""Which words are new and which went: shown in colour beside a suggestion."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+|\s+|[^\w\s]", re.UNICODE)
LONGEST = 4_000
"""Words and signs; a longer passage is shown as wholly new instead of compared word by word."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some text that is `same`, `added` or `removed`."""

    state: str
    text: str


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """The way from `before` to `after` word by word, removed words ahead of the added ones."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if max(len(old), len(new)) > LONGEST:
        return (Piece("removed", before), Piece("added", after))
    pieces: list[Piece] = []
    for action, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if action == "equal":
            _add(pieces, "same", "".join(old[a:b]))
        else:
            _add(pieces, "removed", "".join(old[a:b]))
            _add(pieces, "added", "".join(new[c:d]))
    return tuple(pieces)


def shortened(pieces: Sequence[Piece], around: int = 60) -> tuple[Piece, ...]:
    """The pieces with only about so many characters of what is the same around what is not."""
    last = len(pieces) - 1
    return tuple(
        Piece("same", _cut(piece.text, around if at else 0, around if at < last else 0))
        if piece.state == "same" and last
        else piece
        for at, piece in enumerate(pieces)
    )


def _cut(text: str, head: int, tail: int) -> str:
    """The beginning and the end of a text, cut between words."""
    if len(text) <= head + tail + 20:
        return text
    start = text[: text.rfind(" ", 0, head) + 1] if head else ""
    end = text[text.find(" ", len(text) - tail) :] if tail else ""
    return f"{start}…{end}"


def _add(pieces: list[Piece], state: str, text: str) -> None:
    if text:
        pieces.append(Piece(state, text))
