"""Times of day in figures ("13.30 Uhr", "8 bis 12 Uhr") and in words ("halb zwei", "Viertel nach acht")."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.rewrite.facts.numbers import NUMERAL, value_of
from workbench.rewrite.facts.plain import small

_DAY, _HALF = 24 * 60, 12 * 60
_FIGURES = r"\d{1,2}[.:]\d{2}"
_TOLD = rf"(?:(?:[Hh]alb|[Vv]iertel\s(?:nach|vor)|[Dd]reiviertel|[Dd]rei\s[Vv]iertel)\s{NUMERAL})"
_CLOCK = re.compile(
    rf"(?<![\d.,])(?:(?P<from>{_FIGURES}|{NUMERAL}|{_TOLD})\s?(?:Uhr\s?)?(?:bis|und|[–-])\s?)?"
    rf"(?P<to>{_FIGURES}|{_TOLD}|{NUMERAL})\s?(?:Uhr\b|h\b)(?:\s(?P<minutes>\d{{2}}|(?:fünf|zehn|fünfzehn|zwanzig|dreißig"
    r"|vierzig|fünfundvierzig))\b)?"
)
_WORDS = re.compile(
    rf"(?<!\w)(?P<told>{_TOLD})(?!\w)(?!\s(?:Stunde|Jahr|Monat|Tag|Woche|Kilo|Liter|Euro|Prozent)\w*)"
)
_MIDNIGHT = re.compile(r"\b(?:Mitternacht|24\sUhr)\b")
_PART = (
    r"(?:(?P<noon>mittags|am\sMittag)|(?P<after>nachmittags|am\s(?:frühen\s|späten\s)?Nachmittag)|(?P<late>abends|am\s(?:frühen\s|späten\s)?Abend)"
    r"|(?P<night>nachts|in\sder\sNacht)|(?P<early>vormittags|morgens|früh|am\s(?:frühen\s|späten\s)?(?:Morgen|Vormittag)))"
)
_PART_OF_DAY = re.compile(rf"\s?{_PART}\b", re.IGNORECASE)
_PART_IN_FRONT = re.compile(
    rf"\b{_PART}\s(?:(?:erst|schon|spätestens|pünktlich|immer|jeweils|um|ab|bis|von|vor|nach|seit|gegen|zwischen)\s){{0,3}}$",
    re.IGNORECASE,
)
_UNNAMED = re.sub(r"\?P<\w+>", "?:", _PART)
_ALONE = re.compile(
    rf"\b(?:{_PART}\s(?:um|ab|bis|gegen|vor|nach)\s(?P<hour>{NUMERAL})|(?:um|ab|bis|gegen)\s(?P<told>{NUMERAL})(?=\s{_UNNAMED}\b))"
    r"(?![\d.,]\d|\s?(?:Uhr|[A-ZÄÖÜ€%]))"
)
"""An hour that only the part of the day makes one: "mittags um zwölf"."""
_RANGE_ON = re.compile(rf"\s?(?:und|bis|[–-])\s(?:{_TOLD}|{NUMERAL}|{_FIGURES})(?:\sUhr)?")
_SIGNS = ("uhr", "halb ", "viertel", "mitternacht", " h", "mittag", "abend", "morgens", "nachts", "früh")


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day at `start:end`. `minutes` since midnight; `either`: it may be twelve hours later as well."""

    start: int
    end: int
    minutes: int
    either: bool = False

    @property
    def value(self) -> str:
        """As in "13:30"; with a question mark behind it where it may be twelve hours later."""
        minutes = self.minutes % _HALF if self.either else self.minutes
        return f"{minutes // 60}:{minutes % 60:02}{'?' if self.either else ''}"


def clocks(text: str) -> Iterator[Clock]:
    """Every time of day."""
    if not any(sign in small(text) for sign in _SIGNS):
        return
    taken: list[tuple[int, int]] = []
    yield from _in_figures(text, taken)
    yield from _in_words(text, taken)
    yield from _alone(text, taken)
    for match in _MIDNIGHT.finditer(text):
        if not _is_taken(match, taken):
            yield Clock(*match.span(), 0)


def _is_taken(match: re.Match[str], taken: list[tuple[int, int]]) -> bool:
    return any(start < match.end() and match.start() < end for start, end in taken)


