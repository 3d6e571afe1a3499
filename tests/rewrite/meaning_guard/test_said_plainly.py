"""Good plain language that says the same in other words, and wordings close to it that don't."""

import pytest

from workbench.rewrite.guard import BLOCK, WARN
from workbench.rewrite.guarding import alerts

FAITHFUL = (
    (
        "Das Grillen im Stadtpark ist untersagt, sofern es nicht durch ein Schild zugelassen ist.",
        "Im Stadtpark dürfen Sie nicht grillen. Anders ist es nur dort, wo ein Schild das Grillen zulässt.",
    ),
    (
        "Die Anordnung der sofortigen Vollziehung entfällt mit der vollständigen Zahlung.",
        "Sobald Sie alles bezahlt haben, gilt die sofortige Vollziehung nicht mehr.",
    ),
    ("Der Besuch des Museums ist für Kinder kostenfrei.", "Kinder dürfen umsonst ins Museum."),
    (
        "Die Fahrerlaubnis kann versagt werden, wenn Bedenken gegen die Eignung bestehen.",
        "Sind wir nicht sicher, ob Sie fahren können? Dann können wir Ihnen die Fahrerlaubnis ablehnen.",
    ),
    (
        "Das Einverständnis mit den Aufnahmen ist freiwillig und jederzeit widerrufbar.",
        "Sie müssen mit den Aufnahmen nicht einverstanden sein. Sind Sie es, können Sie das immer zurücknehmen.",
    ),
    (
        "Die Akten werden nach Ablauf von fünf Jahren vernichtet.",
        "Wenn 5 Jahre vorbei sind, vernichten wir die Akten.",
    ),
    (
        "Der Flohmarkt findet ausschließlich am 3. Mai und am 7. Juni statt.",
        "Der Flohmarkt ist nur an zwei Tagen: am 3. Mai und am 7. Juni.",
    ),
    (
        "Die Festhalle muss spätestens um 22 Uhr geräumt sein.",
        "Um 22 Uhr müssen Sie mit dem Aufräumen der Festhalle fertig sein.",
    ),
    (
        "Eine Übernahme der Resttage in das nächste Kindergartenjahr ist ausgeschlossen.",
        "Sie können diese Tage nicht ins nächste Kindergartenjahr mitnehmen.",
    ),
    (
        "Für Assistenzhunde wird auf Antrag eine Befreiung von der Gebühr gewährt; ein Nachweis ist beizufügen.",
        "Für einen Assistenzhund müssen Sie auf Antrag keine Gebühr zahlen. Zum Antrag gehört ein Nachweis.",
    ),
    (
        "Einmalige Beihilfen sind vor dem Kauf zu beantragen.",
        "Brauchen Sie Geld für etwas Teures? Das müssen Sie beantragen, bevor Sie es kaufen.",
    ),
    (
        "Nach der Anmeldung beim Sportamt verschickt die Stadt die Schlüssel.",
        "Melden Sie sich beim Sportamt an. Danach verschickt die Stadt die Schlüssel.",
    ),
    (
        "Die Stadt kann einen Nachweis über das Einkommen verlangen.",
        "Vielleicht verlangen wir einen Nachweis. Dann müssen Sie uns Ihr Einkommen belegen.",
    ),
)
DRIFT = (
    ("Der Besuch des Museums ist für Kinder umsonst.", "Kinder zahlen im Museum den halben Preis."),
    ("Die Erlaubnis vom 4. Mai wird widerrufen.", "Wir nehmen die Erlaubnis vom 4. Mai zurück."),
    (
        "Die Leistung kann versagt werden, solange Sie nicht mitwirken.",
        "Wir können die Leistung ablehnen, solange Sie nicht mitwirken.",
    ),
    ("Die Akten werden nach Ablauf von fünf Jahren vernichtet.", "Fünf Jahre lang vernichten wir die Akten."),
    (
        "Der Flohmarkt findet ausschließlich am 3. Mai und am 7. Juni statt.",
        "Der Flohmarkt ist nur an drei Tagen, zum Beispiel am 3. Mai und am 7. Juni.",
    ),
    (
        "Nach der Anmeldung beim Sportamt verschickt die Stadt die Schlüssel.",
        "Die Stadt verschickt die Schlüssel. Danach melden Sie sich beim Sportamt an.",
    ),
    (
        "Der Kran darf erst nach der Prüfung durch einen Sachverständigen in Betrieb genommen werden.",
        "Nehmen Sie den Kran in Betrieb. Anschließend kommt der Sachverständige.",
    ),
    (
        "Vor der Benutzung der Kletterhalle sind die Schuhe zu wechseln.",
        "Wechseln Sie die Schuhe, wenn Sie aus der Kletterhalle kommen.",
    ),
    (
        "Die Stadt ist berechtigt, einen Nachweis über das Einkommen zu verlangen.",
        "Sie müssen uns Ihr Einkommen mit einem Schreiben belegen.",
    ),
    (
        "Bei festgestellter Gefährdung der Bewohner sperrt die Bauaufsicht das Haus.",
        "Die Bauaufsicht sperrt das Haus der Bewohner.",
    ),
)


@pytest.mark.parametrize(("original", "rewrite"), FAITHFUL)
def test_the_same_in_other_words_does_not_block(original: str, rewrite: str) -> None:
    assert [alert for alert in alerts(original, rewrite) if alert.severity == BLOCK] == []


@pytest.mark.parametrize(("original", "rewrite"), DRIFT)
def test_what_sounds_alike_is_noticed(original: str, rewrite: str) -> None:
    assert any(alert.severity in {BLOCK, WARN} for alert in alerts(original, rewrite))
