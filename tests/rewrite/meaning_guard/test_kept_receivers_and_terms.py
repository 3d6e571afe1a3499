"""The reader in the place of a body, second conditions, requests that order, money lent or given, terms put off."""

import pytest

from workbench.rewrite.guarding import alerts

RECEIVERS = [
    (
        "Der Befundbericht wird der behandelnden Hausärztin übermittelt.",
        "Wir schicken Ihnen den Befundbericht.",
    ),
    (
        "Das Ergebnis der amtsärztlichen Untersuchung wird dem Facharzt zugeleitet.",
        "Das Ergebnis vom Amtsarzt bekommen Sie von uns.",
    ),
    (
        "Der Restbetrag wird an den bisherigen Leistungsträger überwiesen.",
        "Den Rest vom Geld überweisen wir Ihnen.",
    ),
    (
        "Die Schulbescheinigung wird der Schule übersandt.",
        "Die Bescheinigung für die Schule senden wir Ihnen zu.",
    ),
    ("Das Pflegegeld wird an die Einrichtung überwiesen.", "Wir überweisen Ihnen das Pflegegeld."),
    ("Die Abschrift der Urteile wird den Anwälten zugesandt.", "Wir schicken Ihnen die Abschriften."),
]
CONDITIONS = [
    (
        "Vorbehaltlich der Genehmigung durch den Stadtrat werden die Kosten der Sanierung übernommen.",
        "Wenn Sie Ihr Haus sanieren, übernehmen wir die Kosten.",
    ),
    (
        "Vorbehaltlich ausreichender Haushaltsmittel wird der Kauf eines Lastenrads gefördert.",
        "Wir geben Ihnen Geld dazu, wenn Sie ein Lastenrad kaufen.",
    ),
    (
        "Die Teilnahme am Kurs ist vorbehaltlich eines freien Platzes möglich.",
        "Möchten Sie am Kurs teilnehmen? Dann können Sie das.",
    ),
    (
        "Auf Wunsch und mit Einverständnis der Eltern fährt das Kind mit dem Bus.",
        "Wenn Sie möchten, fährt Ihr Kind mit dem Bus.",
    ),
    (
        "Auf Wunsch und bei entsprechender Eignung ist ein Wechsel der Gruppe möglich.",
        "Möchten Sie die Gruppe wechseln? Das ist dann möglich.",
    ),
    (
        "Bei Bedarf und mit ärztlicher Verordnung wird ein Fahrdienst gestellt.",
        "Wenn Sie ihn brauchen, bekommen Sie einen Fahrdienst.",
    ),
]
BOTH = [
    (
        "Einen Zuschuss erhält, wer in der Stadt wohnt und Wohngeld bezieht.",
        "Sie bekommen einen Zuschuss, wenn Sie in der Stadt wohnen. Dasselbe gilt, wenn Sie Wohngeld bekommen.",
    ),
    (
        "Die Förderung setzt voraus, dass das Gebäude vor 1990 errichtet wurde und unter Denkmalschutz steht.",
        "Wir fördern, wenn Ihr Haus vor 1990 gebaut wurde. Dasselbe gilt, wenn es unter Denkmalschutz steht.",
    ),
    (
        "Anspruchsberechtigt sind Personen, die das 65. Lebensjahr vollendet haben und allein leben.",
        "Sie haben Anspruch, wenn Sie 65 Jahre alt sind. Dasselbe gilt, wenn Sie allein leben.",
    ),
    (
        "Voraussetzung sind ein Wohnsitz in der Gemeinde und ein geringes Einkommen.",
        "Sie können das bekommen, wenn Sie in der Gemeinde wohnen. Das Gleiche gilt, wenn Sie wenig verdienen.",
    ),
]
REQUESTS = [
    ("Es wird gebeten, das Licht nicht brennen zu lassen.", "Sie dürfen das Licht nicht brennen lassen."),
    ("Wir bitten Sie, im Treppenhaus nicht zu rauchen.", "Im Treppenhaus ist Rauchen verboten."),
    ("Hunde sollten im Park nicht frei laufen.", "Hunde dürfen im Park nicht frei laufen."),
    ("Es wird darum gebeten, die Ausfahrt freizuhalten.", "Es ist verboten, die Ausfahrt zuzustellen."),
    ("Um Verzicht auf Blitzlicht wird gebeten.", "Blitzlicht ist verboten."),
    ("Von einer Anreise mit dem Auto sollte abgesehen werden.", "Sie dürfen nicht mit dem Auto kommen."),
]
EFFECTS = [
    (
        "Die Erlaubnis wird rückwirkend aufgehoben.",
        "Ihre Erlaubnis gilt ab heute nicht mehr. Bis gestern war sie gültig.",
    ),
    (
        "Der Bescheid wird mit Wirkung für die Vergangenheit aufgehoben.",
        "Wir heben den Bescheid auf. Was Sie bisher bekommen haben, dürfen Sie behalten.",
    ),
    (
        "Der Bescheid wird rückwirkend zum 1. Januar aufgehoben.",
        "Der Bescheid gilt ab jetzt nicht mehr. Die Zeit davor ist nicht betroffen.",
    ),
    ("Die Umzugskosten werden als Darlehen gewährt.", "Wir schenken Ihnen das Geld für den Umzug."),
    (
        "Die Stromschulden werden darlehensweise übernommen.",
        "Wir bezahlen Ihre Stromschulden. Sie brauchen das Geld nicht zurückzuzahlen.",
    ),
    (
        "Das Geld wird als zinsloses Darlehen ausgezahlt.",
        "Wir zahlen Ihnen das Geld aus. Sie können es behalten.",
    ),
    (
        "Die Festsetzung wird ex tunc aufgehoben.",
        "Die Festsetzung wird aufgehoben. Die Monate bis heute bleiben davon unberührt.",
    ),
    ("Die Beihilfe wird als Zuschuss gewährt.", "Sie bekommen die Beihilfe als Darlehen."),
]
TERMS = [
    (
        "Ein Unfall ist der Schule unverzüglich zu melden.",
        "Melden Sie einen Unfall bis zum Ende der Woche der Schule.",
    ),
    ("Veränderungen sind unverzüglich anzuzeigen.", "Melden Sie uns Veränderungen rechtzeitig."),
    (
        "Der Antrag muss spätestens am 31. Mai eingehen.",
        "Sie müssen den Antrag spätestens am 31. Mai aufgeben.",
    ),
    (
        "Die Rückmeldung muss bis Montag, 12 Uhr, vorliegen.",
        "Werfen Sie die Rückmeldung bis Montag, 12 Uhr, in den nächsten Briefkasten.",
    ),
    (
        "Die Anzeige ist ohne schuldhaftes Zögern zu erstatten.",
        "Erstatten Sie die Anzeige innerhalb von vier Wochen.",
    ),
    ("Der Austritt ist sofort zu erklären.", "Erklären Sie den Austritt vor dem Jahresende."),
    (
        "Die Zahlung muss bis zum Monatsende auf unserem Konto eingegangen sein.",
        "Überweisen Sie das Geld bis zum Monatsende.",
    ),
]
FAITHFUL = [
    (
        "Die Zahlung muss bis zum 31. Mai eingegangen sein.",
        "Wir müssen Ihr Geld bis zum 31. Mai haben. Überweisen Sie es früh genug.",
    ),
    ("Fundsachen sind unverzüglich abzugeben.", "Geben Sie Fundsachen noch am selben Tag ab."),
    ("Die Unterlagen sind bis zum 3. Mai einzureichen.", "Schicken Sie uns die Unterlagen bis zum 3. Mai."),
    ("Dem Vermieter wird eine Kopie übersandt.", "Ihr Vermieter bekommt von uns eine Kopie."),
    (
        "Das Gutachten wird dem behandelnden Arzt übersandt.",
        "Wir schicken das Gutachten an den Arzt, der Sie behandelt.",
    ),
    (
        "Vorbehaltlich der Zustimmung des Denkmalamtes darf die Fassade gestrichen werden.",
        "Sie dürfen die Fassade streichen, wenn das Denkmalamt zustimmt.",
    ),
    (
        "Vorbehaltlich der Genehmigung durch den Stadtrat werden die Kosten übernommen.",
        "Wir übernehmen die Kosten. Dafür muss aber der Stadtrat zustimmen.",
    ),
    (
        "Vorbehaltlich ausreichender Haushaltsmittel wird der Kauf gefördert.",
        "Wir fördern den Kauf, wenn wir genug Geld dafür haben.",
    ),
    (
        "Auf Antrag und bei ausreichendem Personal wird eine Spätbetreuung eingerichtet.",
        "Wenn Sie es beantragen und wir genug Personal haben, betreuen wir Ihr Kind auch am Abend.",
    ),
    (
        "Auf Anfrage und bei gutem Wetter findet eine Führung statt.",
        "Fragen Sie bei uns an. Ist das Wetter gut, machen wir eine Führung.",
    ),
    (
        "Einen Zuschuss erhält, wer in der Stadt wohnt oder dort arbeitet.",
        "Sie bekommen einen Zuschuss, wenn Sie in der Stadt wohnen. Das Gleiche gilt, wenn Sie dort arbeiten.",
    ),
    (
        "Es wird gebeten, Fahrräder nicht im Flur abzustellen.",
        "Bitte stellen Sie keine Fahrräder im Flur ab.",
    ),
    ("Um Verzicht auf Blitzlicht wird gebeten.", "Bitte fotografieren Sie ohne Blitz."),
    (
        "Die Erlaubnis wird rückwirkend aufgehoben.",
        "Ihre Erlaubnis gilt nicht mehr. Das gilt auch für die Zeit vor heute.",
    ),
    ("Das Darlehen ist zinslos zurückzuzahlen.", "Sie müssen das Darlehen ohne Zinsen zurückzahlen."),
    (
        "Der Wahlbrief muss bis 18 Uhr vorliegen.",
        "Der Wahlbrief muss bis 18 Uhr bei uns sein. Werfen Sie ihn rechtzeitig in einen Briefkasten.",
    ),
    (
        "Wer an der Schule angemeldet ist, bekommt die Fahrkarte zugesandt.",
        "Sie sind an der Schule angemeldet? Dann schicken wir Ihnen die Fahrkarte.",
    ),
    (
        "Nach dem Besuch der Schule wird das Zeugnis zugesandt.",
        "Nach der Schule schicken wir Ihnen das Zeugnis.",
    ),
    (
        "Wer im Heim lebt und wer Bürgergeld bezieht, zahlt keine Gebühr.",
        "Sie zahlen keine Gebühr, wenn Sie im Heim leben. Das Gleiche gilt, wenn Sie Bürgergeld bekommen.",
    ),
    ("Wir bitten zu beachten, dass Hunde keinen Zutritt haben.", "Sie dürfen keinen Hund mitbringen."),
    ("Wohngeld wird nicht rückwirkend gewährt.", "Wohngeld bekommen Sie nicht rückwirkend."),
    (
        "Zu Unrecht gezahlte Beträge sind zurückzuzahlen.",
        "Was wir zu viel gezahlt haben, können Sie nicht behalten.",
    ),
    (
        "Die Karte ist nach Ablauf zurückzugeben.",
        "Ist die Karte abgelaufen? Dann dürfen Sie sie nicht behalten.",
    ),
    (
        "Ein Wohnungswechsel ist unverzüglich anzuzeigen.",
        "Ziehen Sie um? Sagen Sie uns das, so schnell es geht.",
    ),
    ("Ein Wohnungswechsel ist unverzüglich anzuzeigen.", "Sagen Sie uns sofort, wenn Sie umziehen."),
    ("Die Bewerbung muss bis zum 15. März vorliegen.", "Wir müssen Ihre Bewerbung bis zum 15. März haben."),
    (
        "Die Bewerbung muss bis zum 15. März vorliegen.",
        "Ihre Bewerbung muss bis zum 15. März da sein. Schicken Sie sie früh genug los.",
    ),
    ("Die Bewerbung muss bis zum 15. März vorliegen.", "Bringen Sie uns Ihre Bewerbung bis zum 15. März."),
    ("Der Brief ist bis zum 3. Mai abzusenden.", "Werfen Sie den Brief bis zum 3. Mai in einen Briefkasten."),
    (
        "Wer volljährig ist oder eine Vollmacht hat, darf abholen.",
        "Sie dürfen abholen, wenn Sie volljährig sind. Das Gleiche gilt, wenn Sie eine Vollmacht haben.",
    ),
    (
        "Wenn die Straße glatt ist, müssen Eigentümer und Mieter streuen.",
        "Ist die Straße glatt, müssen Eigentümer streuen. Das Gleiche gilt für Mieter.",
    ),
    (
        "Sofern Schnee liegt, sind Gehwege zu räumen und Treppen zu streuen.",
        "Liegt Schnee? Dann räumen Sie den Gehweg. Dasselbe gilt für Treppen.",
    ),
]


