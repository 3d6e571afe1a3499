"""Limits, bans and consequences as plain language says them, and a "nicht" that gets lost behind a question."""

import pytest

from workbench.rewrite.guarding import alerts

KEPT = [
    ("Zäune dürfen nur mit Genehmigung errichtet werden.", "Für einen Zaun brauchen Sie eine Genehmigung."),
    ("Die Miete darf 400 Euro nicht übersteigen.", "Die Miete beträgt höchstens 400 Euro."),
    ("Pakete dürfen nicht schwerer als 20 kg sein.", "Ein Paket wiegt höchstens 20 Kilo."),
    (
        "Wird der Antrag nicht bis Mai gestellt, verfällt der Anspruch.",
        "Stellen Sie Ihren Antrag bis Mai. Sonst verlieren Sie Ihren Anspruch.",
    ),
    (
        "Wird die Rechnung nicht binnen zehn Tagen beglichen, wird ein Mahnverfahren eingeleitet.",
        "Bezahlen Sie die Rechnung innerhalb von zehn Tagen. Sonst beginnt ein Mahnverfahren gegen Sie.",
    ),
    (
        "Kommt die Person der Vorladung nicht nach, kann ein Zwangsgeld festgesetzt werden.",
        "Sie müssen kommen. Sonst können wir ein Zwangsgeld verlangen.",
    ),
    (
        "Bis zur Vorlage des Nachweises ist das Kind vom Unterricht ausgeschlossen.",
        "Ihr Kind darf erst zum Unterricht kommen, wenn Sie den Nachweis vorgelegt haben.",
    ),
    (
        "Der Saal darf nur genutzt werden, wenn der Hausmeister zugestimmt hat.",
        "Ohne Zustimmung des Hausmeisters dürfen Sie den Saal nicht nutzen.",
    ),
    (
        "Taschen sind abzugeben, ausgenommen sind Handtaschen.",
        "Handtaschen müssen Sie nicht abgeben. Alle anderen Taschen geben Sie bitte ab.",
    ),
    (
        "Versäumte Termine werden nicht nachgeholt.",
        "Haben Sie einen Termin verpasst? Dann holen wir ihn nicht nach.",
    ),
]
TURNED = [
    (
        "Versäumte Termine werden nicht nachgeholt.",
        "Haben Sie einen Termin verpasst? Dann holen wir ihn nach.",
    ),
    (
        "Verspätete Anträge werden nicht bearbeitet.",
        "Kommt Ihr Antrag zu spät? Dann bearbeiten wir ihn trotzdem.",
    ),
    (
        "Wird die Rechnung nicht binnen zehn Tagen beglichen, wird ein Mahnverfahren eingeleitet.",
        "Bezahlen Sie die Rechnung innerhalb von zehn Tagen. Sonst stellen wir den Strom ab.",
    ),
    ("Zäune dürfen nur mit Genehmigung errichtet werden.", "Sie können einen Zaun bauen."),
]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_limit_in_plain_words_raises_nothing(original: str, rewrite: str) -> None:
    found = [alert for alert in alerts(original, rewrite) if alert.kind != "keep_term"]
    assert not {alert.severity for alert in found} & {"warn", "block"}


@pytest.mark.parametrize(("original", "rewrite"), TURNED)
def test_what_was_denied_or_limited_is_noticed(original: str, rewrite: str) -> None:
    assert {alert.severity for alert in alerts(original, rewrite)} & {"warn", "block"}
