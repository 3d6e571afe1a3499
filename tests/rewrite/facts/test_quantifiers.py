"""All, only, one, both."""

import pytest

from workbench.rewrite.facts.quantifiers import ALL, BOTH, EACH, ONE, ONLY, PART, one_of, quantifiers
from workbench.rewrite.facts.wording import stem


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Sämtliche Konten", {ALL}),
        ("nur Originale", {ONLY}),
        ("nicht nur Originale, sondern auch Kopien", set()),
        ("Einzelne Buchungen", {ONE}),
        ("beide Ehegatten", {BOTH}),
        ("Die Kosten werden teilweise übernommen.", {PART}),
        ("20 Euro je Person", {EACH}),
        ("alle drei Monate", set()),
        ("vor allem und erst einmal", set()),
    ],
)
def test_kinds_of_quantifiers(text: str, kinds: set[str]) -> None:
    assert {one.kind for one in quantifiers(text)} == kinds


def test_one_of_many() -> None:
    text = "Eine Person muss unterschreiben."
    assert one_of(text, frozenset({stem("Personen")})) == (0, 11)
    assert one_of(text, frozenset({stem("Kinder")})) is None
