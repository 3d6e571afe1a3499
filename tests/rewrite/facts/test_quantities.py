"""Amounts, percentages, spans of time and limits."""

import pytest

from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.quantity import Quantity


def only(text: str) -> Quantity:
    (found,) = figures(text).quantities
    return found


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("563,00 Euro", "563 €"),
        ("1.106,50 EUR", "1106,50\u00a0€"),
        ("EUR 50", "fünfzig Euro"),
        ("25.000,-- €", "25 000 Euro"),
        ("50 Cent", "0,50 Euro"),
        ("1,5 Mio. Euro", "1.500.000 €"),
        ("ein Euro", "1 €"),
        ("5 v. H.", "5 Prozent"),
        ("50 %", "die Hälfte"),
        ("zwei Drittel", "2/3"),
        ("20 vom Hundert", "ein Fünftel"),
        ("jeder dritte Platz", "ein Drittel der Plätze"),
        ("14 Tage", "zwei Wochen"),
        ("zwölf Monate", "ein Jahr"),
        ("halbjährige Dauer", "sechs Monate"),
        ("anderthalb Jahre", "18 Monate"),
        ("innerhalb Monatsfrist", "innerhalb eines Monats"),
        ("14-tägige Frist", "Frist von 14 Tagen"),
        ("am vierten Tag", "am 4. Tag"),
        ("das 65. Lebensjahr vollendet haben", "mindestens 65 Jahre alt sind"),
        ("Personen ab 67 Jahren", "nach Vollendung des 67. Lebensjahres"),
        ("das 12. Lebensjahr noch nicht vollendet", "unter zwölf Jahren"),
        ("bis zur Vollendung des 25. Lebensjahres", "jünger als 25"),
        ("in zweifacher Ausfertigung", "zweimal"),
        ("ein Dutzend Stühle", "zwölf Stühle"),
        ("50 m²", "50 Quadratmeter"),
        ("nicht mehr als 500 Euro", "höchstens 500 Euro"),
        ("das Einkommen 500 Euro nicht übersteigt", "bis zu 500 Euro"),
        ("mindestens fünf Jahre", "fünf Jahre oder länger"),
        ("spätestens sechs Wochen vor Beginn", "mindestens sechs Wochen vor dem Beginn"),
        ("eine Mindestdauer von zwei Jahren", "mindestens zwei Jahre"),
    ],
)
def test_two_notations_of_a_quantity_are_equal(one: str, other: str) -> None:
    assert only(one).equals(only(other))
    assert only(one).bound == only(other).bound


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("563 Euro", "536 Euro"),
        ("5 Prozent", "5 Euro"),
        ("ein Prozentpunkt", "ein Prozent"),
        ("1 Monat", "30 Tage"),
        ("1 Monat", "4 Wochen"),
        ("10 Werktage", "10 Tage"),
        ("am vierten Tag", "vier Tage"),
        ("30 Wochenstunden", "30 Wochen"),
    ],
)
def test_different_quantities_are_unequal(one: str, other: str) -> None:
    assert not only(one).equals(only(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("unter 100 Euro", "bis 100 Euro"),
        ("mehr als vier Wochen", "vier Wochen"),
        ("ab 12 Jahren", "über 12 Jahre"),
        ("höchstens 3 Kinder", "mindestens 3 Kinder"),
    ],
)
def test_different_limits_are_unequal(one: str, other: str) -> None:
    assert only(one).equals(only(other))
    assert only(one).bound != only(other).bound


@pytest.mark.parametrize(
    "text",
    [
        "ein Kind",
        "eines Tages",
        "im Jahr 2023",
        "§ 44 Abs. 3 SGB XII",
        "Telefon 0211 899-1234",
        "Nr. 4 der Anlage 2",
        "Zimmer 214",
        "d. h. am 31.05.2025",
        "alle drei Monate",
        "1. Der Antrag\n2. Der Ausweis",
        "einfach und einmalig",
        "IBAN DE02 1203 0000 0000 2020 51",
    ],
)
def test_other_numbers_are_no_quantities(text: str) -> None:
    assert figures(text).quantities == ()
