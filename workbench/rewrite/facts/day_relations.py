"""Which day beside another one: the day before, the same, the next; the first and the last day of a time."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.plain import plain

_END = r"(?:(?:dem|des|der|einem)\s)?(?:[a-zäöüß]+e[nrsm]\s)?\w*(?:Ende|Ablauf|Schluss|[Ff]ristende|[Ff]ristablauf)"
_DAYS = {
    "before": re.compile(
        r"\b(?:Vortage?s?|Vorabend)\b|\bTage?s?\s(?:davor|zuvor|vorher|vor)\b|\b(?:vorherigen|vorigen|vorhergehenden)\sTage?s?\b"
        r"|\b(?:einen|1)\sTag\s(?:vor|vorher|davor|zuvor|früher)\b"
    ),
    "same": re.compile(
        r"\b(?:selben|gleichen|nämlichen)\sTag(?:e?s)?\b|\b(?:taggleich|tagggenau)\w*|\bnoch\sam\sTag\sde[rs]\b"
    ),
    "after": re.compile(
        r"\bFolgetag(?:e?s)?\b|\bTage?s?\s(?:danach|darauf|nach|später)\b|\b(?:nächsten|folgenden|darauffolgenden)\sTag(?:e?s)?\b"
        r"|\b(?:einen|1)\sTag\s(?:nach|später|danach)\b"
    ),
    "last": re.compile(rf"\bletzte[nrms]?\s(?:\w+\s)?Tag(?:e?s)?\b|\b(?:bis|mit)\s(?:zum\s)?{_END}\b"),
    "first": re.compile(r"\berste[nrms]?\s(?:\w+\s)?Tag(?:e?s)?\b"),
}
"""What "Tag nach Ablauf" says is the day after, not the last one."""
_APART = (
    frozenset({"before", "same"}),
    frozenset({"before", "after"}),
    frozenset({"same", "after"}),
    frozenset({"before", "last"}),
    frozenset({"after", "last"}),
    frozenset({"first", "last"}),
)
_ENDED = re.compile(rf"\bnach\s{_END}\b", re.IGNORECASE)
_DENIES = re.compile(
    r"\b(?:nicht|nichts|niemand\w*|fruchtlos\w*|ergebnislos\w*|erfolglos\w*|kein\w*|nie|verfäll\w*|verfallen|entfäll\w*|erlisch\w*|erlösch\w*|verlier\w*|ungültig|verspätet|unzulässig"
    r"|ausgeschlossen|zu\sspät|gesperrt|geschlossen)\b",
    re.IGNORECASE,
)


def day_relations(text: str) -> dict[str, Span]:
    """The relations that the text names, each with its first place."""
    shown = plain(text)
    if "ag" not in shown and "orabend" not in shown:
        return {}
    found = {name: pattern.search(shown) for name, pattern in _DAYS.items()}
    return {name: match.span() for name, match in found.items() if match}


def changed_day(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of the one day that each text names, if it is another one: "bis zum Vortag", now "am selben Tag"."""
    before, after = day_relations(original), day_relations(rewrite)
    if len(before) != 1 or len(after) != 1 or before.keys() == after.keys():
        return None
    (one, place), (other, later) = *before.items(), *after.items()
    return (place, later) if frozenset({one, other}) in _APART else None


def passed_end(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of "bis zum Ende" and "nach dem Ende", in either order, where nothing is denied."""
    if _DENIES.search(original) or _DENIES.search(rewrite):
        return None
    for one, other, turned in ((original, rewrite, False), (rewrite, original, True)):
        last, ended = _DAYS["last"].search(plain(one)), _ENDED.search(plain(other))
        if last and ended and not _ENDED.search(plain(one)) and not _DAYS["last"].search(plain(other)):
            return (ended.span(), last.span()) if turned else (last.span(), ended.span())
    return None
