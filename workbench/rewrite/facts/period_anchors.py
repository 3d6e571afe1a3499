"""Which month or year is meant: that of an event, the one that follows it or the one before."""

import re
from functools import lru_cache

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

_PERIOD = (
    r"(?P<period>(?:Kalender|Schul)?(?:monat|jahr|quartal|halbjahr|semester|woche"
    r"|(?:werk|arbeits|schul|kalender)tag)e?[sn]?)"
)
_DEFINITE = r"\b(?:dem|den|des|der|vom|im|am|zum|das|die)\s"
_ANCHORS = {
    "same": (
        rf"\b(?:im|des|vom)\s(?:selben|gleichen|nämlichen)\s{_PERIOD}\b",
        rf"\b(?:laufende|aktuelle|gegenwärtige)[nrsm]?\s{_PERIOD}\b",
        rf"\b(?:diese[ms]|dieser)\s{_PERIOD}\b",
        rf"\b{_PERIOD}(?:\s[a-zäöüß]+){{0,3}},\s(?:in|zu)\s(?:dem|der|welche[mr])\b",
        rf"{_DEFINITE}{_PERIOD}\s(?:der\sAntrag|des\sAntrags|des\sEingangs|der\sStellung)",
        r"\b(?:Antrags|Eingangs)(?P<period>monat|jahr)e?s?\b",
    ),
    "next": (
        rf"\b{_PERIOD},?\s(?:der|die|das|welche[rs]?)\s(?:auf\b[^.;]{{0,60}}|[^.;,]{{0,40}}\s)?(?:nach)?folgt\b",
        rf"\b(?:darauf|nach)?(?:folgende|nächste|kommende)[nrsm]?\s{_PERIOD}\b",
        rf"{_DEFINITE}{_PERIOD}\s(?:nach|danach)\b",
        r"\bFolge(?P<period>monat|jahr|woche|quartal)e?[sn]?\b",
    ),
    "previous": (
        rf"\b(?:vorherige|vorige|vorangegangene|vorhergehende)[nrsm]?\s{_PERIOD}\b",
        rf"{_DEFINITE}{_PERIOD}\s(?:vor|davor)\b",
        r"\bVor(?P<period>monat|jahr|woche|quartal)e?[sn]?\b",
    ),
}
_DAYS = {
    "same": (
        r"\b(?:am|noch\sam|ab\sdem|vom)\s(?:selben|gleichen|nämlichen)\s(?P<period>tag)e?\b",
        r"\b(?:ab|mit|an|seit)\s(?:dem|diesem)\s(?P<period>tag)e?,\s(?:an|zu)\sdem\b",
        r"\b(?:am|mit\sdem|ab\sdem)\s(?P<period>tag)e?\s(?:der|des|ihrer|seiner|dieser)\b",
    ),
    "next": (
        r"\b(?:am|mit\sdem|ab\sdem)\s(?P<period>tag)e?\s(?:nach|danach)\b",
        r"\b(?:eine[nm]?|1)\s(?P<period>tag)e?\s(?:nach\b|nachdem|später|danach)",
        r"\b(?:am|ab\sdem)\s(?:\w+\s)?(?:darauf\s?|nach)?(?:folgende|nächste)n?\s(?P<period>tag)e?\b",
        r"\b(?P<period>tag)e?,\sder\sauf\b[^.;]{0,60}folgt\b",
        r"\bFolge(?P<period>tag)e?s?\b",
    ),
    "previous": (
        r"\b(?:am|mit\sdem|bis\szum)\s(?P<period>tag)e?\s(?:vor|davor|zuvor)\b",
        r"\bVor(?P<period>tag)e?s?\b",
        r"\b(?:am|vom)\s(?:Abend|Nachmittag|Morgen)\s(?:davor|vorher|zuvor|vor\sdem)\b(?P<period>)",
        r"\b(?:eine[nm]?|1)\s(?P<period>tag)e?\s(?:vor\b|vorher|bevor|davor|zuvor|früher)",
    ),
}
_DAY = "tag"
"""The period where the pattern names none."""
_PATTERNS = tuple(
    (anchor, re.compile(pattern, re.IGNORECASE))
    for anchor, patterns in (*_ANCHORS.items(), *_DAYS.items())
    for pattern in patterns
)


@lru_cache(maxsize=512)
def period_anchors(text: str) -> dict[str, dict[str, Span]]:
    """For each period in small letters without ending, how it is anchored (same, next, previous) and where."""
    shown = plain(text)
    found: dict[str, dict[str, Span]] = {}
    for anchor, pattern in _PATTERNS:
        for match in pattern.finditer(shown):
            period = (match["period"] or _DAY).lower().rstrip("esn")
            found.setdefault(period, {}).setdefault(anchor, match.span())
    return found


def moved_anchor(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of "des Monats, in dem" and "des Monats, der auf ... folgt"."""
    before, after = period_anchors(original), period_anchors(rewrite)
    for period, was in before.items():
        now = after.get(period, {})
        if now and not was.keys() & now.keys():
            return next(iter(was.values())), next(iter(now.values()))
    return None


_RELATIVE = re.compile(r"\s(?:de[sr]|eine[sr])\s(?:\w+\s)?\w+,\s(?:in|an|zu)\s(?:dem|der)\b")
_IN_WHICH = re.compile(r"\b[A-ZÄÖÜ]\w+,\s(?:in|an|zu)\s(?:dem|der)\b[^,;.!?]*$")


def is_edge_only(text: str, edge: Span, other: str, event: Span) -> bool:
    """Whether "Beginn" is the edge of a period "in dem" something happens, as the event does in the other text."""
    return bool(_RELATIVE.match(text, edge[1]) and _IN_WHICH.search(other[: event[0]]))
