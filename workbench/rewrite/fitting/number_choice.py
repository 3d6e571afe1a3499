"""The number of the noun that is put in: that of the sentence, unless one of the two nouns lacks it."""

import re
from functools import cache
from importlib import resources

from workbench.language.grammar.agreement import Reading
from workbench.language.words.noun_table import Number
from workbench.language.words.nouns import noun_forms, noun_readings
from workbench.language.words.zipf import zipf
from workbench.rewrite.fitting.agents import is_agent_word, is_person
from workbench.rewrite.fitting.wordings import Wording

_ABSTRACT = 1.3
"""A noun whose plural is so much rarer (zipf) names something that isn't counted ("Urlaub", "Zustimmung")."""
_MOSTLY_ONE = 0.5
"""A noun whose plural is so much rarer (zipf) names one thing where a plural word stood ("Familie" for "Eltern")."""
_MOSTLY_MANY = 0.2
_COLLECTIVE = re.compile(
    r"(?:schaft|[gk]remium|kollegium|publikum|personal|team|gruppe|jury|rat|körper|besatzung|crew|bevölkerung|jugend"
    r"|familie|paar|kreis|runde|riege|stamm|spitze|leitung|volk|vorstand|klasse)$",
    re.IGNORECASE,
)
"""What consists of several people."""
_UNKNOWN, _RARITY = 1.0, 2.2


def numbers_for(term: str, reading: Reading, wording: Wording) -> tuple[Number, ...]:
    """The numbers that the new noun may have, likeliest first; several where the sentence doesn't tell.

    A word without singular ("Unkosten") is one thing or many, a word without plural ("Obst") is one thing or many.
    """
    if wording.gender is None or not (wording.has("sg") and wording.has("pl")):
        return (_only_number(reading, wording),)
    if reading.number == "pl" and _has_no_singular(term):
        rarer = _rarer_plural(wording)
        if " " in term or not may_be_counted(wording):
            return ("sg",)  # a phrase ("Kosten der Unterkunft") names one thing
        return ("sg", "pl") if rarer >= _MOSTLY_ONE else ("pl", "sg")
    if reading.number == "sg" and _rarer_plural(wording) <= -_MOSTLY_MANY and _has_no_plural(term):
        return ("pl", "sg")
    if reading.number == "pl" and wording.head in _mass_nouns():
        return ("sg", "pl")  # "Ersparnisse" are "Geld"
    several = _COLLECTIVE.search(term) and not _COLLECTIVE.search(wording.head) and is_person(wording.head)
    if reading.number == "sg" and several:
        return ("pl", "sg")  # "die Belegschaft" are "die Beschäftigten"
    if reading.number == "sg" and _looks_alike(wording) and may_be_counted(wording) and _has_no_plural(term):
        return ("pl", "sg") if is_agent_word(wording.head) else ("sg", "pl")
    return (reading.number,)


def may_be_counted(wording: Wording) -> bool:
    """Whether the noun names things of which there are several: not "Urlaub", not "Einkommen"."""
    if wording.gender is None or not wording.has("pl"):
        return False
    infinitive = wording.gender == "n" and wording.head.endswith("en")
    return not (infinitive and _looks_alike(wording)) and _rarer_plural(wording) < _ABSTRACT


def _looks_alike(wording: Wording) -> bool:
    return wording.nouns("nom", "sg", "strong") == wording.nouns("nom", "pl", "strong")


def _only_number(reading: Reading, wording: Wording) -> Number:
    if wording.has(reading.number):
        return reading.number
    return "pl" if reading.number == "sg" else "sg"


def _rarer_plural(wording: Wording) -> float:
    """How much more usual (zipf) the singular is than the plural; 0 where the two look alike."""
    singular, plural = (wording.nouns("nom", number, "strong")[:1] for number in ("sg", "pl"))
    return zipf(singular[0]) - zipf(plural[0]) if singular and plural else 0.0


@cache
def _mass_nouns() -> frozenset[str]:
    text = resources.files("workbench.rewrite.fitting").joinpath("mass_nouns.tsv").read_text(encoding="utf-8")
    return frozenset(text.splitlines()[1:])


def _noun_of(term: str) -> str:
    return next((word for word in term.split() if word[:1].isupper()), term)


def _has_no_singular(term: str) -> bool:
    readings = noun_readings(_noun_of(term))
    return bool(readings) and not any(
        (one.case, one.number) == ("nom", "sg") and one.lemma == _noun_of(term) for one in readings
    )


def _has_no_plural(term: str) -> bool:
    """Whether the noun is known and nobody uses a plural of it."""
    noun = _noun_of(term)
    forms = [form for form in noun_forms(noun) if form.case == "nom" and not form.archaic]
    plurals = {form.text for form in forms if form.number == "pl"} - {noun}
    same = any(form.number == "pl" and form.text == noun for form in forms)
    if plurals and zipf(noun) < _UNKNOWN:  # a rare compound tells nothing
        return False
    return bool(forms) and not same and all(_is_unused(text, noun) for text in plurals)


def _is_unused(plural: str, singular: str) -> bool:
    """Whether the plural is in no dictionary of frequent words, or only as a rarity ("Publika")."""
    return zipf(plural) < _UNKNOWN or zipf(singular) - zipf(plural) >= _RARITY
