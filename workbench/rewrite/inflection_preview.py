"""Every form of a glossary entry's term beside the same form of its replacement, for an editor to confirm.

The hints of the entry (gender, government, separable prefix) come first; without one the table of nouns, the
list of prepositions and the tables of verbs tell. Where they don't, or tell several, the preview says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.language.grammar.government import governed_cases
from workbench.language.grammar.verbs import verb_forms
from workbench.language.words.nouns import noun_readings
from workbench.language.words.zipf import zipf
from workbench.model.term import GlossaryEntry
from workbench.rewrite.paradigms import (
    CASE_NAMES,
    Cells,
    adjective_cells,
    noun_cells,
    noun_genders,
    preposition_cells,
    verb_cells,
    verb_phrase,
)

GENDER_NAMES = {"m": "Maskulinum", "f": "Femininum", "n": "Neutrum", "pl": "Plural"}


@dataclass(frozen=True, slots=True)
class PreviewForm:
    """`place` is a German name ("Dativ Plural"); several forms in use stand side by side, none is empty."""

    place: str
    term: tuple[str, ...]
    replacement: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """The forms of one replacement (empty: of the term alone); `problems` are German sentences."""

    entry: GlossaryEntry
    wording: str
    forms: tuple[PreviewForm, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Side:
    """The term or one replacement: its forms by place, its genders, and what speaks against it."""

    cells: Cells
    genders: frozenset[str]
    problems: tuple[str, ...]


def previews(entry: GlossaryEntry) -> tuple[Preview, ...]:
    """One preview for each replacement; one with the term alone where there is none."""
    term = _side(entry.term, entry.pos, entry.gender, entry.government, entry.separable_prefix)
    if not entry.replacements or entry.kind != "replace":
        return (Preview(entry, "", tuple(_beside(term.cells, {})), term.problems),)
    found = []
    for wording in entry.replacements:
        side = _side(wording, entry.pos, entry.replacement_gender, entry.replacement_government)
        problems = tuple(dict.fromkeys((*term.problems, *side.problems)))
        found.append(Preview(entry, wording, tuple(_beside(term.cells, side.cells)), problems))
    return tuple(found)


def _beside(term: Cells, wording: Cells) -> Iterator[PreviewForm]:
    for place in dict.fromkeys((*term, *wording)):
        yield PreviewForm(place, term.get(place, ()), wording.get(place, ()))


def _side(text: str, pos: str, gender: str, government: str, prefix: str = "") -> _Side:
    if pos == "NOUN":
        return _noun(text, gender)
    if pos == "VERB":
        return _verb(text, prefix)
    if pos == "ADJ":
        return _adjective(text)
    if pos == "PHRASE":
        return _phrase(text)
    if pos == "ADP":
        return _preposition(text, government)
    return _Side({"unverändert": (text,)}, frozenset(), ())


def _noun(text: str, gender: str) -> _Side:
    known = noun_genders(text)
    if gender and known and gender not in known:
        names = " oder ".join(sorted(GENDER_NAMES[item] for item in known))
        problem = f"„{text}“ steht im Glossar als {GENDER_NAMES[gender]}, im Wörterbuch als {names}."
        return _Side(noun_cells(text, gender), known, (problem,))
    if gender:
        return _Side(noun_cells(text, gender), frozenset({gender}), _unknown_noun(text, gender))
    if not known:
        problem = f"Das Geschlecht von „{text}“ ist unbekannt: Bitte in der Tabelle angeben."
        return _Side({}, known, (problem,))
    if len(known) > 1:
        names = " oder ".join(sorted(GENDER_NAMES[item] for item in known))
        problem = f"„{text}“ kann {names} sein: Bitte das Geschlecht in der Tabelle angeben."
        return _Side({}, known, (problem,))
    return _Side(noun_cells(text, next(iter(known))), known, ())


def _unknown_noun(text: str, gender: str) -> tuple[str, ...]:
    if noun_cells(text, gender):
        return ()
    return (f"Die Formen von „{text}“ sind unbekannt: Das Programm beugt das Wort nicht.",)


def _verb(text: str, prefix: str) -> _Side:
    phrase = verb_phrase(text)
    if phrase is None:
        return _Side({}, frozenset(), (f"„{text}“ ist kein Infinitiv: Die Formen sind unbekannt.",))
    problems = []
    if prefix and not phrase.verb.startswith(prefix):
        problems.append(f"„{phrase.verb}“ beginnt nicht mit der Vorsilbe „{prefix}“.")
    forms = verb_forms(phrase.verb)
    if forms is None or not (zipf(phrase.verb) or zipf(forms.participle)):
        problems.append(f"Das Verb „{phrase.verb}“ ist unbekannt: Bitte Schreibweise und Formen prüfen.")
    elif prefix and forms.particle != prefix:
        problems.append(f"Nach den Regeln des Programms trennt sich „{prefix}“ von „{phrase.verb}“ nicht.")
    return _Side(verb_cells(text), frozenset(), tuple(problems))


def _adjective(text: str) -> _Side:
    cells = adjective_cells(text)
    used = any(zipf(form) for forms in cells.values() for form in forms)
    known = used or " " in text or bool(noun_readings(text.capitalize()))
    problem = f"Das Adjektiv „{text}“ ist unbekannt: Bitte die Schreibweise prüfen."
    return _Side(cells, frozenset(), () if known else (problem,))


def _phrase(text: str) -> _Side:
    return _Side(verb_cells(text) or {"unverändert": (text,)}, frozenset(), ())


def _preposition(text: str, government: str) -> _Side:
    known = governed_cases(text.split(" ")[-1]) or frozenset()
    if government and known and government not in known:
        names = " oder ".join(sorted(CASE_NAMES[case] for case in known))
        problem = f"„{text}“ steht im Glossar mit {CASE_NAMES[government]}, üblich ist {names}."
        return _Side(preposition_cells(text, government), frozenset(), (problem,))
    if government:
        return _Side(preposition_cells(text, government), frozenset(), ())
    cells: dict[str, tuple[str, ...]] = {}
    for case in ("gen", "dat", "acc"):
        if case in known:
            for place, forms in preposition_cells(text, case).items():
                cells[place] = tuple(dict.fromkeys((*cells.get(place, ()), *forms)))
    if not cells and not noun_readings(text.split(" ")[-1].capitalize()):
        return _Side({}, frozenset(), (f"Welcher Fall auf „{text}“ folgt, ist unbekannt.",))
    return _Side(cells or {"unverändert": (text,)}, frozenset(), ())
