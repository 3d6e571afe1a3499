"""What plain language says from the other side stays unwarned; what only looks alike and turned is noticed."""

import pytest

from workbench.rewrite.guarding import alerts

NOTICED = frozenset({"warn", "block"})
MOVED = [
    (
        "Eine Anzeige ist nicht erforderlich, wenn der Baum den Grenzwert der Satzung unterschreitet.",
        "Zeigen Sie den Baum an, muss er den Grenzwert der Satzung nicht unterschreiten.",
    ),
    (
        "Die Teilnahme am Sprachkurs ist verpflichtend.",
        "Wir bieten Ihnen einen Sprachkurs an. Melden Sie sich an, wenn Sie teilnehmen möchten.",
    ),
    (
        "Die Prüfung erfolgt durch das Bauamt.",
        "Das Bauamt prüft das. Kosten entstehen Ihnen dadurch nicht.",
    ),
    (
        "Die Bewilligung wird rückwirkend widerrufen.",
        "Wir widerrufen die Bewilligung. Ab sofort gilt sie nicht.",
    ),
    (
        "Der Bescheid wird mit Wirkung für die Zukunft aufgehoben.",
        "Wir heben den Bescheid von Anfang an auf.",
    ),
    (
        "Die Abmeldung ist schriftlich vorzunehmen.",
        "Sagen Sie uns Bescheid, wenn Sie sich abmelden.",
    ),
    (
        "Der Zuschuss wird unabhängig vom Einkommen gewährt.",
        "Den Zuschuss bekommen Sie, wenn Ihr Einkommen niedrig ist.",
    ),
    (
        "Eine Erlaubnis, die jährlich zu erneuern ist, wird vom Amt erteilt.",
        "Das Amt gibt Ihnen eine Erlaubnis. Sie müssen sie nicht jährlich erneuern.",
    ),
    ("Die Nutzung erfolgt auf eigene Gefahr.", "Wir haften, wenn Ihnen bei der Nutzung etwas passiert."),
    (
        "Das Kindergeld wird auf die Leistung angerechnet.",
        "Das Kindergeld bekommen Sie zusätzlich zur Leistung.",
    ),
]
KEPT = [
    (
        "Die Kosten trägt der Träger, soweit nicht ein anderer vorrangig verpflichtet ist.",
        "Wir zahlen, soweit nicht jemand anders zuerst zahlen muss.",
    ),
    (
        "Ein Betrieb des Geräts länger als zehn Tage nach dem Unfall ist unzulässig.",
        "Nach dem Unfall dürfen Sie das Gerät höchstens zehn Tage betreiben.",
    ),
    (
        "Ohne Zustimmung darf die Wohnung nur betreten werden, wenn Gefahr droht.",
        "Für das Betreten der Wohnung brauchen wir Ihre Zustimmung. Eine Ausnahme gibt es: Es droht Gefahr.",
    ),
    (
        "Die Benutzung ist unentgeltlich; der Schlüssel ist dem Hausmeister der Gemeinde zurückzugeben.",
        "Die Benutzung kostet nichts. Geben Sie den Schlüssel dem Hausmeister der Gemeinde zurück.",
    ),
    (
        "Außer in den Schulferien findet der Unterricht wöchentlich statt.",
        "Der Unterricht ist jede Woche. In den Schulferien fällt er aus.",
    ),
    (
        "Der Beitrag ist jeweils zum 15. eines Monats fällig.",
        "Jeden Monat ist am 15. Ihr Beitrag fällig.",
    ),
    (
        "Anspruch haben Personen, die in der Stadt wohnen und nicht verheiratet sind.",
        "Für den Anspruch müssen Sie zwei Bedingungen erfüllen: Sie wohnen in der Stadt. Sie sind nicht verheiratet.",
    ),
    (
        "Die Stadt behält sich vor, die Erlaubnis zu widerrufen.",
        "Die Stadt kann die Erlaubnis widerrufen. Das behält sie sich vor.",
    ),
    (
        "Über den Antrag wird nach Vorlage sämtlicher Unterlagen entschieden.",
        "Wir entscheiden über Ihren Antrag, sobald alle Unterlagen da sind.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_turn_is_noticed(original: str, rewrite: str) -> None:
    assert {alert.severity for alert in alerts(original, rewrite)} & NOTICED


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_other_side_is_let_pass(original: str, rewrite: str) -> None:
    assert [alert for alert in alerts(original, rewrite) if alert.severity in NOTICED] == []
