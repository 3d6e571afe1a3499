"""Gender and forms of nouns, also of compounds that no dictionary has."""

from pathlib import Path

import pytest

from workbench.language.words.noun_patterns import Change, change_between, read_change
from workbench.language.words.nouns import noun_forms, noun_readings

_ROWS = (Path(__file__).parent / "noun_forms.tsv").read_text(encoding="utf-8").splitlines()[1:]


def _short(word: str) -> set[str]:
    """All readings in use today, written "m gen sg"."""
    return {f"{r.gender} {r.case} {r.number}" for r in noun_readings(word) if not r.archaic}


@pytest.mark.parametrize("row", _ROWS)
def test_paradigms_agree_with_the_list(row: str) -> None:
    lemma, gender, genitive, plural, dative_plural = row.split("\t")
    found = {(f.text, f.gender, f.case, f.number) for f in noun_forms(lemma) if not f.archaic}
    assert {
        (genitive, gender, "gen", "sg"),
        (plural, gender, "nom", "pl"),
        (dative_plural, gender, "dat", "pl"),
    } <= found


def test_a_form_keeps_all_its_readings() -> None:
    assert _short("Anträge") == {"m nom pl", "m gen pl", "m acc pl"}
    assert _short("Behörde") == {"f nom sg", "f gen sg", "f dat sg", "f acc sg"}


def test_nouns_of_several_genders_keep_them() -> None:
    assert {"m nom sg", "f nom sg"} <= _short("See")


def test_weak_nouns_have_the_ending_in_every_case_but_the_first() -> None:
    assert {"m gen sg", "m dat sg", "m acc sg", "m nom pl"} <= _short("Studenten")
    assert _short("Student") == {"m nom sg"}


def test_nouns_without_a_singular_have_no_gender() -> None:
    assert (
        _short("Kosten")
        == _short("Heizkosten")
        == {f"None {case} pl" for case in ("nom", "gen", "dat", "acc")}
    )


def test_the_dative_in_e_is_marked_as_archaic() -> None:
    archaic = {(r.case, r.number) for r in noun_readings("Bescheide") if r.archaic}
    assert archaic == {("dat", "sg")}
    assert ("Amte", True) in {(form.text, form.archaic) for form in noun_forms("Amt")}


def test_an_unknown_compound_is_read_like_its_head() -> None:
    assert noun_readings("Xylowohngeldbescheids") == frozenset(
        type(r)("Xylowohngeldbescheid", r.gender, r.case, r.number) for r in noun_readings("Bescheids")
    )


@pytest.mark.parametrize("word", ["Leistungsberechtigte", "Alleinerziehende", "Grundsicherungsbeziehende"])
def test_nouns_declined_like_adjectives_have_both_sexes_and_their_declension(word: str) -> None:
    readings = noun_readings(word)
    found = {(r.gender, r.declension) for r in readings if (r.case, r.number) == ("nom", "sg")}
    assert found - {("n", "weak")} == {("m", "weak"), ("f", "strong"), ("f", "weak"), ("f", "mixed")}


def test_an_ending_tells_what_an_unknown_word_is() -> None:
    assert _short("Bklmpftung") == {"f nom sg", "f gen sg", "f dat sg", "f acc sg"}
    assert noun_readings("Xqz") == frozenset()
    assert noun_forms("Xqz") == ()


@pytest.mark.parametrize(
    ("lemma", "form", "written"),
    [
        ("Amt", "Ämter", "~+er"),
        ("Datum", "Daten", "-um+en"),
        ("Haus", "Häusern", "~+ern"),
        ("Geld", "Geld", ""),
    ],
)
def test_changes_make_the_form_and_lead_back_to_the_lemma(lemma: str, form: str, written: str) -> None:
    change = change_between(lemma, form)
    assert str(change) == written
    assert read_change(written) == change
    assert change.form(lemma) == form
    assert change.lemma(form) == lemma


def test_a_change_that_does_not_fit_makes_no_form() -> None:
    assert Change(off="um", on="en").form("Geld") is None
    assert Change(umlaut=True, on="er").lemma("Gelder") is None
