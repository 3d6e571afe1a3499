"""What comes before what in rank: "nachrangig gegenüber", "hat Vorrang vor", "geht vor", "zuerst ..., erst danach"."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.wording import stem

_NOUN = (
    r"(?:\w+\s){0,3}?(?P<%s>(?!(?:Sie|Ihre?n?|Wir|Das|Die|Der|Den|Dem|Erst|Zuerst|Danach|Dann)\b)"
    r"[A-ZÄÖÜ][\wäöüß-]+)"
)
_THEN = (
    r"(?:[Dd]anach|[Dd]ann|[Aa]nschließend|im Anschluss|[Aa]ls Nächstes"
    r"|[Rr]eich(?:t|en)\s(?:das|dies|diese|sie|es)\snicht(?:\saus)?,)"
)
_A, _B = _NOUN % "a", _NOUN % "b"
_FIRST = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_A}\s(?:ist|sind)\s(?:\w+\s)?(?:gegenüber|vor)\s{_B}\s(?:\w+\s)?(?:vorrangig|bevorrechtigt)",
        rf"{_A}\s(?:hat|haben|genieß\w+)\s(?:\w+\s)?Vorrang\s(?:vor|gegenüber)\s{_B}",
        rf"{_A}\s(?:geht|gehen)\s{_B}\s(?:\w+\s)?vor\b",
        rf"[Vv]orrang\s(?:hat|haben)\s{_A}\s(?:vor|gegenüber)\s{_B}",
        rf"{_A}\s(?:kommt|kommen|zählt|zählen)\s(?:zuerst|als\sErstes)\b[^?!]*?(?:danach|dann)\s(?:kommt|kommen|zählt|zählen)?\s?{_B}",
        rf"[Zz](?:uerst|unächst)\s[^.;!?]*?{_A}[^?!]*?\b{_THEN}\s{_B}",
    )
)
_LAST = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_B}\s(?:ist|sind)\s(?:\w+\s)?(?:gegenüber|zu)\s{_A}\s(?:\w+\s)?(?:nachrangig|subsidiär)",
        rf"{_B}\s(?:ist|sind)\s(?:nachrangig|subsidiär)\s(?:gegenüber|zu)\s{_A}",
        rf"{_B}\s(?:tritt|treten)\s(?:gegenüber|hinter)\s{_A}\szurück",
    )
)


_HINT = re.compile(
    r"rangig|[Vv]orrang|rechtigt|subsidiär|[Zz]uerst|[Zz]unächst|als\sErstes|\b(?:geht|gehen|tritt|treten)\b"
)
"""One of these stands in each; looking for two nouns takes long."""


@lru_cache(maxsize=512)
def precedence(text: str) -> tuple[str, str, Span] | None:
    """The stems of what comes first and of what comes after it, and where the text says so."""
    if _HINT.search(text) is None:
        return None
    for pattern in (*_LAST, *_FIRST):
        match = pattern.search(text)
        if match is not None and stem(match["a"]) != stem(match["b"]):
            return stem(match["a"]), stem(match["b"]), match.span()
    return None


def turned_precedence(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Where the original and the rewrite give the rank of the same two things the other way round."""
    one, other = precedence(original), precedence(rewrite)
    if one is None or other is None or one[:2] != (other[1], other[0]):
        return None
    return one[2], other[2]


def same_precedence(original: str, rewrite: str) -> bool:
    """Whether both give the rank of the same two things alike."""
    one, other = precedence(original), precedence(rewrite)
    return one is not None and other is not None and one[:2] == other[:2]
