"""Dates as they are written in a text, and in which form."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

MONTHS = (
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
)
NUMERIC, NAMED, SHORTENED, ISO, SLASHED = "numeric", "named", "shortened", "iso", "slashed"
_SHORT = {
    "jan": 1,
    "jän": 1,
    "feb": 2,
    "febr": 2,
    "mrz": 3,
    "mär": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "okt": 10,
    "nov": 11,
    "dez": 12,
}
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_NAMES = "|".join(MONTHS)
_SHORT_NAMES = "|".join(name.capitalize() for name in _SHORT)
_COUNTED = (
    r"[.:,]\d|\s?(?:Uhr\b|Euro\b|€|%|°|(?:k|c|m)?m²?\b|k?g\b|qm\b|l\b|ha\b|kWh?\b|km/h)"
    r"|\s(?!(?:Sie|Ihr|Ihre[mnrs]?)\b)[A-ZÄÖÜ]\w"
)
"""Behind two digits that are no year: "am 6. Mai 17 km/h", "am 6. Mai 17 Kinder"."""
_DATE = re.compile(
    rf"(?<![\d.,/])(?<![A-Za-z]-)(?:(?P<day>{_DAY})\.\s?(?:(?P<month>{_MONTH})\.\s?(?P<year>\d{{4}}"
    rf"|[’'‘]?\d{{2}}(?!\d|{_COUNTED}))?"
    rf"|(?P<name>{_NAMES}|Jänner|Feber)(?:\s(?P<named_year>\d{{4}}|[’'‘]?\d{{2}}(?!\d|{_COUNTED})))?(?!\w)"
    rf"|(?P<short>{_SHORT_NAMES})\b\.?(?:\s?(?P<short_year>\d{{4}}|[’'‘]?\d{{2}}(?!\d|{_COUNTED})))?)"
    rf"|(?<!-)(?P<iso>(?:19|20)\d\d-{_MONTH}-{_DAY})"
    rf"|(?<!-)(?P<slashed>{_DAY}/{_MONTH}/(?P<slashed_year>\d{{4}}|\d{{2}}))"
    rf"|(?<!-)(?P<dashed>{_DAY}-{_MONTH}-(?P<dashed_year>\d{{4}}|\d{{2}})))(?![\d/]|\.\d|,\d|-\d+(?![\d.]))"
)


@dataclass(frozen=True, slots=True)
class WrittenDate:
    """A date at `start:end`. `form`: numeric ("1.2.2026"), named ("1. Februar 2026"), shortened ("1. Feb. 2026"),
    iso or slashed. `year` as written, "" if it isn't; `padded`: day and month have two digits each."""

    start: int
    end: int
    form: str
    day: int
    month: int
    year: str
    padded: bool = False


def written_dates(text: str) -> Iterator[WrittenDate]:
    """Every date with day and month, in reading order; what is no date ("31.02.") may be among them."""
    for match in _DATE.finditer(text):
        start, end = match.start(), len(text[: match.end()].rstrip())
        if match["iso"]:
            year, month, day = match["iso"].split("-")
            yield WrittenDate(start, end, ISO, int(day), int(month), year)
        elif match["slashed"] or match["dashed"]:
            day, month, year = re.split("[/-]", match["slashed"] or match["dashed"])
            yield WrittenDate(start, end, SLASHED, int(day), int(month), year)
        elif match["month"]:
            padded = len(match["day"]) == len(match["month"]) == 2
            year = (match["year"] or "").lstrip("’'‘")
            yield WrittenDate(start, end, NUMERIC, int(match["day"]), int(match["month"]), year, padded)
        elif match["name"]:
            name = {"Jänner": "Januar", "Feber": "Februar"}.get(match["name"], match["name"])
            year = (match["named_year"] or "").lstrip("’'‘")
            yield WrittenDate(start, end, NAMED, int(match["day"]), MONTHS.index(name) + 1, year)
        else:
            month = _SHORT[match["short"].lower()]
            year = (match["short_year"] or "").lstrip("’'‘")
            yield WrittenDate(start, end, SHORTENED, int(match["day"]), month, year)


def spelled_out(date: WrittenDate, year: str) -> str:
    """ "1. Februar 2026", without year if `year` is empty."""
    return f"{date.day}. {MONTHS[date.month - 1]} {year}".rstrip()
