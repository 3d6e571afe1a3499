"""Nominalisations and genitives."""

import pytest

from workbench.language.grammar.genitives import genitive_chains
from workbench.language.grammar.nominalisations import is_nominal
from workbench.language.sentence import sentence


@pytest.mark.parametrize(
    "word", ["Gewährung", "Leistungsgewährung", "Rückzahlungen", "Erforderlichkeit", "Wegfalls"]
)
def test_nominalisations(word: str) -> None:
    assert is_nominal(word)


@pytest.mark.parametrize(
    "word", ["Währung", "Mietwohnungen", "Hausordnung", "Zeugnisse", "Krankheiten", "Ausnahmen"]
)
def test_everyday_nouns_are_none(word: str) -> None:
    assert not is_nominal(word)


@pytest.mark.parametrize(
    ("text", "lengths"),
    [
        ("Die Farbe der Tür des Hauses ist neu.", [2]),
        ("In diesem Haus zahlt der Mieter.", []),
        ("Bei einem Umzug der Mieter fällt das weg.", []),
        ("Die Pflichten der Mieter stehen hier.", [1]),
        ("Das ist die Aufgabe ehrenamtlicher Helfer aller Vereine.", [2]),
    ],
)
def test_genitives_behind_a_noun(text: str, lengths: list[int]) -> None:
    assert [len(chain.nouns) for chain in genitive_chains(sentence(text))] == lengths
