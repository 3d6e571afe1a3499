"""Somebody else gets it or does it; and places, needs and competences that only look like another doer."""

import pytest

from workbench.rewrite.guarding import alerts, blocks

OTHERS = [
    (
        "Über die Höhe der Strafe informieren wir ausschließlich den Betroffenen.",
        "Wie hoch die Strafe ist, sagen wir nur dem Fahrzeughalter.",
    ),
    (
        "Die Bescheinigung für das Gericht wird diesem unmittelbar übermittelt.",
        "Brauchen Sie die Bescheinigung für das Gericht? Dann schicken wir sie direkt zu Ihnen nach Hause.",
    ),
    (
        "Auskünfte erteilen wir ausschließlich dem Betroffenen.",
        "Auskunft geben wir nur dem Eigentümer.",
    ),
]
DOERS = [
    (
        "Passiert in der Schule ein Unfall, meldet ihn die Schule der Kasse.",
        "Bei einem Unfall in der Schule melden die Eltern das der Kasse.",
    ),
    (
        "Zieht ein Bewohner aus, meldet ihn die Heimleitung ab.",
        "Zieht jemand aus dem Heim aus, meldet die Familie ihn ab.",
    ),
]
SAME = [
    ("Das Krankenhaus zeigt den Tod beim Standesamt an.", "Die Klinik meldet den Tod dem Standesamt."),
    ("Der Sorgeberechtigte unterschreibt die Anmeldung.", "Die Eltern unterschreiben die Anmeldung."),
    (
        "Lehnt das Jobcenter den Antrag ab, ist das Sozialamt zuständig.",
        "Wenn das Jobcenter Nein sagt, wenden Sie sich an das Sozialamt. Das ist dann zuständig.",
    ),
    (
        "Kinder, die mehr als zwei Kilometer von der Schule entfernt wohnen, erhalten eine Fahrkarte.",
        "Wohnt Ihr Kind mehr als zwei Kilometer von der Schule weg? Dann bekommt es eine Fahrkarte.",
    ),
    (
        "Die Halle steht außerhalb der Schulzeit zur Verfügung.",
        "Wenn keine Schule ist, können Sie die Halle nutzen.",
    ),
    (
        "Die Benutzung des Saals durch Vereine bedarf der Zustimmung des Bürgermeisters.",
        "Will Ihr Verein den Saal nutzen? Dann brauchen Sie die Zustimmung vom Bürgermeister.",
    ),
    (
        "Die Einwohner des Landkreises können den Sperrmüll kostenlos abgeben.",
        "Wohnen Sie im Kreis? Dann können Sie Ihren Sperrmüll kostenlos abgeben.",
    ),
    ("Auskünfte erteilen wir nur dem Betroffenen selbst.", "Wir geben nur Ihnen selbst Auskunft."),
    (
        "Das Zeugnis wird dem Arbeitgeber direkt zugesandt.",
        "Wir schicken das Zeugnis direkt an Ihren Arbeitgeber.",
    ),
]


def noticed(original: str, rewrite: str) -> set[str]:
    """The kinds of the alerts about who does it and who gets it."""
    found = alerts(original, rewrite)
    return {one.kind for one in found if one.severity in {"warn", "block"}} & {"actor", "addressee"}


@pytest.mark.parametrize(("original", "rewrite"), OTHERS + DOERS)
def test_somebody_else_is_noticed(original: str, rewrite: str) -> None:
    assert noticed(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), SAME)
def test_same_persons_raise_nothing(original: str, rewrite: str) -> None:
    assert not noticed(original, rewrite)


def test_who_speaks_for_a_body_is_not_blocked() -> None:
    assert not blocks(
        alerts("Die Schulleitung informiert die Eltern.", "Die Schule sagt den Eltern Bescheid.")
    )
