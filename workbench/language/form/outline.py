"""The numbers and letters that a form gives its parts: what "Frage 12" and "Abschnitt D" may point to."""

import re
from collections.abc import Iterator

from workbench.language.passage import CheckedForm, Passage
from workbench.language.words.numerals import roman_value

_LEADING = re.compile(
    r"^\W*(?:(?P<noun>[A-ZÄÖÜ][a-zäöüß]+)\s(?:Nr\.\s?)?)?"
    r"(?P<number>\d{1,3}(?:\.\d{1,2})*[a-z]?|[A-Z](?:\.?\d{1,2}(?:\.\d{1,2})*)?|[IVX]{1,5}|[a-z])(?P<mark>[.):]"
    r"|\b)(?P<rest>.*)",
    re.DOTALL,
)
_PART = re.compile(
    r"(?:Abschnitt|Teil|Kapitel|Frage|Punkt|Ziffer|Nummer|Feld|Zeile|Schritt|Block|Bereich|Rubrik|Buchstabe"
    r"|Seite|Blatt|Anlage"
    r"|Anhang|Tabelle|Spalte|Position|Bogen|Vordruck)"
)


def outline_places(form: CheckedForm) -> dict[str, tuple[str, ...]]:
    """Numbers of segments, headings and labels, as `normal_number` writes them, each with the segments that have it."""
    places: dict[str, tuple[str, ...]] = {}
    for passage in form.passages:
        for number in _numbers(passage):
            places[number] = (*places.get(number, ()), passage.segment.id)
    return places


def normal_number(number: str) -> str:
    """ "C.1", "(2)" and "IV." as "c1", "2" and "4"."""
    plain = re.sub(r"[^\w.]", "", number).strip(".")
    value = roman_value(plain) if len(plain) > 1 else None
    return str(value) if value is not None else re.sub(r"(?<=[A-Za-z])\.(?=\d)", "", plain).lower()


def _numbers(passage: Passage) -> Iterator[str]:
    if passage.segment.number:
        yield normal_number(passage.segment.number)
    match = _LEADING.match(passage.text)
    if match is None:
        return
    if match["noun"] and not _PART.fullmatch(match["noun"]):
        return
    number = match["number"]
    letter = number[0].isalpha()
    if letter and not match["noun"] and match["mark"] not in {".", ")", ":"} and match["rest"].strip():
        return
    yield normal_number(number)
    if number in {"I", "V", "X"}:
        yield str(roman_value(number))
