"""Sums with or without a part, times before an event, rhythms, steps, majorities, numbers that name, opening."""

import pytest

from workbench.rewrite.guarding import alerts, blocks

MOVED = [
    (
        "Die Miete beträgt 480 Euro. Hinzu kommen 90 Euro Nebenkosten.",
        "Die Miete beträgt 480 Euro. 90 Euro Nebenkosten sind darin schon enthalten.",
    ),
    (
        "Die Gebühr beträgt 60 Euro zuzüglich 12 Euro Auslagen.",
        "Die Gebühr beträgt 60 Euro. Darin sind 12 Euro Auslagen enthalten.",
    ),
    (
        "In der Gebühr von 60 Euro sind 12 Euro Auslagen enthalten.",
        "Sie zahlen 60 Euro Gebühr. Dazu kommen 12 Euro Auslagen.",
    ),
    (
        "Im Betrag von 250 Euro ist eine Kaution von 50 Euro enthalten.",
        "Sie zahlen 250 Euro und zusätzlich 50 Euro Kaution.",
    ),
    (
        "Der Preis beträgt 30 Euro inklusive 5 Euro Pfand.",
        "Der Preis beträgt 30 Euro. Das Pfand von 5 Euro kommt noch dazu.",
    ),
    (
        "Neben der Geldbuße von 80 Euro sind Kosten von 25 Euro zu tragen.",
        "Sie zahlen 80 Euro Geldbuße. Die Kosten von 25 Euro stecken da schon drin.",
    ),
    (
        "Der Zuschlag von 8 Euro ist in der Gebühr bereits berücksichtigt.",
        "Zur Gebühr kommt ein Zuschlag von 8 Euro hinzu.",
    ),
    (
        "Eine Verhinderung ist mindestens zwei Tage vorher anzuzeigen.",
        "Wenn Sie nicht kommen können, melden Sie sich in den letzten zwei Tagen vorher.",
    ),
    (
        "Die Stornierung muss spätestens fünf Werktage vor Beginn erfolgen.",
        "Stornieren Sie in den letzten fünf Werktagen vor Beginn.",
    ),
    (
        "Die Kündigung ist mindestens vier Wochen vor Quartalsende einzureichen.",
        "Kündigen Sie in den vier Wochen vor Quartalsende.",
    ),
    (
        "Der Antrag ist frühestens drei Monate vor Ablauf zu stellen.",
        "Stellen Sie den Antrag mindestens drei Monate vor Ablauf.",
    ),
    ("Das Krankengeld wird kalendertäglich gezahlt.", "Wir zahlen das Krankengeld jeden Monat."),
    ("Die Umlage wird wöchentlich berechnet.", "Wir berechnen die Umlage für jeden Monat."),
    ("Der Zinssatz wird jährlich angepasst.", "Wir passen den Zinssatz jeden Monat an."),
    ("Die Pauschale wird arbeitstäglich gewährt.", "Sie bekommen die Pauschale für jeden Arbeitsmonat."),
    ("Die Entschädigung wird stündlich abgerechnet.", "Wir rechnen die Entschädigung für jeden Tag ab."),
    ("Das Standgeld fällt kalendertäglich an.", "Das Standgeld fällt für jeden Werktag an."),
    ("Das Standgeld fällt werktäglich an.", "Das Standgeld fällt an jedem Kalendertag an."),
    ("Der Beitrag mindert sich um 15 Prozent.", "Sie zahlen 15 Prozent des Beitrags."),
    ("Der Beitrag mindert sich um 15 Prozent.", "Der Beitrag beträgt 15 Prozent."),
    ("Die Rente mindert sich um 0,5 Prozent.", "Ihre Rente beträgt 0,5 Prozent."),
    ("Die Gebühr erhöht sich um 20 Euro.", "Die Gebühr kostet 20 Euro."),
    (
        "Für den Beschluss ist die Mehrheit der Mitglieder erforderlich.",
        "Die Hälfte der Mitglieder muss zustimmen.",
    ),
    (
        "Für den Beschluss ist die Zustimmung der Mitglieder erforderlich.",
        "Die Hälfte der Mitglieder muss zustimmen.",
    ),
    (
        "Für den Beschluss ist eine Zweidrittelmehrheit erforderlich.",
        "Mehr als die Hälfte der Mitglieder muss zustimmen.",
    ),
    ("Die Satzung Nr. 118 tritt in Kraft.", "Die Satzung Nummer 181 gilt jetzt."),
    ("Rufen Sie die Nummer 4711 an.", "Rufen Sie die Nummer 4771 an."),
    (
        "Montags ist die Ausstellung von 10 bis 17 Uhr zugänglich.",
        "Am Montag ist die Ausstellung von 10 bis 17 Uhr zu.",
    ),
    ("Die Deponie ist täglich außer sonntags zugänglich.", "Die Deponie ist jeden Tag zu, außer am Sonntag."),
    (
        "Montags ausgenommen ist die Ausstellung täglich von 10 bis 17 Uhr geöffnet.",
        "Die Ausstellung ist jeden Tag von 10 bis 17 Uhr offen, nur am Sonntag ist sie geschlossen.",
    ),
]

