"""Limits said from either side, by a denial, by what goes beyond, by whole days."""

import pytest

from workbench.rewrite.guarding import alerts, blocks

MOVED = [
    ("Im ersten Schulhalbjahr werden 40 Euro gezahlt.", "Sie bekommen 40 Euro im 2. Halbjahr."),
    (
        "Der Grenzabstand darf drei Meter nicht unterschreiten.",
        "Der Abstand zur Grenze darf höchstens drei Meter sein.",
    ),
    ("Die Höhe der Hecke darf 1,80 m nicht überschreiten.", "Ihre Hecke muss höher als 1,80 Meter sein."),
    (
        "Bei einer Teilnehmerzahl von weniger als acht Personen entfällt der Kurs.",
        "Der Kurs findet nur statt, wenn mehr als acht Personen teilnehmen.",
    ),
    (
        "Bei mehr als drei Fehltagen ist ein Attest vorzulegen.",
        "Wenn Sie drei Tage oder länger fehlen, brauchen Sie ein Attest.",
    ),
    ("Bei mehr als drei Fehltagen ist ein Attest vorzulegen.", "Ab drei Fehltagen brauchen Sie ein Attest."),
    ("Einkünfte bis 450 Euro bleiben anrechnungsfrei.", "Einkünfte über 450 Euro rechnen wir nicht an."),
    ("Einkünfte bis 450 Euro bleiben anrechnungsfrei.", "Einkünfte unter 450 Euro rechnen wir nicht an."),
    ("Die Förderung beträgt maximal die Hälfte der Kosten.", "Wir zahlen die Hälfte der Kosten."),
    ("Die Förderung beträgt maximal die Hälfte der Kosten.", "Wir zahlen mindestens die Hälfte der Kosten."),
    ("Die Wartezeit beträgt mindestens fünf Jahre.", "Sie müssen höchstens fünf Jahre warten."),
    ("Die Ausleihe ist auf zehn Medien beschränkt.", "Sie müssen mindestens zehn Medien ausleihen."),
    ("Das Fahrzeug darf nicht älter als zehn Jahre sein.", "Das Fahrzeug muss älter als zehn Jahre sein."),
    ("Das Fahrzeug muss jünger als zehn Jahre sein.", "Das Fahrzeug darf höchstens zehn Jahre alt sein."),
    (
        "Mindestens einer der Antragsteller muss anwesend sein.",
        "Höchstens einer der Antragsteller muss anwesend sein.",
    ),
    ("Beide Elternteile müssen unterschreiben.", "Ein Elternteil muss unterschreiben."),
    ("Der Widerruf ist binnen 14 Tagen möglich.", "Der Widerruf ist erst nach 14 Tagen möglich."),
    (
        "Der Antrag ist vor Beginn der Maßnahme zu stellen.",
        "Stellen Sie den Antrag, wenn Sie mit der Maßnahme angefangen haben.",
    ),
    (
        "Der Antrag muss spätestens sechs Wochen vor der Veranstaltung vorliegen.",
        "Der Antrag muss spätestens sechs Wochen nach der Veranstaltung vorliegen.",
    ),
    (
        "Der Antrag muss spätestens sechs Wochen vor der Veranstaltung vorliegen.",
        "Stellen Sie den Antrag frühestens sechs Wochen vor der Veranstaltung.",
    ),
    ("Die Meldung muss spätestens am dritten Tag erfolgen.", "Melden Sie sich ab dem dritten Tag."),
    ("Die Zahlung ist bis zum 5. eines Monats fällig.", "Zahlen Sie ab dem 5. eines Monats."),
    ("Die Frist verlängert sich um zwei Wochen.", "Die Frist verlängert sich auf zwei Wochen."),
    ("Die Frist beginnt am Tag nach der Zustellung.", "Die Frist beginnt am Tag der Zustellung."),
    (
        "Die Anzeige ist zwei Wochen nach der Geburt zu erstatten.",
        "Melden Sie die Geburt zwei Wochen vorher.",
    ),
]

