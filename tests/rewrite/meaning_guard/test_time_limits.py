"""Limits and days may be said otherwise, but not moved: edges of events, nth weekdays, feasts, months."""

import pytest

from workbench.rewrite.guarding import alerts

MOVED = [
    (
        "Stellungnahmen sind innerhalb eines Monats nach Beginn der Auslegung abzugeben.",
        "Nach dem Ende der Auslegung haben Sie einen Monat Zeit für Ihre Stellungnahme.",
    ),
    (
        "Die Frist endet mit Ablauf des dritten Werktags.",
        "Die Frist endet am Anfang des dritten Werktags.",
    ),
    ("Anmeldeschluss ist der 31. Januar.", "Sie können sich ab dem 31. Januar anmelden."),
    (
        "Die Bürgerversammlung ist am zweiten Dienstag im Mai.",
        "Am dritten Dienstag im Mai treffen sich die Bürger.",
    ),
    (
        "Der Markt findet jeweils am Mittwoch vor Ostern statt.",
        "Der Markt ist immer am Mittwoch nach Ostern.",
    ),
    (
        "Stichtag ist der 30. Juni des Vorjahres.",
        "Wichtig ist der 30. Juni in diesem Jahr.",
    ),
    (
        "Anträge sind frühestens sechs Monate im Voraus möglich.",
        "Sie müssen den Antrag mindestens sechs Monate vorher stellen.",
    ),
    ("Die Ausstellung läuft von Mai bis August.", "Die Ausstellung ist im Mai und im August."),
    (
        "Fällt die Abfuhr auf einen Feiertag, erfolgt sie am nächsten Werktag.",
        "Ist an dem Tag ein Feiertag? Dann kommt die Abfuhr am Werktag davor.",
    ),
    (
        "In den ersten zwei Jahren ist keine Steuer zu zahlen.",
        "Nach zwei Jahren zahlen Sie keine Steuer.",
    ),
    (
        "Während der ersten sechs Wochen zahlt der Arbeitgeber.",
        "Nach sechs Wochen zahlt der Arbeitgeber.",
    ),
    (
        "Nach drei Monaten besteht Anspruch auf Urlaub.",
        "In den ersten drei Monaten haben Sie Anspruch auf Urlaub.",
    ),
    (
        "Die Frist beginnt mit Ablauf des Kalenderjahres, in dem der Antrag gestellt wurde.",
        "Die Frist läuft ab dem Jahr, in dem Sie den Antrag gestellt haben.",
    ),
    (
        "Der Anspruch endet mit Ablauf des Monats, in dem das Kind 18 wird.",
        "Der Anspruch endet in dem Monat, in dem das Kind 18 wird.",
    ),
    (
        "Vom 1. Oktober bis 30. April ist das Baden untersagt.",
        "Baden dürfen Sie von Oktober bis April.",
    ),
    (
        "Vom 1. Oktober bis 30. April ist das Baden untersagt.",
        "Baden dürfen Sie nur von Juni bis September.",
    ),
    (
        "Von Mai bis September ist das Baden erlaubt.",
        "Baden dürfen Sie nur von Oktober bis April.",
    ),
]
KEPT = [
    (
        "Zwischen dem 1. März und dem 30. September dürfen Hecken nicht gerodet werden.",
        "Hecken dürfen Sie nur von Oktober bis Februar roden.",
    ),
    (
        "Kinder, die bis zum 30. Juni das sechste Lebensjahr vollendet haben, sind schulpflichtig.",
        "Kinder müssen in die Schule, wenn sie am 30. Juni schon sechs Jahre alt sind.",
    ),
    (
        "Die Auslegung dauert vom 3. bis einschließlich 17. Juni.",
        "Sie können die Pläne vom 3. Juni bis zum 17. Juni ansehen. Am 17. Juni ist der letzte Tag.",
    ),
    (
        "Höchstens die ersten vier Wochen werden bezahlt.",
        "Wir bezahlen nicht mehr als die ersten 4 Wochen.",
    ),
    (
        "Während der ersten sechs Wochen zahlt der Arbeitgeber.",
        "Sechs Wochen lang zahlt der Arbeitgeber.",
    ),
    (
        "Während der ersten sechs Wochen zahlt der Arbeitgeber, danach die Krankenkasse.",
        "Erst zahlt sechs Wochen lang der Arbeitgeber. Nach den sechs Wochen zahlt die Krankenkasse.",
    ),
    (
        "Die Frist beginnt mit Ablauf des Kalenderjahres, in dem der Antrag gestellt wurde.",
        "Die Frist beginnt am Ende von dem Jahr, in dem Sie den Antrag gestellt haben.",
    ),
    (
        "Die Frist beginnt mit Ablauf des Monats, in dem der Antrag gestellt wurde.",
        "Die Frist beginnt am Ersten des Monats nach Ihrem Antrag.",
    ),
    (
        "Der Anspruch endet mit Ablauf des Monats, in dem das Kind 18 wird.",
        "Das Geld bekommen Sie bis zum Ende des Monats, in dem Ihr Kind 18 wird.",
    ),
    (
        "Die Karte gilt bis zum Ablauf des Monats, in dem die Ausbildung endet.",
        "Die Karte gilt noch in dem ganzen Monat, in dem Ihre Ausbildung endet.",
    ),
    (
        "Stellungnahmen sind innerhalb eines Monats nach Ende der Auslegung abzugeben.",
        "Wenn die Auslegung vorbei ist, haben Sie noch einen Monat Zeit für Ihre Stellungnahme.",
    ),
    ("Die Gebühr ist vor Kursbeginn zu zahlen.", "Zahlen Sie die Gebühr, bevor der Kurs beginnt."),
    ("Anmeldeschluss ist der 31. Januar.", "Melden Sie sich bis zum 31. Januar an."),
    (
        "Die Bürgerversammlung ist am zweiten Dienstag im Mai.",
        "Die Versammlung ist im Mai, und zwar am zweiten Dienstag.",
    ),
    (
        "Die Frist endet mit Ablauf des dritten Werktags.",
        "Die Frist läuft bis zum Ende des dritten Werktags.",
    ),
    (
        "Anträge sind frühestens sechs Monate im Voraus möglich.",
        "Sie können den Antrag höchstens sechs Monate vorher stellen.",
    ),
    (
        "Der Anspruch besteht erst nach dreimonatigem Aufenthalt.",
        "Sie haben erst Anspruch, wenn Sie schon drei Monate hier leben.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_moved_limit_or_day_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_same_limit_said_otherwise_stays_unwarned(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}] == []
