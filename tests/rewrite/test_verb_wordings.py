"""Verbs, verb phrases and abbreviations with all that changes with them. Each row is a promise to the editor."""

import pytest

from tests.rewrite.wordings import made, result, rows

PROMISED = rows("verb_wordings.tsv")

STAY = [
    ("erhalten", "bekommen", "Das Gebäude ist gut erhalten."),
    ("erhalten", "bekommen", "Der Anspruch bleibt erhalten."),
    ("erhalten", "bekommen", "Das denkmalgeschützte Haus wird erhalten."),
    ("beziehen", "bekommen", "Sie beziehen sich auf unser Schreiben."),
    ("einstellen", "beenden", "Stellen Sie sich bitte darauf ein."),
    ("stellen", "geben", "Das stellt das Amt im Bescheid fest."),
    ("obliegen", "müssen", "Ihnen obliegt die Reinigung."),
    ("veranlassen", "dafür sorgen", "Wir veranlassen die Auszahlung."),
    ("zurückerstatten", "Geld zurückzahlen", "Wir erstatten Ihnen die Kosten zurück."),
    ("bestehen", "geben", "Es besteht kein Anspruch."),
    ("geben", "aushändigen", "Es gibt keine Belege."),
    ("einstellen", "beenden", "Das Amt stellt drei neue Mitarbeiterinnen ein."),
    ("beziehen", "bekommen", "Wir beziehen im Mai eine größere Wohnung."),
    ("erhalten", "bekommen", "Der Verein will die alten Bäume erhalten."),
    ("entwickeln", "planen", "Das Amt entwickelte sein Verfahren weiter."),
    ("benötigen", "brauchen", "Die benötigten Unterlagen fehlen."),
    ("übersenden", "schicken", "Die übersandten Akten gehen zurück."),
    ("ermitteln", "berechnen", "Der Halter konnte nicht ermittelt werden."),
    ("einbehalten", "abziehen", "Der Lohn wird einbehalten."),
    ("bestimmen", "festlegen", "Das gilt nur für bestimmte Tage."),
]
"""No wording fits without building the sentence anew, or the word means something else here."""


@pytest.mark.parametrize(("term", "pos", "wording", "sentence", "expected", "who"), PROMISED)
def test_a_wording_takes_the_form_of_its_place(
    term: str, pos: str, wording: str, sentence: str, expected: str, who: str
) -> None:
    suggestion = made(term, pos, wording, sentence)
    assert suggestion is not None
    assert suggestion.result == expected
    assert suggestion.safe is (who == "safe")


def test_what_a_person_decides_has_a_reason() -> None:
    suggestions = [made(*row[:4]) for row in PROMISED]
    assert [item for item in suggestions if item and not item.safe and len(item.reason) < 20] == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Der Ausweis ist unbequem, weil er nur ein Jahr Gültigkeit hat und danach neu zu beantragen ist.",
        "Die Hausordnung hat Bestand und ist von allen zu beachten.",
        "Da die Erlaubnis keinen Bestand hatte und zu widerrufen war, endet sie.",
        "Die Mieter haben im Hof nicht zu parken.",
    ],
)
def test_a_duty_of_another_verb_stays(sentence: str) -> None:
    """ "hat" is a full verb here, the infinitive belongs to "ist"."""
    assert result("haben zu", "PHRASE", "müssen", sentence) == sentence


@pytest.mark.parametrize(("term", "wording", "sentence"), STAY)
def test_a_verb_with_another_sense_or_frame_stays(term: str, wording: str, sentence: str) -> None:
    assert result(term, "VERB", wording, sentence) == sentence


def test_a_form_with_two_readings_gives_both() -> None:
    suggestion = made("erhalten", "VERB", "bekommen", "Wenn Sie mehr erhielten, wäre das gut.")
    assert suggestion is not None
    assert not suggestion.safe
    assert {suggestion.result, *suggestion.variants} == {
        "Wenn Sie mehr bekämen, wäre das gut.",
        "Wenn Sie mehr bekamen, wäre das gut.",
    }


def test_an_adjective_of_an_abbreviation_gets_a_variant_where_its_case_is_open() -> None:
    suggestion = made("o. g.", "ABBR", "oben genannt", "Mit o. g. Schreiben haben Sie geantwortet.")
    assert suggestion is not None
    assert suggestion.variants == ("Mit oben genannten Schreiben haben Sie geantwortet.",)
