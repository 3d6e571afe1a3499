"""Two new texts over one old one: both changes in one text, where they do not touch the same words."""

import re
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+|\s+|[^\w\s]", re.UNICODE)
Change = tuple[int, int, list[str]]


def merged(base: str, mine: str, theirs: str) -> str:
    """`base` with the changes of both. Where both changed the same words, mine come first and theirs follow."""
    old = _WORD.findall(base)
    changes = [*_changes(old, mine), *_changes(old, theirs)]
    result: list[str] = []
    at = 0
    for start, end, words in _joined(sorted(changes, key=lambda change: change[:2]), old):
        result += old[at:start] + words
        at = end
    return "".join(result + old[at:])


def _changes(old: list[str], text: str) -> list[Change]:
    new = _WORD.findall(text)
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [(a, b, new[c:d]) for action, a, b, c, d in codes if action != "equal"]


def _joined(changes: list[Change], old: list[str]) -> list[Change]:
    """Changes that overlap as one; equal ones once."""
    joined: list[Change] = []
    for start, end, words in changes:
        if not joined or not _touch(joined[-1], start, end):
            joined.append((start, end, words))
            continue
        before, behind, others = joined[-1]
        if (before, behind, others) == (start, end, words):
            continue
        last = max(behind, end)
        first = others + old[behind:last]
        second = old[before:start] + words + old[end:last]
        between = [" "] if first and second and not (first[-1].isspace() or second[0].isspace()) else []
        joined[-1] = (before, last, first + between + second)
    return joined


def _touch(earlier: Change, start: int, end: int) -> bool:
    return start < earlier[1] or (start, end) == (earlier[0], earlier[1])
