"""Which words are new and which went: shown in colour beside a suggestion."""

import re
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


def _add(pieces: list[Piece], state: str, text: str) -> None:
    if text:
        pieces.append(Piece(state, text))
