"""What comes first stays first, whether prepositions, clauses, questions or "erst ... dann" say so."""

import pytest

from workbench.rewrite.guarding import alerts

MOVED = [
    (
        "Vor dem Befüllen des Öltanks ist der Grenzwertgeber zu prüfen.",
        "Prüfen Sie den Grenzwertgeber, nachdem Sie den Öltank befüllt haben.",
    ),
    (
        "Die schriftliche Prüfung geht der mündlichen Prüfung voraus.",
        "Erst kommt die mündliche Prüfung, dann die schriftliche.",
    ),
    (
        "Die Wohnung ist vor dem Auszug zu streichen.",
        "Ziehen Sie erst aus. Danach streichen Sie die Wohnung.",
    ),
    (
        "Vor dem Einsteigen sind die Fahrgäste aussteigen zu lassen.",
        "Steigen Sie ein. Danach dürfen die anderen aussteigen.",
    ),
    ("Vor dem Gebrauch sind die Geräte zu reinigen.", "Reinigen Sie die Geräte immer nach dem Benutzen."),
    ("Bei der Anmeldung ist der Impfpass vorzulegen.", "Zeigen Sie den Impfpass, bevor Sie sich anmelden."),
    (
        "Während der Ferien bleibt das Büro geschlossen.",
        "Sind die Ferien vorbei? Dann ist das Büro geschlossen.",
    ),
    (
        "Im Verlauf des Verfahrens werden Sie angehört.",
        "Wir hören Sie an, sobald das Verfahren abgeschlossen ist.",
    ),
    (
        "Die Räume dürfen nicht vor Freigabe durch die Feuerwehr betreten werden.",
        "Betreten Sie die Räume, bevor die Feuerwehr sie freigegeben hat.",
    ),
    (
        "Auf die Besichtigung folgt die Vertragsunterzeichnung.",
        "Sie unterschreiben den Vertrag. Im Anschluss besichtigen Sie die Wohnung.",
    ),
]
KEPT = [
    (
        "Die Verlängerung ist vor Ablauf der Genehmigung zu beantragen.",
        "Beantragen Sie die Verlängerung, solange die Genehmigung noch gilt.",
    ),
    (
        "Mit der Maßnahme darf nicht vor Erhalt des Bescheides begonnen werden.",
        "Solange Sie den Bescheid nicht haben, dürfen Sie nicht anfangen.",
    ),
    (
        "Solange die Prüfung läuft, werden keine Auskünfte erteilt.",
        "Auskunft bekommen Sie erst, wenn die Prüfung vorbei ist.",
    ),
    (
        "Solange die Prüfung läuft, werden keine Auskünfte erteilt.",
        "Wir geben keine Auskunft, solange die Prüfung noch nicht fertig ist.",
    ),
    (
        "Die Sperrung dauert bis zum Abschluss der Bauarbeiten.",
        "Wenn die Bauarbeiten zu Ende sind, ist die Straße wieder frei.",
    ),
    (
        "Bei Beendigung der Tätigkeit ist der Ausweis zurückzugeben.",
        "Geben Sie den Ausweis zurück, wenn Ihre Tätigkeit zu Ende ist.",
    ),
    (
        "Bei Eintritt der Dunkelheit ist das Licht einzuschalten.",
        "Sobald es dunkel wird, schalten Sie das Licht ein.",
    ),
    (
        "Die theoretische Prüfung ist vor der praktischen Prüfung abzulegen.",
        "Sie dürfen die praktische Prüfung erst machen, wenn Sie die theoretische bestanden haben.",
    ),
    (
        "Das Gewerbe ist spätestens bei Aufnahme der Tätigkeit anzumelden.",
        "Melden Sie Ihr Gewerbe an, bevor Sie anfangen zu arbeiten oder am selben Tag.",
    ),
    ("Vor der Abreise ist das Zimmer zu räumen.", "Räumen Sie Ihr Zimmer. Erst dann reisen Sie ab."),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_turned_order_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_same_order_said_otherwise_raises_no_question_of_order(original: str, rewrite: str) -> None:
    found = alerts(original, rewrite)
    assert [one for one in found if one.kind == "temporal_order" and one.severity in {"warn", "block"}] == []
