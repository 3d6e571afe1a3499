"""Rhythms, weeks of months, names and limits that plain language says otherwise without any question."""

import pytest

from workbench.rewrite.guarding import alerts

MOVED = [
    ("Die Abgabe erfolgt in der ersten Maiwoche.", "Geben Sie in der ersten Woche im März ab."),
    ("Die Abgabe erfolgt in der ersten Maiwoche.", "Geben Sie in der zweiten Woche im Mai ab."),
    ("Die Bewilligung erfolgt im Maimonat.", "Wir bewilligen im Juni."),
    (
        "Der Landkreis umfasst die Orte Adorf, Bedorf und Cedorf.",
        "Zum Landkreis gehören vier Orte, nämlich Adorf, Bedorf und Cedorf.",
    ),
    ("Die Gebühr wird auf 500 Euro festgesetzt.", "Die Gebühr wird um 500 Euro erhöht."),
    (
        "Das Geld ist auf das Konto DE02 1203 0000 0000 2020 51 zu überweisen.",
        "Überweisen Sie das Geld auf das Konto DE02 1203 0000 0000 2020 15.",
    ),
    (
        "Auf Verlangen des Finanzamts sind Belege vorzulegen.",
        "Wenn das Hauptzollamt Ihre Belege sehen will, müssen Sie sie zeigen.",
    ),
]

KEPT = [
    (
        "Je Sitzungstag der Kommission wird eine Pauschale von 25 Euro gezahlt.",
        "Für jeden Tag, an dem die Kommission tagt, bekommen Sie 25 Euro Pauschale.",
    ),
    (
        "Das Essensgeld beträgt 70 Euro je Kind und Monat.",
        "Für das Essen zahlen Sie pro Kind 70 Euro jeden Monat.",
    ),
    (
        "Die Pacht beträgt 3 Euro je Quadratmeter und Jahr.",
        "Sie zahlen für jeden Quadratmeter 3 Euro im Jahr.",
    ),
    ("Das Entgelt beträgt 2 Euro je Gerät und Tag.", "Jedes Gerät kostet am Tag 2 Euro."),
    ("Die Deponie öffnet in der zweiten Aprilwoche.", "Ab der zweiten Woche im April ist die Deponie offen."),
    (
        "Der Kurs beginnt in der letzten Septemberwoche.",
        "Der Kurs fängt in der letzten Woche im September an.",
    ),
    ("Die Abgabe erfolgt in der ersten Maiwoche.", "Geben Sie in der ersten Woche im Mai ab."),
    (
        "Der Stadtrat umfasst die Fraktionen Rot, Blau und Grün.",
        "Im Stadtrat gibt es drei Fraktionen: Rot, Blau und Grün.",
    ),
    (
        "Die Frist beträgt fünf Werktage.",
        "Die Frist beträgt fünf Werktage. Werktage sind die Tage von Montag bis Samstag.",
    ),
    ("Der Zuschuss ist auf höchstens 500 Euro begrenzt.", "Wir zahlen nicht mehr als 500 Euro dazu."),
    (
        "Das Geld ist auf das Konto DE02 1203 0000 0000 2020 51 zu überweisen.",
        "Überweisen Sie das Geld auf das Konto DE02 1203 0000 0000 2020 51.",
    ),
    (
        "Von der Übersendung von Mappen und Hüllen ist abzusehen.",
        "Bitte schicken Sie keine Mappen und Hüllen mit.",
    ),
    (
        "Die Entscheidungsfrist beträgt drei Wochen ab Antragseingang.",
        "Wenn Ihr Antrag eingegangen ist, haben wir drei Wochen Zeit für die Entscheidung.",
    ),
    (
        "Die Pflicht zur Anzeige besteht binnen einer Woche nach Beginn der Tätigkeit.",
        "Spätestens eine Woche nach dem Beginn Ihrer Tätigkeit müssen wir davon wissen.",
    ),
    ("Das Gremium tagt je Quartal einmal.", "Das Gremium trifft sich einmal in drei Monaten."),
    (
        "Die Höchstgeschwindigkeit wurde um 12 km/h überschritten.",
        "Sie sind 12 km/h schneller gefahren als erlaubt.",
    ),
    (
        "Die Schulung erstreckt sich über einen Zeitraum von vier Wochen.",
        "Vier Wochen lang werden Sie geschult.",
    ),
    (
        "Auf Zeiträume bis einschließlich 2023 ist das alte Recht anzuwenden.",
        "Für die Zeit bis Ende 2023 gilt noch das alte Recht.",
    ),
    (
        "Das Urteil ist vorläufig vollstreckbar.",
        "Das Urteil darf schon vollstreckt werden, obwohl es noch nicht endgültig ist.",
    ),
    ("Der Ausweis ist in allen Bürgerbüros erhältlich.", "Den Ausweis bekommen Sie in jedem Bürgerbüro."),
    ("Der Wagen ist den Polizeibeamten vorzuführen.", "Zeigen Sie den Wagen der Polizei."),
    (
        "Eine Weiterleitung an die Meldebehörde findet nicht statt.",
        "Die Meldebehörde Ihres Ortes erfährt das nicht.",
    ),
    (
        "Auf Verlangen des Finanzamts sind Belege vorzulegen.",
        "Wenn das Finanzamt Ihre Belege sehen will, müssen Sie sie zeigen.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_moved_figure_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_same_figure_raises_no_question(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}] == []
