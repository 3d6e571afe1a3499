"""What becomes of terms of the office's glossary in whole sentences: phrases around them, articles, pronouns."""

import pytest

from tests.shared_material import PROJECT
from workbench.glossary.reading import read_glossary
from workbench.language.segmentation import sentences
from workbench.model.document import Segment
from workbench.rewrite.providers.glossary import suggest

ENTRIES = read_glossary(PROJECT / "glossaries" / "amtsdeutsch.xlsx")

CHANGED = [
    (
        "Vordruck",
        "Melden Sie das auf dem dafür vorgesehenen Vordruck.",
        "Melden Sie das auf dem dafür vorgesehenen Formular.",
    ),
    (
        "Vordruck",
        "Das gehört auf den hierzu herausgegebenen Vordruck.",
        "Das gehört auf das hierzu herausgegebene Formular.",
    ),
    (
        "Dienststelle",
        "Die hierfür zuständige Dienststelle prüft das.",
        "Das hierfür zuständige Amt prüft das.",
    ),
    (
        "Vordruck",
        "Die Ärztin hat den Befund auf dem Vordruck einzutragen und diesen über das Heim der Kasse zu senden.",
        "Die Ärztin hat den Befund auf dem Formular einzutragen und dieses über das Heim der Kasse zu senden.",
    ),
    (
        "in Höhe von",
        "Wir verlangen eine Gebühr in Höhe von 25 Euro.",
        "Wir verlangen eine Gebühr von 25 Euro.",
    ),
    (
        "in Höhe von",
        "Sie können Wohngeld in Höhe von 120 Euro bekommen.",
        "Sie können Wohngeld von 120 Euro bekommen.",
    ),
    ("im Rahmen", "Im Rahmen eines Gesprächs klären wir das.", "Bei einem Gespräch klären wir das."),
    ("aufgrund", "Aufgrund eines Rohrbruchs bleibt das Amt zu.", "Wegen eines Rohrbruchs bleibt das Amt zu."),
    ("hinsichtlich", "Hinsichtlich Ihres Antrags haben wir Fragen.", "Zu Ihrem Antrag haben wir Fragen."),
    ("anhand", "Wir prüfen das anhand der Belege.", "Wir prüfen das mit den Belegen."),
    ("Nachweis", "Bitte fügen Sie einen Nachweis bei.", "Bitte fügen Sie einen Beleg bei."),
    ("Vordruck", "Füllen Sie den Wohngeld-Vordruck aus.", "Füllen Sie das Wohngeld-Formular aus."),
    ("seitens", "Seitens des Amtes wurde alles geprüft.", "Vom Amt wurde alles geprüft."),
    ("zwecks", "Zwecks Vermeidung von Fragen rufen wir an.", "Für die Vermeidung von Fragen rufen wir an."),
    ("zur Verfügung stellen", "Wir stellen dem Verein Räume zur Verfügung.", "Wir geben dem Verein Räume."),
    ("ungeachtet", "Ungeachtet der Mahnung kam keine Antwort.", "Trotz der Mahnung kam keine Antwort."),
    ("ermitteln", "Wir ermitteln die Höhe der Miete.", "Wir berechnen die Höhe der Miete."),
    (
        "berechtigt sein",
        "Der Halter ist nicht berechtigt, den Hund frei laufen zu lassen.",
        "Der Halter darf den Hund nicht frei laufen lassen.",
    ),
    ("mitteilen", "Teilen Sie uns den Umzug mit.", "Melden Sie uns den Umzug."),
    ("mitteilen", "Änderungen sind der Kasse mitzuteilen.", "Änderungen sind der Kasse zu melden."),
    (
        "aushändigen",
        "Nach der Zahlung wird die Karte ausgehändigt.",
        "Nach der Zahlung wird die Karte übergeben.",
    ),
    ("gewähren", "Ihnen wird Wohngeld gewährt.", "Ihnen wird Wohngeld bewilligt."),
    ("nachreichen", "Fehlende Seiten können Sie nachreichen.", "Fehlende Seiten können Sie später abgeben."),
    (
        "bescheinigen",
        "Der Vermieter bescheinigt die Miete.",
        "Der Vermieter bestätigt die Miete schriftlich.",
    ),
    ("in Anspruch nehmen", "Die Kinder nehmen das Angebot in Anspruch.", "Die Kinder nutzen das Angebot."),
    ("sich bemessen nach", "Die Höhe bemisst sich nach dem Einkommen.", "Die Höhe hängt vom Einkommen ab."),
    (
        "in Kenntnis setzen",
        "Die Eltern wurden von der Entscheidung in Kenntnis gesetzt.",
        "Die Eltern wurden über die Entscheidung informiert.",
    ),
    (
        "in Kenntnis setzen",
        "Die Eltern wurden vom Jugendamt in Kenntnis gesetzt.",
        "Die Eltern wurden vom Jugendamt informiert.",
    ),
]

