"""Sets of case, number and gender in whole sentences.

On the first try 101 of the 104 readings of the list were kept (97.1 %); 56 % of the words had one case and
number left.
"""

from pathlib import Path

import pytest

from workbench.language.grammar.agreement import (
    Reading,
    adjective_readings,
    declension_after,
    determiner_readings,
    readings,
)
from workbench.language.grammar.government import contained_article, governed_cases
from workbench.language.grammar.readings import Readings, case_readings
from workbench.language.morphology import analyse

_ROWS = (Path(__file__).parent / "case_readings.tsv").read_text(encoding="utf-8").splitlines()[1:]
ROWS = [tuple(row.split("\t")) for row in _ROWS]


def _found(sentence: str, word: str) -> Readings:
    tokens = analyse(sentence)
    place = next(index for index, token in enumerate(tokens) if token.text == word)
    return case_readings(tokens)[place] or frozenset()


def _gold(written: str) -> Reading:
    (reading,) = readings(written)
    return reading


def test_the_right_reading_is_kept_in_at_least_98_percent() -> None:
    lost = [
        (word, sentence)
        for sentence, word, gold in ROWS
        if not any(_gold(gold).agrees(reading) for reading in _found(sentence, word))
    ]
    assert len(lost) <= 0.02 * len(ROWS), lost


def test_at_least_half_of_the_words_have_one_case_and_number_left() -> None:
    places = [{(r.case, r.number) for r in _found(sentence, word)} for sentence, word, _ in ROWS]
    assert sum(len(found) == 1 for found in places) >= 0.5 * len(ROWS)


def test_two_way_prepositions_keep_both_cases() -> None:
    assert {r.case for r in _found("Wir warten auf Nachricht.", "Nachricht")} == {"dat", "acc"}


def test_contradicting_constraints_leave_the_noun_its_own_readings() -> None:
    own = {Reading("nom", "pl", "m"), Reading("gen", "pl", "m"), Reading("acc", "pl", "m")}
    assert _found("Wir prüfen dem Anträge.", "Anträge") == own


def test_an_adjectival_noun_follows_its_determiner() -> None:
    assert _found("Der Angehörige kommt.", "Angehörige") == readings("m nom sg")
    assert _found("Ein Angehöriger kommt.", "Angehöriger") == readings("m nom sg")


def test_the_archaic_dative_is_read_only_where_nothing_else_fits() -> None:
    assert _found("Es folgt dem Bescheide.", "Bescheide") == readings("m dat sg")
    assert "dat" not in {r.case for r in _found("Die Bescheide folgen.", "Bescheide")}


def test_an_inserted_phrase_does_not_part_determiner_and_noun() -> None:
    sentence = "Der von der Gemeinde erlassene Bescheid ist gültig."
    assert _found(sentence, "Bescheid") == _found(sentence, "erlassene") == readings("m nom sg")


def test_a_noun_without_determiner_or_adjective_is_no_genitive() -> None:
    assert "gen" not in {r.case for r in _found("Familien bekommen Hilfe.", "Familien")}


def test_verbs_names_and_punctuation_have_no_readings() -> None:
    tokens = analyse("Berlin zahlt nicht.")
    assert case_readings(tokens) == (None, None, None, None)
    assert case_readings(()) == ()


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("der", "m nom sg, f gen sg, f dat sg, gen pl"), ("keinem", "m dat sg, n dat sg"),
        ("ein", "m nom sg, n nom sg, n acc sg"),
        ("Ihre", "f nom sg, f acc sg, nom pl, acc pl"), ("eine", "f nom sg, f acc sg"), ("mehrere", "nom pl, acc pl"),
    ],
)  # fmt: skip
def test_determiners_show_case_number_and_gender(form: str, expected: str) -> None:
    assert determiner_readings(form) == readings(expected)


def test_words_that_show_nothing_are_no_constraint() -> None:
    assert determiner_readings("deren") is None
    assert adjective_readings("Berliner", "weak") is None
    assert adjective_readings("lila", "weak") is None


def test_adjectives_follow_their_determiner() -> None:
    assert declension_after("diese") == "weak"
    assert declension_after("Ihrem") == "mixed"
    assert declension_after("viele") == "strong"
    assert adjective_readings("gültiger", "mixed") == readings("m nom sg")
    assert adjective_readings("gültigem", "strong") == readings("m dat sg, n dat sg")


@pytest.mark.parametrize(
    ("preposition", "cases"),
    [
        ("mit", {"dat"}),
        ("in", {"dat", "acc"}),
        ("wegen", {"gen", "dat"}),
        ("gegen", {"acc"}),
        ("anhand", {"gen"}),
    ],
)
def test_prepositions_govern_their_cases(preposition: str, cases: set[str]) -> None:
    assert governed_cases(preposition) == cases


def test_contractions_hold_an_article() -> None:
    assert contained_article("Zur") == "der"
    assert contained_article("mit") is None
    assert governed_cases("Haus") is None