@pytest.mark.parametrize(("original", "rewrite"), RECEIVERS)
def test_a_body_that_gets_it_is_not_the_reader(original: str, rewrite: str) -> None:
    assert "addressee" in kinds(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), CONDITIONS)
def test_another_condition_is_no_room_for_a_lost_one(original: str, rewrite: str) -> None:
    assert "condition" in kinds(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), BOTH)
def test_what_must_both_be_so_is_not_enough_each_for_itself(original: str, rewrite: str) -> None:
    assert "and_or" in kinds(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), REQUESTS)
def test_a_request_is_no_ban(original: str, rewrite: str) -> None:
    assert "modality" in kinds(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), EFFECTS)
def test_the_past_counts_and_lent_money_is_not_given(original: str, rewrite: str) -> None:
    assert "legal_effect" in kinds(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), TERMS)
def test_at_once_is_no_term_and_sent_is_not_arrived(original: str, rewrite: str) -> None:
    assert "deadline" in kinds(original, rewrite)


@pytest.mark.parametrize(("original", "rewrite"), FAITHFUL)
def test_the_same_in_plain_words_is_not_alerted(original: str, rewrite: str) -> None:
    found = alerts(original, rewrite)
    assert not [one for one in found if one.severity in {"block", "warn"}]


def kinds(original: str, rewrite: str) -> set[str]:
    """The guards that warn or block."""
    return {one.kind for one in alerts(original, rewrite) if one.severity in {"block", "warn"}}
