"""Things that are listed."""

import pytest

from workbench.rewrite.facts.enumerations import enumerations
from workbench.rewrite.guard import Wording


def items(text: str) -> list[int]:
    return [len(listed) for listed in enumerations(Wording(text))]


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Die Leistung umfasst Unterkunft, Heizung und Warmwasser.", [3]),
        ("Vorzulegen sind der Mietvertrag und der Ausweis.", [2]),
        ("Die Behörde prüft den Antrag und erlässt einen Bescheid.", []),
        ("Zwischen der Antragstellung und dem Beginn liegen sechs Wochen.", []),
        ("Wir zahlen das Geld.", []),
    ],
)
def test_lists_are_counted(text: str, counts: list[int]) -> None:
    assert items(text) == counts


def test_an_item_lies_in_the_wording() -> None:
    text = "Das gilt. Bringen Sie Ausweis, Foto und Antrag mit."
    (listed,) = enumerations(Wording(text))
    assert [text[item.start : item.end] for item in listed] == ["Ausweis", "Foto", "Antrag"]
