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
]
KEPT = [
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
