"""Dates in several formats, and years with two digits."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import ClassVar

from workbench.language.form.dates import (
    ISO,
    MONTHS,
    NAMED,
    NUMERIC,
    SHORTENED,
    SLASHED,
    WrittenDate,
    spelled_out,
    written_dates,
)
from workbench.language.passage import RUNNING_KINDS, CheckedForm
from workbench.language.rule import INFO, WARNING, Example, FormRule, Hit, Settings

_KINDS = RUNNING_KINDS | {"heading", "label", "option"}
_BIRTH = re.compile(r"\b[Gg]eb(?:\.|oren|urt)")
_SHORT_YEAR = re.compile(
    r"\b(?:[Jj]ahr(?:es|e)?|\w+jahr(?:es)?|Heizperiode|Saison|Semester|\w+semester|Winter|Sommer|Herbst|Frühjahr"
    r"|Anfang|Ende|Mitte)\s(?P<years>[’']?\d{2}(?:/\d{2})?)(?![\d.:,]\d|\d|\s?(?:Uhr|Euro|€|\w+en\b))"
)
_SHORT_YEAR_OF_MONTH = re.compile(
    rf"\b(?:{'|'.join(MONTHS)}|(?:Jan|Feb|Mrz|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\.?)\s([’'‘]?\d{{2}})"
    r"(?![\d.:,]\d|\d|\s?(?:Uhr|Euro|€|%|°|k?m\b|km/h|k?g\b|qm\b|l\b)|\s[A-ZÄÖÜ])"
)
_YEAR_IN_LETTERS = re.compile(r"(?<=[.\d\s])(?P<letters>(?:d|v|l|lfd|n|ds)\.\s?(?:J|M|Js|Mts|Jhs)\.)")
_MONTH_OF_YEAR = re.compile(
    r"\b(?:bis|ab|im|seit|vom|von|zum|für|Stand:?|Monat|Monate)\s(?:einschließlich\s)?"
    r"(?P<month>(?:0?[1-9]|1[0-2])[/.](?:\d{2}|(?:19|20)\d{2}))(?![\d/]|\.\d|-\w|\s?(?:Uhr|Euro|€))"
)
_YEAR = "Schreiben Sie das Jahr mit vier Ziffern."
_PARTS = (
    (_SHORT_YEAR, INFO, _YEAR),
    (_YEAR_IN_LETTERS, INFO, _YEAR),
    (_SHORT_YEAR_OF_MONTH, WARNING, _YEAR),
    (_MONTH_OF_YEAR, INFO, "Schreiben Sie den Monat als Wort und das Jahr mit vier Ziffern."),
)


@dataclass(frozen=True, slots=True)
class _Place:
    segment: str
    text: str
    date: WrittenDate


class DateFormat(FormRule):
    """The format most dates of a form have is the right one; the others deviate from it."""

    id = "date-format"
    catalogue = "R44"
    title = "Datum uneinheitlich"
    why = (
        "Ein Datum, das immer gleich aussieht, findet man schnell. Zwei Ziffern für das Jahr sind mehrdeutig."
    )
    source = "DIN SPEC 33429; LanguageTool Leichte Sprache"
    severity = WARNING
    examples: ClassVar = (
        Example(
            "Die Bücherei ist vom 4.8.25 an geschlossen.",
            "Die Bücherei ist vom 4. August 2025 an geschlossen.",
        ),
        Example(
            "Der Kurs beginnt am 12.09.2025.\nEr endet am 19. Dezember 2025.",
            "Der Kurs beginnt am 12. September 2025.\nEr endet am 19. Dezember 2025.",
        ),
        Example(
            "Der Pass gilt bis 2031-05-17.",
            "Der Pass gilt bis 17. Mai 2031.",
        ),
    )

    def check(self, form: CheckedForm, settings: Settings) -> Iterable[tuple[str, Hit]]:  # noqa: ARG002
        """Each date that deviates or has a short year."""
        places = [
            _Place(passage.segment.id, passage.text, date)
            for passage in form.passages
            if passage.segment.kind in _KINDS and any(map(str.isdigit, passage.text))
            for date in written_dates(passage.text)
        ]
        usual = _usual(places)
        for place in places:
            hit = _short_year(place, usual) or _foreign(place) or _deviates(place, usual, places)
            if hit is not None:
                yield place.segment, hit
        yield from _without_day(form, places)


def _usual(places: Sequence[_Place]) -> str:
    """Numeric or named, whichever is more frequent; named in doubt."""
    count = Counter(place.date.form for place in places)
    return NUMERIC if count[NUMERIC] > count[NAMED] + count[SHORTENED] else NAMED


def _short_year(place: _Place, usual: str) -> Hit | None:
    date = place.date
    if len(date.year) != 2:
        return None
    message = (
        f"Das Jahr hat nur zwei Ziffern: „{place.text[date.start : date.end]}“. Schreiben Sie alle vier."
    )
    sure = 15 <= int(date.year) <= 40 and date.form != SLASHED and not _BIRTH.search(place.text)
    replacement = _in_format(date, usual, f"20{date.year}") if sure else None
    return Hit(date.start, date.end, message, WARNING, replacement)


def _foreign(place: _Place) -> Hit | None:
    """A format that German letters don't use."""
    date = place.date
    if date.form == ISO:
        better = spelled_out(date, date.year)
        return Hit(date.start, date.end, f"Schreiben Sie: {better}.", WARNING, better)
    if date.form == SLASHED:
        message = "Schrägstriche und Bindestriche im Datum sind mehrdeutig. Schreiben Sie den Monat als Wort."
        return Hit(date.start, date.end, message, WARNING)
    if date.form == SHORTENED:
        better = spelled_out(date, date.year)
        return Hit(date.start, date.end, f"Schreiben Sie den Monat aus: {better}.", INFO, better)
    return None


