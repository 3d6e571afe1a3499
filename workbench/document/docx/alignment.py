"""Which characters of a paragraph stay, go and come when its text is replaced."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.document.docx.ordering import Unalignable, assigned, moved
from workbench.model.document import PLACEHOLDER, Placeholder

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_MAX_TOKENS = 4000
"""Beyond this many differing words a passage is replaced as a whole: the comparison grows with the square."""
_UNWRITABLE = re.compile("[\x00-\x09\x0b-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Replacement:
    """Characters `start:end` of the old text become `parts`: new text and the old offset whose format it takes.

    The offset is None where no old character of the same gap lends its format. A part that starts with U+FFFC is
    a field that moves here; its offset is that of its mark in the old text.
    """

    start: int
    end: int
    parts: tuple[tuple[str, int | None], ...]


class _Token(str):
    """A word, a run of blanks, a sign, or a whole field that moves; `source` is the old offset of such a field."""

    __slots__ = ("source",)
    source: int | None


def _token(text: str, source: int | None = None) -> _Token:
    token = _Token(text)
    token.source = source
    return token


def align(
    before: str, placeholders: Sequence[Placeholder], after: str, movable: frozenset[int] = frozenset()
) -> list[Replacement]:
    """The replacements that turn `before` into `after`, in ascending order and never inside a placeholder.

    `movable` are the indices of placeholders that may change their place. Raises `Unalignable` when a placeholder
    or its protected text is missing, doubled or changed, when another one would have to move, or when the new
    text holds characters that a Word file cannot hold.
    """
    order = assigned(before, placeholders, after)
    leaving = moved(order, movable)
    old_gaps = _gaps(before, [(mark, mark.offset, index) for index, mark in enumerate(placeholders)], leaving)
    marks = [(placeholders[index], offset, index) for index, offset in zip(order, _marks(after), strict=True)]
    found: list[Replacement] = []
    for (start, old), (_, new) in zip(old_gaps, _gaps(after, marks, leaving), strict=True):
        found += _replacements(old, new, start)
    return found


def _marks(text: str) -> list[int]:
    return [offset for offset, character in enumerate(text) if character == PLACEHOLDER]


def _gaps(
    text: str, marks: Sequence[tuple[Placeholder, int, int]], leaving: set[int]
) -> list[tuple[int, list[_Token]]]:
    """The text between the placeholders that stay, as start and tokens. `marks`: placeholder, its offset, its index."""
    gaps: list[tuple[int, list[_Token]]] = []
    start, place = 0, 0
    tokens: list[_Token] = []
    for mark, offset, index in marks:
        tokens += map(_token, _TOKEN.findall(text[place:offset]))
        place = offset + mark.length
        if index in leaving:
            tokens.append(_token(text[offset:place], mark.offset))
        else:
            gaps.append((start, tokens))
            start, tokens = place, []
    tokens += map(_token, _TOKEN.findall(text[place:]))
    gaps.append((start, tokens))
    return gaps


def _replacements(old: Sequence[_Token], new: Sequence[_Token], offset: int) -> list[Replacement]:
    found: list[Replacement] = []
    position = _positions(old, offset)
    for old_start, old_end, new_start, new_end in _changed_ranges(old, new):
        start, end = position[old_start], position[old_end]
        inserted = new[new_start:new_end]
        if any(_UNWRITABLE.search(token) for token in inserted if token.source is None):
            raise Unalignable("Der neue Text enthält Zeichen, die Word nicht speichern kann.")
        found.append(Replacement(start, end, _formatted(old[old_start:old_end], inserted, start, offset)))
    return found


def _positions(tokens: Sequence[str], offset: int) -> list[int]:
    positions = [offset]
    for token in tokens:
        positions.append(positions[-1] + len(token))
    return positions


def _changed_ranges(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Token ranges that differ; two that only a blank separates become one, which people read more easily."""
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(middle_old) + len(middle_new) > _MAX_TOKENS:
        return [(head, len(old) - tail, head, len(new) - tail)]
    matcher = SequenceMatcher(None, middle_old, middle_new, autojunk=False)
    ranges: list[tuple[int, int, int, int]] = []
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        if tag == "equal":
            continue
        current = (head + old_start, head + old_end, head + new_start, head + new_end)
        if ranges and _only_blank(old, ranges[-1][1], current[0]):
            last = ranges.pop()
            current = (last[0], current[1], last[2], current[3])
        ranges.append(current)
    return ranges


def _only_blank(tokens: Sequence[str], start: int, end: int) -> bool:
    return end - start == 1 and tokens[start].isspace()


def _formatted(
    old: Sequence[_Token], new: Sequence[_Token], start: int, gap_start: int
) -> tuple[tuple[str, int | None], ...]:
    """The new text and where each part takes its format from.

    As many new words as old ones: word by word. Else the format of the first replaced character, and for a pure
    insertion that of the character to the left in the same gap.
    """
    positions = _positions(old, start)
    parts: list[tuple[list[str], int | None]] = []
    for index, token in enumerate(new):
        source: int | None = start
        if token.source is not None:
            source = token.source
        elif not old:
            source = start - 1 if start > gap_start else None
        elif len(old) == len(new):
            source = positions[index]
        if (
            parts
            and source == parts[-1][1]
            and not token.startswith(PLACEHOLDER)
            and not parts[-1][0][0].startswith(PLACEHOLDER)
        ):
            parts[-1][0].append(token)
        else:
            parts.append(([token], source))
    return tuple(("".join(tokens), source) for tokens, source in parts)
