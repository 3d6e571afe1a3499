"""What starts a term, ages in whole years, first and last days, hours in words."""

import pytest

from workbench.rewrite.guarding import alerts, blocks

MOVED = [
    (
        "Die Gebühr ist zwei Wochen nach Bekanntgabe der Festsetzung fällig.",
        "Wir schicken Ihnen die Festsetzung. Zwei Wochen nach dem Datum des Briefs müssen Sie zahlen.",
    ),
    (
        "Die Gebühr ist zwei Wochen nach Bekanntgabe der Festsetzung fällig.",
        "Sie müssen die Gebühr zwei Wochen nach Ihrem Antrag zahlen.",
    ),
    (
        "Das Entgelt wird 14 Tage nach Zugang der Rechnung fällig.",
        "Das Entgelt wird 14 Tage nach dem Rechnungsdatum fällig.",
    ),
    (
        "Die Klage ist binnen eines Monats nach Zustellung des Bescheids zu erheben.",
        "Sie haben einen Monat Zeit für die Klage. Die Zeit läuft ab dem Datum, das auf dem Bescheid steht.",
    ),
    (
        "Die Einlösung des Gutscheins muss innerhalb von drei Monaten ab Ausstellung erfolgen.",
        "Wenn Sie den Gutschein bekommen haben, können Sie ihn drei Monate lang einlösen.",
    ),
    (
        "Der Parkausweis gilt zwölf Monate ab Ausstellung.",
        "Sobald Sie den Parkausweis haben, gilt er zwölf Monate.",
    ),
    (
        "Die Bescheinigung ist sechs Wochen ab Ausstellung gültig.",
        "Die Bescheinigung gilt sechs Wochen, nachdem sie bei Ihnen eingetroffen ist.",
    ),
    (
        "Der Wohnberechtigungsschein gilt ein Jahr ab Ausstellungsdatum.",
        "Der Wohnberechtigungsschein gilt ein Jahr. Das Jahr beginnt, wenn Sie ihn erhalten.",
    ),
    (
        "Die Frist von einem Monat beginnt mit dem Erhalt des Bescheids.",
        "Die Frist von einem Monat beginnt an dem Tag, an dem wir den Bescheid geschrieben haben.",
    ),
    (
        "Die Rechnung ist innerhalb von 30 Tagen nach Rechnungsdatum zu bezahlen.",
        "Bezahlen Sie die Rechnung innerhalb von 30 Tagen, nachdem Sie sie bekommen haben.",
    ),
    (
        "Die Kündigung muss dem Vermieter drei Monate vor Ende des Mietjahres zugehen.",
        "Schicken Sie Ihre Kündigung drei Monate vor Ende des Mietjahres ab.",
    ),
    (
        "Für Jugendliche unter 16 Jahren ist der Eintritt frei.",
        "Jugendliche bis einschließlich 16 Jahre zahlen keinen Eintritt.",
    ),
    (
        "Für Jugendliche unter 16 Jahren ist der Eintritt frei.",
        "Jugendliche bis einschließlich 14 Jahre zahlen keinen Eintritt.",
    ),
    (
        "Kinder unter sechs Jahren benötigen keinen Fahrschein.",
        "Kinder bis 6 Jahre brauchen keinen Fahrschein.",
    ),
    (
        "Personen ab 65 Jahren erhalten eine Ermäßigung.",
        "Wenn Sie älter als 65 Jahre sind, zahlen Sie weniger.",
    ),
    ("Die Frist beträgt weniger als 14 Jahre.", "Die Frist beträgt höchstens 13 Jahre."),
    (
        "Die Eishalle ist vom 3. Oktober 2025 bis zum 29. März 2026 geöffnet.",
        "Die Eishalle öffnet am 29. März 2026. Der letzte Tag ist der 3. Oktober 2025.",
    ),
    ("Der Termin ist um 12:30 Uhr.", "Der Termin ist nachts um halb eins."),
]

