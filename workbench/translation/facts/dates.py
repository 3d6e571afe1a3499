"""Dates in a text of any language."""

import re
from collections.abc import Iterator
from functools import cache

from workbench.translation.facts.figures import DATE, Figure
from workbench.translation.facts.languages import month_names, primary

_DAYS, _MONTHS, _CENTURY = 31, 12, 100
_THIS_CENTURY = 50
_NUMERIC = re.compile(
    r"(?<![\d.])(\d{1,2})(\. ?|[/-])(\d{1,2})(\. ?|[/-])((?:19|20)\d{2}|\d{2}(?![\d.]))(?!\d)"
    r"|(?<![\d.])((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d.]\d)"
    r"|(?<![\d.,:])(\d{1,2})\. ?(\d{1,2})\.(?!\d)"
    r"|(?<![\d./])(\d{1,2})/(\d{1,2})(?![\d./])"
    r"|(?:(\d{4}) ?年 ?)?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?"
)
_VIETNAMESE = re.compile(r"(?:(\d{1,2}) )?(?i:tháng) (\d{1,2})(?: (?:năm )?(\d{4}))?")
_KEEPS_CAPITALS = frozenset({"en", "de"})
_STEM = 5


def date_figures(text: str, language: str) -> Iterator[Figure]:
    """Dates with at least two of day, month and year. Digits must be ASCII. They may overlap with nothing."""
    taken: list[tuple[int, int]] = []
    for figure in (*_named(text, language), *_numeric(text)):
        if all(figure.end <= start or end <= figure.start for start, end in taken):
            taken.append((figure.start, figure.end))
            yield figure


def is_exchanged(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two dates are the same with day and month exchanged."""
    return any(reading.startswith("d:") and _turned(reading) in other for reading in one)


def _turned(reading: str) -> str:
    day, month, year = reading[2:].split(".")
    return f"d:{month}.{day}.{year}"


def _numeric(text: str) -> Iterator[Figure]:
    for match in _NUMERIC.finditer(text):
        day, sign, month, other, year, iso_year, iso_month, iso_day = match.groups()[:8]
        short_day, short_month, part_day, part_month, cjk_year, cjk_month, cjk_day = match.groups()[8:]
        if day and sign.strip() != other.strip():
            continue
        reading = _reading(
            day or iso_day or short_day or part_day or cjk_day,
            month or iso_month or short_month or part_month or cjk_month,
            year or iso_year or cjk_year,
        )
        if reading is None and day:
            reading = _reading(month, day, year)
        if reading is not None and (not part_day or int(part_month) <= _MONTHS):
            yield Figure(*match.span(), DATE, frozenset({reading}))


def _named(text: str, language: str) -> Iterator[Figure]:
    pattern, names = _pattern(language)
    if primary(language) == "vi":
        for match in _VIETNAMESE.finditer(text):
            reading = _reading(match[1], match[2], match[3])
            if reading and (match[1] or match[3]):
                yield Figure(*match.span(), DATE, frozenset({reading}))
    for match in pattern.finditer(text) if pattern else ():
        name = next(match[key] for key in ("name1", "name2", "name3") if match[key])
        month = str(names[name.casefold()])
        reading = _reading(
            match["day1"] or match["day2"], month, match["year1"] or match["year2"] or match["year3"]
        )
        if reading:
            yield Figure(*match.span(), DATE, frozenset({reading}))


@cache
def _pattern(language: str) -> tuple[re.Pattern[str] | None, dict[str, int]]:
    names: dict[str, int] = {}
    for name, number in month_names(language):
        names.setdefault(name.casefold(), number)
        if len(name) > _STEM and primary(language) not in _KEEPS_CAPITALS:
            names.setdefault(name.casefold()[:-1], number)
    if not names:
        return None, {}
    listed = "|".join(map(_name, sorted(names, key=len, reverse=True)))
    ending = r"\.?(?:['’]?[^\W\d_]{0,4})"
    day = r"(?<![\d.,])(?P<day1>\d{1,2})(?:\.|º|°|er|-?[^\W\d_]{1,3})? ?(?:de |of |i |ê |ê'|di )?"
    year = r"(?:,? ?(?:de |del |of |al |lui |a )?(?P<{}>(?:19|20)\d{{2}})(?!\d))"
    month_first = (
        rf"(?<!\w)(?P<name2>{listed}){ending} (?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?![\d.:]|\w)"
        r"(?:,? (?P<year2>(?:19|20)\d{2}))?"
    )
    return (
        re.compile(
            rf"{day}(?<!\w)(?P<name1>{listed})(?:{ending})(?!\w)(?:/(?:{listed}))?{year.format('year1')}?"
            rf"|{month_first}"
            rf"|(?<!\w)(?P<name3>{listed}){ending}{year.format('year3')}",
            re.IGNORECASE,
        ),
        names,
    )


def _name(name: str) -> str:
    """A short name takes no endings: the Persian "مه" (May) begins many words."""
    return re.escape(name) + (r"(?![^\W\d_])" if len(name) < _STEM else "")


def _reading(day: str | None, month: str | None, year: str | None) -> str | None:
    number, which = int(day or 0), int(month or 0)
    if number > _DAYS or not 1 <= which <= _MONTHS:
        return None
    when = int(year or 0)
    if year and when < _CENTURY:
        when += 2000 if when <= _THIS_CENTURY else 1900
    return f"d:{number or ''}.{which}.{when or ''}"
