"""Gender, case and number that a German noun may have, and all forms of a noun.

Nouns that the table (`noun_table`) doesn't have are inflected like their head: the longest known noun at their end
("Bewilligungsbescheids" like "Bescheids"), else a usual noun with the same ending ("-ung" like "Wohnung").
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from workbench.language.words.noun_table import (
    Case,
    Cell,
    Declension,
    Gender,
    Number,
    changes_by_ending,
    entries,
    is_noun,
)

_SHORTEST_HEAD = 4
_SHORT_HEADS = re.compile("Akt|Amt|Arm|Art|Bad|Eid|Hof|Not|Ort|Rad|Rat|Tag|Tat|Tod|Uhr|Weg|Zug")
_MODELS = (
    ("ung", "Wohnung"), ("heit", "Krankheit"), ("keit", "Tätigkeit"), ("schaft", "Mannschaft"), ("tion", "Nation"),
    ("ität", "Qualität"), ("erin", "Lehrerin"), ("chen", "Mädchen"), ("ismus", "Tourismus"),
)  # fmt: skip
"""Endings that settle gender and inflection, with a noun that shows how."""
_ADJECTIVAL = re.compile(
    r"\w+(?:end|igt|pflichtig|fällig|hängig|hörig|willig|eidigt|ordnet|kundig|fähig|ständig|ansässig|geladen)e[rsnm]?"
)
_LINKED_BY_S = re.compile("(?:ung|heit|keit|schaft|tion|ität|tum|ling)$")
"""First parts of a compound that always take an "s" before the next one."""
_ADJECTIVE_ENDING = re.compile("e[rsnm]?$")
_PERSONS = {"er": "Angehöriger", "e": "Angehörige"}
_THINGS = {"es": "Äußeres"}


@dataclass(frozen=True, slots=True)
class NounReading:
    """What a form may be. `gender` is None for nouns without a singular ("Kosten").

    `declension` is set for nouns declined like adjectives ("Angehöriger"). `archaic`: the dative in "-e".
    """

    lemma: str
    gender: Gender | None
    case: Case
    number: Number
    declension: Declension | None = None
    archaic: bool = False


@dataclass(frozen=True, slots=True)
class NounForm:
    """One form of a noun; a place of the paradigm may have several ("des Amtes", "des Amts"), the usual one first."""

    text: str
    gender: Gender | None
    case: Case
    number: Number
    declension: Declension | None = None
    archaic: bool = False


@lru_cache(maxsize=32768)
def noun_readings(word: str) -> frozenset[NounReading]:
    """Every reading of a form without context; empty if neither the word nor its end is known."""
    known = frozenset(table_readings(word))
    if known:
        return known | _of_both_sexes(word, known)
    for prefix, head in _heads(word):
        found = frozenset(table_readings(head))
        if found:
            found |= _of_both_sexes(head, found)
            whole = frozenset(replace(reading, lemma=_joined(prefix, reading.lemma)) for reading in found)
            return whole | frozenset(_adjectival_readings(word, _PERSONS) if head.startswith("Ende") else ())
    if is_adjectival(word):
        return frozenset(_adjectival_readings(word, _PERSONS | _THINGS))
    return frozenset(_readings_by_ending(word))


def is_adjectival(word: str) -> bool:
    """Whether the word looks like a noun made of a participle or adjective ("Alleinerziehende")."""
    return _ADJECTIVAL.fullmatch(word) is not None


def _of_both_sexes(word: str, known: frozenset[NounReading]) -> frozenset[NounReading]:
    """The table has "Alleinerziehende" for women only; such words are said of men as well."""
    if all(reading.declension and reading.gender != "n" for reading in known):
        return frozenset(_adjectival_readings(word, _PERSONS))
    return frozenset()


@lru_cache(maxsize=8192)
def noun_forms(lemma: str) -> tuple[NounForm, ...]:
    """The whole paradigm of each noun spelt like the lemma; empty if neither it nor its end is known."""
    if is_noun(lemma):
        return tuple(_forms(lemma, lemma))
    for prefix, head in _heads(lemma):
        if is_noun(head):
            return tuple(replace(form, text=_joined(prefix, form.text)) for form in _forms(head, head))
    model = next((model for ending, model in _MODELS if lemma.endswith(ending)), None)
    return tuple(_forms(lemma, model)) if model else ()


@lru_cache(maxsize=32768)
def table_readings(word: str) -> tuple[NounReading, ...]:
    """What the table itself says, heads left aside: each lemma that one of its changes makes to the word."""
    return tuple(_in_table(word))


def _in_table(word: str) -> Iterator[NounReading]:
    if not word[:1].isupper():
        return  # all lemmas have capitals, and no change touches them
    for length in range(len(word)):
        for change in changes_by_ending().get(word[len(word) - length :], ()):
            lemma = change.lemma(word)
            if lemma is None:
                continue
            for gender, paradigm in entries(lemma):
                yield from (_reading(lemma, gender, cell) for cell in paradigm if cell.change == change)


def _readings_by_ending(word: str) -> Iterator[NounReading]:
    for ending, model in _MODELS:
        for gender, paradigm in entries(model):
            for cell in paradigm:
                lemma = cell.change.lemma(word)
                if lemma is not None and lemma.endswith(ending):
                    yield _reading(lemma, gender, cell)


def _adjectival_readings(word: str, models: Mapping[str, str]) -> Iterator[NounReading]:
    """What the word may be as a noun that is declined like an adjective."""
    stem = _ADJECTIVE_ENDING.sub("", word)
    for ending, model in models.items():
        for gender, paradigm in entries(model):
            for cell in paradigm:
                if cell.change.form(stem + ending) == word:
                    yield _reading(stem + ending, gender, cell)


def _reading(lemma: str, gender: Gender | None, cell: Cell) -> NounReading:
    return NounReading(lemma, gender, cell.case, cell.number, cell.declension, cell.archaic)


def _forms(lemma: str, model: str) -> Iterator[NounForm]:
    for gender, paradigm in entries(model):
        for cell in paradigm:
            text = cell.change.form(lemma)
            if text is not None:
                yield NounForm(text, gender, cell.case, cell.number, cell.declension, cell.archaic)


def _heads(word: str) -> Iterator[tuple[str, str]]:
    """Ends of the word that may be its head, longest first, with what stands in front."""
    for place in range(2, len(word) - 2):
        head = word[place:].capitalize()
        if head[:4] == "Ende" and not (is_noun(word[:place]) or is_noun(word[: place - 1])):
            continue  # "Antrag-stell-ende" has no end in it
        if head[0] == "S" and _LINKED_BY_S.search(word[:place]):
            continue  # "Wohnungs-amt", not "Wohnung-samt"
        if len(head) >= _SHORTEST_HEAD or _SHORT_HEADS.fullmatch(head):
            yield word[:place], head


def _joined(prefix: str, head: str) -> str:
    return prefix + (head if prefix.endswith("-") else head.lower())
