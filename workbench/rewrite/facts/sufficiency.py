"""Whether one of several is enough or all are needed: one heir's signature, both parents'."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

ONE, ALL = "one", "all"
_PART = re.compile(r"[^.;:!?\n]+(?P<mark>[?]\s*(?P<answer>Nein|Ja)?)?")
_ENOUGH = re.compile(r"\b(?:genüg(?:t|en)|reich(?:t|en)(?!\w)|ausreich\w*|ausreichend)\b", re.IGNORECASE)
_SINGLE = re.compile(
    r"\b(?:[Ee]ine?[rnms]?|[Ee]ines)\s(?:(?:einzige[rnms]?|de[rs]|von|dieser|davon)\b|[A-ZÄÖÜ])"
    r"|\b[Ee]ine[rs]?\b(?=[^\wäöü]|\sallein)|\ballein\b"
)
_ALONE = re.compile(r"\b[Ee]ine?[rs]?\s(?:\w+\s){0,2}allein\b|\b[Ee]ine[rs]?\svon\sbeiden\b")
_EVERY = re.compile(r"\b(?:alle[rnm]?|beide[rnms]?|jede[rnms]?|sämtliche[rn]?|sowohl)\b", re.IGNORECASE)
_BINDS = re.compile(
    r"\b(?:muss|müssen|nötig|erforderlich|notwendig|brauch(?:t|en)|benötig\w+)\b|\bzu\s\w+en\b|\b\w{2,5}zu\w{3,}en\b",
    re.IGNORECASE,
)
_ADDED = re.compile(
    r"\b(?:daneben|außerdem|zusätzlich|ferner|darüber hinaus|überdies|des Weiteren|zudem)\b", re.IGNORECASE
)
"""One thing more is needed."""
_TOO = re.compile(r"\b(?:auch|schon|bereits|allein)\b", re.IGNORECASE)
_NO = re.compile(r"\b(?:nicht|kein\w*)\b", re.IGNORECASE)
_NOT_ALL = re.compile(r"\bnicht\s(?:alle[rnm]?|beide[rnms]?|jede[rnms]?|sämtliche[rn]?)\b", re.IGNORECASE)


@lru_cache(maxsize=512)
def demands(text: str) -> dict[str, Span]:
    """Whether the text asks for one of several, for all of them, or both; with the place that says so first."""
    found: dict[str, Span] = {}
    for match in _PART.finditer(plain(text)):
        asked = match["mark"] is not None
        if asked and match["answer"] is None:
            continue
        kind = _demand(match.group())
        if kind is not None and asked and match["answer"] == "Nein":
            kind = ALL if kind == ONE else ONE
        if kind is not None:
            found.setdefault(kind, match.span())
    return found


_ONE_LISTED = re.compile(
    r"\b[Ee]ine[rsm]?\s(?:von\s(?:diesen|zwei|drei|vier|mehreren)|de[rs]\s(?:folgenden|genannten|nachstehenden|aufgeführten|nachfolgenden"
    r"|vorgenannten|beiden|drei)|dieser)\b"
)
_ALL_LISTED = re.compile(
    r"\b(?:zwei|drei|vier|fünf|beide|alle|sämtliche|diese|folgende|die folgenden)"
    r"\s(?:[a-zäöüß]+\s){0,2}(?:Voraussetzung|Bedingung|Nachweis"
    r"|Unterlage|Kriteri|Anforderung|Ding|Sache|Dokument|Punkt)\w*",
    re.IGNORECASE,
)


def _demand(part: str) -> str | None:
    if _ONE_LISTED.search(part) and not _NO.search(part):
        return ONE
    listed = _ALL_LISTED.search(part)
    if listed and _BINDS.search(part) and not _NO.search(part, part.rfind(",", 0, listed.start()) + 1):
        return ALL
    if _ADDED.search(part) and _BINDS.search(part) and not _NO.search(part):
        return ALL
    enough = _ENOUGH.search(part)
    if enough is not None and _TOO.search(part) and not _NO.search(part):
        return ONE
    if enough is not None and _SINGLE.search(part):
        return ALL if _NO.search(part) else ONE
    if _NOT_ALL.search(part) and _BINDS.search(part):
        return ONE
    if _ALONE.search(part) and not _NO.search(part):
        return ONE
    if _EVERY.search(part) and _BINDS.search(part) and not _NO.search(part):
        return ALL
    return None


_ANY_ONE = re.compile(
    r"\b(?:ein(?:e[nrsm]?|s)?|oder|entweder|wahlweise|alternativ|mindestens|wenigstens|jede\w*|einzeln\w*|allein|egal|Wahl"
    r"|aussuchen|auswählen|\w*(?:genüg|reich)(?:t|en))\b|[?]",
    re.IGNORECASE,
)
"""May say that one is enough."""


def turned_demand(before: str, after: str) -> tuple[Span, Span] | None:
    """Where one is enough in the one text and all are needed in the other; None if neither turned."""
    was, now = demands(before), demands(after)
    if was.keys() == {ONE} and not now and not _ANY_ONE.search(after):
        binds = _BINDS.search(after)
        return (was[ONE], binds.span()) if binds is not None else None
    if len(was) != 1 or len(now) != 1 or was.keys() == now.keys():
        return None
    return next(iter(was.values())), next(iter(now.values()))
