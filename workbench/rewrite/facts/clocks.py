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
    rf"(?P<to>{_FIGURES}|{NUMERAL})\s?(?:Uhr\b|h\b)(?:\s(?P<minutes>\d{{2}}|(?:fünf|zehn|fünfzehn|zwanzig|dreißig"
    r"|vierzig|fünfundvierzig))\b)?"
)
_WORDS = re.compile(
    rf"(?<!\w)(?P<told>{_TOLD})(?!\w)(?!\s(?:Stunde|Jahr|Monat|Tag|Woche|Kilo|Liter|Euro|Prozent)\w*)"
)
_MIDNIGHT = re.compile(r"\b(?:Mitternacht|24\sUhr)\b")
_LATE = re.compile(r"\s?(?:nachmittags|abends|am\s(?:frühen\s|späten\s)?(?:Nachmittag|Abend))\b")
_PART_OF_DAY = re.compile(
    r"\s?(?:(?:vor|nach)?mittags|morgens|abends|nachts|früh|in\sder\sNacht|am\s(?:frühen\s|späten\s)?(?:Morgen|(?:Vor|Nach)mittag|Abend))\b"
)
_RANGE_ON = re.compile(rf"\s?(?:und|bis|[–-])\s(?:{_TOLD}|{NUMERAL}|{_FIGURES})(?:\sUhr)?")
_SIGNS = ("uhr", "halb ", "viertel", "mitternacht", " h")


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
    for match in _CLOCK.finditer(text):
        taken.append(match.span())
        late = _is_late(text, match.end())
        further = int(value_of(match["minutes"] or "0") or 0)
        for written, more, start, end in (
            (match["from"], 0, *match.span("from")),
            (match["to"], further, match.start("to"), _end_of(text, match.end())),
        ):
            if written and (minutes := _minutes(written)) is not None:
                either = re.fullmatch(_TOLD, written) is not None and not late
                yield Clock(start, end, _moved(minutes + more, late), either)
    for match in _WORDS.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        minutes, late = _minutes(match["told"]), _is_late(text, match.end())
        if minutes is not None:
            end = _end_of(text, match.end())
            yield Clock(match.start(), end, _moved(minutes, late), not late)
    for match in _MIDNIGHT.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in taken):
            yield Clock(*match.span(), 0)


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


def _is_late(text: str, at: int) -> bool:
    """Whether "nachmittags" or "am Abend" stands behind the time, or behind the range that it begins."""
    further = _RANGE_ON.match(text, at)
    return _LATE.match(text, further.end() if further else at) is not None


def _end_of(text: str, at: int) -> int:
    """Behind the part of the day that is named with the time."""
    part = _PART_OF_DAY.match(text, at)
    return part.end() if part else at


def _moved(minutes: int, late: bool) -> int:
    return (minutes + _HALF if late and minutes < _HALF else minutes) % _DAY


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