def _deviates(place: _Place, usual: str, places: Sequence[_Place]) -> Hit | None:
    date = place.date
    if not date.year:
        return None
    if date.form == usual:
        return None if date.form == NAMED else _unpadded(place, places)
    if all(other.date.form == date.form for other in places):
        return None
    near = any(other.segment == place.segment and other.date.form == usual for other in places)
    better = _in_format(date, usual, date.year)
    message = f"Andere Daten stehen hier in einem anderen Format. Schreiben Sie dieses so: {better}."
    return Hit(date.start, date.end, message, WARNING if near else INFO, better)


def _unpadded(place: _Place, places: Sequence[_Place]) -> Hit | None:
    """ "1.2.2026" where others look like "01.02.2026"."""
    date = place.date
    padded = _in_format(date, NUMERIC, date.year)
    numeric = [other.date for other in places if other.date.form == NUMERIC]
    if date.padded or not any(other.padded and min(other.day, other.month) < 10 for other in numeric):
        return None
    return Hit(date.start, date.end, f"Andere Daten haben eine Null davor: {padded}.", INFO, padded)


def _in_format(date: WrittenDate, usual: str, year: str) -> str:
    return f"{date.day:02}.{date.month:02}.{year}" if usual == NUMERIC else spelled_out(date, year)


def _without_day(form: CheckedForm, places: Sequence[_Place]) -> Iterator[tuple[str, Hit]]:
    """Short years and months as numbers outside of full dates."""
    for passage in form.passages:
        if passage.segment.kind not in _KINDS or not any(map(str.isdigit, passage.text)):
            continue
        taken = [place.date for place in places if place.segment == passage.segment.id]
        for pattern, severity, message in _PARTS:
            for match in pattern.finditer(passage.text):
                start, end = match.span(1)
                if not any(date.start < end and start < date.end for date in taken):
                    short = pattern is _MONTH_OF_YEAR and re.search(r"[/.]\d\d$", match[1])
                    yield passage.segment.id, Hit(start, end, message, WARNING if short else severity)
