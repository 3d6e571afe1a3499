"""Whether the hours and weekdays of a text are those of opening or of closing, and what begins or ends at a time."""

import re

from workbench.language.exempt import Span
from workbench.rewrite.facts.contacts import CLOCK, DAYS, WORKDAY, Contact, weekdays_in
from workbench.rewrite.facts.dates import bound_by_word
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.plain import clause_around, plain, small
from workbench.rewrite.facts.time_starts import named_times

_OFFERED = r"(?:geöffnet|offen|erreichbar|besetzt|zugänglich|da\b|für\sSie\sda|anzutreffen)"
_SHUT = re.compile(
    rf"\b(?:geschlossen|schlie(?:ßt|ßen)|unbesetzt|gesperrt)\b|\bnicht\s(?:mehr\s|telefonisch\s)?{_OFFERED}"
    r"|\bkeine?\s(?:\w+\s)?\w*(?:[Ss]prechstunde|[Ss]prechzeit|[Pp]ublikumsverkehr|[Öö]ffnungszeit|[Bb]eratung|[Bb]etrieb)\w*"
    r"|\bzu(?=\s?[.,;!]|\s?$)|\b(?:entfäll|fäll)t?\w*(?:\s[^.;]{1,50}\saus\b)?",
    re.IGNORECASE,
)
_OPEN = re.compile(
    rf"\b(?:{_OFFERED}|öffne[tn]|\w*öffnungszeit\w*|\w*sprechzeit\w*|\w*sprechstunde\w*|kommen|anrufen|(?:hat|haben|ist|sind|bleibt|bleiben)\s[^.;,]*\sauf(?=\s?[.,;!?]|$))\b",
    re.IGNORECASE,
)
_BEGINS = re.compile(
    r"\b(?:beginn\w*|start\w*|fängt|fangen|anfang\w*|öffne[tn]|geht\s[^.;]*\blos)\b", re.IGNORECASE
)
_ENDS = re.compile(
    r"\b(?:ende[tn]?|schlie(?:ßt|ßen)|schluss|aufhör\w*|hört\s[^.;]*\bauf|zu\sEnde)\b", re.IGNORECASE
)
_BUT = re.compile(r"\b(?:außer|ausgenommen|ohne|nicht)\b")


def turned_opening(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of "geöffnet" and "geschlossen", or of "beginnt" and "endet", at the same times with the same bounds."""
    times, others = named_times(original), named_times(rewrite)
    same = {one.value.rstrip("?") for one in times} == {one.value.rstrip("?") for one in others}
    if not (times or _seasons(original)) or not same or _seasons(original) != _seasons(rewrite):
        return None
    if _bounds(original, times) != _bounds(rewrite, others):
        return None
    before, after = plain(original), plain(rewrite)
    for one, other in ((_SHUT, _OPEN), (_BEGINS, _ENDS)):
        for first, second in ((one, other), (other, one)):
            was, now = first.search(before), second.search(after)
            if was and now and _is_only(first, second, before) and _is_only(second, first, after):
                return was.span(), now.span()
    return None


_SEASON = re.compile(
    r"\b(?:\w*[Ff]erien|\w*[Ff]eiertag|Winter|Sommer|Herbst|Frühling|Frühjahr|Weihnacht|Ostern|Pfingsten|Wochenende)(?=\w{0,7}\b)"
)


def _seasons(text: str) -> frozenset[str]:
    return frozenset(match.group() for match in _SEASON.finditer(plain(text)))


_PARTS = {
    "morning": re.compile(
        r"\b(?:vormittags|morgens|am\s(?:\w+\s)?(?:Vormittag|Morgen)|an\sVormittagen)\b", re.IGNORECASE
    ),
    "noon": re.compile(r"\b(?:mittags|am\sMittag|zur\sMittagszeit)\b", re.IGNORECASE),
    "afternoon": re.compile(r"\b(?:nachmittags|am\s(?:\w+\s)?Nachmittag|an\sNachmittagen)\b", re.IGNORECASE),
    "evening": re.compile(r"\b(?:abends|am\s(?:\w+\s)?Abend)\b", re.IGNORECASE),
    "night": re.compile(r"\b(?:nachts|in\sder\sNacht|nächtlich\w*|bei\sNacht)\b", re.IGNORECASE),
    "whole": re.compile(r"\b(?:ganztags|ganztägig\w*|den\sganzen\sTag|rund\sum\sdie\sUhr)\b", re.IGNORECASE),
}
_WORDS = ("mittag", "morgen", "abend", "nacht", "nächt", "ganz", "rund um")


def other_part_of_day(original: str, rewrite: str) -> tuple[Span, Span] | None:
    """Places of the parts of the day that two texts without hours name, if they have none in common."""
    before, after = _parts(original), _parts(rewrite)
    hours = any(one.kind == CLOCK for text in (original, rewrite) for one in figures(text).contacts)
    if not before or not after or before.keys() & after.keys() or hours:
        return None
    return next(iter(before.values())), next(iter(after.values()))


def _parts(text: str) -> dict[str, Span]:
    shown = plain(text)
    if not any(word in small(shown) for word in _WORDS):
        return {}
    found = {name: pattern.search(shown) for name, pattern in _PARTS.items()}
    return {name: match.span() for name, match in found.items() if match}


def _is_only(one: re.Pattern[str], other: re.Pattern[str], text: str) -> bool:
    """Whether the text has words of the first kind and, those taken out, none of the second."""
    if one is _SHUT:
        return _OPEN.search(_SHUT.sub(" ", text)) is None
    return other.search(text) is None


def _bounds(text: str, times: list[Contact]) -> list[str]:
    return sorted(bound_by_word(clause_around(plain(text), one.start, one.end)[0]) for one in times)


def is_other_week(original: str, rewrite: str) -> bool:
    """Whether one text says "werktags" and the other names weekdays that are not the working ones."""
    named = [WORKDAY.search(text) is not None for text in (original, rewrite)]
    if named[0] == named[1] or _BUT.search(original) or _BUT.search(rewrite):
        return False
    days = weekdays_in(rewrite if named[0] else original)
    return bool(days) and days not in (frozenset(DAYS[:5]), frozenset(DAYS[:6]))
