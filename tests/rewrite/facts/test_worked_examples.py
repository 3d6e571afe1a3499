"""Sentences that only work a rule out on a case, and figures that only follow from others."""

import pytest

from workbench.rewrite.facts.derived_figures import follows
from workbench.rewrite.facts.figures import figures
from workbench.rewrite.facts.worked_examples import worked_examples
from workbench.rewrite.guarding import alerts


@pytest.mark.parametrize(
    ("before", "example", "behind"),
    [
        ("Wir kürzen um 30 %. ", "Ein Beispiel: Sie bekommen 350 Euro.", ""),
        ("Wir kürzen. ", "Zum Beispiel bekommen Sie nur 350 Euro.", " Wir prüfen das jedes Jahr."),
        ("Wir kürzen. ", "Angenommen, Sie bekommen 500 Euro. Dann bleiben 350 Euro.", " Melden Sie das."),
        ("", "Verdienen Sie zum Beispiel 400 Euro, bleiben 160 Euro.", " Melden Sie das."),
        ("Wir kürzen um 30 %. Das gilt ab Mai.", "", ""),
        ("Bringen Sie Belege mit, zum Beispiel Rechnungen.", "", ""),
    ],
)
def test_worked_example_is_found(before: str, example: str, behind: str) -> None:
    text = before + example + behind
    assert "".join(text[start:end] for start, end in worked_examples(text)) == example


@pytest.mark.parametrize(
    ("text", "derived"),
    [
        ("vom 1. September 2024 bis zum 28. Februar 2025", "ein halbes Jahr"),
        ("vom 1. Mai 2024 bis zum 31. Juli 2024", "drei Monate"),
        ("vom 1. Mai 2024 bis zum 14. Mai 2024", "zwei Wochen"),
        ("Sie zahlen ein Drittel.", "zwei Drittel"),
        ("Sie zahlen 30 Prozent.", "70 Prozent"),
        ("sechs Raten zu 81 Euro", "486 Euro"),
        ("100 Euro und 20 Euro", "120 Euro"),
        ("500 Euro, davon 30 Prozent", "350 Euro"),
    ],
)
def test_figure_follows_from_others(text: str, derived: str) -> None:
    (one,) = figures(derived).quantities
    assert follows(one, figures(text))


@pytest.mark.parametrize(
    ("text", "other"),
    [
        ("vom 1. Mai 2024 bis zum 31. Juli 2024", "vier Monate"),
        ("Sie zahlen ein Drittel.", "drei Viertel"),
        ("100 Euro und 20 Euro", "130 Euro"),
        ("Sie zahlen 30 Prozent.", "300 Euro"),
    ],
)
def test_figure_that_does_not_follow(text: str, other: str) -> None:
    (one,) = figures(other).quantities
    assert not follows(one, figures(text))


def test_figures_of_an_example_raise_nothing() -> None:
    found = alerts(
        "Die Leistung wird um 30 Prozent gemindert.",
        "Wir kürzen die Leistung um 30 Prozent. Ein Beispiel: Statt 500 Euro bekommen Sie dann 350 Euro.",
    )
    assert not [alert for alert in found if alert.kind == "added_fact" and alert.severity != "info"]


def test_amount_of_an_example_does_not_stand_for_a_lost_one() -> None:
    found = alerts(
        "Die Gebühr beträgt 40 Euro.",
        "Sie zahlen eine Gebühr. Ein Beispiel: Für zwei Karten sind es 90 Euro.",
    )
    assert any(alert.kind == "amount" and alert.severity == "block" for alert in found)
