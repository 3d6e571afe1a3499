"""Zipf values of words and how well readers know them."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from wordfreq import available_languages, read_cBpack

from workbench.language.words.frequency import familiarity, zipf


@pytest.mark.parametrize(
    ("word", "value"),
    [("Geld", 5.59), ("GELD", 5.59), ("Wohnung", 5.08), ("gewähren", 3.98), ("Obliegenheit", 1.99)],
)
def test_zipf_is_the_value_of_the_list_whatever_the_capitals(word: str, value: float) -> None:
    assert zipf(word) == value


def test_zipf_finds_words_with_sharp_s_and_decomposed_umlauts() -> None:
    assert zipf("Straße") == zipf("Strasse") > 5
    assert zipf("Bu\u0308ro") == zipf("Büro") > 4


@pytest.mark.parametrize("word", ["", "Wohnraumsicherungsstelle", "E-Mail", "xqzrvt"])
def test_zipf_is_zero_for_what_the_list_does_not_have(word: str) -> None:
    assert zipf(word) == 0.0


def test_zipf_is_the_same_as_wordfreq_computes() -> None:
    from wordfreq import zipf_frequency

    for word in ("Antrag", "Bescheid", "Ermessen", "Niederschrift", "für", "monatlich"):
        assert zipf(word) == zipf_frequency(word, "de", "large")


def test_familiarity_takes_the_better_of_form_and_lemma() -> None:
    assert familiarity("Wohnungen", "Wohnung") == zipf("Wohnung")
    assert familiarity("Kindes", "Kind") == zipf("Kind")


def test_familiarity_of_an_unseen_compound_is_that_of_its_least_usual_part() -> None:
    assert familiarity("Mietbescheinigung", "Mietbescheinigung") == zipf("Bescheinigung")
    assert familiarity("Obliegenheit", "Obliegenheit") == 1.99


def test_familiarity_of_a_hyphenated_word_is_that_of_its_least_usual_part() -> None:
    assert familiarity("Eltern-Brief", "Eltern-Brief") == min(zipf("Eltern"), zipf("Brief"))


def test_the_first_look_up_may_come_from_several_threads() -> None:
    with ThreadPoolExecutor(4) as pool:
        assert len(set(pool.map(zipf, ["Antrag"] * 50))) == 1


def test_every_word_of_the_list_has_its_own_value():
    bands = read_cBpack(available_languages("large")["de"])
    last = {word: (900 - band) / 100 for band, words in enumerate(bands) for word in words}
    assert [word for word, value in last.items() if zipf.__wrapped__(word) != value] == []
    assert zipf("h0") != zipf("と"), "the same bytes in memory"
