"""What a glossary term in new words asks of the rest of its sentence, and what it means there."""

import pytest

from tests.shared_material import PROJECT
from workbench.glossary.reading import read_glossary
from workbench.model.document import Segment
from workbench.model.finding import Suggestion
from workbench.rewrite.providers.glossary import suggest

ENTRIES = read_glossary(PROJECT / "glossaries" / "amtsdeutsch.xlsx")

REPAIRED = [
    (
        "bedürfen",
        "Die Lagerung gefährlicher Stoffe bedarf einer Genehmigung des Landratsamtes.",
        "Die Lagerung gefährlicher Stoffe braucht eine Genehmigung des Landratsamtes.",
    ),
    (
        "bedürfen",
        "Der Verkauf alkoholischer Getränke bedarf der Gestattung.",
        "Der Verkauf alkoholischer Getränke braucht die Gestattung.",
    ),
    ("bedürfen", "Der Abriss bedarf der Zustimmung.", "Der Abriss braucht die Zustimmung."),
    (
        "bedürfen",
        "Weil die Behörde weiterer Unterlagen bedarf, warten wir.",
        "Weil die Behörde weitere Unterlagen braucht, warten wir.",
    ),
    ("in Kenntnis setzen", "Wir setzen Sie hiervon in Kenntnis.", "Wir informieren Sie hierüber."),
    (
        "in Kenntnis setzen",
        "Hiervon setzen wir die Polizei in Kenntnis.",
        "Hierüber informieren wir die Polizei.",
    ),
    (
        "in Kenntnis setzen",
        "Der Mieter hat den Vermieter hiervon zu unterrichten und die Kasse davon in Kenntnis zu setzen.",
        "Der Mieter hat den Vermieter hiervon zu unterrichten und die Kasse darüber zu informieren.",
    ),
    (
        "haben zu",
        "Sie haben die Gründe dafür zu nennen, den Vertrag vorzulegen und die Antwort abzuwarten.",
        "Sie müssen die Gründe dafür nennen, den Vertrag vorlegen und die Antwort abwarten.",
    ),
    (
        "haben zu",
        "Sie haben den Keller zu räumen, den Hof zu fegen, die Fenster zu putzen und den Schlüssel abzugeben.",
        "Sie müssen den Keller räumen, den Hof fegen, die Fenster putzen und den Schlüssel abgeben.",
    ),
    (
        "haben zu",
        "Er hat dafür zu sorgen, die Wege zu räumen und den Müll zu trennen.",
        "Er muss dafür sorgen, die Wege zu räumen und den Müll zu trennen.",
    ),
    (
        "andernfalls",
        "Zahlen Sie bis Freitag, andernfalls die Wohnung geräumt wird.",
        "Zahlen Sie bis Freitag, sonst wird die Wohnung geräumt.",
    ),
    (
        "andernfalls",
        "Der Hund ist anzuleinen, anderenfalls ihn das Ordnungsamt einzieht.",
        "Der Hund ist anzuleinen, sonst zieht ihn das Ordnungsamt ein.",
    ),
    (
        "andernfalls",
        "Zahlen Sie bis Freitag, andernfalls wird die Wohnung geräumt.",
        "Zahlen Sie bis Freitag, sonst wird die Wohnung geräumt.",
    ),
    (
        "verpflichtet sein",
        "Wenn Sie arbeiten und verpflichtet sind, Beiträge zu zahlen, rufen Sie an.",
        "Wenn Sie arbeiten und Beiträge zahlen müssen, rufen Sie an.",
    ),
    (
        "mitteilen",
        "Dem Jobcenter sind alle Gründe, die für den Umzug sprechen, rechtzeitig mitzuteilen.",
        "Dem Jobcenter sind alle Gründe, die für den Umzug sprechen, rechtzeitig zu melden.",
    ),
    (
        "gegebenenfalls",
        "Bitte geben Sie an, ob und ggf. in welcher Höhe Sie Miete zahlen.",
        "Bitte geben Sie an, ob und, wenn ja, in welcher Höhe Sie Miete zahlen.",
    ),
    (
        "gegebenenfalls",
        "Die Prüfung kann ggf. noch im März beginnen.",
        "Die Prüfung kann unter Umständen noch im März beginnen.",
    ),
    (
        "gegebenenfalls",
        "Der Nachweis ist ggf. zu übersetzen.",
        "Der Nachweis ist wenn nötig zu übersetzen.",
    ),
    (
        "gegebenenfalls",
        "Fügen Sie den Mietvertrag und ggf. Nachweise über Heizkosten bei.",
        "Fügen Sie den Mietvertrag und wenn nötig Nachweise über Heizkosten bei.",
    ),
    ("gegebenenfalls", "Sie erhalten ggf. einen Zuschuss.", "Sie erhalten unter Umständen einen Zuschuss."),
    (
        "verfügen über",
        "Da Sie nicht über die erforderliche Sachkunde verfügen, lehnen wir ab.",
        "Da Sie nicht die erforderliche Sachkunde haben, lehnen wir ab.",
    ),
    ("mitteilen", "Die Anschrift der Mieterin ist mitzuteilen.", "Die Anschrift der Mieterin ist zu melden."),
    (
        "anderweitig",
        "Sie können die Daten auch anderweitig nachweisen.",
        "Sie können die Daten auch auf andere Weise nachweisen.",
    ),
    (
        "beabsichtigen",
        "Der Kreis beabsichtigt, die Parkstraße zwischen Post und Markt für den Verkehr zu sperren.",
        "Der Kreis will die Parkstraße zwischen Post und Markt für den Verkehr sperren.",
    ),
    (
        "beabsichtigen",
        "Die Stadt beabsichtigt, den Marktplatz im Mai zu sperren.",
        "Die Stadt will den Marktplatz im Mai sperren.",
    ),
    (
        "Gebrauch machen von",
        "Wird von der Option nicht innerhalb von zwei Wochen Gebrauch gemacht, verfällt sie.",
        "Wird die Option nicht innerhalb von zwei Wochen genutzt, verfällt sie.",
    ),
    (
        "Gebrauch machen von",
        "Von diesen Rechten wird selten Gebrauch gemacht.",
        "Diese Rechte werden selten genutzt.",
    ),
    (
        "Gebrauch machen von",
        "Von dem Anspruch wurde nie Gebrauch gemacht.",
        "Der Anspruch wurde nie genutzt.",
    ),
    (
        "vorgenannt",
        "Mit der o. g. Bescheinigung können Sie einreisen.",
        "Mit der genannten Bescheinigung können Sie einreisen.",
    ),
    ("vorgenannt", "Bitte nennen Sie das o. g. Aktenzeichen.", "Bitte nennen Sie das genannte Aktenzeichen."),
    (
        "bedürfen",
        "Der Umbau bedarf weder einer Genehmigung noch einer Anzeige.",
        "Der Umbau braucht weder eine Genehmigung noch eine Anzeige.",
    ),
    (
        "bedürfen",
        "Es bedarf sowohl eines Fotos als auch einer Kopie.",
        "Es braucht sowohl ein Foto als auch eine Kopie.",
    ),
    (
        "bedürfen",
        "Der Anbau bedarf weder eines neuen noch eines geänderten Plans.",
        "Der Anbau braucht weder einen neuen noch einen geänderten Plan.",
    ),
    (
        "bedürfen",
        "Der Vertrag bedarf nicht nur der Unterschrift, sondern auch der Genehmigung des Gerichts.",
        "Der Vertrag braucht nicht nur die Unterschrift, sondern auch die Genehmigung des Gerichts.",
    ),
    (
        "binnen",
        "Bitte antworten Sie binnen einer Frist von vier Wochen.",
        "Bitte antworten Sie innerhalb einer Frist von vier Wochen.",
    ),
    ("binnen", "Zahlen Sie binnen einem Monat.", "Zahlen Sie innerhalb eines Monats."),
    ("binnen", "Das Geld kommt binnen vierzehn Tagen.", "Das Geld kommt innerhalb von vierzehn Tagen."),
    (
        "seitens",
        "Die Kündigung seitens des Vermieters kam gestern.",
        "Die Kündigung durch den Vermieter kam gestern.",
    ),
    (
        "gegebenenfalls",
        "Die gegebenenfalls anfallenden Kosten tragen Sie.",
        "Die unter Umständen anfallenden Kosten tragen Sie.",
    ),
    (
        "unter anderem",
        "Dazu zählen unter anderem Bücher und Filme.",
        "Dazu zählen zum Beispiel Bücher und Filme.",
    ),
    ("anzeigen", "Der Wechsel ist beim Amt angezeigt worden.", "Der Wechsel ist beim Amt gemeldet worden."),
    (
        "Nachweis",
        "Bitte legen Sie einen Nachweis über Ihr Einkommen vor.",
        "Bitte legen Sie einen Beleg über Ihr Einkommen vor.",
    ),
    (
        "verfügen über",
        "Er verfügt weder über einen Ausweis noch über einen Pass.",
        "Er hat weder einen Ausweis noch einen Pass.",
    ),
    (
        "verfügen über",
        "Wir verfügen über Erfahrung und über gute Kontakte.",
        "Wir haben Erfahrung und gute Kontakte.",
    ),
    (
        "Gebrauch machen von",
        "Sie machen von der Option und von dem Recht Gebrauch.",
        "Sie nutzen die Option und das Recht.",
    ),
]

