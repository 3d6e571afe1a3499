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
    ("Die Untersuchung hat der Einstellung vorauszugehen.", "Sie werden eingestellt und danach untersucht."),
    (
        "Vor dem Einbau sind die Fenster auszumessen.",
        "Bauen Sie die Fenster ein und messen Sie sie dann aus.",
    ),
    (
        "Die Genehmigung ist vor Fällung des Baumes zu beantragen.",
        "Haben Sie den Baum gefällt? Dann beantragen Sie die Genehmigung.",
    ),
    (
        "Der Lärmschutz ist vor Aufnahme des Betriebs zu errichten.",
        "Wenn der Betrieb läuft, müssen Sie den Lärmschutz bauen.",
    ),
    (
        "Vor dem Betreten des Labors sind die Hände zu waschen.",
        "Waschen Sie sich die Hände, wenn Sie das Labor verlassen.",
    ),
    (
        "Vor dem Einsteigen ist der Fahrschein zu entwerten.",
        "Entwerten Sie den Fahrschein, wenn Sie aussteigen.",
    ),
    (
        "Nach dem Duschen ist die Sauna zu betreten.",
        "Duschen Sie, wenn Sie aus der Sauna kommen.",
    ),
    (
        "Vor Antritt der Reise ist die Genehmigung einzuholen.",
        "Wenn Sie von der Reise zurück sind, holen Sie die Genehmigung.",
    ),
    (
        "Bei der Ankunft ist der Schlüssel abzuholen.",
        "Holen Sie den Schlüssel, wenn Sie abreisen.",
    ),
    (
        "Vor dem Verlassen der Umkleide sind die Schränke zu leeren.",
        "Leeren Sie die Schränke, wenn Sie in die Umkleide kommen.",
    ),
]
KEPT = [
    (
        "Vor dem Betreten der Becken ist zu duschen.",
        "Duschen Sie, bevor Sie ins Becken gehen.",
    ),
    (
        "Nach dem Verlassen des Beckens ist zu duschen.",
        "Duschen Sie, wenn Sie aus dem Becken kommen.",
    ),
    (
        "Beim Betreten der Anlage ist der Ausweis vorzuzeigen.",
        "Zeigen Sie Ihren Ausweis, wenn Sie in die Anlage kommen.",
    ),
    (
        "Vor Verlassen des Gebäudes sind die Fenster zu schließen.",
        "Schließen Sie die Fenster, bevor Sie aus dem Gebäude gehen.",
    ),
    (
        "Wer das Grundstück betritt, muss sich anmelden.",
        "Melden Sie sich an, wenn Sie auf das Grundstück kommen.",
    ),
    (
        "Das Betreten der Baustelle ist verboten.",
        "Sie dürfen nicht auf die Baustelle gehen.",
    ),
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
    (
        "Vor und nach der Veranstaltung ist der Raum zu reinigen.",
        "Putzen Sie den Raum, bevor die Veranstaltung anfängt und wenn sie vorbei ist.",
    ),
    (
        "Während der Lehrzeit wird der Vertrag bei groben Verstößen gekündigt.",
        "Haben Sie in der Lehrzeit grob verstoßen? Dann kündigen wir den Vertrag.",
    ),
    ("Vor der Abreise ist das Zimmer zu räumen.", "Räumen Sie Ihr Zimmer. Erst dann reisen Sie ab."),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_turned_order_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


ERST = [
    (
        "Erst ist der Strom abzuschalten, dann das Gehäuse zu öffnen.",
        "Bevor Sie das Gehäuse öffnen, schalten Sie den Strom ab.",
    ),
    ("Die Nutzung ist erst nach Bezahlung möglich.", "Zahlen Sie. Danach können Sie die Räume nutzen."),
]


@pytest.mark.parametrize(("original", "rewrite"), ERST)
def test_order_that_other_words_keep_needs_no_erst(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}] == []


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_same_order_said_otherwise_raises_no_question_of_order(original: str, rewrite: str) -> None:
    found = alerts(original, rewrite)
    assert [one for one in found if one.kind == "temporal_order" and one.severity in {"warn", "block"}] == []
