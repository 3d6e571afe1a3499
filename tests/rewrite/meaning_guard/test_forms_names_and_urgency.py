"""At once, half-years, forms in which something is done, what holds for a time, names of firms."""

import pytest

from workbench.rewrite.guarding import alerts, blocks

MOVED = [
    ("Der Verlust ist unverzüglich anzuzeigen.", "Melden Sie den Verlust, wann es Ihnen passt."),
    ("Der Verlust ist unverzüglich anzuzeigen.", "Melden Sie uns den Verlust."),
    ("Die Wohnung ist umgehend zu räumen.", "Räumen Sie die Wohnung bei Gelegenheit."),
    (
        "Die Änderung ist unverzüglich, spätestens innerhalb von drei Tagen, mitzuteilen.",
        "Teilen Sie uns die Änderung innerhalb von drei Monaten mit.",
    ),
    (
        "Im ersten Ausbildungsjahr werden 900 Euro gezahlt.",
        "Im zweiten Jahr der Ausbildung bekommen Sie 900 Euro.",
    ),
    ("Im ersten Schulhalbjahr werden 40 Euro erhoben.", "Im 2. Halbjahr zahlen Sie 40 Euro."),
    (
        "Ab dem dritten Bezugsmonat werden 50 Prozent gezahlt.",
        "Vom zweiten Monat an bekommen Sie die Hälfte.",
    ),
    ("Der Antrag ist persönlich abzugeben.", "Geben Sie den Antrag ab."),
    ("Ein persönliches Erscheinen ist nicht erforderlich.", "Sie müssen selbst kommen."),
    ("Von der Vorlage von Originalen ist abzusehen.", "Legen Sie die Originale vor."),
    ("Eine Kopie ist nicht ausreichend.", "Eine Kopie ist ausreichend."),
    ("Die Vollmacht bedarf der notariellen Beurkundung.", "Die Vollmacht müssen Sie beglaubigen lassen."),
    ("Der Widerruf hat in Textform zu erfolgen.", "Den Widerruf können Sie uns am Telefon sagen."),
    ("Der Nachweis ist in beglaubigter Form vorzulegen.", "Legen Sie den Nachweis vor."),
    ("Die Unterschrift ist eigenhändig zu leisten.", "Eine Unterschrift mit dem Computer reicht aus."),
    ("Die Rente wird auf Zeit gewährt.", "Die Rente bekommen Sie auf Dauer."),
    ("Die Rente wird auf Zeit gewährt.", "Sie bekommen die Rente."),
    ("Die Erlaubnis ist jederzeit widerruflich.", "Die Erlaubnis kann nicht zurückgenommen werden."),
    ("Der Bescheid ergeht unter dem Vorbehalt der Nachprüfung.", "Der Bescheid ist endgültig."),
    ("Die Genehmigung ist unbefristet.", "Die Genehmigung gilt eine bestimmte Zeit."),
    (
        "Mit der Wartung ist die Nordlicht Energie GmbH betraut.",
        "Die Wartung macht für uns die Südlicht Energie GmbH.",
    ),
    ("Ansprechpartner ist Herr Opitz.", "Bei Fragen hilft Ihnen Herr Obitz."),
    ("Ansprechpartner ist Herr Opitz.", "Bei Fragen hilft Ihnen Frau Opitz."),
    (
        "Der Verein Hilfe für Nachbarn e. V. führt den Kurs durch.",
        "Der Verein Hilfe für Kinder e. V. führt den Kurs durch.",
    ),
    ("Träger der Einrichtung ist die Gemeinde Moosach.", "Die Gemeinde Moosbach betreibt die Einrichtung."),
]

