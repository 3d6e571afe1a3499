"""Forms of verbs, and what a finite form may be.

The lists were written before the rules met them. First try: 408 of 410 forms of `verb_forms.tsv`; every reading of
the 151 forms of `finite_forms.tsv` found, with a wrong one beside it in 5.
"""

from pathlib import Path

import pytest

from workbench.language.grammar.finite_verbs import FiniteReading, finite_readings
from workbench.language.grammar.verbs import separable_too, verb_forms

_HERE = Path(__file__).parent
VERBS = [row.split("\t") for row in (_HERE / "verb_forms.tsv").read_text(encoding="utf-8").splitlines()[1:]]
FORMS = [row.split("\t") for row in (_HERE / "finite_forms.tsv").read_text(encoding="utf-8").splitlines()[1:]]


@pytest.mark.parametrize("row", VERBS, ids=[row[0] for row in VERBS])
def test_verbs_are_inflected_as_the_list_says(row: list[str]) -> None:
    lemma, *expected = row
    forms = verb_forms(lemma)
    assert forms is not None
    particle = f" {forms.particle}" if forms.particle else ""
    assert expected == [
        forms.finite_form(3, "sg") + particle,
        forms.finite_form(3, "sg", "preterite") + particle,
        forms.participle,
        forms.zu_infinitive,
        forms.auxiliaries[0],
    ]


def test_separable_verbs_are_joined_in_subordinate_clauses() -> None:
    forms = verb_forms("bekannt geben")
    assert forms is not None
    assert forms.joined(forms.finite[2]) == "bekannt gibt"
    forms = verb_forms("wiederherstellen")
    assert forms is not None
    assert forms.joined(forms.finite[2]) == "wiederherstellt"


def test_verbs_with_both_sorts_of_prefix_have_both_paradigms() -> None:
    whole, parted = verb_forms("überziehen"), separable_too("überziehen")
    assert whole is not None
    assert parted is not None
    assert (whole.particle, parted.particle) == ("", "über")
    assert separable_too("überweisen") is None


def test_verbs_of_motion_and_action_have_both_auxiliaries() -> None:
    forms = verb_forms("fahren")
    assert forms is not None
    assert forms.auxiliaries == ("sein", "haben")


@pytest.mark.parametrize("word", ["Antrag", "möchte", "", "schnell", "Weg geben nicht"])
def test_what_is_no_infinitive_has_no_forms(word: str) -> None:
    assert verb_forms(word) is None


@pytest.mark.parametrize("row", FORMS, ids=[row[0] for row in FORMS])
def test_the_readings_of_a_form_are_found(row: list[str]) -> None:
    form, lemma, expected = row
    found = {(r.lemma, f"{r.tense[:4]}-{r.mood[:3]}") for r in finite_readings(form)}
    assert {(lemma, reading) for reading in expected.split(" ")} <= found


def test_few_forms_get_a_wrong_reading_beside_the_right_ones() -> None:
    wrong = [
        form for form, lemma, _ in FORMS if any(reading.lemma != lemma for reading in finite_readings(form))
    ]
    assert len(wrong) <= 0.03 * len(FORMS), wrong


def test_person_and_number_are_told() -> None:
    assert finite_readings("läge") == {
        FiniteReading("liegen", 1, "sg", "preterite", "subjunctive"),
        FiniteReading("liegen", 3, "sg", "preterite", "subjunctive"),
    }


def test_a_form_with_its_prefix_is_read_with_it() -> None:
    assert {reading.lemma for reading in finite_readings("Einreichte")} == {"einreichen"}
    assert {reading.lemma for reading in finite_readings("weiterbewilligte")} == {"weiterbewilligen"}


@pytest.mark.parametrize("word", ["Bescheid", "und", "", "12", "x" * 80, "wohnt-e"])
def test_other_words_have_no_finite_readings(word: str) -> None:
    assert finite_readings(word) == frozenset()
