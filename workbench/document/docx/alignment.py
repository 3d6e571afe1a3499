"""Which characters of a paragraph stay, go and come when its text is replaced."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from workbench.model.document import PLACEHOLDER, Placeholder

_TOKEN = re.compile(r"\w+|\s+|[^\w\s]")
_MAX_TOKENS = 4000
"""Beyond this many differing words a passage is replaced as a whole: the comparison grows with the square."""
_UNWRITABLE = re.compile("[\x00-\x1f\x7f\ufffe\uffff\ud800-\udfff]")


class Unalignable(Exception):  # noqa: N818  (becomes the cause of a refused edit)
    """The new text cannot be put in place of the old one; the message says why, in German."""


@dataclass(frozen=True, slots=True)
class Replacement:
    """Characters `start:end` of the old text become `parts`: new text and the old offset whose format it takes.

    The offset is None where no old character of the same gap lends its format.
    """

    start: int
    end: int
    parts: tuple[tuple[str, int | None], ...]


def align(before: str, placeholders: Sequence[Placeholder], after: str) -> list[Replacement]:
    """The replacements that turn `before` into `after`, in ascending order and never inside a placeholder.

    Raises `Unalignable` when a placeholder or its protected text is missing, doubled or changed, or when the new
    text holds characters that a Word file cannot hold.
    """
    old_gaps = _old_gaps(before, placeholders)
    new_gaps = _new_gaps(before, placeholders, after)
    found: list[Replacement] = []
    for (start, end), gap in zip(old_gaps, new_gaps, strict=True):
        found += _replacements(before[start:end], gap, start)
    return found


def _old_gaps(before: str, placeholders: Sequence[Placeholder]) -> list[tuple[int, int]]:
    edges = [0]
    for placeholder in placeholders:
        edges += [placeholder.offset, placeholder.end]
    edges.append(len(before))
    return list(zip(edges[::2], edges[1::2], strict=True))


def _new_gaps(before: str, placeholders: Sequence[Placeholder], after: str) -> list[str]:
    kept, wanted = after.count(PLACEHOLDER), len(placeholders)
    if kept < wanted:
        raise Unalignable(f"Im neuen Text fehlen Platzhalter: {kept} statt {wanted}.")
    if kept > wanted:
        raise Unalignable(f"Der neue Text hat zu viele Platzhalter: {kept} statt {wanted}.")
    gaps: list[str] = []
    first, *rest = after.split(PLACEHOLDER)
    gaps.append(first)
    for placeholder, text in zip(placeholders, rest, strict=True):
        protected = before[placeholder.offset + 1 : placeholder.end]
        if not text.startswith(protected):
            raise Unalignable(
                f"Der geschützte Text „{protected.strip()}“ eines Felds ist verändert oder verschoben."
            )
        gaps.append(text[len(protected) :])
    return gaps


def _replacements(old: str, new: str, offset: int) -> list[Replacement]:
    if old == new:
        return []
    old_tokens, new_tokens = _TOKEN.findall(old), _TOKEN.findall(new)
    found: list[Replacement] = []
    position = _positions(old_tokens, offset)
    for old_start, old_end, new_start, new_end in _changed_ranges(old_tokens, new_tokens):
        start, end = position[old_start], position[old_end]
        inserted = new_tokens[new_start:new_end]
        if any(_UNWRITABLE.search(token) for token in inserted):
            raise Unalignable(
                "Der neue Text enthält Zeichen, die Word nicht speichern kann (etwa einen Zeilenumbruch)."
            )
        parts = _formatted(old_tokens[old_start:old_end], inserted, start, offset)
        found.append(Replacement(start, end, parts))
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
    old: Sequence[str], new: Sequence[str], start: int, gap_start: int
) -> tuple[tuple[str, int | None], ...]:
    """The new text and where each part takes its format from.

    As many new words as old ones: word by word. Else the format of the first replaced character, and for a pure
    insertion that of the character to the left in the same gap.
    """
    if not new:
        return ()
    if not old:
        return (("".join(new), start - 1 if start > gap_start else None),)
    if len(old) == len(new):
        positions = _positions(old, start)
        return tuple((token, positions[index]) for index, token in enumerate(new))
    return (("".join(new), start),)
