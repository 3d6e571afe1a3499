"""Preterite and subjunctive forms are recognised; words that look like them are not."""

import pytest

from workbench.language.grammar.verb_moods import is_first_subjunctive, is_preterite, is_second_subjunctive
from workbench.language.sentence import sentence


@pytest.mark.parametrize(
    ("text", "preterites"),
    [
        ("Sie reichten alles ein und bekamen das Geld.", ["reichten", "bekamen"]),
        ("Die Arbeiten dauerten lang, man wandte sich an uns.", ["dauerten", "wandte"]),
        ("Er war krank, hatte Fieber und musste liegen.", []),
        ("Wir bitten Sie, das zu beachten, denn Sie warten lange.", []),
    ],
)
def test_preterites_of_full_verbs(text: str, preterites: list[str]) -> None:
    assert [token.text for token in sentence(text).tokens if is_preterite(token)] == preterites


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Es gäbe mehr Geld, wenn Sie kämen.", ["gäbe", "kämen"]),
        ("Das Geld stünde Ihnen zu, dabei bliebe es.", ["stünde", "bliebe"]),
        ("Wir führen das Verfahren und drängen nicht.", []),
    ],
)
def test_second_subjunctives(text: str, forms: list[str]) -> None:
    assert [token.text for token in sentence(text).tokens if is_second_subjunctive(token)] == forms


@pytest.mark.parametrize(
    ("text", "forms"),
    [
        ("Der Mieter sagt, der Betrag reiche nicht und er zahle später.", ["reiche", "zahle"]),
        ("Er teilte mit, er sei krank.", ["sei"]),
        ("Ich zahle die Miete und habe kein Auto.", []),
        ("Es sei denn, Sie haben Geld.", []),
    ],
)
def test_first_subjunctives(text: str, forms: list[str]) -> None:
    tokens = sentence(text).tokens
    assert [token.text for token in tokens if is_first_subjunctive(token, tokens)] == forms
