"""A list whose items became questions or verbs keeps all of them; one that is gone is noticed."""

import pytest

from workbench.rewrite.guarding import alerts

MOVED = [
    (
        "Teilen Sie uns Ort, Datum und Anlass der Feier mit.",
        "Sagen Sie uns, wo und wann Sie feiern.",
    ),
    (
        "Anzugeben sind: 1. Titel des Films, 2. Dauer des Films, 3. Anzahl der Plätze.",
        "Schreiben Sie auf: 1. wie lange der Film dauert, 2. wie viele Plätze es gibt.",
    ),
    (
        "Erfasst werden Alter, Geschlecht und Wohnort der Teilnehmenden.",
        "Wir fragen: Wie alt sind Sie? Wo wohnen Sie?",
    ),
    (
        "Für die Reise werden ein Impfpass, die Fahrkarte und die Einwilligung beider Eltern benötigt.",
        "Möchte Ihr Kind mitfahren? Dann brauchen wir einen Impfpass und die Fahrkarte.",
    ),
]
KEPT = [
    (
        "Die Meldung muss Zeitpunkt, Ort und Ursache des Schadens enthalten.",
        "Schreiben Sie, wann, wo und warum der Schaden passiert ist.",
    ),
    (
        "Anzugeben sind: 1. Name des Vereins, 2. Dauer der Nutzung, 3. Anzahl der Mitglieder.",
        "Schreiben Sie auf: 1. wie Ihr Verein heißt, 2. wie lange Sie bleiben, 3. wie viele Mitglieder er hat.",
    ),
    (
        "Im Antrag sind Dauer und Zweck der Nutzung anzugeben.",
        "Schreiben Sie in den Antrag: Wie lange nutzen Sie die Räume? Wofür?",
    ),
    (
        "Es werden Rot-, Weiß- und Grünkohl verkauft.",
        "Wir verkaufen weißen, roten und grünen Kohl.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_lost_item_is_noticed(original: str, rewrite: str) -> None:
    found = {one.kind for one in alerts(original, rewrite) if one.severity in {"warn", "block"}}
    assert found & {"enumeration", "length", "keep_term"}


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_item_that_became_a_question_is_not_missed(original: str, rewrite: str) -> None:
    found = alerts(original, rewrite)
    assert [one for one in found if one.kind == "enumeration" and one.severity in {"warn", "block"}] == []
