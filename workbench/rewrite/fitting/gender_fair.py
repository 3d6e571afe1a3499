"""Gender-fair forms of a person: "Konsument*innen", "Konsumentinnen und Konsumenten"."""

import re
from collections.abc import Callable, Container
from dataclasses import replace

from workbench.language.grammar.agreement import Reading, Readings
from workbench.language.tokens import GENDER_ENDING
from workbench.language.words.noun_table import CASES, is_noun
from workbench.language.words.nouns import noun_forms
from workbench.rewrite.fitting.analysis import analysed
from workbench.rewrite.fitting.edits import Edit
from workbench.rewrite.fitting.place import Fit, Place
from workbench.rewrite.fitting.wordings import Wording

_INNER_CAPITAL = re.compile(r"(?<=[a-zäöüß])In(?:nen)?$")
_JOINERS = frozenset({"und", "oder", "bzw.", "beziehungsweise", "sowie", "/"})
_PLURALS: Readings = frozenset(Reading(case, "pl") for case in CASES)
_UMLAUTS = {"a": "ä", "o": "ö", "u": "ü", "A": "Ä"}
_PLAIN_VOWEL = re.compile(r"[aouA](?=[^aouäöü]*$)")
FitWord = Callable[..., Fit]


def is_gender_fair(place: Place) -> bool:
    """Whether the word carries a gender sign or an inner capital."""
    return _ending(place.surface) is not None


def is_pair(place: Place) -> bool:
    """Whether the woman's form stands beside the noun: "Konsumentinnen und Konsumenten"."""
    return _partner(place) is not None


def is_other_half(place: Place, found: Container[int]) -> bool:
    """Whether the match is the woman's form beside the man's, which is found too: both change with that one."""
    at = place.match.tokens[0]
    masculine = place.match.form
    if feminine(masculine) is None or not place.tokens[at].text.startswith(feminine(masculine) or " "):
        return False
    return any(
        other in found and _partner(replace(place, match=replace(place.match, tokens=(other,)))) == at
        for other in range(max(0, at - 4), min(len(place.tokens), at + 5))
        if other != at
    )


def is_woman(place: Place) -> bool:
    """Whether the word is the form for a woman of a term for everybody: "die Rentenempfängerin"."""
    woman = feminine(place.match.form)
    return woman is not None and place.surface in (woman, f"{woman}nen")


def fit_woman(place: Place, wording: Wording) -> Fit:
    """The form for a woman of the other noun."""
    other = feminine(wording.head) if not wording.lead and not wording.rest else None
    if other is None:
        return Fit("", False, f"Im Glossar steht dafür „{place.wording}“: Bitte die Form anpassen.")
    edit = Edit(place.first.start, place.last.end, other + ("nen" if place.surface.endswith("nen") else ""))
    return Fit("", True, "", (edit,))


def feminine(masculine: str) -> str | None:
    """The noun for a woman: "Ärztin" of "Arzt"; None if there is none ("Person", "Eltern")."""
    if masculine.endswith(
        ("in", "person", "kraft", "leute", "eltern", "gast", "ling", "mitglied", "mensch", "kind")
    ):
        return None
    if any(form.declension for form in noun_forms(masculine)) and not masculine.endswith("eamter"):
        return None  # "Beschäftigter", "Beschäftigte"
    stem = masculine[:-1] if masculine.endswith("e") else masculine
    if masculine.endswith("eamter"):
        stem = masculine[:-2]
    if is_noun(stem + "in"):
        return stem + "in"
    found = _PLAIN_VOWEL.search(stem)
    if found is not None:
        turned = stem[: found.start()] + _UMLAUTS[found.group()] + stem[found.end() :]
        if _known_end(turned + "in", found.start()):
            return turned + "in"
    word = stem + "in"
    return word if masculine.endswith("er") or _known_end(word, len(word) - 5) else None


def _known_end(word: str, last: int) -> bool:
    """Whether the table has the word or the second part of it: "Hausärztin" has "Ärztin"."""
    return any(is_noun(word[at:].capitalize() if at else word) for at in range(min(last, len(word) - 5) + 1))


def fit_gender_fair(place: Place, wording: Wording, fit_word: FitWord) -> Fit:
    """The same sign and ending on the other noun; a noun for everybody in the plural without them."""
    ending = _ending(place.surface)
    assert ending is not None  # noqa: S101  (the caller asked)
    plural = "innen" in ending.lower() or "inn" in ending.lower()
    other = feminine(wording.head) if not wording.lead and not wording.rest else None
    if other and "in" in ending.lower():
        return Fit("", True, "", (Edit(place.first.start, place.last.end, other[:-2] + ending),))
    if plural and other is None:
        return fit_word(place, wording, readings=_plural_readings(place))
    return Fit("", False, f"Im Glossar steht dafür „{place.wording}“: Bitte die Form anpassen.")


def _plural_readings(place: Place) -> Readings:
    own = analysed(place.text, place.match.tokens[0]).readings[place.match.tokens[0]] or frozenset()
    shown = frozenset(Reading(one.case, "pl") for one in own if one.number == "pl")
    return shown or _PLURALS


def fit_pair(place: Place, wording: Wording, fit_word: FitWord) -> Fit:
    """Both forms of the other noun; a noun for everybody stands for both of them."""
    partner = _partner(place)
    assert partner is not None  # noqa: S101  (the caller asked)
    token, at = place.tokens[partner], place.match.tokens[0]
    other = feminine(wording.head) if not wording.lead and not wording.rest else None
    plural = token.text.endswith("nen")
    if other:
        edit = Edit(token.start, token.end, other + ("nen" if plural else ""))
        number = "pl" if plural else "sg"
        own = analysed(place.text, at).readings[at] or frozenset()
        found = fit_word(
            place, wording, readings=frozenset(one for one in own if one.number == number) or None
        )
        if not found.edits:
            return found
        others = tuple((*edits, edit) for edits in found.others)
        return replace(found, edits=(*found.edits, edit), others=others)
    first, last = min(at, partner), max(at, partner)
    if not plural or last - first != 2:
        return Fit("", False, f"Im Glossar steht dafür „{place.wording}“: Bitte den Satz anpassen.")
    whole = replace(place, match=replace(place.match, tokens=tuple(range(first, last + 1))))
    return fit_word(whole, wording)


def _partner(place: Place) -> int | None:
    at = place.match.tokens[0]
    if len(place.match.tokens) > 1:
        return None
    wanted = feminine(place.match.form) or f"{place.match.form.removesuffix('e')}in"
    for step in (-1, 1):
        joiner = at + step
        if step < 0:
            while joiner > 0 and place.tokens[joiner].pos in ("DET", "ADJ"):
                joiner -= 1
        if not 0 < joiner < len(place.tokens) - 1 or place.tokens[joiner].text not in _JOINERS:
            continue
        other = joiner + step
        while step > 0 and other < len(place.tokens) - 1 and place.tokens[other].pos in ("DET", "ADJ"):
            other += 1
        if place.tokens[other].text in (wanted, wanted + "nen"):
            return other
    return None


def _ending(surface: str) -> str | None:
    match = GENDER_ENDING.search(surface) or _INNER_CAPITAL.search(surface)
    return match.group() if match else None