KEPT = [
    ("in Höhe von", "Sie erhalten Hilfe zum Lebensunterhalt in Höhe von 400 Euro."),
    ("in Höhe von", "Der Zuschuss zur Miete in Höhe von 80 Euro entfällt."),
    ("in Höhe von", "Der Antrag wird in Höhe von 50 Euro abgelehnt."),
    ("einschließlich", "Die Ausstellung läuft bis einschließlich Sonntag."),
    (
        "einschließlich",
        "Das sind die Kosten für Kleidung einschließlich der Wäsche, der Schuhe und eines Mantels.",
    ),
    ("im Rahmen", "Im Rahmen der freien Plätze nehmen wir Kinder auf."),
    ("im Rahmen", "Die Stadt fördert das im Rahmen ihres Haushalts."),
    ("im Rahmen", "Das gilt im Rahmen der gesetzlichen Vorschriften."),
    ("aufgrund", "Auf Grund der §§ 3 und 4 der Hauptsatzung gilt Folgendes."),
    ("aufgrund", "Aufgrund der Marktordnung setzen wir die Standgebühr fest."),
    ("anhand", "Der Wert wird anhand der Mieten im Ort geschätzt."),
    ("hinsichtlich", "Hinsichtlich der Höhe des Zauns gelten Auflagen."),
    ("abzüglich", "Die Rente wird abzüglich der Beiträge gezahlt."),
    ("in Anspruch nehmen", "Die Stadt kann den Bürgen in Anspruch nehmen."),
    ("in Anspruch nehmen", "Wir nehmen Sie für die ganze Summe in Anspruch."),
    ("in Anspruch nehmen", "Jeder Erbe wird als Gesamtschuldner in Anspruch genommen."),
    ("mitteilen", "Leider müssen wir Ihnen mitteilen, dass der Platz vergeben ist."),
    ("mitteilen", "Das Ergebnis wird den Eltern schriftlich mitgeteilt."),
    ("mitteilen", "Das Amt teilte mit, dass der Termin entfällt."),
    ("gewähren", "Den Ableserinnen ist Zutritt zum Keller zu gewähren."),
    ("gewähren", "Den Beteiligten wird Akteneinsicht gewährt."),
    ("nachreichen", "Fehlende Seiten reichen Sie bitte bis zum 3. Mai nach."),
    ("verbleiben", "Die verbleibenden Plätze werden verlost."),
    ("zuwiderhandeln", "Ein zuwiderhandelnder Mieter muss zahlen."),
    ("sich bemessen nach", "Die Gebühr bemisst sich nach § 3 der Marktordnung."),
    ("bescheinigen", "Die Krankheit muss ärztlich bescheinigt sein."),
    ("verfügen über", "Sie dürfen über das Sparbuch nicht verfügen."),
    ("Nachweis", "So kann der Nachweis des Zugangs nicht geführt werden."),
    ("Nachweis", "Wer den Nachweis erbringt, bekommt das Geld."),
    ("erstmalig", "Die Kosten für den erstmaligen Anschluss des Hauses trägt die Stadt."),
    ("Vordruck", "Nach § 3 der Vordruck-Verordnung gilt das."),
    ("Vordruck", "Das Landes-Vordruckgesetz gilt hier."),
    ("Nachweis", "Das regelt die Nachweis-Richtlinie des Landes."),
    ("in Anspruch nehmen", "Mehrere haften, weshalb die Stadt jeden von ihnen in Anspruch nehmen kann."),
    ("verfügen über", "Der Sohn hat über das Geld bereits verfügt."),
    ("seitens", "Seitens der Schulaufsicht bestehen keine Bedenken."),
    ("mittels", "Zahlen Sie mittels Überweisung."),
    ("ungeachtet", "Die Gebühr fällt ungeachtet des Ausgangs an."),
    ("zur Verfügung stellen", "Die Stadt stellt Räume zur Verfügung."),
    ("ausschließlich", "Die Miete ausschließlich der Nebenkosten beträgt 400 Euro."),
    ("Rücksprache", "Nach Rücksprache mit der Ärztin durfte das Kind gehen."),
    ("nachstehend", "Die nachstehend genannten Personen sind eingeladen."),
    ("anliegend", "Das anliegende Grundstück gehört der Stadt."),
    ("postalisch", "Wir brauchen Ihre postalische Anschrift."),
    ("vorsprechen", "Sie müssen bei der Kasse vorsprechen."),
    ("einreichen", "Die Klage ist beim Gericht einzureichen."),
]
"""A fixed phrase, a limit, a basis, the end of a term: no wording is put in."""


def results(term: str, sentence: str) -> list[str]:
    """The results of the ready suggestions for the term, variants included."""
    segment = Segment("s1", "word/document.xml", "paragraph", sentence)
    found = suggest(segment, ENTRIES, sentences(sentence))
    ready = [item for item in found if item.term == term and item.replacement]
    return [text for item in ready for text in (item.result, *item.variants)]


@pytest.mark.parametrize(("term", "sentence", "expected"), CHANGED)
def test_a_term_changes_with_all_that_depends_on_it(term: str, sentence: str, expected: str) -> None:
    assert results(term, sentence)[:1] == [expected]


@pytest.mark.parametrize(("term", "sentence"), KEPT)
def test_a_term_stays_where_the_wording_would_say_something_else(term: str, sentence: str) -> None:
    assert results(term, sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Falls die Sperrung der Bankverbindung gemeldet ist, hilft das.", "Sperrung des Kontos"),
        ("Wenn die Kopie der Bankverbindung beigefügt ist, reicht das.", "Kopie des Kontos"),
    ],
)
def test_an_attribute_is_no_dative_that_receives_something(sentence: str, expected: str) -> None:
    found = results("Bankverbindung", sentence)
    assert len(found) == 1
    assert expected in found[0]
