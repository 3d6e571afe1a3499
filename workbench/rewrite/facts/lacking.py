"""What a thing is without, in one word or two: "stufenlos", "barrierefrei", "ohne Stufen"."""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.denials import denials
from workbench.rewrite.facts.plain import plain

_LESS = re.compile(
    r"(?P<nicht>\b[nN]icht\s(?:\w+\s)?)?\b(?P<thing>[A-Za-zÄÖÜäöüß]{4,}?)(?:los|frei)(?:e[nrsm]?)?\b"
)
_WITHOUT = re.compile(
    r"(?P<nicht>\b[nN]icht\s)?\b[oO]hne\s(?:[a-zäöüß]+\s)?(?P<thing>[A-ZÄÖÜ][a-zäöüß]{3,})\b"
)
_WITH = re.compile(
    r"\b(?:[mM]it|[hH]at|gibt es|[üÜ]ber)\s(?:[a-zäöüß]+\s)?(?P<thing>[A-ZÄÖÜ][a-zäöüß]{3,})\b"
)
_BEGIN = 4


def turned_lacks(original: str, rewrite: str) -> Iterator[tuple[Span, Span]]:
    """Places where the one is without a thing and the other isn't."""
    before, after = _lacks(original), _lacks(rewrite)
    if not before or not after:
        return
    for thing, (lacks, place) in before.items():
        other = after.get(thing)
        if other is None or other[0] == lacks:
            continue
        if _others(original, place) % 2 == _others(rewrite, other[1]) % 2:
            yield place, other[1]


def _lacks(text: str) -> dict[str, tuple[bool, Span]]:
    """For each thing, by its first letters: whether it is lacking, and where that is said."""
    found: dict[str, tuple[bool, Span]] = {}
    shown = plain(text)
    for pattern in (_LESS, _WITHOUT):
        for match in pattern.finditer(shown):
            found.setdefault(_key(match["thing"]), (not match["nicht"], match.span()))
    for match in _WITH.finditer(shown) if found or "los" in text or "frei" in text else ():
        found.setdefault(_key(match["thing"]), (False, match.span()))
    return found


def _others(text: str, place: Span) -> int:
    """How much else the text denies."""
    found = denials(text)
    return sum(not place[0] <= one.start < place[1] for one in (*found.sure, *found.double))


def _key(thing: str) -> str:
    return thing.lower()[:_BEGIN]