LEFT = [
    ("berechtigt sein", "Der Halter ist berechtigt und verpflichtet, das Fahrzeug abzumelden."),
    ("verpflichtet sein", "Der Mieter ist befugt und auch verpflichtet, den Hof zu räumen."),
    ("berechtigt sein", "Sie sind berechtigt, aber nicht verpflichtet, den Vertrag zu kündigen."),
    ("berechtigt sein", "Der Verein ist weder berechtigt noch verpflichtet, den Platz zu sperren."),
    ("berechtigt sein", "Weil Sie dazu berechtigt und verpflichtet sind, die Akten einzusehen, warten wir."),
    ("beabsichtigen", "Wenn Sie beabsichtigen, das Haus zu verkaufen, wollen Sie uns dies schreiben."),
    ("mitteilen", "Dem Mitglied sind die Gründe, die zur Ablehnung führen, vor Ende der Frist mitzuteilen."),
    ("anderweitig", "Der Restposten kann anderweitig verkauft werden."),
    ("gegebenenfalls", "Wir prüfen, wann und gegebenenfalls wie der Umbau erfolgt."),
    ("gegebenenfalls", "Haben Sie ggf. weitere Einkünfte?"),
    ("mitteilen", "Das Ergebnis ist den Beteiligten mitzuteilen."),
    ("haben zu", "Sie haben keine Haustiere zu halten."),
    ("gegebenenfalls", "Sollten Sie ggf. verhindert sein, rufen Sie an."),
    ("mitteilen", "Der Wechsel der Schule ist dem Schulamt und den Eltern mitzuteilen."),
    ("berechtigt sein", "Die Nachbarn sind berechtigt, die Akten einzusehen, sowie Kopien zu verlangen."),
    ("anderweitig", "Wurde die Stelle anderweitig besetzt, schreiben wir Ihnen."),
    ("nachreichen", "Reichen Sie die Belege umgehend nach."),
    ("bedürfen", "Der Vertrag bedarf der Schriftform."),
    ("anderweitig", "Legen Sie den Beleg vor, wenn Sie anderweitig krankenversichert sind."),
    ("anliegend", "Beiliegend senden wir Ihnen den Bescheid."),
    ("andernfalls", "Das Gerät ist zurückzugeben, andernfalls Kosten anfallen."),
    ("ausschließlich", "Das Parken ist ausschließlich nur auf dem Hof erlaubt."),
    ("ausschließlich", "Zutritt haben nur und ausschließlich Mitglieder."),
    ("anzeigen", "Eine Behandlung ist dringend angezeigt."),
    ("anzeigen", "Daher erscheint eine Anhörung angezeigt."),
    ("ermitteln", "Die Höhe des Schadens wird durch Schätzung ermittelt."),
    ("ermitteln", "Die Anzahl der Fahrzeuge wurde durch eine Zählung ermittelt."),
    ("unter anderem", "Die Bewilligung setzt unter anderem voraus, dass der Bau sicher ist."),
    ("unter anderem", "Unter anderem muss der Bau sicher stehen."),
    ("gegebenenfalls", "Bringen Sie ggf. vorhandene Befunde mit."),
    ("Nachweis", "Als Nachweis der Abstammung gilt die Urkunde."),
    ("Nachweis", "Der Nachweis, dass Sie rechtzeitig gekündigt haben, obliegt Ihnen."),
    ("bedürfen", "Zum Umzug bedarf es der Zustimmung des Jobcenters sowie eines Mietangebots."),
    ("Nachweis", "Nachweise und Belege sind zu sammeln."),
    ("derzeit", "Derzeit und zurzeit ist alles voll."),
    ("unter anderem", "Der Antrag muss u. a. den Namen enthalten."),
    ("beabsichtigen", "Die Stadt plant und beabsichtigt, den Platz zu sperren."),
]


