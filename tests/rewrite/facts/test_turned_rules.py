"""A rule that was turned round in plain words is noticed, the same rule in plain words is not blocked."""

import pytest

from tests.rewrite.severities import severities


@pytest.mark.parametrize(
    ("original", "kept", "turned"),
    [
        (
            "Die Steuer beträgt 60 Euro für das Erstfahrzeug und 90 Euro für jedes weitere Fahrzeug.",
            "Für Ihr erstes Fahrzeug zahlen Sie 60 Euro Steuer. Jedes weitere Fahrzeug kostet 90 Euro.",
            "Für Ihr erstes Fahrzeug zahlen Sie 90 Euro Steuer. Jedes weitere Fahrzeug kostet 60 Euro.",
        ),
        (
            "Die Genehmigung wird mit Wirkung für die Zukunft aufgehoben.",
            "Wir heben die Genehmigung auf. Das gilt ab jetzt.",
            "Wir heben die Genehmigung auf. Das gilt auch für die Monate, die schon vergangen sind.",
        ),
        (
            "Nicht jede bauliche Veränderung ist anzuzeigen.",
            "Sie müssen nur manche bauliche Veränderungen melden.",
            "Bauliche Veränderungen müssen Sie nie melden.",
        ),
        (
            "Es bleibt dem Antragsteller unbenommen, einen Beistand hinzuzuziehen.",
            "Sie dürfen einen Beistand mitbringen.",
            "Sie müssen einen Beistand mitbringen.",
        ),
        (
            "Die Einbürgerung erfordert ausreichende Sprachkenntnisse; daneben ist der Wohnsitz nachzuweisen.",
            "Für die Einbürgerung müssen Sie genug Deutsch können und außerdem Ihren Wohnsitz nachweisen.",
            "Für die Einbürgerung müssen Sie genug Deutsch können. Es reicht aber auch, Ihren Wohnsitz nachzuweisen.",
        ),
        (
            "Bei Untätigkeit binnen sechs Wochen gilt die Anzeige als angenommen.",
            "Sagen wir sechs Wochen lang nichts, gilt die Anzeige als angenommen.",
            "Sagen wir sechs Wochen lang nichts, gilt die Anzeige als abgelehnt.",
        ),
        (
            "Die Kosten richten sich nach Tarifstelle 7.3 der Satzung.",
            "Was es kostet, steht in der Satzung unter der Tarifstelle 7.3.",
            "Was es kostet, steht in der Satzung unter der Tarifstelle 3.7.",
        ),
        (
            "Mit Ablauf des 30.11.2026 endet die Nutzung.",
            "Ab dem 1. Dezember 2026 dürfen Sie das nicht mehr nutzen.",
            "Ab dem 30. November 2026 dürfen Sie das nicht mehr nutzen.",
        ),
        (
            "Für das dritte Grab ist die doppelte Gebühr zu entrichten.",
            "Das dritte Grab kostet doppelt so viel.",
            "Das dritte Grab kostet nur halb so viel.",
        ),
        (
            "Es wird entweder ein Zuschuss oder ein Darlehen gewährt.",
            "Sie bekommen einen Zuschuss oder ein Darlehen, aber nicht beides.",
            "Sie bekommen einen Zuschuss oder ein Darlehen, auf Antrag auch beides.",
        ),
    ],
)
def test_turned_rule_is_noticed(original: str, kept: str, turned: str) -> None:
    assert severities(original, turned) & {"warn", "block"}
    assert "block" not in severities(original, kept)


def test_span_that_follows_from_two_others_is_no_other_span() -> None:
    original = "Die Nutzungsdauer beträgt dreißig Jahre; bei Urnen verkürzt sie sich um zehn Jahre."
    assert "block" not in severities(original, "Sie dürfen das Grab 30 Jahre nutzen, ein Urnengrab 20 Jahre.")
    assert "block" in severities(original, "Sie dürfen das Grab 30 Jahre nutzen, ein Urnengrab 25 Jahre.")


def test_people_with_a_duty_are_no_duty() -> None:
    original = "Den Gebührenpflichtigen steht es frei, die Gebühr bar zu entrichten."
    assert "block" not in severities(original, "Sie können die Gebühr bar bezahlen, wenn Sie das wollen.")
