"""Two parties that a rewrite names both, but each in the part of the other: who decides and who is heard."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.rewrite.facts.content import ContentWord
from workbench.rewrite.facts.parties import DOES, GETS, OWNS, Part, parts
from workbench.rewrite.facts.residue import is_left
from workbench.rewrite.facts.roles import OFFICE, READER
from workbench.rewrite.facts.wording import stem


@dataclass(frozen=True, slots=True)
class Swap:
    """The part of the original and that of the rewrite, which another party has there."""

    before: Part
    after: Part


@lru_cache(maxsize=256)
def swapped_parts(original: str, rewrite: str) -> tuple[Swap, ...]:
    """The exchanged parts; each party must be named by both wordings, or be the reader."""
    return tuple(_swapped(original, rewrite))


def _swapped(original: str, rewrite: str) -> Iterator[Swap]:
    before, after = parts(original), parts(rewrite)
    one, other = _names(before), _names(after)
    for sort in (DOES, GETS, OWNS):
        was, now = _of(before, sort), _of(after, sort)
        for part in was:
            same = [later for later in now if _same_act(part, later)]
            if not same or part.name in {later.name for later in same} or not _is_known(part, other, rewrite):
                continue
            rivals = {earlier.name for earlier in was if _same_act(earlier, same[0])}
            taken = next(
                (later for later in same if later.name not in rivals and _may_take(part, later, one)), None
            )
            if taken is not None:
                yield Swap(part, taken)
                return
    for sort in (DOES, GETS):
        yield from _crossed(before, after, sort)


def _crossed(before: tuple[Part, ...], after: tuple[Part, ...], sort: str) -> Iterator[Swap]:
    """Who only acts in the one wording and never in the other, and somebody else of whom the reverse is true."""
    does, did = ({part.name: part for part in _of(found, sort) if part.is_named} for found in (before, after))
    did.pop(READER, None)
    does.pop(READER, None)
    for name, part in does.items():
        for other, later in did.items():
            gone = name not in did and any(one.name == name for one in after)
            new = other not in does and any(one.name == other for one in before)
            if gone and new:
                yield Swap(part, later)
                return


def _names(found: tuple[Part, ...]) -> frozenset[str]:
    return frozenset(part.name for part in found if part.is_named)


def _of(found: tuple[Part, ...], sort: str) -> list[Part]:
    return [part for part in found if part.sort == sort and part.act and part.act not in EMPTY]


EMPTY = frozenset(
    "sein werden haben geben machen tun bekommen erhalten brauchen gelten erfolgen sagen befinden finden wohnen leben"
    " zusammenleben heißen fragen verlangen fordern wollen möchten".split()
)
"""Verbs that say nothing of what is done, or by which the same is told from the other end."""


def _is_known(part: Part, names: frozenset[str], text: str) -> bool:
    if part.name == READER:
        return _READER.search(text) is not None
    return part.name in names or (part.name == OFFICE and _OFFICE.search(text) is not None)


_READER = re.compile(r"\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b")
_OFFICE = re.compile(r"\b(?:[Ww]ir|[Uu]ns(?:er\w*)?)\b")


_READERS = frozenset({"eltern", "kind"})


def _may_take(part: Part, later: Part, names: frozenset[str]) -> bool:
    """Whether the other party can't be the same one under another name."""
    if OFFICE in {part.name, later.name} or (later.name == READER and part.name in _READERS):
        return False  # "das Amt" may be "wir", "die Eltern" "Sie"
    return later.name in names or (later.name == READER and part.sort == DOES)


def _same_act(one: Part, other: Part) -> bool:
    if one.sort == OWNS:
        return stem(one.act) == stem(other.act)
    return names_same_act(one.act, other.act)


def names_same_act(act: str, other: str) -> bool:
    """Whether two words stand for one act: "Zahlung" and "zahlen"."""
    return act == other or _is_said(act, other) or _is_said(other, act)


def _is_said(act: str, other: str) -> bool:
    return is_left(ContentWord(0, 0, act, act[0].isupper(), False), other)
