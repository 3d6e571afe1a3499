"""Forms of an adjective: endings, comparative and superlative, with the letters that go or change."""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from typing import Literal

from workbench.language.grammar.verbs import verb_forms
from workbench.language.morphology import analyse

Degree = Literal["positive", "comparative", "superlative"]
ENDINGS = ("", "e", "em", "en", "er", "es")
_LOSES_E = re.compile(r"(?P<stem>.*)e(?P<end>l)|(?P<stem2>.*[ae]u)e(?P<end2>r)")
_KEEPS_EL = frozenset({"parallel"})
_NEEDS_E = re.compile(r".*(?:[dtßszx]|sch|[aeä]u)")
_NO_E = re.compile(r".*(?:end|isch|gro(?:ß)|ert|elt|net|igt|iert|hrt|[^aeiouäöü]ert)")
_PARTICIPLE = re.compile(r"(?:\w+end|(?:\w*ge|be|ver|er|ent|zer)\w{2,}(?:t|en)|\w+iert)")


def inflect(adjective: str, ending: str) -> str:
    """The adjective with an ending: "teuer" + "e" is "teure"; without ending as it stands alone."""
    if not ending or adjective in _uninflected():
        return adjective
    return _stem(adjective) + ending


def inflect_degree(adjective: str, degree: Degree, ending: str) -> str | None:
    """The form of a degree with an ending; a superlative without one is "am ...sten". None if it has no degrees."""
    if degree == "positive":
        return inflect(adjective, ending)
    if not has_degrees(adjective):
        return None
    compared = comparative(adjective) if degree == "comparative" else superlative(adjective)
    if degree == "superlative" and not ending:
        return f"am {compared}en"
    return compared + ending


def comparative(adjective: str) -> str:
    """ "niedriger", "teurer", "höher"."""
    known = _compared().get(adjective)
    return known[0] if known else _stem(adjective) + "er"


def superlative(adjective: str) -> str:
    """The superlative without ending: "niedrigst", "höchst"."""
    known = _compared().get(adjective)
    if known:
        return known[1]
    stem = adjective.removesuffix("e")
    put_on = "est" if _NEEDS_E.fullmatch(stem) and not _NO_E.fullmatch(stem) else "st"
    return stem + put_on


def has_degrees(adjective: str) -> bool:
    """Whether it can be compared: no participle, no adjective without endings."""
    return (
        adjective not in _uninflected() and _PARTICIPLE.fullmatch(adjective) is None and " " not in adjective
    )


def is_participle(adjective: str) -> bool:
    """Whether it looks like a participle: those rarely tell how something is done."""
    return _PARTICIPLE.fullmatch(adjective) is not None


@dataclass(frozen=True, slots=True)
class Shown:
    """Degree and ending of a form."""

    degree: Degree
    ending: str


@lru_cache(maxsize=4096)
def shown_by(form: str, adjective: str) -> tuple[Shown, ...]:
    """What a form of the adjective may be; empty if it is none: "geringer" is positive or comparative."""
    found = []
    degrees: tuple[Degree, ...] = ("positive", "comparative", "superlative")
    for degree in degrees:
        for ending in ENDINGS:
            if degree == "superlative" and not ending:
                continue
            if _form(adjective, degree, ending).casefold() == form.casefold():
                found.append(Shown(degree, ending))
    return tuple(found)


def _form(adjective: str, degree: Degree, ending: str) -> str:
    if degree == "positive":
        return inflect(adjective, ending)
    return (comparative(adjective) if degree == "comparative" else superlative(adjective)) + ending


@lru_cache(maxsize=2048)
def is_adjective(word: str) -> bool:
    """Whether the word can stand in front of a noun as an adjective."""
    if not word.islower() or not word.replace("-", "").isalpha():
        return False
    if word in _uninflected() or word in _compared():
        return True
    if word.endswith("end") and verb_forms(word[:-1]) is not None:
        return True
    for sentence in (f"Das ist ein {inflect(word, 'er')} Fall.", f"Das ist eine {inflect(word, 'e')} Frage."):
        tokens = analyse(sentence)
        if len(tokens) > 3 and tokens[3].tag == "ADJA":
            return True
    return False


def _stem(adjective: str) -> str:
    if adjective.endswith("hoch"):
        return adjective[:-2] + "h"
    if adjective.endswith("e"):
        return adjective[:-1]
    match = _LOSES_E.fullmatch(adjective)
    if match is None or adjective in _KEEPS_EL or adjective.endswith("eel"):
        return adjective
    return (match["stem"] or "") + (match["end"] or "") + (match["stem2"] or "") + (match["end2"] or "")


def _read(name: str) -> list[list[str]]:
    text = resources.files("workbench.rewrite.fitting").joinpath(name).read_text(encoding="utf-8")
    return [line.split("\t") for line in text.splitlines()[1:]]


@cache
def _compared() -> dict[str, tuple[str, str]]:
    return {word: (more, most) for word, more, most in _read("comparisons.tsv")}


@cache
def _uninflected() -> frozenset[str]:
    return frozenset(row[0] for row in _read("uninflected_adjectives.tsv"))
