"""Slips that editors make with rhythms, sums, dates, hours, starts of terms and ages, beside the right wordings."""

import pytest

from workbench.rewrite.guarding import alerts, blocks

MOVED = [
    ("Für jede angefangene Stunde werden 3 Euro berechnet.", "Für jede volle Stunde zahlen Sie 3 Euro."),
    ("Die Rate ist monatlich im Voraus zu zahlen.", "Zahlen Sie die Rate am Ende des Monats."),
    ("Der Zuschuss wird zweimal jährlich gezahlt.", "Der Zuschuss wird alle zwei Jahre gezahlt."),
    ("Die Leerung erfolgt 14-täglich.", "Wir leeren die Tonne alle 14 Wochen."),
    ("Die Leerung erfolgt alle vier Wochen.", "Wir leeren die Tonne vier Mal in der Woche."),
    ("Die Sitzung findet jeden zweiten Dienstag statt.", "Die Sitzung ist am zweiten Dienstag im Monat."),
    ("Die Sitzung findet am ersten Montag im Monat statt.", "Die Sitzung ist jeden Montag im Monat."),
    ("Der Beitrag beträgt 120 Euro im Jahr.", "Sie zahlen 120 Euro im Monat."),
    ("Der Beitrag beträgt 120 Euro im Jahr.", "Sie zahlen 12 Euro im Monat."),
    ("Die Ermäßigung beträgt 20 Prozent.", "Sie zahlen 20 Prozent."),
    ("Die Gebühr wird um 20 Prozent ermäßigt.", "Die Gebühr wird auf 20 Prozent ermäßigt."),
    ("Der Satz steigt von 5 auf 7 Prozent.", "Der Satz steigt um 7 Prozent."),
    ("Der Satz steigt von 5 auf 7 Prozent.", "Der Satz sinkt von 7 auf 5 Prozent."),
    ("Netto bleiben 1.200 Euro anrechnungsfrei.", "1.200 Euro brutto bleiben anrechnungsfrei."),
    ("Die Selbstbeteiligung beträgt 150 Euro.", "Wir zahlen 150 Euro."),
    ("Es wird ein Betrag von 1.250 Euro festgesetzt.", "Wir setzen 12.500 Euro fest."),
    ("Es wird ein Betrag von 1.250 Euro festgesetzt.", "Wir setzen rund 1.200 Euro fest."),
    ("Es wird ein Betrag von 1.250 Euro festgesetzt.", "Wir setzen einen Betrag fest."),
    ("Die Kosten in Höhe von 0,80 Euro je Blatt trägt der Antragsteller.", "Pro Blatt zahlen Sie 8 Cent."),
    ("Die Kosten in Höhe von 0,80 Euro je Blatt trägt der Antragsteller.", "Pro Antrag zahlen Sie 80 Cent."),
    (
        "Die Bewilligung endet mit Ablauf des 30. Juni 2026.",
        "Ab dem 30. Juni 2026 gilt die Bewilligung nicht mehr.",
    ),
    ("Die Bewilligung endet mit Ablauf des Monats Juni 2026.", "Die Bewilligung endet am 1. Juni 2026."),
    ("Der Antrag muss vor dem 1. Mai gestellt sein.", "Stellen Sie den Antrag bis zum 1. Mai."),
    ("Die Sperrung dauert vom 4. bis 8. Juni.", "Die Sperrung dauert vom 4. bis 8. Juli."),
    ("Geboren vor dem 1. Januar 1964.", "Geboren nach dem 1. Januar 1964."),
    (
        "Die Auslegung erfolgt in der Zeit vom 6. Juli bis 5. August 2026.",
        "Die Pläne liegen vom 6. Juli bis 15. August 2026 aus.",
    ),
    (
        "Die Auslegung erfolgt vom 6. Juli bis 5. August 2026.",
        "Bis zum 6. Juli 2026 können Sie die Pläne ansehen. Ab dem 5. August 2026 nicht mehr.",
    ),
    ("Die Eingabefrist läuft am 12. April 2026 ab.", "Sie haben ab dem 12. April 2026 Zeit."),
    ("Maßgeblich ist der Stand vom 1. Januar.", "Es zählt, wie es am 31. Januar war."),
    ("Rechtsgrundlage ist § 5 Absatz 2 der Satzung.", "Das steht in § 5 Absatz 3 der Satzung."),
    ("Rechtsgrundlage ist § 5 der Satzung.", "Das steht in § 5 des Gesetzes."),
    ("Sprechzeiten: Mo–Do 9–12 Uhr.", "Sie können montags bis freitags von 9 bis 12 Uhr kommen."),
    ("Sprechzeiten: Mo–Do 9–12 Uhr.", "Sie können montags und donnerstags von 9 bis 12 Uhr kommen."),
    ("Sprechzeiten: Mo–Do 9–12 Uhr.", "Sie können montags bis donnerstags ab 12 Uhr kommen."),
    ("Das Büro ist im 2. Obergeschoss, Zimmer 12.", "Das Büro ist im 1. Stock, Zimmer 12."),
    (
        "Der Eingang befindet sich auf der Rückseite des Gebäudes.",
        "Der Eingang ist an der Vorderseite des Gebäudes.",
    ),
    (
        "Die Frist beginnt mit der öffentlichen Bekanntmachung.",
        "Die Frist beginnt, wenn Sie den Brief bekommen.",
    ),
    (
        "Einwendungen sind bis zwei Wochen nach Ablauf der Auslegungsfrist möglich.",
        "Einwendungen sind nur während der Auslegungsfrist möglich.",
    ),
    (
        "Der Bescheid wird drei Tage nach Aufgabe zur Post als bekannt gegeben angesehen.",
        "Der Bescheid gilt als bekannt gegeben, wenn Sie ihn bekommen.",
    ),
    (
        "Der Anspruch verjährt in drei Jahren ab Kenntnis.",
        "Der Anspruch verjährt drei Jahre, nachdem der Schaden entstanden ist.",
    ),
    (
        "Die Beschwerde ist binnen zwei Wochen ab Verkündung einzulegen.",
        "Sie haben zwei Wochen Zeit für die Beschwerde. Sie läuft, sobald Sie die Entscheidung in den Händen haben.",
    ),
    (
        "Der Gutschein ist zwei Jahre ab Kaufdatum gültig.",
        "Sie können den Gutschein zwei Jahre lang einlösen, nachdem Sie ihn zum ersten Mal benutzt haben.",
    ),
    (
        "Die Anmeldung wird mit Eingang der Anzahlung verbindlich.",
        "Die Anmeldung gilt fest, sobald Sie sie abgeschickt haben.",
    ),
    (
        "Ein Rücktritt ist bis zehn Tage vor Reisebeginn kostenfrei.",
        "In den letzten zehn Tagen vor der Reise können Sie kostenlos zurücktreten.",
    ),
    (
        "Ein Rücktritt ist bis zehn Tage vor Reisebeginn kostenfrei.",
        "Bis zehn Tage nach der Reise können Sie kostenlos zurücktreten.",
    ),
    (
        "Die Karten sind spätestens eine halbe Stunde vor Beginn abzuholen.",
        "Holen Sie die Karten frühestens eine halbe Stunde vor Beginn ab.",
    ),
    (
        "Die Karten sind spätestens eine halbe Stunde vor Beginn abzuholen.",
        "Holen Sie die Karten in der letzten halben Stunde vor Beginn ab.",
    ),
    (
        "Die Aufsicht beginnt 15 Minuten vor Unterrichtsbeginn.",
        "Eine Viertelstunde nach Beginn des Unterrichts beginnt die Aufsicht.",
    ),
    (
        "Zwischen zwei Spenden müssen mindestens acht Wochen liegen.",
        "Innerhalb von acht Wochen müssen Sie zweimal spenden.",
    ),
    ("Es dürfen nicht mehr als 25 Kinder aufgenommen werden.", "Es gibt Platz für mehr als 25 Kinder."),
    ("Bis zu drei Tage im Monat sind erlaubt.", "Mindestens drei Tage im Monat sind vorgeschrieben."),
    (
        "Bewerber dürfen das 35. Lebensjahr noch nicht vollendet haben.",
        "Sie dürfen höchstens 35 Jahre alt sein.",
    ),
    ("Bewerber müssen das 18. Lebensjahr vollendet haben.", "Sie müssen älter als 18 Jahre sein."),
    ("Mindestens 10 und höchstens 20 Personen können teilnehmen.", "Es müssen mindestens 20 Personen sein."),
]

