"""How hard an alert is: what is gone for good blocks, what may be said in other words warns."""

import pytest

from workbench.rewrite.guarding import alerts


def severities(original: str, rewrite: str, kind: str) -> set[str]:
    return {alert.severity for alert in alerts(original, rewrite) if alert.kind == kind}


@pytest.mark.parametrize(
    ("kind", "original", "gone", "perhaps_said_otherwise"),
    [
        (
            "enumeration",
            "Mitzubringen sind der Ausweis, der Mietvertrag und ein Lichtbild.",
            "Bitte bringen Sie den Ausweis und den Mietvertrag mit.",
            "Bitte bringen Sie den Ausweis, den Mietvertrag und ein neues Porträt mit.",
        ),
        (
            "provisional",
            "Die Gaststättenerlaubnis wird vorläufig erteilt.",
            "Die Gaststättenerlaubnis wird erteilt.",
            "Die Gaststättenerlaubnis wird auf Probe erteilt.",
        ),
    ],
)
def test_loss_blocks_and_only_warns_where_new_words_may_say_it(
    kind: str, original: str, gone: str, perhaps_said_otherwise: str
) -> None:
    assert "block" in severities(original, gone, kind)
    assert "block" not in severities(original, perhaps_said_otherwise, kind)


def test_condition_cannot_hide_behind_other_words() -> None:
    original = "Sofern Sie umziehen, teilen Sie uns die neue Anschrift mit."
    assert "block" in severities(
        original, "Teilen Sie uns Ihre neue Wohnung und den Vermieter mit.", "condition"
    )