def _suggested(term: str, sentence: str) -> Suggestion:
    segment = Segment("a", "test", "paragraph", sentence)
    found = suggest(segment, ENTRIES, [(0, len(sentence))])
    return next(item for item in found if item.term == term)


@pytest.mark.parametrize(("term", "sentence", "expected"), REPAIRED)
def test_a_term_in_new_words_takes_the_sentence_along(term: str, sentence: str, expected: str) -> None:
    assert _suggested(term, sentence).result == expected


@pytest.mark.parametrize(("term", "sentence"), LEFT)
def test_a_term_stays_open_where_the_new_words_would_break_the_sentence(term: str, sentence: str) -> None:
    found = _suggested(term, sentence)
    assert (found.replacement, found.safe) == ("", False)


def test_one_of_two_papers_is_no_pair_of_them() -> None:
    found = _suggested("beziehungsweise", "Der Vater bzw. die Mutter unterschreibt.")
    assert (found.result, found.variants) == ("Der Vater oder die Mutter unterschreibt.", ())


def test_one_period_has_no_two_lengths() -> None:
    found = _suggested(
        "beziehungsweise", "Die Frist beträgt zwei bzw. vier Wochen, je nachdem, wo Sie wohnen."
    )
    assert found.variants == ()


def test_two_figures_may_belong_to_two_things() -> None:
    found = _suggested("beziehungsweise", "Die Kinder sind drei bzw. fünf Jahre alt.")
    assert "Die Kinder sind drei und fünf Jahre alt." in found.variants
