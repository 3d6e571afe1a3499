"""How often something happens."""

import pytest

from workbench.rewrite.facts.frequencies import ADVANCE, EVERY, ONCE, frequencies


def keys(text: str) -> set[tuple[str, str, object]]:
    return {one.key for one in frequencies(text) if not one.weak}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("monatlich", "jeden Monat"),
        ("mtl.", "pro Monat"),
        ("vierteljährlich", "alle drei Monate"),
        ("halbjährlich", "zweimal im Jahr"),
        ("jährlich", "einmal im Jahr"),
        ("zweimonatlich", "alle zwei Monate"),
        ("jeden zweiten Monat", "alle 2 Monate"),
        ("wöchentlich", "jede Woche"),
        ("14-tägig", "alle zwei Wochen"),
        ("einmalig", "in einer Summe"),
        ("im Voraus", "vorschüssig"),
    ],
)
def test_two_notations_of_a_frequency_are_equal(one: str, other: str) -> None:
    assert keys(one) == keys(other) != set()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("alle zwei Wochen", "zweimal in der Woche"),
        ("zweimonatlich", "zweimal im Monat"),
        ("jährlich", "halbjährlich"),
        ("monatlich", "einmalig"),
    ],
)
def test_different_frequencies_are_unequal(one: str, other: str) -> None:
    assert keys(one) != keys(other)


@pytest.mark.parametrize(
    "text", ["im Monat Mai", "im Jahr 2023", "am Tag der Geburt", "noch einmal", "innerhalb eines Monats"]
)
def test_a_certain_time_is_no_frequency(text: str) -> None:
    assert keys(text) == set()


def test_kinds() -> None:
    assert {kind for kind, _, _ in keys("monatlich im Voraus, beim ersten Mal einmalig")} == {
        EVERY,
        ADVANCE,
        ONCE,
    }
