"""Compounds that were replaced by another one with the same head: "Niederlassungserlaubnis", "Aufenthaltserlaubnis"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.language.words.compounds import compound_parts
from workbench.rewrite.facts.wording import is_named, stem

_COMPOUND = re.compile(r"(?<![\w-])[A-ZÄÖÜ][a-zäöüß]{6,}(?![\w-])")

_OFFICES = frozenset({"amt", "gericht", "kasse", "behörde", "kammer", "bank"})
"""Heads of names, which are compared as such."""


def swapped_compounds(before: str, after: str) -> Iterator[tuple[Span, Span]]:
    """Places of a compound that the second text lacks and of one that it has instead."""
    lost = _only(before, after)
    new = _only(after, before) if lost else []
    for start, end, first, head in lost:
        for other_start, other_end, other_first, other_head in new:
            if head == other_head and not is_named(first, after) and not is_named(other_first, before):
                yield (start, end), (other_start, other_end)
                break


def _only(one: str, other: str) -> list[tuple[int, int, str, str]]:
    """Compounds with first part and head that the other text doesn't name as a whole."""
    found = []
    for match in _COMPOUND.finditer(one):
        word = match.group()
        if word in other or stem(word) in other:
            continue
        halves = _halves(word)
        if halves:
            found.append((*match.span(), *halves))
    return found


@lru_cache(maxsize=32768)
def _halves(word: str) -> tuple[str, str] | None:
    parts = compound_parts(word)
    head = parts[-1].lower()
    return (parts[0], head) if len(parts) > 1 and head not in _OFFICES else None
