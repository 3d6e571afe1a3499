"""Which spans of time differ between two texts."""

import re
from collections.abc import Iterator

from workbench.rewrite.facts.ages import same_age
from workbench.rewrite.facts.allowed_limits import same_limit
from workbench.rewrite.facts.bounds import EXACT, WITHIN
from workbench.rewrite.facts.comparison import added, only_in, outside_examples, paired, shared
from workbench.rewrite.facts.derived_figures import follows
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.frequencies import EVERY
from workbench.rewrite.facts.quantity import BARE, Quantity
from workbench.rewrite.facts.worked_examples import is_in_example

_SIDE = re.compile(
    r",?\s(vor(?=\s(?!und|oder)\w)|bevor|vorher|zuvor|nach(?!\sOrt)|nachdem|danach|ab(?=\s\w)|seit|früher(?!\soder)|eher(?!\soder)|später(?!\soder))\b"
)


def moved_durations(before: str, after: str) -> Iterator[tuple[Quantity, Quantity | None]]:
    """Each span of time of the first text that the second lacks, with what stands there instead."""
    lost = _only(before, _times(before), after)
    new = _only(after, outside_examples(after, _times(after)), before)
    for one, other in paired(lost, new):
        if (
            (not one.weak or _is_other_day(one, other))
            and not (
                other is None
                and (_is_bare(one, after) or _is_period(one, after) or _is_any(one, before, after))
            )
            and not _is_edge(one, after)
            and not (other is None and _is_unit_only(one, after))
            and not (other is not None and _is_same_day(one, other, before, after))
        ):
            yield one, other


def _is_other_day(one: Quantity, other: Quantity | None) -> bool:
    """ "zum Monatsersten", now "am 15. des Monats"."""
    return other is not None and one.unit == other.unit == "nth day" and not other.weak


def _only(text: str, spans: tuple[Quantity, ...], other_text: str) -> tuple[Quantity, ...]:
    """The spans that the other text neither has nor tells by another number or the times from when until when."""
    known, times = figures(other_text), _times(other_text)
    return tuple(
        one
        for one in only_in(spans, times, Quantity.equals)
        if not follows(one, known) and not _is_same_age(text, one, other_text)
    )


def _is_same_age(text: str, one: Quantity, other_text: str) -> bool:
    """Whether "unter 14 Jahren" stands in the other text as "bis 13 Jahre", "mehr als drei Tage" as "ab vier Tagen"."""
    return any(
        same_age(text, one, other_text, other) or _are_whole_days(text, one, other_text, other)
        for other in _times(other_text)
    )


def _are_whole_days(text: str, one: Quantity, other_text: str, other: Quantity) -> bool:
    days = one.unit.endswith("day") and "tag" in one.name.lower() and "tag" in other.name.lower()
    return days and one.value != other.value and same_limit(text, one, other_text, other)


def _is_neighbour(one: Quantity, text: str) -> bool:
    """ "einen Tag vorher" beside "am Vortag", "am Tag davor"."""
    unit = re.escape(one.name.lower()[:5])
    return (
        one.raw == 1
        and re.search(
            rf"\b(?:vor|folge)(?:{unit}|abend\b)|\b{unit}e?\s(?:davor|zuvor|vorher|vor|danach|darauf|nach)\b|\b(?:vorherigen|vorigen|nächsten|folgenden|darauffolgenden)\s{unit}",
            text.lower(),
        )
        is not None
    )


def _is_unit_only(one: Quantity, text: str) -> bool:
    """ "ein Kalendermonat" beside "jeder Kalendermonat", "eine Woche vorher" beside "in der letzten Woche davor"."""
    return _is_neighbour(one, text) or (
        one.raw == 1
        and not one.unit.startswith("nth ")
        and re.search(rf"\b(?:jede[rnms]?|letzte[rnms]?|ganze[rnms]?)\s{re.escape(one.name[:5])}", text)
        is not None
    )


def _is_same_day(one: Quantity, other: Quantity, text: str, other_text: str) -> bool:
    """ "am dritten Tag nach der Aufgabe" is "drei Tage nachdem wir ihn aufgegeben haben"."""
    if _is_day_after(one, other, text, other_text) or _is_day_after(other, one, other_text, text):
        return True
    units = {one.unit, other.unit}
    counted = units in ({"day", "nth day"}, {"month", "nth month"}, {"working day", "nth working day"})
    after = _side(text, one) == _side(other_text, other) == "after"
    return counted and after and one.value == other.value and one.bound == other.bound == EXACT


