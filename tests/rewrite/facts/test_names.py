"""Institutions, people and places."""

import pytest

from workbench.rewrite.facts.names import names


def values(text: str) -> set[str]:
    return {one.value for one in names(text)}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("die Arbeiterwohlfahrt", "die AWO"),
        ("bei der Krankenversicherung", "bei der Krankenkasse"),
        ("das Sozialamt", "das Amt für Soziales"),
        ("der Caritas", "die Caritas"),
    ],
)
def test_two_names_of_an_institution_are_equal(one: str, other: str) -> None:
    assert values(one) == values(other) != set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("die Deutsche Rentenversicherung Bund", "die Deutsche Rentenversicherung Nord"),
        ("das Amtsgericht Köln", "das Amtsgericht Bonn"),
        ("die AOK", "die Barmer"),
        ("ein Umzug nach Essen", "ein Umzug nach Bochum"),
    ],
)
def test_different_institutions_are_unequal(one: str, other: str) -> None:
    assert values(one) != values(other)


@pytest.mark.parametrize(
    "text", ["Die Behörde prüft den Antrag.", "Legen Sie das Amt nieder.", "Wir helfen Ihnen."]
)
def test_general_words_are_no_names(text: str) -> None:
    assert values(text) == set()
