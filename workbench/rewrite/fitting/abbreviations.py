"""Abbreviations written out: literally, or as an adjective or noun with the ending that its place asks for."""

import re
from collections.abc import Sequence
from functools import cache
from importlib import resources

from workbench.glossary.matching import Token
from workbench.language.grammar.government import contained_article, governed_cases
from workbench.language.morphology import word_tag
from workbench.language.words.noun_table import Case, Number
from workbench.language.words.nouns import noun_forms
from workbench.rewrite.fitting.adjective_place import attributive_endings
from workbench.rewrite.fitting.place import Place
from workbench.rewrite.fitting.uninflected_words import ADVERBS, FIXED_PHRASES

_SENTENCE_ADVERBS = frozenset(
    {
        "eventuell", "möglich", "wahrscheinlich", "vermutlich", "ungefähr", "maximal", "minimal", "vorläufig",
        "tatsächlich", "gelegentlich", "ausschließlich", "lediglich", "insgesamt", "gegebenenfalls", "höchstens",
    }
)  # fmt: skip
"""Without an article in front they are adverbs even before a noun: "eventuell Unterlagen"."""
_MEASURES = frozenset(
    {
        "Prozent",
        "Promille",
        "Grad",
        "Stück",
        "Euro",
        "Cent",
        "Gramm",
        "Kilogramm",
        "Pfund",
        "Paar",
        "Blatt",
        "Mann",
        "Uhr",
    }
)
"""Without plural behind a number: "15 Prozent"."""
_POLITE = re.compile("(?:Ihr(?:e[rsnm]?)?|Sie|Ihnen)")
_WORD = re.compile(r"[^\W\d_]+")


def is_literal(abbreviation: str, wording: str) -> bool:
    """Whether the wording writes out these very letters: "i. H. v." is "in Höhe von", "bzw." "beziehungsweise"."""
    letters = "".join(_WORD.findall(abbreviation)).casefold()
    return _spells(letters, [word.casefold() for word in _WORD.findall(wording)])


def _spells(letters: str, words: Sequence[str]) -> bool:
    """Whether each word gives its first letter and any of its others, in order."""
    if not words:
        return not letters
    if not letters or not words[0].startswith(letters[0]):
        return False
    at, word = 1, words[0][1:]
    if _spells(letters[at:], words[1:]):
        return True
    while at < len(letters) and letters[at] in word:
        word = word[word.index(letters[at]) + 1 :]
        at += 1
        if _spells(letters[at:], words[1:]):
            return True
    return False


@cache
def _prepositions() -> dict[str, str]:
    text = (
        resources.files("workbench.rewrite.fitting")
        .joinpath("abbreviated_prepositions.tsv")
        .read_text(encoding="utf-8")
    )
    return dict(_pair(line) for line in text.splitlines()[1:] if line)


def _pair(line: str) -> tuple[str, str]:
    abbreviation, preposition = line.split("\t")
    return abbreviation.casefold(), preposition


def preposition_of(abbreviation: str) -> str:
    """The preposition for which the abbreviation stands ("inkl.": inklusive); "" if it stands for none."""
    return _prepositions().get("".join(abbreviation.split()).casefold(), "")


def written_out(place: Place) -> tuple[str, ...]:
    """The wording as it has to stand here, likeliest first; the wording itself where nothing is inflected."""
    *lead, last = place.wording.split(" ")
    if place.wording in FIXED_PHRASES:
        return (place.wording,)  # "wenn nötig Nachweise"
    if last[:1].islower() and _is_attribute(place, last):
        endings = attributive_endings(place)
        return tuple(" ".join([*lead, last + ending]) for ending in endings) or (place.wording,)
    if last[:1].isupper() and not lead:
        return (_noun(place, last),)
    return (place.wording,)


def _is_attribute(place: Place, word: str) -> bool:
    """Whether an adjective stands in front of its noun: "die lfd. Miete"."""
    following, before = place.after(), place.before()
    if (
        word in ADVERBS
        or governed_cases(word)
        or following is None
        or following.pos not in {"NOUN", "ADJ", "PROPN"}
    ):
        return False
    if following.text[:1].islower() and following.tag != "ADJA":
        return False
    if word_tag(f"{word}e", case_sensitive=True)[0] != "ADJA":
        return False
    article = before is not None and (before.pos in {"DET", "ADJ"} or contained_article(before.text))
    return bool(article) or word not in _SENTENCE_ADVERBS


def _noun(place: Place, noun: str) -> str:
    """The plural behind another number than one: "2 Std." is "2 Stunden"."""
    before = place.before()
    if (
        noun in _MEASURES
        or before is None
        or before.tag != "CARD"
        or before.text in {"1", "eine", "ein", "einer", "einem", "einen"}
    ):
        return noun
    return _form(noun, _governed_case(place), "pl") or noun


def _governed_case(place: Place) -> Case:
    token: Token | None = place.before(2)
    cases = governed_cases(token.text) if token is not None and token.pos == "ADP" else None
    return "dat" if cases and "dat" in cases else "nom"


def _form(noun: str, case: Case, number: Number) -> str | None:
    forms = (one for one in noun_forms(noun) if (one.case, one.number) == (case, number) and not one.archaic)
    return next((one.text for one in forms), None)


def ends_sentence(place: Place) -> bool | None:
    """Whether the abbreviation's stop is the sentence's too; None where a new sentence might begin behind it."""
    if not place.surface.endswith("."):
        return False
    following = place.text[place.last.end :].strip()
    if not following:
        return not place.whole_segment and any(token.tag.endswith(("FIN", "IMP")) for token in place.tokens)
    token = place.after()
    if token is None or not following[0].isupper():
        return False
    if token.pos in {"NOUN", "PROPN", "ABBR", "X", "NUM"} or _POLITE.fullmatch(token.text):
        return False
    return None
