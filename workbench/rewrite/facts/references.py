"""Where a text sends its readers (page, annex, number, section), and grades with a number (Pflegegrad 2)."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from workbench.language.words.numerals import roman_value
from workbench.rewrite.facts.bounds import EXACT, bound_of
from workbench.rewrite.facts.plain import clause_around, plain

_PLACES = {
    "seite": "Seite",
    "s.": "Seite",
    "anlage": "Anlage",
    "anhang": "Anlage",
    "beilage": "Anlage",
    "beiblatt": "Beiblatt",
    "zusatzblatt": "Beiblatt",
    "nr.": "Nummer",
    "nummer": "Nummer",
    "ziffer": "Nummer",
    "ziff.": "Nummer",
    "punkt": "Nummer",
    "top": "Nummer",
    "lfd.nr.": "Nummer",
    "abschnitt": "Abschnitt",
    "feld": "Feld",
    "zeile": "Zeile",
    "spalte": "Spalte",
    "tabelle": "Tabelle",
    "frage": "Frage",
    "kapitel": "Kapitel",
    "teil": "Teil",
    "blatt": "Blatt",
    "schritt": "Schritt",
    "position": "Position",
    "abbildung": "Abbildung",
    "formular": "Formular",
    "vordruck": "Formular",
    "merkblatt": "Merkblatt",
}
_GRADES = {
    "stufe": "Stufe",
    "pflegegrad": "Pflegegrad",
    "pflegestufe": "Pflegestufe",
    "steuerklasse": "Steuerklasse",
    "klasse": "Klasse",
    "merkzeichen": "Merkzeichen",
    "zone": "Zone",
    "tarif": "Tarif",
    "gruppe": "Gruppe",
    "kategorie": "Kategorie",
    "person": "Person",
    "entgeltgruppe": "Gruppe",
    "besoldungsgruppe": "Gruppe",
    "mietenstufe": "Mietenstufe",
    "lohnsteuerklasse": "Steuerklasse",
}
_NUMBER = (
    r"(?:\d{1,3}[a-z]?(?:\.\d{1,2})*(?![\wäöü]|,\d|\.\d)|[IVX]+\b|[a-z]?[A-Z]{1,4}\d{0,2}(?![a-zäöüßA-Z]))"
)
_REFERENCE = re.compile(
    r"\b(?P<noun>Seiten?|S\.(?=\s\d)|Anlagen?|Anhang|Beilage|Beiblatt|Zusatzblatt|lfd\.\s?Nr\."
    r"|Nrn?\.|Nummern?|Ziffern?|Ziff\."
    r"|(?:[A-ZÄÖÜ][a-zäöüß]+)?[Pp]unkt|TOP|Abschnitt|Feld(?:er)?|Zeilen?|Spalten?|Tabellen?|Fragen?|Kapitel|Teil|Blatt"
    r"|Schritt|Position|Abbildung|Formular|Vordruck|Merkblatt"
    r"|(?:[A-ZÄÖÜ][a-zäöüß]*)?[Ss]tufe|Pflegegrad(?:e[ns]?|s)?|(?:Lohn)?[Ss]teuerklasse|Klasse|Merkzeichen"
    r"|Zone|Tarif(?:stelle|nummer|position|ziffer)?|Gebühren(?:nummer|stelle|ziffer|position)|Kennziffer|(?:Entgelt|Besoldungs)?[Gg]ruppe|Kategorie|Person)n?"
    rf"\s(?:(?<=grad\s)von\s|(?<=stufe\s)von\s)?(?P<first>{_NUMBER})(?P<more>(?:(?:,\s|\s(?:und|oder|bis|sowie|bzw\.)\s|\s?[–-]\s?){_NUMBER})*)"
    r"(?!\s?(?:€|%|m²|qm\b|km\b|kg\b|Euro\b|EUR\b|Cent\b|Prozent\b|Quadratmeter|Kilometer|Stunden?\b|Tagen?\b|Wochen?\b|Monaten?\b|Jahren?\b|Uhr\b))"
)


@dataclass(frozen=True, slots=True)
class Reference:
    """A place or grade at `start:end`. `name`: one word for all ways to call it; `is_grade`: it says what applies."""

    start: int
    end: int
    name: str
    number: str
    is_grade: bool
    bound: str = EXACT

    def __str__(self) -> str:
        """As people write it."""
        return f"{self.name} {self.number}"


@lru_cache(maxsize=512)
def references(text: str) -> tuple[Reference, ...]:
    """Each place and grade; "Seiten 2 und 3" are two. Norms must have been taken out of the text."""
    return tuple(_found(plain(text)))


def _found(text: str) -> Iterator[Reference]:
    for match in _REFERENCE.finditer(text):
        noun = re.sub(r"\s", "", match["noun"]).lower()
        keys: tuple[str, ...] = (
            noun,
            noun.removesuffix("n"),
            noun.removesuffix("en"),
            noun.removesuffix("er"),
            noun.removesuffix("e"),
            noun.removesuffix("s"),
            noun.removesuffix("es"),
            noun.replace("nrn", "nr"),
        )
        grade = next(
            (_GRADES[key] for key in keys if key in _GRADES), "Stufe" if noun.endswith("stufe") else None
        )
        if noun.endswith("punkt"):
            noun, keys = "punkt", ("punkt",)
        if _OF_TARIFF.match(noun):
            noun, keys = "nummer", ("nummer",)
        name = grade or next((_PLACES[key] for key in keys if key in _PLACES), None)
        if name is None:
            continue
        for number in _numbers(match["first"] + match["more"]):
            value = str(roman_value(number) or number) if grade and grade != "Merkzeichen" else number
            bound = bound_of(*clause_around(text, *match.span())) if grade else EXACT
            yield Reference(*match.span(), name, value, grade is not None, bound)


_OF_TARIFF = re.compile(r"(?:tarif|gebühren)(?:stelle|nummer|position|ziffer)|kennziffer")
"""Places of a tariff: "Tarifstelle 4.2"."""


def _numbers(written: str) -> Iterator[str]:
    """The numbers of "5, 6 und 7"; all of them for "5 bis 7"."""
    found = re.findall(_NUMBER, written)
    yield from found
    for low, high in _SPAN.findall(written):
        if int(high) - int(low) <= _LONGEST_SPAN:
            yield from map(str, range(int(low) + 1, int(high)))


_SPAN = re.compile(r"(\d{1,3})\s?(?:bis|–|-)\s?(\d{1,3})")
_LONGEST_SPAN = 30