_ENDED = re.compile(r"\b(?:Ablauf|Ende|Verstreichen)\s(?:de[sr]|von)?\s?$|\bnach\s(?:dem\s)?$")
_SINCE = re.compile(r"\b(?:ab|vom|am|mit)\s(?:dem\s)?$", re.IGNORECASE)


def _is_day_after(one: Quantity, other: Quantity, text: str, other_text: str) -> bool:
    """ "mit Ablauf des fünften Tages" is "ab dem sechsten Tag"."""
    next_one = one.unit == other.unit and one.unit.startswith("nth ") and other.value - one.value == 1
    return (
        next_one
        and _ENDED.search(text[: one.start]) is not None
        and _SINCE.search(other_text[: other.start]) is not None
    )


def added_durations(before: str, after: str) -> tuple[Quantity, ...]:
    """Spans of time of the second text that neither stand in the first nor replace one of it."""
    new = added(_times(before), _times(after), Quantity.equals)
    return tuple(
        one
        for one in new
        if not one.weak
        and not _is_article(one, before)
        and not _is_bare(one, before)
        and not _is_period(one, before)
        and not _is_edge(one, before)
        and not is_in_example(after, one.start)
        and not _is_same_age(after, one, before)
    )


def turned_spans(before: str, after: str) -> Iterator[tuple[Quantity, Quantity]]:
    """Spans that both texts have, but before something in one and after it in the other."""
    for mentions, later in shared(_times(before), _times(after), Quantity.equals):
        was = {_side(before, one) for one in mentions} - {""}
        now = {_side(after, one) for one in later} - {""}
        if was and now and not was & now:
            yield mentions[0], later[0]


def _side(text: str, one: Quantity) -> str:
    match = _SIDE.match(text, one.end)
    return (
        ""
        if match is None
        else "before"
        if match[1].lower() in {"vor", "bevor", "vorher", "zuvor", "früher", "eher"}
        else "after"
    )


def is_time_limit(one: Quantity) -> bool:
    """Whether something is to be done within the span."""
    return one.bound == WITHIN


def _times(text: str) -> tuple[Quantity, ...]:
    return tuple(one for one in figures(text).quantities if one.is_time)


def _is_bare(one: Quantity, text: str) -> bool:
    return any(other.unit == BARE and one.equals(other) for other in figures(text).quantities)


def _is_edge(one: Quantity, text: str) -> bool:
    """ "am ersten Tag des Monats" beside "zu Beginn des Monats", "am 15." beside "zur Mitte des Monats"."""
    if one.unit == "nth day" and one.raw == _MIDDLE:
        return _IN_THE_MIDDLE.search(text) is not None
    return one.unit == "nth day" and one.raw == 1 and _BEGINNING.search(text) is not None


def _is_any(one: Quantity, text: str, other_text: str) -> bool:
    """ "jeweils zum 1. August eines Jahres" beside "jedes Jahr"."""
    return text[one.start : one.end].lower().startswith(("eines ", "einer ")) and any(
        other.kind == EVERY and other.period * other.times == one.value
        for other in figures(other_text).frequencies
    )


_MIDDLE = 15
_IN_THE_MIDDLE = re.compile(r"\bMonatsmitte\b|\bMitte\s(?:de|jede|eine)s\s(?:\w+\s)?Monats\b")
_BEGINNING = re.compile(r"\w*(?:beginn|anfang|monatserste)|\banf[aä]ng|\bab\s(?:dem|der)\b", re.IGNORECASE)


def _is_article(one: Quantity, text: str) -> bool:
    """ "für einen Monat" beside "des Monats", "in einem Jahr" beside "je Jahr": "ein" is no number there."""
    if _is_neighbour(one, text):
        return True
    return one.raw == 1 and one.bound in {EXACT, WITHIN} and one.name.lower()[:4] in text.lower()


def _is_period(one: Quantity, text: str) -> bool:
    """ "für drei Monate" beside "vierteljährlich"."""
    return any(
        other.kind == EVERY and other.period * _HOW_LONG[other.scale][1] == one.value and one.raw != 1
        for other in figures(text).frequencies
        if _HOW_LONG[other.scale][0] == one.unit
    )


_HOW_LONG = {
    "h": ("minute", 60),
    "w": ("working day", 1),
    "a": ("office day", 1),
    "d": ("day", 1),
    "m": ("month", 1),
    "": ("", 0),
}
"""The unit of a span of time that the scale of a frequency counts, and how many of it."""
