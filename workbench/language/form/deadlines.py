"""Whether a sentence says until when: a date, a day, a span of time with a number."""

import re

from workbench.language.exempt import DATE, MONTHS
from workbench.language.sentence import Sentence

_DAYS = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag"
_UNITS = (
    r"(?:Werk|Arbeits|Kalender)?"
    r"(?:Minuten?|Stunden?|Tag(?:e[ns]?)?|Wochen?|Monat(?:e[ns]?|s)?|Quartals?|Jahr(?:e[ns]?|s)?)"
)
_COUNT = r"(?:\d+|eine[smrn]?|zwei(?:er)?|drei(?:er)?|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|vierzehn|dreißig)"
_DEADLINE = re.compile(
    rf"\b(?:{_DAYS})s?\b|\b(?:Ende|Anfang|Mitte|im|zum|bis|Monat)\s(?:{MONTHS})\b"
    rf"|\b{_COUNT}\s(?:\w+\s)?{_UNITS}\b|\b\d{{1,2}}(?:[.:]\d{{2}})?\sUhr\b"
    r"|\b(?:heute|morgen|täglich|monatlich|jährlich|wöchentlich)\b|\b(?:am|zum|bis zum) Ersten\b|_{3,}|\ufffc",
)


def names_deadline(sentence: Sentence) -> bool:
    """Whether a date, weekday, clock time or counted span stands in the sentence; blanks to fill in count."""
    text = sentence.text
    return DATE.search(text) is not None or _DEADLINE.search(text) is not None
