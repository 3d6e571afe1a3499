"""Ages in whole years: who is "unter 14" is "höchstens 13", who is "älter als 64" is "ab 65".

Spans of time have parts of years between them, so "weniger als 14 Jahre" and "höchstens 13 Jahre" of a loan differ.
"""

import re
from dataclasses import replace

from workbench.rewrite.facts.allowed_limits import limit_edge, part_around, same_limit
from workbench.rewrite.facts.quantity import Quantity

_PERSON = re.compile(
    r"\b(?:\w*(?:kind|jugendliche|person|mensch|schüler|jährige|gäst|mädchen|jungen|senior|teilnehm|besucher|bewerber|mitglied"
    r"|erwachsene|auszubildende|bürger|patient|fahrer|spieler)\w*|leute|frau(?:en)?|m[aä]nn(?:er)?|alt|alter\w*|geburtstag\w*|lebensjahr\w*"
    r"|wer|du|sie (?:sind|schon|noch|älter|jünger)|sind sie|(?:älter|jünger)(?:e[nr]?)?)\b",
    re.IGNORECASE,
)
_YEAR = 12


def same_age(text: str, one: Quantity, other_text: str, other: Quantity) -> bool:
    """Whether both limit the age of people alike, though by numbers of which one is a year more."""
    if one.unit != "month" or other.unit != "month" or one.value == other.value:
        return False
    if one.value % _YEAR or other.value % _YEAR:
        return False
    years = replace(one, value=one.value / _YEAR), replace(other, value=other.value / _YEAR)
    plainly = limit_edge(years[0].value, one.bound) == limit_edge(years[1].value, other.bound) is not None
    return (plainly or same_limit(text, years[0], other_text, years[1])) and all(
        _PERSON.search(part_around(said, fact)) for said, fact in ((text, one), (other_text, other))
    )
