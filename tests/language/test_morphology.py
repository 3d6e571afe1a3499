"""Lemma and part of speech in the sentence, with the real models."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.language.morphology import Token, analyse, lemmas


def _verbs(sentence: str) -> list[str]:
    return [token.joined_lemma for token in analyse(sentence) if token.joined_lemma]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Bitte füllen Sie den Antrag vollständig aus.", ["ausfüllen"]),
        ("Er reicht den Antrag, den er gestellt hat, bei uns ein.", ["einreichen"]),
        ("Wir lehnen Ihren Antrag ab und stellen die Zahlung ein.", ["ablehnen", "einstellen"]),
        ("Wenn Sie arbeiten, tragen Sie das Einkommen ein.", ["eintragen"]),
        ("Legen Sie, wenn Sie umziehen, uns bitte den Mietvertrag vor.", ["vorlegen"]),
        ("Welche Angaben trägt der Antragsteller hier ein?", ["eintragen"]),
        ("Reichen Sie ein: Mietvertrag und Kontoauszüge.", ["einreichen"]),
        ("Wir bewilligen die Leistung.", []),
        ("Wir warten auf den Bescheid.", []),
    ],
)
def test_a_separated_verb_gets_its_prefix_back(sentence: str, expected: list[str]) -> None:
    assert _verbs(sentence) == expected


def test_the_particle_tells_where_the_prefix_stands() -> None:
    sentence = "Füllen Sie das Formular aus."
    verb = analyse(sentence)[0]
    assert verb.particle is not None
    assert sentence[slice(*verb.particle)] == "aus"


def test_tags_are_stts_without_brackets_and_have_a_coarse_part_of_speech() -> None:
    found = {
        token.text: (token.lemma, token.pos, token.tag)
        for token in analyse("Die Kosten (120 €) werden gezahlt.")
    }
    assert found["Kosten"] == ("Kosten", "NOUN", "NN")
    assert found["werden"] == ("werden", "VERB", "VAFIN")
    assert found["gezahlt"] == ("zahlen", "VERB", "VVPP")
    assert found["("][1:] == ("PUNCT", "$(")
    assert found["120"][1] == "NUM"


@pytest.mark.parametrize(
    ("sentence", "word", "tag"),
    [
        ("Der Zaun ist seit dem Sturm schadhaft.", "schadhaft", "ADJD"),
        ("Die Meldung geht auch formlos.", "formlos", "ADJD"),
        ("Der Kredit ist zinslos und gebührenfrei.", "zinslos", "ADJD"),
        ("Auf der Wiese darf niemand filmen.", "filmen", "VVINF"),
        ("Die Heizung war kaputt, sodass niemand kam.", "sodass", "KOUS"),
        ("Bis zum Rathaus sind es drei km zu Fuß.", "km", "NN"),
    ],
)
def test_what_is_written_small_is_no_noun(sentence: str, word: str, tag: str) -> None:
    assert {token.text: token.tag for token in analyse(sentence)}[word] == tag


def test_abbreviations_and_capitals_keep_their_form() -> None:
    found = {
        token.text: token for token in analyse("Das gilt i. V. m. § 44 SGB XII, z. B. für Bürger*innen.")
    }
    assert found["i. V. m."].pos == "ABBR"
    assert found["SGB"].lemma == "SGB"
    assert found["Bürger*innen"].lemma == "Bürger"


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("Anträge", "Antrag"), ("Kontoauszüge", "Kontoauszug"), ("Antragstellerinnen", "Antragstellerin"),
        ("beizufügen", "beifügen"), ("Ersuchen", "ersuchen"), ("Ersuchen", "Ersuchen"), ("Ehegatten", "Ehegatte"),
        ("SGB", "SGB"), ("Weiterbewilligungsantrages", "Weiterbewilligungsantrag"), ("gewährt", "gewähren"),
        ("vorzulegenden", "vorlegen"),
    ],
)  # fmt: skip
def test_lemmas_hold_the_right_one_among_the_candidates(word: str, lemma: str) -> None:
    assert lemma in lemmas(word)


def test_nothing_to_analyse_gives_nothing() -> None:
    assert analyse("") == ()
    assert analyse(" \ufffc ") == ()
    assert lemmas("") == frozenset()


def test_a_token_of_two_million_letters_is_passed_over() -> None:
    (token,) = analyse("a" * 2_000_000)
    assert (token.pos, token.tag) == ("X", "XY")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60))
def test_tokens_lie_in_the_sentence_in_order(sentence: str) -> None:
    found: tuple[Token, ...] = analyse(sentence)
    places = [place for token in found for place in (token.start, token.end)]
    assert places == sorted(places)
    assert all(0 <= token.start < token.end <= len(sentence) for token in found)


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30))
def test_lemmas_take_any_word(word: str) -> None:
    assert all(lemmas(word))