KEPT = [
    ("Der Verlust ist unverzüglich anzuzeigen.", "Melden Sie den Verlust, ohne unnötig zu warten."),
    (
        "Die Änderung ist unverzüglich, spätestens innerhalb von drei Tagen, mitzuteilen.",
        "Teilen Sie uns die Änderung gleich mit. Länger als drei Tage darf das nicht dauern.",
    ),
    ("Der Schaden ist sofort zu melden.", "Warten Sie nicht damit, den Schaden zu melden."),
    ("Die Wohnung ist umgehend zu räumen.", "Räumen Sie die Wohnung, ohne Zeit zu verlieren."),
    (
        "Der Unfall ist unverzüglich der Polizei zu melden.",
        "Melden Sie den Unfall der Polizei, sobald Sie können.",
    ),
    (
        "Der Unfall ist unverzüglich der Polizei zu melden.",
        "Melden Sie den Unfall ohne jede Verzögerung der Polizei.",
    ),
    (
        "Im ersten Halbjahr werden 40 Euro und im zweiten Halbjahr 60 Euro erhoben.",
        "Sie zahlen 40 Euro im 1. Halbjahr und 60 Euro im 2. Halbjahr.",
    ),
    ("Im ersten Schuljahr ist der Besuch kostenlos.", "Das 1. Schuljahr kostet nichts."),
    (
        "Im zweiten Ausbildungsjahr werden 900 Euro gezahlt.",
        "Im zweiten Jahr der Ausbildung bekommen Sie 900 Euro.",
    ),
    (
        "Ab dem dritten Bezugsmonat werden 50 Prozent gezahlt.",
        "Vom dritten Monat an bekommen Sie die Hälfte.",
    ),
    ("Im ersten Kindergartenjahr entfällt der Beitrag.", "Das erste Jahr im Kindergarten ist frei."),
    ("Für den persönlichen Gebrauch sind Kopien erlaubt.", "Für sich selbst dürfen Sie Kopien machen."),
    (
        "Der persönliche Bedarf wird pauschal abgedeckt.",
        "Was Sie brauchen, decken wir mit einer Pauschale ab.",
    ),
    ("Die persönliche Schutzausrüstung ist mitzubringen.", "Bringen Sie Ihre Schutzausrüstung mit."),
    ("Der Antrag ist persönlich abzugeben.", "Kommen Sie selbst vorbei und geben Sie den Antrag ab."),
    ("Ein persönliches Erscheinen ist nicht erforderlich.", "Sie müssen nicht selbst kommen."),
    ("Eine telefonische Abmeldung genügt.", "Es reicht, wenn Sie anrufen und sich abmelden."),
    ("Die Übersendung der Originale ist zu unterlassen.", "Schicken Sie uns bitte keine Originale."),
    ("Von telefonischen Rückfragen bitten wir abzusehen.", "Bitte rufen Sie nicht an."),
    ("Auf eine persönliche Vorsprache kann verzichtet werden.", "Sie müssen nicht persönlich kommen."),
    ("Eine Kopie ist nicht ausreichend.", "Wir brauchen das Original. Eine Kopie reicht nicht."),
    (
        "Der Widerruf hat in Textform zu erfolgen.",
        "Schreiben Sie uns den Widerruf, zum Beispiel als E-Mail oder Brief.",
    ),
    (
        "Die Erklärung ist zur Niederschrift abzugeben.",
        "Geben Sie die Erklärung bei uns ab. Wir schreiben sie auf.",
    ),
    ("Die Stelle ist auf Zeit zu besetzen.", "Die Stelle ist befristet."),
    ("Bürgermeister sind Beamte auf Zeit.", "Bürgermeister sind Zeitbeamte."),
    ("Die Rente wird auf Zeit gewährt.", "Die Rente bekommen Sie nur für eine bestimmte Zeit."),
    ("Die Auskunft ist rechtlich nicht bindend.", "An die Auskunft sind wir nicht gebunden."),
    (
        "Das Urteil ist vorläufig vollstreckbar.",
        "Das Urteil gilt noch nicht endgültig. Trotzdem darf es schon vollstreckt werden.",
    ),
    ("Der Bescheid ergeht vorläufig.", "Der Bescheid ist noch nicht endgültig. Er kann sich noch ändern."),
    (
        "Der Bescheid ergeht unter dem Vorbehalt der Nachprüfung.",
        "Wir können den Bescheid später noch überprüfen und ändern.",
    ),
    ("Die Genehmigung ist unbefristet.", "Die Genehmigung gilt ohne Ende."),
    (
        "Mit der Wartung ist die Nordlicht Energie GmbH betraut.",
        "Die Wartung macht für uns die Nordlicht Energie GmbH.",
    ),
    (
        "Die Stadtwerke Birkenau GmbH ist mit dem Ablesen beauftragt.",
        "In unserem Namen liest die Stadtwerke Birkenau GmbH die Zähler ab.",
    ),
    ("Die Leitung obliegt Frau Dr. Wenzel.", "Frau Dr. Wenzel leitet das."),
    ("Ansprechpartner ist Herr Opitz.", "Bei Fragen hilft Ihnen Herr Opitz."),
    (
        "Veranstalter des Konzerts ist der Musikverein Lindach e. V.",
        "Der Musikverein Lindach e. V. veranstaltet das Konzert.",
    ),
    ("Träger der Einrichtung ist die Gemeinde Moosach.", "Die Gemeinde Moosach betreibt die Einrichtung."),
    (
        "Die Industrie- und Handelskammer Rheinau erteilt die Erlaubnis.",
        "Die IHK Rheinau erteilt die Erlaubnis.",
    ),
    ("Das Bundesamt für Justiz entscheidet.", "Das BfJ (Bundesamt für Justiz) entscheidet."),
]


@pytest.mark.parametrize(("original", "rewrite"), MOVED)
def test_moved_form_name_or_urgency_is_noticed(original: str, rewrite: str) -> None:
    assert [one for one in alerts(original, rewrite) if one.severity in {"warn", "block"}]


@pytest.mark.parametrize(("original", "rewrite"), KEPT)
def test_same_form_name_or_urgency_does_not_block(original: str, rewrite: str) -> None:
    assert not blocks(alerts(original, rewrite))
