"""Which words of two versions differ."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter

from workbench.model.document import Segment
from workbench.reporting.passages import bracketed, pieces

_TOKEN = re.compile(r"\s+|\w+(?:[-\u00AD\u2010\u2011]\w+)*|.", re.DOTALL)
_COMPARED_TOKENS = 4000
"""Longer differences are shown as one: finding the common words would take minutes and help nobody."""


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of one version; `changed` means that the other version does not have it."""

    text: str
    changed: bool


def differences(segment: Segment, before: str, after: str) -> tuple[tuple[Part, ...], tuple[Part, ...]]:
    """The old and the new wording of `segment`, each cut into parts that differ or do not."""
    old, new = _tokens(segment, before), _tokens(segment, after)
    first, last = _common_ends(old, new)
    old_flags, new_flags = [False] * len(old), [False] * len(new)
    old_middle, new_middle = old[first : len(old) - last], new[first : len(new) - last]
    for old_start, old_end, new_start, new_end in _changed_blocks(old_middle, new_middle):
        old_flags[first + old_start : first + old_end] = [True] * (old_end - old_start)
        new_flags[first + new_start : first + new_end] = [True] * (new_end - new_start)
    return _joined(old, old_flags), _joined(new, new_flags)


def _tokens(segment: Segment, text: str) -> list[str]:
    tokens: list[str] = []
    for piece in pieces(segment, text):
        if piece.placeholder is None:
            tokens.extend(_TOKEN.findall(piece.text))
        else:
            tokens.append(bracketed(piece.placeholder, piece.text))
    return tokens


def _common_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    first = _equal_at_start(old, new)
    shorter = min(len(old), len(new)) - first
    return first, min(shorter, _equal_at_start(old[::-1], new[::-1]))


def _equal_at_start(old: Iterable[str], new: Iterable[str]) -> int:
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        count += 1
    return count


def _changed_blocks(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int, int]]:
    if not old and not new:
        return []
    if len(old) > _COMPARED_TOKENS or len(new) > _COMPARED_TOKENS:
        return [(0, len(old), 0, len(new))]
    blocks: list[tuple[int, int, int, int]] = []
    for operation, *bounds in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        block = (bounds[0], bounds[1], bounds[2], bounds[3])
        if operation == "equal" and not _only_joins_changes(old, new, block):
            continue
        blocks.append(block)
    return blocks


def _only_joins_changes(old: Sequence[str], new: Sequence[str], block: tuple[int, int, int, int]) -> bool:
    """A lone blank between two changed words is marked with them: one stretch reads better than three."""
    start, end, new_start, new_end = block
    inside = start > 0 and end < len(old) and new_start > 0 and new_end < len(new)
    return inside and end - start == 1 and old[start].isspace()


def _joined(tokens: Sequence[str], flags: Sequence[bool]) -> tuple[Part, ...]:
    stretches = groupby(zip(tokens, flags, strict=True), key=itemgetter(1))
    return tuple(Part("".join(token for token, _ in stretch), changed) for changed, stretch in stretches)
