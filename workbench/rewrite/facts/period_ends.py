"""Whether a time is the first of a row or comes behind it, and whether a period counts as a whole or from its end."""

import re
from collections.abc import Iterator

from workbench.language.exempt import Span
from workbench.rewrite.facts.comparison import shared
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import plain
from workbench.rewrite.facts.quantity import Quantity

_PERIOD = r"(?:Kalender|Schul|Geschäfts|Haushalts)?(?:[Mm]onat|[Jj]ahr|[Qq]uartal|[Ww]oche|[Hh]albjahr)e?s?"
_FROM_END = re.compile(
    rf"\b(?:mit|nach)\s(?:dem\s)?(?:Ablauf|Ende|Schluss)\s(?:des|der)\s{_PERIOD},\s(?:in|an)\s(?:dem|der)\b"
)
_WHOLE = re.compile(rf"\b(?:in|mit|ab|seit|von)\s(?:dem|der|diesem)\s{_PERIOD},\s(?:in|an)\s(?:dem|der)\b")
_END_SAID = re.compile(
    r"\b(?:Ablauf|ablauf\w*|abgelaufen|Ende|[A-ZÄÖÜ]\w+ende|Schluss|letzte[nrsm]?|vorbei|vorüber|herum|zu\sEnde|nach"
    r"|danach|Folge\w+|folg\w+"
    r"|nächste\w*|ganze[nrsm]?|gesamte[nrsm]?|noch|bis|1\.\sJanuar|Jahreswechsel)\b"
)
_FIRST = re.compile(r"\b(?:in|für|während|innerhalb)\s(?:den|der|die)\sersten\s$", re.IGNORECASE)
_BEHIND = re.compile(r"\b(?:nach|ab|seit)\s$", re.IGNORECASE)
_DENIES = re.compile(r"\b(?:nicht|kein\w*|nie|niemals|ohne|frei|kostenlos|nichts)\b", re.IGNORECASE)
_NEXT = re.compile(
    rf"\b(?:Ersten|Anfang|Beginn|ab|mit|1\.)\s(?:dem\s|des\s|der\s)?(?:(?:folgende|nächste)[nrs]?\s{_PERIOD}|{_PERIOD}\s(?:nach|danach)|Folge{_PERIOD})"
    r"|\bFolge(?:monat|jahr)e?s?\b",
    re.IGNORECASE,
)


def lost_end(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of "mit Ablauf des Jahres, in dem" and "ab dem Jahr, in dem": a year earlier; the same turned round."""
    texts = plain(original), plain(rewrite)
    for one, other in ((_FROM_END, _WHOLE), (_WHOLE, _FROM_END)):
        was, now = one.search(texts[0]), other.search(texts[1])
        if was and now and not _END_SAID.search(texts[1] if one is _FROM_END else texts[0]):
            return was.span(), now.span()
    return None


def is_next_start(original: str, rewrite: str) -> bool:
    """Whether "mit Ablauf des Monats, in dem" is told as the beginning of the next one, or the other way round."""
    texts = plain(original), plain(rewrite)
    return any(
        _FROM_END.search(one) is not None and _NEXT.search(other) is not None
        for one, other in (texts, texts[::-1])
    )


def behind_first(original: str, rewrite: str) -> Iterator[tuple[Quantity, Quantity]]:
    """Times that are the first of a row on one side and passed on the other: "in den ersten zwei Jahren", "nach zwei".

    Where only one side denies ("erst nach"), both say the same.
    """
    if (_DENIES.search(original) is None) != (_DENIES.search(rewrite) is None):
        return
    before, after = figures(original).quantities, figures(rewrite).quantities
    for mentions, later in shared(before, after, Quantity.equals):
        if len(mentions) > 1 or len(later) > 1 or not mentions[0].is_time:
            continue
        sides = ((original, mentions[0]), (rewrite, later[0]))
        first = [_FIRST.search(text[: one.start]) is not None for text, one in sides]
        behind = [_BEHIND.search(text[: one.start]) is not None for text, one in sides]
        if (first[0] and behind[1]) or (behind[0] and first[1]):
            yield mentions[0], later[0]
