"""What the check of a replaced sentence objects to, and what it lets pass."""

import pytest

from workbench.rewrite.fitting.result_check import wrong_in

BEFORE = "Der Antrag, den Sie stellen, wird geprüft."

WRONG = [
    (BEFORE, "Der Antrag, den Sie stellen,. wird geprüft."),
    (BEFORE, "Der Der Antrag wird geprüft."),
    (BEFORE, "der Antrag, den Sie stellen, wird geprüft."),
    ("Der neue Antrag fehlt.", "Der neues Formular fehlt."),
    ("Wir sprechen mit dem Amt.", "Wir sprechen mit das Amt."),
    ("Das Amt, das Sie meinen, ist zu.", "Die Behörde, das Sie meinen, ist zu."),
    ("Der Aufwand ist hoch.", "Die Kosten ist hoch."),
    ("Wegen der Kosten rufen wir an.", "Wegen mit den Kosten rufen wir an."),
]
RIGHT = [
    (BEFORE, "Das Formular, das Sie stellen, wird geprüft."),
    ("Der Aufwand ist hoch.", "Die Kosten sind hoch."),
    ("Die die Miete zahlende Person fehlt.", "Der die Miete zahlende Mensch fehlt."),
    ("Teil uns das mit, ob du kommst.", "Sag uns das, ob du kommst."),
]


@pytest.mark.parametrize(("before", "after"), WRONG)
def test_new_errors_are_found(before: str, after: str) -> None:
    assert wrong_in(before, after)


@pytest.mark.parametrize(("before", "after"), RIGHT)
def test_right_sentences_pass(before: str, after: str) -> None:
    assert wrong_in(before, after) == ""


def test_an_error_that_was_there_before_does_not_count() -> None:
    assert wrong_in("Der neue Antrag , bitte.", "Der neue Vordruck , bitte.") == ""