KEPT = [
    ("Die Leerung erfolgt 14-täglich.", "Wir leeren die Tonne alle zwei Wochen."),
    (
        "Für jede angefangene Stunde werden 3 Euro berechnet.",
        "Jede Stunde kostet 3 Euro, auch wenn Sie nur einen Teil davon brauchen.",
    ),
    ("Der Zuschuss wird zweimal jährlich gezahlt.", "Zweimal im Jahr bekommen Sie den Zuschuss."),
    ("Der Zuschuss wird zweimal jährlich gezahlt.", "Sie bekommen den Zuschuss alle sechs Monate."),
    (
        "Die Rate ist monatlich im Voraus zu zahlen.",
        "Zahlen Sie die Rate jeden Monat, bevor der Monat anfängt.",
    ),
    ("Der Beitrag beträgt 120 Euro im Jahr.", "Sie zahlen 120 Euro im Jahr. Das sind 10 Euro im Monat."),
    ("Die Ermäßigung beträgt 20 Prozent.", "Sie zahlen 20 Prozent weniger."),
    ("Die Ermäßigung beträgt 20 Prozent.", "Sie zahlen nur 80 Prozent."),
    ("Der Satz steigt von 5 auf 7 Prozent.", "Bisher waren es 5 Prozent, jetzt sind es 7 Prozent."),
    ("Die Selbstbeteiligung beträgt 150 Euro.", "150 Euro müssen Sie selbst zahlen."),
    ("Es wird ein Betrag von 1.250 Euro festgesetzt.", "Der Betrag ist 1250 Euro."),
    (
        "Der Bescheid vom 3.2.2026 wird aufgehoben.",
        "Wir heben den Bescheid auf. Er hat das Datum 3. Februar 2026.",
    ),
    (
        "Die Regelung gilt ab dem Schuljahr 2026/27.",
        "Die Regelung gilt, sobald das Schuljahr 2026/2027 anfängt.",
    ),
    ("Die Bewilligung endet mit Ablauf des Monats Juni 2026.", "Die Bewilligung endet am 30. Juni 2026."),
    (
        "Die Bewilligung endet mit Ablauf des 30. Juni 2026.",
        "Ab dem 1. Juli 2026 gilt die Bewilligung nicht mehr.",
    ),
    ("Der Antrag muss vor dem 1. Mai gestellt sein.", "Stellen Sie den Antrag spätestens am 30. April."),
    (
        "Die Auslegung erfolgt in der Zeit vom 6. Juli bis 5. August 2026.",
        "Ab dem 6. Juli 2026 können Sie die Pläne ansehen. Der 5. August 2026 ist der letzte Tag.",
    ),
    (
        "Die Auslegung erfolgt vom 6. Juli bis einschließlich 5. August 2026.",
        "Am 6. Juli 2026 geht die Auslegung los. Am 5. August 2026 ist sie zu Ende.",
    ),
    ("Die Eingabefrist läuft am 12. April 2026 ab.", "Sie haben bis zum 12. April 2026 Zeit."),
    ("Maßgeblich ist der Stand vom 1. Januar.", "Es zählt, wie es am 1. Januar war."),
    (
        "Rechtsgrundlage ist § 5 Abs. 2 Satz 1 der Satzung.",
        "Das steht in der Satzung, und zwar in Paragraf 5 Absatz 2 Satz 1.",
    ),
    (
        "Sprechzeiten: Mo–Do 9–12 Uhr.",
        "Sie können von Montag bis Donnerstag kommen, immer von 9 Uhr bis 12 Uhr.",
    ),
    ("Das Büro ist im 2. Obergeschoss, Zimmer 12.", "Gehen Sie in den zweiten Stock zu Zimmer 12."),
    (
        "Die Sitzung wird mindestens eine Woche vorher bekannt gemacht.",
        "Wir machen die Sitzung eine Woche vorher oder noch früher bekannt.",
    ),
    ("Der Eingang wird schriftlich bestätigt.", "Wir schreiben Ihnen, dass alles angekommen ist."),
    (
        "Die Widerspruchsfrist beträgt einen Monat ab Zustellung.",
        "Nachdem wir Ihnen den Bescheid zugestellt haben, haben Sie einen Monat Zeit für den Widerspruch.",
    ),
    (
        "Der Anspruch verjährt in drei Jahren ab Kenntnis.",
        "Sobald Sie davon wissen, haben Sie drei Jahre Zeit. Danach ist der Anspruch verjährt.",
    ),
    (
        "Die Beschwerde ist binnen zwei Wochen ab Verkündung einzulegen.",
        "Sie haben zwei Wochen Zeit für die Beschwerde. Die Zeit läuft, sobald die Entscheidung verkündet ist.",
    ),
    (
        "Die Mahnung ergeht zwei Wochen nach Fälligkeit.",
        "Zwei Wochen nachdem die Zahlung fällig war, bekommen Sie eine Mahnung.",
    ),
    (
        "Die Zahlung ist innerhalb von 14 Tagen nach Erhalt der Rechnung zu leisten.",
        "Sie haben die Rechnung bekommen? Bezahlen Sie sie innerhalb von 14 Tagen.",
    ),
    (
        "Die Zahlung ist innerhalb von 14 Tagen nach Erhalt der Rechnung zu leisten.",
        "Wenn Sie die Rechnung bekommen haben, haben Sie 14 Tage Zeit zu bezahlen.",
    ),
    (
        "Der Gutschein ist zwei Jahre ab Kaufdatum gültig.",
        "Sie können den Gutschein zwei Jahre lang einlösen. Die zwei Jahre beginnen an dem Tag, an dem Sie ihn kaufen.",
    ),
    (
        "Ab Antragstellung dauert die Prüfung sechs Wochen.",
        "Wenn Sie den Antrag gestellt haben, prüfen wir ihn sechs Wochen lang.",
    ),
    (
        "Die Anmeldung wird mit Eingang der Anzahlung verbindlich.",
        "Sobald Ihre Anzahlung bei uns eingegangen ist, gilt die Anmeldung fest.",
    ),
    (
        "Ein Rücktritt ist bis zehn Tage vor Reisebeginn kostenfrei.",
        "Bis zehn Tage vor der Reise können Sie kostenlos zurücktreten.",
    ),
    (
        "Die Karten sind eine halbe Stunde vor Beginn abzuholen.",
        "Holen Sie die Karten 30 Minuten vor dem Anfang ab.",
    ),
    (
        "Die Aufsicht beginnt 15 Minuten vor Unterrichtsbeginn.",
        "Eine Viertelstunde vor dem Unterricht beginnt die Aufsicht.",
    ),
    (
        "Zwischen zwei Spenden müssen mindestens acht Wochen liegen.",
        "Warten Sie nach einer Spende mindestens acht Wochen bis zur nächsten.",
    ),
    ("Es dürfen nicht mehr als 25 Kinder aufgenommen werden.", "Es gibt Platz für höchstens 25 Kinder."),
    ("Bis zu drei Tage im Monat sind erlaubt.", "Drei Tage im Monat sind erlaubt, mehr aber nicht."),
    ("Bewerber müssen das 18. Lebensjahr vollendet haben.", "Sie müssen mindestens 18 Jahre alt sein."),
    ("Bewerber dürfen das 35. Lebensjahr noch nicht vollendet haben.", "Sie dürfen noch keine 35 sein."),
    (
        "Bewerber dürfen das 35. Lebensjahr noch nicht vollendet haben.",
        "Sie dürfen höchstens 34 Jahre alt sein.",
    ),
    (
        "Kinder ab dem vollendeten dritten Lebensjahr werden aufgenommen.",
        "Wir nehmen Kinder auf, die drei Jahre oder älter sind.",
    ),
    ("Mindestens 10 und höchstens 20 Personen können teilnehmen.", "Es müssen 10 bis 20 Personen sein."),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_slip_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_right_wording_does_not_block(original: str, rewrite: str) -> None:
    assert not blocks(alerts(original, rewrite))
