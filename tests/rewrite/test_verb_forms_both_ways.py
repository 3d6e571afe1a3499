"""One verb put in for another in every person and tense, and back again: the sentence is the same as before."""

from collections.abc import Iterator
from itertools import islice

import pytest

from tests.rewrite.wordings import made, result
from workbench.language.grammar.verbs import Person, Tense, VerbForms, verb_forms
from workbench.language.words.noun_table import Number

PAIRS = [
    ("übermitteln", "weitergeben"),
    ("entrichten", "einzahlen"),
    ("einreichen", "abgeben"),
    ("beantragen", "anfordern"),
    ("kontrollieren", "nachprüfen"),
    ("aushändigen", "geben"),
]
SUBJECTS: list[tuple[str, Person, Number]] = [
    ("ich", 1, "sg"),
    ("du", 2, "sg"),
    ("das Amt", 3, "sg"),
    ("wir", 1, "pl"),
    ("ihr", 2, "pl"),
    ("die Mieter", 3, "pl"),
    ("Sie", 3, "pl"),
]
OBJECT = "die Unterlagen"


def sentences(lemma: str) -> Iterator[str]:
    """Main and subordinate clauses, questions, perfect, future, modal verbs, requests, infinitives and passives."""
    verb = verb_forms(lemma)
    assert verb is not None
    for name, person, number in SUBJECTS:
        yield from _of_subject(verb, name, person, number)
    end = f" {verb.particle}" if verb.particle else ""
    polite = verb.finite_form(3, "pl")
    yield f"{polite.capitalize()} Sie {OBJECT} bitte bald{end}."
    yield f"Bitte {polite} Sie {OBJECT}{end}, wenn Sie können."
    yield f"Sie sind verpflichtet, {OBJECT} {verb.zu_infinitive}."
    yield f"Um {OBJECT} {verb.zu_infinitive}, brauchen Sie Zeit."
    yield f"Die Unterlagen sind bald {verb.zu_infinitive}."
    yield f"Die {verb.zu_infinitive}den Unterlagen fehlen."
    yield f"Die Unterlagen wurden nicht {verb.participle}."
    yield f"Wenn {OBJECT} {verb.participle} werden, ist alles gut."
    yield f"Die {verb.participle}en Unterlagen sind da."


def _of_subject(verb: VerbForms, name: str, person: Person, number: Number) -> Iterator[str]:
    opening = name[:1].upper() + name[1:]
    end = f" {verb.particle}" if verb.particle else ""
    have, future, must = (_form(lemma, person, number) for lemma in ("haben", "werden", "müssen"))
    tenses: tuple[Tense, ...] = ("present", "preterite")
    for tense in tenses:
        form = verb.finite_form(person, number, tense)
        yield f"{opening} {form} {OBJECT} am Montag{end}."
        yield f"Am Montag {form} {name} {OBJECT}{end}, die noch fehlen."
        yield f"{opening} {form} {OBJECT}, die noch fehlen, bald{end}."
    form = verb.finite_form(person, number)
    joined = verb.lemma[: len(verb.lemma) - len(verb.base)] + form
    yield f"Wenn {name} {OBJECT} {joined}, ist alles gut."
    yield f"{opening} {have} {OBJECT} {verb.participle}."
    yield f"Weil {name} {OBJECT} {verb.participle} {have}, ist alles gut."
    yield f"{opening} {future} {OBJECT} {verb.lemma}."
    yield f"Da {name} {OBJECT} {verb.lemma} {must}, warten wir."


def _form(lemma: str, person: Person, number: Number) -> str:
    verb = verb_forms(lemma)
    assert verb is not None
    return verb.finite_form(person, number)


@pytest.mark.parametrize(("old", "new"), [*PAIRS, *((new, old) for old, new in PAIRS)])
def test_a_verb_takes_every_form_of_another(old: str, new: str) -> None:
    pairs = list(zip(sentences(old), sentences(new), strict=True))
    wrong = [
        (before, result(old, "VERB", new, before))
        for before, after in pairs
        if result(old, "VERB", new, before) != after
    ]
    assert wrong == []


@pytest.mark.parametrize(("old", "new"), PAIRS)
def test_back_again_gives_the_sentence_of_before(old: str, new: str) -> None:
    for sentence in islice(sentences(old), 0, None, 3):
        there = made(old, "VERB", new, sentence)
        assert there is not None
        assert result(new, "VERB", old, there.result) == sentence