KEPT = [
    (
        "Die Miete beträgt 480 Euro. Hinzu kommen 90 Euro Nebenkosten.",
        "Sie zahlen 480 Euro Miete. Außerdem zahlen Sie 90 Euro Nebenkosten.",
    ),
    (
        "Die Gebühr beträgt 60 Euro zuzüglich 12 Euro Auslagen.",
        "Sie zahlen 60 Euro Gebühr. 12 Euro Auslagen kommen noch dazu.",
    ),
    (
        "Die Gebühr beträgt 60 Euro zuzüglich 12 Euro Auslagen.",
        "Sie zahlen insgesamt 72 Euro: 60 Euro Gebühr und 12 Euro Auslagen.",
    ),
    (
        "In der Gebühr von 60 Euro sind 12 Euro Auslagen enthalten.",
        "Sie zahlen 60 Euro. In diesem Betrag stecken schon 12 Euro Auslagen.",
    ),
    (
        "Im Betrag von 250 Euro ist eine Kaution von 50 Euro enthalten.",
        "Von den 250 Euro sind 50 Euro Kaution.",
    ),
    (
        "Der Preis beträgt 30 Euro inklusive 5 Euro Pfand.",
        "Sie zahlen 30 Euro. 5 Euro Pfand gehören schon dazu.",
    ),
    (
        "Der Zuschlag von 8 Euro ist in der Gebühr bereits berücksichtigt.",
        "Den Zuschlag von 8 Euro haben wir bei der Gebühr schon mitgerechnet.",
    ),
    (
        "Eine Verhinderung ist mindestens zwei Tage vorher anzuzeigen.",
        "Wenn Sie nicht kommen können, sagen Sie uns das zwei Tage vorher oder noch früher.",
    ),
    (
        "Der Antrag kann frühestens drei Monate vor Ablauf gestellt werden.",
        "Den Antrag können Sie in den letzten drei Monaten vor Ablauf stellen.",
    ),
    (
        "Die Stornierung muss spätestens fünf Werktage vor Beginn erfolgen.",
        "In den letzten fünf Werktagen vor Beginn können Sie nicht mehr stornieren.",
    ),
    (
        "Das Krankengeld wird kalendertäglich berechnet.",
        "Wir berechnen das Krankengeld für jeden Kalendertag.",
    ),
    ("Das Krankengeld wird kalendertäglich berechnet.", "Wir berechnen das Krankengeld Tag für Tag."),
    ("Die Umlage wird monatlich erhoben.", "Sie zahlen die Umlage für jeden Kalendermonat."),
    ("Die Umlage wird wöchentlich berechnet.", "Wir berechnen die Umlage für jede Woche."),
    ("Die Pauschale wird arbeitstäglich gewährt.", "Sie bekommen die Pauschale für jeden Arbeitstag."),
    (
        "Für jedes Jahr des vorgezogenen Beginns verringert sich die Zahlung um 3,6 Prozent.",
        "Jedes Jahr, das Sie früher anfangen, kostet Sie 3,6 Prozent der Zahlung.",
    ),
    (
        "Bei verspäteter Rückgabe erhöht sich das Entgelt um 2 Euro.",
        "Wenn Sie zu spät zurückgeben, kostet das 2 Euro mehr.",
    ),
    ("Die Strafe verringert sich um 10 Prozent.", "Ihnen werden 10 Prozent der Strafe geschenkt."),
    ("Der Beitrag mindert sich um 15 Prozent.", "Sie sparen 15 Prozent vom Beitrag."),
    ("Der Beitrag mindert sich um 15 Prozent.", "15 Prozent des Beitrags müssen Sie nicht zahlen."),
    ("Der Anspruch verringert sich um ein Zwölftel.", "Sie verlieren ein Zwölftel Ihres Anspruchs."),
    (
        "Für den Beschluss ist die Mehrheit der Mitglieder erforderlich.",
        "Mehr als die Hälfte der Mitglieder muss zustimmen.",
    ),
    (
        "Der überwiegende Teil der Anträge kommt per Post.",
        "Mehr als die Hälfte der Anträge kommt mit der Post.",
    ),
    ("Die meisten Plätze sind vergeben.", "Mehr als die Hälfte der Plätze ist weg."),
    (
        "Für den Beschluss ist eine Zweidrittelmehrheit erforderlich.",
        "Zwei Drittel der Mitglieder müssen zustimmen.",
    ),
    ("Das Einkommen wird hälftig angerechnet.", "Wir rechnen die Hälfte des Einkommens an."),
    (
        "Im Geltungsbereich des Bebauungsplans Nr. 42 sind Carports zulässig.",
        "Wo der Bebauungsplan Nummer 42 gilt, dürfen Sie Carports bauen.",
    ),
    ("Die Satzung Nr. 118 tritt in Kraft.", "Die Satzung Nummer 118 gilt jetzt."),
    ("Der Pachtvertrag Nr. 2044 endet.", "Der Pachtvertrag mit der Nummer 2044 endet."),
    (
        "Das Flurstück 377 liegt im Außenbereich.",
        "Das Flurstück mit der Nummer 377 liegt außerhalb des Ortes.",
    ),
    (
        "Nur samstags ausgenommen ist das Tor von 7 bis 20 Uhr zugänglich.",
        "Das Tor ist von 7 bis 20 Uhr auf, nur am Samstag ist es zu.",
    ),
    (
        "Montags ausgenommen ist die Ausstellung täglich von 10 bis 17 Uhr geöffnet.",
        "Die Ausstellung ist jeden Tag von 10 bis 17 Uhr offen, nur am Montag ist sie geschlossen.",
    ),
    (
        "Sonntags und an Feiertagen ist die Deponie geschlossen, sonst von 7 bis 16 Uhr geöffnet.",
        "Die Deponie hat von 7 bis 16 Uhr auf. An Sonntagen und Feiertagen ist sie zu.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_moved_sum_time_or_rhythm_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_same_sum_time_or_rhythm_does_not_block(original: str, rewrite: str) -> None:
    assert not blocks(alerts(original, rewrite))
