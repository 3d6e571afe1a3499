"""Conditions and exceptions that get lost although the rewrite has another condition, and those said in another way."""

import pytest

from workbench.rewrite.guarding import alerts

LOST = [
    (
        "Soweit genügend Personal vorhanden ist, begleiten wir den Umzug in eine neue Wohnung.",
        "Wir begleiten Sie, wenn Sie umziehen.",
    ),
    (
        "Bei Vorliegen der Haushaltsmittel unterstützt die Stadt die Anschaffung eines Lastenrads.",
        "Die Stadt unterstützt Sie, wenn Sie ein Lastenrad kaufen.",
    ),
    ("Die Frist beträgt zwei Wochen, in Eilfällen auch weniger.", "Die Frist dauert zwei Wochen."),
    (
        "Besuche sind nur nachmittags erlaubt, bei Sterbenden auch nachts.",
        "Sie dürfen nur nachmittags zu Besuch kommen.",
    ),
]
KEPT = [
    (
        "Soweit nichts anderes bestimmt ist, gelten die Öffnungszeiten des Rathauses.",
        "Es gelten die Öffnungszeiten vom Rathaus. Das ist nur anders, wenn wir etwas anderes festlegen.",
    ),
    (
        "Leinenpflicht besteht; ausgenommen ist die Hundewiese.",
        "Hunde müssen an die Leine. Nur auf der Hundewiese darf Ihr Hund frei laufen.",
    ),
    (
        "Das Radfahren ist auf dem Markt verboten; ausgenommen ist der Radweg.",
        "Sie dürfen auf dem Markt nicht Rad fahren. Nur auf dem Radweg ist das erlaubt.",
    ),
    (
        "Alle Bewohner haben sich an den Kosten zu beteiligen; ausgenommen sind Auszubildende.",
        "Auszubildende zahlen nichts. Alle anderen Bewohner müssen sich an den Kosten beteiligen.",
    ),
    (
        "Bei Vorliegen der Haushaltsmittel unterstützt die Stadt die Anschaffung eines Lastenrads.",
        "Kaufen Sie ein Lastenrad? Wenn die Stadt genug Geld hat, unterstützt sie Sie.",
    ),
    (
        "Die Miete wird bezahlt, bei hohen Mieten aber nur zum Teil.",
        "Wir zahlen die Miete. Ist die Miete hoch, zahlen wir nur einen Teil.",
    ),
]


def noticed(original: str, rewrite: str) -> set[str]:
    """The kinds of the alerts about conditions and exceptions."""
    found = alerts(original, rewrite)
    watched = {"condition", "exception", "quantity_scope"}
    return {alert.kind for alert in found if alert.severity in {"warn", "block"}} & watched


@pytest.mark.parametrize(("original", "rewrite"), LOST)
def test_lost_condition_is_noticed(original: str, rewrite: str) -> None:
    assert noticed(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_condition_that_is_said_otherwise_raises_nothing(original: str, rewrite: str) -> None:
    assert not noticed(original, rewrite)
