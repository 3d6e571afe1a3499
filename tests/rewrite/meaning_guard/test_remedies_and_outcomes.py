"""Remedies said by verbs, lifted bans, orders, outcomes and acts: what plain words keep, and what they turn."""

import pytest

from tests.rewrite.severities import severities
from workbench.rewrite.guard import BLOCK, WARN

FAITHFUL = (
    (
        "Die Revision bedarf der Zulassung durch das Bundessozialgericht.",
        "In Revision gehen können Sie nur, wenn das Bundessozialgericht dies zulässt.",
    ),
    ("Eines Vorverfahrens bedarf es nicht.", "Vor der Klage müssen Sie keinen Widerspruch einlegen."),
    (
        "Vor Erhebung der Klage ist ein Vorverfahren durchzuführen.",
        "Bevor Sie klagen, müssen Sie Widerspruch einlegen.",
    ),
    (
        "Die Eltern haften für Beschädigungen an Leihinstrumenten.",
        "Wenn ein geliehenes Instrument beschädigt wird, müssen die Eltern dafür aufkommen.",
    ),
    (
        "Gebühren fallen nicht an, soweit nicht umfangreiche Recherchen nötig sind.",
        "Es kostet nichts. Nur für umfangreiche Recherchen müssen Sie zahlen.",
    ),
    (
        "Das persönliche Erscheinen der Zeugin wird angeordnet.",
        "Sie müssen als Zeugin selbst kommen.",
    ),
    (
        "Die aufschiebende Wirkung des Widerspruchs wird angeordnet.",
        "Sie müssen den Bescheid nicht befolgen, solange über den Widerspruch nicht entschieden ist.",
    ),
    ("Das Parkverbot gilt nicht für Lieferfahrzeuge.", "Lieferfahrzeuge dürfen hier trotzdem parken."),
    ("Das Rauchverbot gilt nicht auf dem Balkon.", "Auf dem Balkon dürfen Sie rauchen."),
    ("Das Nachtfahrverbot ist aufgehoben.", "Sie dürfen nachts wieder fahren."),
    (
        "Das Verfahren wird bis zur Entscheidung des Gerichts ausgesetzt.",
        "Bis das Gericht entschieden hat, ruht das Verfahren.",
    ),
    ("Versagungsgründe liegen nicht vor.", "Es gibt keinen Grund, Ihren Antrag abzulehnen."),
    (
        "Falsche Angaben können bußgeldrechtliche Folgen haben.",
        "Wer etwas Falsches angibt, muss vielleicht ein Bußgeld zahlen.",
    ),
    (
        "Falsche Angaben ziehen die Rücknahme der Erlaubnis nach sich.",
        "Machen Sie falsche Angaben, nehmen wir die Erlaubnis zurück.",
    ),
    (
        "Die Rente wegen Erwerbsminderung wird ab Mai gezahlt.",
        "Ab Mai bekommen Sie die Erwerbsminderungsrente.",
    ),
    (
        "Der gewöhnliche Aufenthalt des Kindes muss in Deutschland liegen.",
        "Das Kind muss für gewöhnlich in Deutschland leben.",
    ),
    (
        "Eine Erstattung kommt nicht in Betracht, wenn der Termin versäumt wurde.",
        "Haben Sie den Termin verpasst, erstatten wir nichts.",
    ),
    ("Ein Erlass der Gebühr kommt in Betracht.", "Vielleicht können wir Ihnen die Gebühr erlassen."),
    ("Die Forderung wird niedergeschlagen.", "Wir treiben die Forderung vorerst nicht ein."),
    ("Wasser ist von dem Verzehrverbot ausgenommen.", "Nur Wasser dürfen Sie trinken."),
    (
        "Die Terrasse kann täglich genutzt werden; lediglich bei Sturm bleibt sie gesperrt.",
        "Sie können die Terrasse jeden Tag nutzen, nur bei Sturm nicht.",
    ),
    (
        "Anbauten dürfen nur mit Zustimmung der Hausverwaltung errichtet werden.",
        "Bevor Sie etwas anbauen, muss die Hausverwaltung dem zugestimmt haben.",
    ),
    ("Die Sitzung ist für Montag anberaumt.", "Die Sitzung soll am Montag sein."),
)
DRIFT = (
    (
        "Die Revision bedarf der Zulassung durch das Bundesverwaltungsgericht.",
        "Sie können jederzeit Revision beim Bundesverwaltungsgericht einlegen.",
    ),
    (
        "Ein Vorverfahren ist nicht erforderlich.",
        "Vor der Klage müssen Sie Widerspruch einlegen.",
    ),
    (
        "Der Widerspruch gegen das Verbot entfaltet aufschiebende Wirkung.",
        "Auch während des Widerspruchs müssen Sie das Verbot beachten.",
    ),
    (
        "Die Klage hat aufschiebende Wirkung.",
        "Sie müssen den Bescheid auch dann befolgen, wenn Sie geklagt haben.",
    ),
    ("Für verlorene Schlüssel haftet der Mieter.", "Für verlorene Schlüssel haftet der Mieter nicht."),
    (
        "Dem Antrag auf Fristverlängerung kann nicht stattgegeben werden.",
        "Wir geben Ihrem Antrag auf mehr Zeit statt.",
    ),
    (
        "Die Teilnahme an einem Verkehrsunterricht wird angeordnet.",
        "Sie können an einem Verkehrsunterricht teilnehmen.",
    ),
    ("Es wird angeordnet, dass der Hund einen Maulkorb trägt.", "Ihr Hund kann einen Maulkorb tragen."),
    ("Das Rauchverbot gilt auch auf dem Balkon.", "Auf dem Balkon dürfen Sie rauchen."),
    ("Das Parkverbot gilt nicht für Lieferfahrzeuge.", "Lieferfahrzeuge dürfen hier nicht parken."),
    (
        "Eine Täuschung zieht den Ausschluss von der Prüfung nach sich.",
        "Wer täuscht, muss die Prüfung wiederholen.",
    ),
    ("Die Leistung wird ausgesetzt.", "Die Leistung ruht."),
    ("Diese Entscheidung ist unanfechtbar.", "Gegen diese Entscheidung können Sie Widerspruch einlegen."),
    ("Ein Erlass der Gebühr kommt nicht in Betracht.", "Wir erlassen Ihnen vielleicht die Gebühr."),
    ("Ein Erlass der Gebühr kommt in Betracht.", "Wir erlassen Ihnen die Gebühr."),
    (
        "Der Hausmeister ist vom Nutzungsverbot ausgenommen.",
        "Auch der Hausmeister darf die Halle nicht nutzen.",
    ),
)


@pytest.mark.parametrize(("original", "rewrite"), FAITHFUL)
def test_same_outcome_in_plain_words_is_not_blocked(original: str, rewrite: str) -> None:
    assert BLOCK not in severities(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), DRIFT)
def test_another_outcome_is_noticed(original: str, rewrite: str) -> None:
    assert severities(original, rewrite) & {WARN, BLOCK}
