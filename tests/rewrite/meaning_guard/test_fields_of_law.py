"""Near opposites of law that were exchanged, and the same sides in other words: remedies, acts, days, by-laws."""

import pytest

from workbench.rewrite.guard import BLOCK, WARN
from workbench.rewrite.guarding import alerts

DRIFT = (
    ("Das Gerätehaus ist baugenehmigungsfrei.", "Für das Gerätehaus brauchen Sie eine Baugenehmigung."),
    ("Gegen den Plan bestehen Bedenken.", "Der Plan ist in Ordnung."),
    ("Die Zufahrt bleibt befahrbar.", "Sie können nicht in die Zufahrt fahren."),
    ("Ohne Zustimmung ist der Kauf schwebend unwirksam.", "Ohne Zustimmung ist der Kauf nichtig."),
    (
        "Der Widerspruch entfaltet keine aufschiebende Wirkung.",
        "Wenn Sie Widerspruch einlegen, wird die Maßnahme erst einmal ausgesetzt.",
    ),
    (
        "Zum Mindestalter müssen zehn Dienstjahre hinzukommen.",
        "Sie brauchen das Mindestalter oder zehn Dienstjahre.",
    ),
    (
        "Bei der Rückgabe sind Leihschein und Leihkarte vorzulegen.",
        "Bringen Sie zur Rückgabe den Leihschein oder die Leihkarte mit.",
    ),
    (
        "Anmelden können Sie sich auf kurse.bergstadt.example.",
        "Anmelden können Sie sich auf kurse.bergkreis.example.",
    ),
    (
        "Die Erinnerung ist gebührenfrei.",
        "Für die Erinnerung zahlen Sie eine Gebühr von 30 Euro.",
    ),
    (
        "Vor dem Landgericht müssen sich die Parteien durch einen Rechtsanwalt vertreten lassen.",
        "Vor dem Landgericht können Sie selbst auftreten. Einen Anwalt brauchen Sie nicht.",
    ),
    (
        "Das Widerspruchsrecht erlischt mit Ablauf der Frist.",
        "Auch nach dem Ende der Frist können Sie noch widersprechen.",
    ),
    (
        "Die Erlaubnis geht auf den Rechtsnachfolger über.",
        "Die Erlaubnis erlischt, wenn ein anderer den Betrieb übernimmt.",
    ),
    (
        "Die Frist beginnt mit der Zustellung erneut zu laufen.",
        "Nach der Zustellung läuft die Frist da weiter, wo sie stehen geblieben war.",
    ),
    (
        "Bei Nichterscheinen wird der Platz anderweitig vergeben.",
        "Kommen Sie nicht, halten wir den Platz für Sie frei.",
    ),
    ("Der Zuschlag für Säumnis ist verwirkt.", "Den Zuschlag für Säumnis erlassen wir."),
    ("Die Unterrichtung des Personalrats ist ausreichend.", "Der Personalrat muss zustimmen."),
    (
        "Das Schiedsgutachten ist für beide Seiten verbindlich.",
        "Das Schiedsgutachten ist nur ein Vorschlag.",
    ),
    (
        "Der Jagdschein wird für ungültig erklärt und eingezogen.",
        "Ihr Jagdschein gilt nicht mehr. Sie dürfen ihn behalten.",
    ),
    (
        "Das Wegerecht ist im Grundbuch einzutragen.",
        "Das Wegerecht ist aus dem Grundbuch zu löschen.",
    ),
    (
        "Das Sondernutzungsrecht ist unentgeltlich eingeräumt.",
        "Für das Sondernutzungsrecht zahlen Sie eine Miete.",
    ),
    (
        "Die Zulassung wird mit Wirkung für die Vergangenheit zurückgenommen.",
        "Wir nehmen die Zulassung zurück. Ab heute dürfen Sie nicht mehr praktizieren.",
    ),
    (
        "Die Versicherung umfasst nicht die Kosten des Rettungsdienstes.",
        "Die Kosten des Rettungsdienstes sind mitversichert.",
    ),
    (
        "Der Vorstand scheidet aus dem Verfahren aus.",
        "Der Vorstand bleibt weiter im Verfahren.",
    ),
    ("Der Umbau muss im Mai begonnen haben.", "Der Umbau muss im Mai fertig sein."),
    ("Gegen die Aufnahme bestehen keine Bedenken.", "Sie dürfen nicht aufgenommen werden."),
    (
        "Grundlage ist die Hundesteuersatzung in der Fassung der 4. Änderungssatzung.",
        "Grundlage ist die Hundesteuersatzung in der Fassung der 5. Änderungssatzung.",
    ),
    (
        "Die Prüfung wird auf den 7. April 2027 verschoben.",
        "Die Prüfung vom 7. April 2027 wird verschoben.",
    ),
    (
        "Das Entgelt wird erstattet, wenn der Platz vor Kursbeginn abgesagt wird.",
        "Wenn Sie den Platz absagen, bekommen Sie das Entgelt zurück.",
    ),
)
FAITHFUL = (
    ("Für den Anbau ist keine Genehmigung erforderlich.", "Der Anbau ist genehmigungsfrei."),
    ("Die Einfahrt ist nicht befahrbar.", "Sie können nicht in die Einfahrt fahren."),
    ("Die Frist ist nicht eingehalten worden.", "Sie haben die Frist versäumt."),
    (
        "Der Pfleger hat dem Gericht jährlich zu berichten.",
        "Als Pfleger müssen Sie dem Gericht jedes Jahr berichten.",
    ),
    ("Der Zuschuss beträgt höchstens 40 Euro je Gerät.", "Sie bekommen bis zu 40 Euro Zuschuss pro Gerät."),
    (
        "Der Standplatz wird unter dem Vorbehalt des Widerrufs vergeben.",
        "Sie bekommen den Standplatz. Wir behalten uns vor, das zu widerrufen.",
    ),
    ("Die Erinnerung ist gebührenfrei.", "Die Erinnerung kostet nichts."),
    (
        "Das Widerspruchsrecht erlischt mit Ablauf der Frist.",
        "Ist die Frist vorbei, können Sie nicht mehr widersprechen.",
    ),
    (
        "Die Verjährung ist für die Dauer der Verhandlungen gehemmt.",
        "Solange verhandelt wird, läuft die Verjährung nicht weiter.",
    ),
    (
        "Bei Nichterscheinen wird der Platz anderweitig vergeben.",
        "Kommen Sie nicht, geben wir den Platz jemand anderem.",
    ),
    (
        "Das Schiedsgutachten ist für beide Seiten verbindlich.",
        "Beide Seiten müssen sich an das Schiedsgutachten halten.",
    ),
    ("Das Wegerecht ist im Grundbuch einzutragen.", "Das Wegerecht muss ins Grundbuch eingetragen werden."),
    (
        "Das Sondernutzungsrecht ist unentgeltlich eingeräumt.",
        "Für das Sondernutzungsrecht müssen Sie nichts zahlen.",
    ),
    (
        "Die Prüfung wird auf den 7. April 2027 verschoben.",
        "Der neue Tag für die Prüfung ist der 7. April 2027.",
    ),
    (
        "Das Entgelt wird erstattet, wenn der Platz vor Kursbeginn abgesagt wird.",
        "Sagen Sie den Platz ab, bevor der Kurs beginnt? Dann bekommen Sie das Entgelt zurück.",
    ),
    ("Ausgenommen hiervon sind Samstage.", "Samstags gilt das nicht."),
    (
        "Wird der Einspruch verworfen, ist der Bußgeldbescheid rechtskräftig.",
        "Verwirft das Gericht den Einspruch, können Sie gegen den Bußgeldbescheid nichts mehr tun.",
    ),
    (
        "Der Betrag wird unter dem Vorbehalt der Rückforderung ausgezahlt.",
        "Wir zahlen Ihnen den Betrag aus. Wir können ihn aber zurückfordern.",
    ),
    (
        "Die Frist zur Stellungnahme beträgt drei Wochen ab Zugang dieses Briefes.",
        "Nachdem Sie diesen Brief bekommen haben, können Sie drei Wochen lang Stellung nehmen.",
    ),
    (
        "Einzelheiten regeln die §§ 20 bis 22 SGB II.",
        "Genaueres steht in den Paragrafen 20 bis 22 im Zweiten Buch Sozialgesetzbuch.",
    ),
    (
        "Das Schweigen der Nachbarn gilt nicht als Zustimmung.",
        "Antworten die Nachbarn nicht, heißt das nicht, dass sie zustimmen.",
    ),
)


@pytest.mark.parametrize(("original", "rewrite"), DRIFT)
def test_other_side_of_a_field_is_noticed(original: str, rewrite: str) -> None:
    assert {alert.severity for alert in alerts(original, rewrite)} & {WARN, BLOCK}


@pytest.mark.parametrize(("original", "rewrite"), FAITHFUL)
def test_same_side_in_other_words_does_not_block(original: str, rewrite: str) -> None:
    assert not [alert for alert in alerts(original, rewrite) if alert.severity == BLOCK]
