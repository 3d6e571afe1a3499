"""What is missing blocks where its clause is said again, and only warns where the clause was worded anew."""

import pytest

from workbench.rewrite.guarding import alerts

LOST = [
    (
        "Der Antrag kann formlos gestellt werden.",
        "Der Antrag muss formlos gestellt werden.",
        "Für den Antrag brauchen Sie kein bestimmtes Formular.",
    ),
    (
        "Die Behörde ist an die Stellungnahme nicht gebunden.",
        "Die Behörde ist an die Stellungnahme gebunden.",
        "Das Amt darf auch anders entscheiden, als es in der Stellungnahme steht.",
    ),
    (
        "Die Kosten trägt der Träger, soweit nicht ein anderer vorrangig verpflichtet ist.",
        "Die Kosten trägt der Träger.",
        "Wir zahlen, soweit nicht jemand anders zuerst zahlen muss.",
    ),
]


@pytest.mark.parametrize(("original", "said_again", "worded_anew"), LOST)
def test_lost_word_blocks_only_where_the_clause_is_said_again(
    original: str, said_again: str, worded_anew: str
) -> None:
    assert any(alert.severity == "block" for alert in alerts(original, said_again))
    found = {alert.severity for alert in alerts(original, worded_anew)}
    assert "warn" in found
    assert "block" not in found


def test_amount_that_is_missing_blocks_in_any_case() -> None:
    found = alerts("Der Zuschuss beträgt 150 Euro.", "Sie bekommen etwas Geld dazu.")
    assert any(alert.severity == "block" and alert.kind == "amount" for alert in found)


def test_term_that_only_binds_may_be_said_otherwise() -> None:
    found = alerts("Die Frist kann verlängert werden.", "Vielleicht bekommen Sie mehr Zeit.")
    assert all(alert.severity != "block" for alert in found)