def _in_figures(text: str, taken: list[tuple[int, int]]) -> Iterator[Clock]:
    """Times with "Uhr"; their places are added to `taken`."""
    for match in _CLOCK.finditer(text):
        part = _part_of_day(text, *match.span(), taken)
        further = int(value_of(match["minutes"] or "0") or 0)
        end = _end_of(text, match.end())
        begin: int | None = None
        for written, more, first, last in (
            (match["from"], 0, *match.span("from")),
            (match["to"], further, match.start("to"), end),
        ):
            if written and (minutes := _minutes(written)) is not None:
                told = _moved(minutes + more, part)
                if begin is not None and told < begin:
                    told = (minutes + more) % _DAY  # "abends von 8 bis 2 Uhr"
                either = re.fullmatch(_TOLD, written) is not None and not part
                yield Clock(first, last, told, either)
                begin = told
        taken.append((match.start(), end))


def _in_words(text: str, taken: list[tuple[int, int]]) -> Iterator[Clock]:
    """Times such as "halb zwei"."""
    for match in _WORDS.finditer(text):
        minutes = None if _is_taken(match, taken) else _minutes(match["told"])
        if minutes is not None:
            part, end = _part_of_day(text, *match.span(), taken), _end_of(text, match.end())
            taken.append((match.start(), end))
            yield Clock(match.start(), end, _moved(minutes, part), not part)


def _alone(text: str, taken: list[tuple[int, int]]) -> Iterator[Clock]:
    """Times that are only told by the part of the day: "mittags um zwölf"."""
    for match in _ALONE.finditer(text):
        name = "hour" if match["hour"] else "told"
        minutes = None if _is_taken(match, taken) else _minutes(match[name])
        if minutes is not None and minutes <= _HALF:
            part = _part_of_day(text, *match.span(name), taken)
            yield Clock(match.start(name), _end_of(text, match.end()), _moved(minutes, part))


def same_clock(one: str, other: str) -> bool:
    """Whether two values may be the same time: "1:30?" is "1:30" and "13:30"."""
    if one == other:
        return True
    if "?" not in one + other:
        return False
    return _in_half(one) == _in_half(other)


def _in_half(value: str) -> int:
    hours, minutes = value.rstrip("?").split(":")
    return (60 * int(hours) + int(minutes)) % _HALF


def _part_of_day(text: str, start: int, end: int, taken: list[tuple[int, int]]) -> str:
    """ "noon", "after", "late", "night" or "early" if the time, or the range it begins, is said to be so, else ""."""
    further = _RANGE_ON.match(text, end)
    behind = _PART_OF_DAY.match(text, further.end() if further else end)
    if behind is not None:
        return behind.lastgroup or ""
    front = _PART_IN_FRONT.search(text, max(0, start - _REACH), start)
    if front is None or any(first <= front.start() < last for first, last in taken):
        return ""
    return front.lastgroup or ""


_REACH = 45


def _end_of(text: str, at: int) -> int:
    """Behind the part of the day that is named with the time."""
    part = _PART_OF_DAY.match(text, at)
    return part.end() if part else at


def _moved(minutes: int, part: str) -> int:
    """Minutes since midnight of a time that may be told by the twelve hours of a clock's face."""
    first, last = _LATER.get(part, (_DAY, _DAY))
    if part in {"late", "night"} and minutes // 60 == _NOON:
        return minutes - _HALF  # "nachts um 12"
    return (minutes + _HALF if first <= minutes < last else minutes) % _DAY


_NOON = 12
_LATER = {"noon": (0, 4 * 60), "after": (0, _HALF), "late": (60, _HALF), "night": (8 * 60, _HALF)}
"""From when to when a time is twelve hours later than it is told: "mittags um halb eins" is 12:30."""


def _minutes(written: str) -> int | None:
    """Minutes since midnight of one written time; None for what is no time of day."""
    if match := re.fullmatch(r"(\d{1,2})[.:](\d{1,2})", written):
        hours, minutes = int(match[1]), int(match[2])
        return 60 * hours + minutes if hours <= 24 and minutes < 60 else None
    shift, hour = 0, written
    for words, minutes in _SHIFTS:
        if match := words.match(written):
            shift, hour = minutes, written[match.end() :]
    value = value_of(hour)
    if value is None or value.denominator != 1 or value > 24:
        return None
    return (60 * int(value) + shift) % (_DAY if shift else _DAY + 1)


_SHIFTS = tuple(
    (re.compile(words, re.IGNORECASE), minutes)
    for words, minutes in (
        (r"halb\s", -30),
        (r"viertel\snach\s", 15),
        (r"viertel\svor\s", -15),
        (r"drei\s?viertel\s", -15),
    )
)