KEPT = [
    (
        "Im ersten Schulhalbjahr werden 40 Euro und im zweiten Schulhalbjahr 60 Euro gezahlt.",
        "Sie bekommen 40 Euro im 1. Halbjahr und 60 Euro im 2. Halbjahr.",
    ),
    (
        "Der Grenzabstand darf drei Meter nicht unterschreiten.",
        "Der Abstand zur Grenze muss mindestens drei Meter sein.",
    ),
    (
        "Der Grenzabstand darf drei Meter nicht unterschreiten.",
        "Weniger als drei Meter Abstand zur Grenze sind nicht erlaubt.",
    ),
    (
        "Die Höhe der Hecke darf 1,80 m nicht überschreiten.",
        "Ihre Hecke darf nicht höher als 1,80 Meter sein.",
    ),
    ("Die Höhe der Hecke darf 1,80 m nicht überschreiten.", "Bis 1,80 Meter darf Ihre Hecke hoch sein."),
    (
        "Bei einer Teilnehmerzahl von weniger als acht Personen entfällt der Kurs.",
        "Der Kurs findet nur statt, wenn mindestens acht Personen teilnehmen.",
    ),
    (
        "Ab einem Streitwert von mehr als 600 Euro ist Berufung möglich.",
        "Sie können Berufung einlegen, wenn der Streitwert höher als 600 Euro ist.",
    ),
    (
        "Bei mehr als drei Fehltagen ist ein Attest vorzulegen.",
        "Wenn Sie vier Tage oder länger fehlen, brauchen Sie ein Attest.",
    ),
    (
        "Bei einem Gewicht ab 30 kg ist ein Gurt vorgeschrieben.",
        "Wer 30 Kilo oder mehr wiegt, muss einen Gurt anlegen.",
    ),
    (
        "Nicht mehr als drei Personen dürfen den Aufzug benutzen.",
        "Im Aufzug dürfen höchstens drei Personen fahren.",
    ),
    (
        "Nicht mehr als drei Personen dürfen den Aufzug benutzen.",
        "Drei Personen dürfen im Aufzug fahren, mehr nicht.",
    ),
    (
        "Einkünfte bis 450 Euro bleiben anrechnungsfrei.",
        "Einkünfte, die nicht höher als 450 Euro sind, rechnen wir nicht an.",
    ),
    (
        "Einkünfte über 450 Euro werden angerechnet.",
        "Nur was Sie über 450 Euro hinaus verdienen, rechnen wir an.",
    ),
    ("Die Förderung beträgt maximal die Hälfte der Kosten.", "Wir zahlen höchstens die Hälfte der Kosten."),
    (
        "Die Förderung beträgt maximal die Hälfte der Kosten.",
        "Mehr als die Hälfte der Kosten zahlen wir nicht.",
    ),
    ("Die Wartezeit beträgt mindestens fünf Jahre.", "Sie müssen fünf Jahre oder länger warten."),
    ("Die Wartezeit beträgt mindestens fünf Jahre.", "Vor Ablauf von fünf Jahren geht es nicht."),
    (
        "Die Pause muss wenigstens 30 Minuten dauern.",
        "Die Pause darf nicht kürzer als eine halbe Stunde sein.",
    ),
    ("Die Ausleihe ist auf zehn Medien beschränkt.", "Sie dürfen nicht mehr als zehn Medien ausleihen."),
    ("Die Teilnahme ist auf 25 Personen begrenzt.", "Es können höchstens 25 Leute mitmachen."),
    ("Die Teilnahme ist auf 25 Personen begrenzt.", "Es gibt 25 Plätze. Mehr sind es nicht."),
    ("Die Entfernung muss größer als zwei Kilometer sein.", "Es müssen mehr als zwei Kilometer sein."),
    (
        "Das Fahrzeug darf nicht älter als zehn Jahre sein.",
        "Das Fahrzeug darf höchstens zehn Jahre alt sein.",
    ),
    ("Die Geschwindigkeit wurde um 18 km/h überschritten.", "Sie sind 18 km/h zu schnell gefahren."),
    ("Die Frist wurde um drei Tage überschritten.", "Sie waren drei Tage zu spät."),
    ("Der Betrag wurde um 20 Euro unterschritten.", "Es waren 20 Euro zu wenig."),
    (
        "Die Antwort muss bis Ende des Monats vorliegen.",
        "Wir brauchen Ihre Antwort bis zum letzten Tag des Monats.",
    ),
    (
        "Der Antrag ist vor Beginn der Maßnahme zu stellen.",
        "Stellen Sie den Antrag, bevor Sie mit der Maßnahme anfangen.",
    ),
    ("Die Frist endet mit Ablauf des 31. März.", "Die Frist endet am 31. März um Mitternacht."),
    ("Der Widerruf ist binnen 14 Tagen möglich.", "Sie haben 14 Tage Zeit zu widerrufen."),
    ("Der Widerruf ist binnen 14 Tagen möglich.", "Nach 14 Tagen können Sie nicht mehr widerrufen."),
    ("Die Meldung muss spätestens am dritten Tag erfolgen.", "Melden Sie sich bis zum dritten Tag."),
    (
        "Innerhalb von sechs Monaten nach dem Zuzug ist der Führerschein umzuschreiben.",
        "Sie sind zugezogen? Dann haben Sie sechs Monate Zeit, den Führerschein umzuschreiben.",
    ),
    (
        "Der Antrag muss spätestens sechs Wochen vor der Veranstaltung vorliegen.",
        "Wir brauchen den Antrag sechs Wochen vor der Veranstaltung oder früher.",
    ),
    (
        "Der Antrag muss spätestens sechs Wochen vor der Veranstaltung vorliegen.",
        "Der Antrag muss bei uns sein, wenn es noch mindestens sechs Wochen bis zur Veranstaltung sind.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_moved_limit_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_limit_from_the_other_side_does_not_block(original: str, rewrite: str) -> None:
    assert not blocks(alerts(original, rewrite))