KEPT = [
    (
        "Die Rückmeldung hat binnen zwei Wochen nach Zustellung der Einladung zu erfolgen.",
        "Wir stellen Ihnen die Einladung zu. Sie haben danach zwei Wochen Zeit für Ihre Rückmeldung.",
    ),
    (
        "Die Gebühr ist zwei Wochen nach Bekanntgabe der Festsetzung fällig.",
        "Wir geben Ihnen die Festsetzung bekannt. Zwei Wochen später müssen Sie die Gebühr zahlen.",
    ),
    (
        "Der Einspruch ist innerhalb eines Monats nach Bekanntgabe einzulegen.",
        "Wir geben Ihnen den Bescheid bekannt. Ab dann haben Sie einen Monat Zeit für den Einspruch.",
    ),
    (
        "Die Frist beginnt mit der Bekanntgabe der Entscheidung.",
        "Wir geben Ihnen die Entscheidung bekannt. Dann beginnt die Frist.",
    ),
    (
        "Das Entgelt wird 14 Tage nach Zugang der Rechnung fällig.",
        "Sie bekommen eine Rechnung. 14 Tage danach müssen Sie das Entgelt gezahlt haben.",
    ),
    (
        "Die Klage ist binnen eines Monats nach Zustellung des Widerspruchsbescheids zu erheben.",
        "Sie haben einen Monat Zeit für die Klage. Sie läuft, sobald Ihnen der Widerspruchsbescheid zugestellt ist.",
    ),
    (
        "Der Parkausweis gilt zwölf Monate ab Ausstellung.",
        "Der Parkausweis gilt zwölf Monate lang. Die Zeit läuft ab dem Tag, an dem wir ihn ausstellen.",
    ),
    (
        "Die Bescheinigung ist sechs Wochen ab Ausstellung gültig.",
        "Die Bescheinigung gilt sechs Wochen. Es zählt der Tag, an dem sie ausgestellt wurde.",
    ),
    (
        "Der Wohnberechtigungsschein gilt ein Jahr ab Ausstellungsdatum.",
        "Der Wohnberechtigungsschein gilt ein Jahr. Das Jahr beginnt an dem Tag, der auf dem Schein steht.",
    ),
    (
        "Die Rechnung ist innerhalb von 30 Tagen nach Rechnungsdatum zu bezahlen.",
        "Auf der Rechnung steht ein Datum. Ab da haben Sie 30 Tage Zeit zum Bezahlen.",
    ),
    (
        "Der Eingang der Anmeldung wird binnen einer Woche bestätigt.",
        "Innerhalb von einer Woche schreiben wir Ihnen, dass Ihre Anmeldung bei uns angekommen ist.",
    ),
    (
        "Der Empfang der Unterlagen wird innerhalb von zwei Tagen quittiert.",
        "Sie bekommen innerhalb von zwei Tagen eine Bestätigung, dass Ihre Unterlagen bei uns eingegangen sind.",
    ),
    (
        "Die Kündigung muss dem Vermieter drei Monate vor Ende des Mietjahres zugehen.",
        "Ihre Kündigung muss 3 Monate vor dem Ende des Mietjahres beim Vermieter sein.",
    ),
    (
        "Die Abmeldung muss der Schule spätestens zwei Wochen vor Monatsende zugehen.",
        "Ihre Abmeldung muss spätestens zwei Wochen vor Monatsende bei der Schule angekommen sein.",
    ),
    (
        "Die Kündigung muss uns bis zum 15. zugehen.",
        "Ihre Kündigung muss bis zum 15. bei uns eingegangen sein.",
    ),
    (
        "Über den Antrag wird spätestens vier Wochen nach Antragseingang entschieden.",
        "Ist Ihr Antrag bei uns eingegangen, entscheiden wir spätestens nach vier Wochen.",
    ),
    (
        "Die Kasse hat spätestens fünf Wochen nach Antragseingang zu entscheiden.",
        "Nachdem Ihr Antrag eingegangen ist, hat die Kasse höchstens 5 Wochen Zeit zu entscheiden.",
    ),
    (
        "Für Jugendliche unter 16 Jahren ist der Eintritt frei.",
        "Jugendliche bis einschließlich 15 Jahre zahlen keinen Eintritt.",
    ),
    (
        "Kinder unter sechs Jahren benötigen keinen Fahrschein.",
        "Kinder bis 5 Jahre brauchen keinen Fahrschein.",
    ),
    (
        "Personen ab 65 Jahren erhalten eine Ermäßigung.",
        "Wenn Sie älter als 64 Jahre sind, zahlen Sie weniger.",
    ),
    ("Kinder bis einschließlich 13 Jahre zahlen die Hälfte.", "Kinder unter 14 Jahren zahlen die Hälfte."),
    (
        "Teilnehmen können Jugendliche von 12 bis 17 Jahren.",
        "Teilnehmen können Jugendliche ab 12 Jahren, die noch nicht 18 sind.",
    ),
    (
        "Die Eishalle ist vom 3. Oktober 2025 bis zum 29. März 2026 geöffnet.",
        "Die Eishalle öffnet am 3. Oktober 2025. Zum letzten Mal können Sie am 29. März 2026 kommen.",
    ),
    (
        "Der Markt findet vom 1. bis 23. Dezember statt.",
        "Der Markt beginnt am 1. Dezember. Der letzte Markttag ist der 23. Dezember.",
    ),
    (
        "Die Ausstellung ist vom 4. Mai bis 30. Juni 2026 zu sehen.",
        "Die Ausstellung fängt am 4. Mai 2026 an. Der letzte Tag ist der 30. Juni 2026.",
    ),
    (
        "Die Anmeldung ist vom 2. bis 20. März 2026 möglich.",
        "Sie können sich ab dem 2. März 2026 anmelden. Letzter Tag für die Anmeldung ist der 20. März 2026.",
    ),
    (
        "Die Straße wird vom 7. April bis zum 9. Mai 2026 gesperrt.",
        "Die Sperrung der Straße beginnt am 7. April 2026. Am 9. Mai 2026 endet sie.",
    ),
    ("Die Sprechzeit ist von 8:30 bis 12:30 Uhr.", "Sie können von halb neun bis halb eins kommen."),
    ("Der Bus fährt um 12:15 Uhr ab.", "Der Bus fährt mittags um Viertel nach zwölf ab."),
    (
        "Die Ausgabe erfolgt von 11:30 bis 13:30 Uhr.",
        "Sie bekommen das Essen von halb zwölf bis halb zwei mittags.",
    ),
    ("Der Termin ist um 0:30 Uhr.", "Der Termin ist nachts um halb eins."),
    ("Öffnungszeit: 12:30 bis 17:00 Uhr.", "Geöffnet ist von halb eins bis fünf Uhr nachmittags."),
    ("Öffnungszeit: 12:00 bis 13:00 Uhr.", "Geöffnet ist von zwölf bis ein Uhr mittags."),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_moved_start_age_day_or_hour_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_same_start_age_day_or_hour_does_not_block(original: str, rewrite: str) -> None:
    assert not blocks(alerts(original, rewrite))
