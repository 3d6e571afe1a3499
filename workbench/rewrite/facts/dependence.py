"""Whether something counts: "nur mit Zustimmung" and "hängt davon ab" need it, "auch ohne" and "egal" don't."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

_FREE = re.compile(
    r"\b(?:unabhängig|egal|gleichgültig|ungeachtet|unerheblich)\b|\bohne Rücksicht\b|\bkeine Rolle\b"
    r"|\bkommt es nicht\b[^.;]*\ban\b"
    r"|\b(?:auch|selbst)\s(?:dann\b[^.;]{0,30},\s)?(?:wenn|ohne|bei|im|in|falls)\b"
    r"|\bhäng\w*[^.;?!]*\bab\?\sNein\b|\bin jedem Fall\b",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"(?<!un)\babhängig\b|\bhäng(?:t|en)\b[^.;?!]*\bab\b(?!\?)|\bkommt es (?!nicht)[^.;?!]*\ban\b"
    r"|\b(?:[Nn]ur|[Aa]ußer|[Aa]usschließlich)\s(?:dann\b[^.;]{0,30},\s)?(?:wenn|mit|bei|im|in|falls|wer)\b"
    r"|\bvoraus\b|\b[Vv]oraussetzung|\b[Bb]edingung"
    r"|\bsonst\b|\b[Oo]hne\b[^.;!?]{3,60}\b(?:nicht|kein\w*)\b|\b(?:[Ss]olange|[Bb]evor)\b[^.;!?]{3,60}\bnicht\b"
)
_NOT_BOUND = re.compile(r"\bnicht\b[^.;!?]{0,20}\b(?:voraus|abhängig|ab\b)")


def turned_dependence(before: str, after: str) -> tuple[Span, Span] | None:
    """Places where the one text makes something depend on what doesn't count in the other; None if neither does."""
    for first, second in ((_FREE, _BOUND), (_BOUND, _FREE)):
        was, now = first.search(plain(before)), second.search(plain(after))
        if was is None or now is None or _NOT_BOUND.search(before) or _NOT_BOUND.search(after):
            continue
        if not second.search(plain(before)) and not first.search(plain(after)):
            return was.span(), now.span()
    return None
