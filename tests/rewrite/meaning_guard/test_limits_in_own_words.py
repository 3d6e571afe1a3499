"""Limits of shares and of one thing, "über" that is no limit: how plain language says them, and how they move."""

import pytest

from workbench.rewrite.guarding import alerts, blocks

MOVED = [
    (
        "Mindestens zwei Drittel der Mitglieder müssen zustimmen.",
        "Höchstens zwei Drittel der Mitglieder müssen zustimmen.",
    ),
    (
        "Mindestens zwei Drittel der Mitglieder müssen zustimmen.",
        "Zwei Drittel der Mitglieder oder weniger müssen zustimmen.",
    ),
    (
        "Mehr als zwei Drittel der Mitglieder müssen zustimmen.",
        "Zwei Drittel der Mitglieder oder mehr müssen zustimmen.",
    ),
    (
        "Mindestens vier der sieben Beiratsmitglieder müssen anwesend sein.",
        "Der Beirat hat 7 Mitglieder. Höchstens 4 davon müssen da sein.",
    ),
    (
        "Mindestens vier der sieben Beiratsmitglieder müssen anwesend sein.",
        "Der Beirat hat 7 Mitglieder. Genau 4 davon müssen da sein.",
    ),
    (
        "Mindestens vier der sieben Beiratsmitglieder müssen anwesend sein.",
        "Der Beirat hat 7 Mitglieder. 4 davon müssen da sein.",
    ),
    (
        "Mindestens vier der sieben Beiratsmitglieder müssen anwesend sein.",
        "Der Beirat hat mindestens 7 Mitglieder. 4 davon müssen da sein.",
    ),
    (
        "Je Familie wird höchstens ein Gartenplatz vergeben.",
        "Eine Familie kann mehr als einen Gartenplatz bekommen.",
    ),
    (
        "Je Familie wird höchstens ein Gartenplatz vergeben.",
        "Jede Familie bekommt mindestens einen Gartenplatz.",
    ),
    ("Je Familie wird höchstens ein Gartenplatz vergeben.", "Eine Familie bekommt einen Gartenplatz."),
    (
        "Je Betrieb werden maximal zwei Stände zugelassen.",
        "Weniger als zwei Stände kann ein Betrieb nicht bekommen.",
    ),
    ("Die Maßnahme läuft über mehr als acht Wochen.", "Die Maßnahme dauert acht Wochen."),
    ("Wer über zwölf Monate krank ist, wird untersucht.", "Wer zwölf Monate krank ist, wird untersucht."),
]

KEPT = [
    (
        "Mindestens drei Viertel der Wohnungseigentümer müssen den Beschluss mittragen.",
        "Drei Viertel der Wohnungseigentümer oder mehr müssen dem Beschluss zustimmen.",
    ),
    (
        "Mindestens die Hälfte der Plätze ist für Kinder aus dem Ortsteil vorgesehen.",
        "Die Hälfte der Plätze oder mehr sind für Kinder aus dem Ortsteil.",
    ),
    (
        "Mindestens 60 Prozent der Mitglieder müssen anwesend sein.",
        "60 Prozent der Mitglieder oder mehr müssen da sein.",
    ),
    (
        "Mindestens ein Viertel der Kosten ist vom Verein zu tragen.",
        "Der Verein muss ein Viertel der Kosten oder mehr selbst zahlen.",
    ),
    (
        "Höchstens ein Drittel der Fläche darf versiegelt werden.",
        "Sie dürfen ein Drittel der Fläche versiegeln. Mehr nicht.",
    ),
    (
        "Höchstens ein Drittel der Fläche darf versiegelt werden.",
        "Mehr als ein Drittel der Fläche dürfen Sie nicht versiegeln.",
    ),
    (
        "Mindestens vier der sieben Beiratsmitglieder müssen anwesend sein.",
        "Der Beirat hat 7 Mitglieder. Mindestens 4 davon müssen da sein.",
    ),
    (
        "Mindestens drei von fünf Prüfungsteilen müssen bestanden werden.",
        "Die Prüfung hat 5 Teile. Sie müssen 3 oder mehr davon bestehen.",
    ),
    (
        "Höchstens zwei der zehn Termine dürfen versäumt werden.",
        "Es gibt 10 Termine. Sie dürfen höchstens 2 davon verpassen.",
    ),
    (
        "Je Familie wird höchstens ein Gartenplatz vergeben.",
        "Mehr als einen Gartenplatz bekommt eine Familie nicht.",
    ),
    ("Je Kind wird höchstens ein Zuschuss gewährt.", "Für ein Kind gibt es nicht mehr als einen Zuschuss."),
    (
        "Pro Person darf höchstens ein Antrag gestellt werden.",
        "Sie dürfen nur einen einzigen Antrag stellen.",
    ),
    (
        "Je Betrieb werden maximal zwei Stände zugelassen.",
        "Mehr als zwei Stände kann ein Betrieb nicht bekommen.",
    ),
    (
        "Pro Wohnung darf höchstens ein Hund gehalten werden.",
        "In einer Wohnung ist nicht mehr als ein Hund erlaubt.",
    ),
    (
        "Wenigstens ein Elternteil muss bei der Untersuchung anwesend sein.",
        "Ein Elternteil oder beide müssen bei der Untersuchung dabei sein.",
    ),
    ("Die Sperrfrist erstreckt sich über drei Monate.", "Die Sperre dauert drei Monate."),
    ("Die Ausbildung erstreckt sich über drei Jahre.", "Die Ausbildung dauert drei Jahre."),
    ("Die Maßnahme läuft über einen Zeitraum von acht Wochen.", "Die Maßnahme dauert acht Wochen."),
    ("Der Kurs geht über zehn Abende.", "Der Kurs hat zehn Abende."),
    ("Die Gebühr wird über zwölf Monate verteilt.", "Sie zahlen die Gebühr in zwölf Monaten ab."),
    ("Die Förderung erfolgt über eine Dauer von zwei Jahren.", "Wir fördern Sie zwei Jahre lang."),
    (
        "Der Bescheid über 300 Euro ist bestandskräftig.",
        "Den Bescheid über 300 Euro können Sie nicht mehr anfechten.",
    ),
    ("Der Kredit über 5.000 Euro ist zurückzuzahlen.", "Sie müssen den Kredit von 5.000 Euro zurückzahlen."),
    (
        "Es wird eine Rechnung über 45 Euro ausgestellt.",
        "Sie bekommen eine Rechnung. Sie müssen 45 Euro zahlen.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_moved_limit_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_limit_in_own_words_does_not_block(original: str, rewrite: str) -> None:
    assert not blocks(alerts(original, rewrite))
