"""Official sentences and what the office glossary does with them. Each line is a promise to the editor."""

import pytest

from tests.shared_material import PROJECT
from workbench.glossary.reading import read_glossary
from workbench.language.segmentation import sentences
from workbench.model.document import Segment
from workbench.model.finding import Suggestion
from workbench.rewrite.applying import apply_suggestions
from workbench.rewrite.providers.glossary import suggest

ENTRIES = read_glossary(PROJECT / "glossaries" / "amtsdeutsch.xlsx")

REPLACED = [
    ("Sofern Sie umziehen, teilen Sie uns dies mit.", "Wenn Sie umziehen, teilen Sie uns dies mit."),
    ("Das gilt nur, sofern Sie allein wohnen.", "Das gilt nur, wenn Sie allein wohnen."),
    ("Nunmehr liegt der Rentenbescheid vor.", "Jetzt liegt der Rentenbescheid vor."),
    ("Wir haben Ihren Antrag nunmehr geprüft.", "Wir haben Ihren Antrag jetzt geprüft."),
    ("Die Bearbeitung dauert derzeit vier Wochen.", "Die Bearbeitung dauert zurzeit vier Wochen."),
    ("Bitte antworten Sie uns umgehend.", "Bitte antworten Sie uns sofort."),
    ("Diesbezüglich haben wir noch Fragen.", "Dazu haben wir noch Fragen."),
    ("Sie stellen den Antrag erstmalig.", "Sie stellen den Antrag zum ersten Mal."),
    ("Nach § 41 gilt: 15 v. H. des Regelbedarfs.", "Nach § 41 gilt: 15 Prozent des Regelbedarfs."),
    ("Der Zuschlag beträgt 17 vom Hundert.", "Der Zuschlag beträgt 17 Prozent."),
    ("Senden Sie eine Kopie, d. h. kein Original.", "Senden Sie eine Kopie, das heißt kein Original."),
    ("Siehe lfd. Nr. 4 der Anlage.", "Siehe Nummer 4 der Anlage."),
    ("lfd. Nr.", "Nummer"),
    ("Gemäß § 60 SGB I müssen Sie mitwirken.", "Nach § 60 SGB I müssen Sie mitwirken."),
    ("Wir entscheiden gemäß §§ 41 ff. SGB XII.", "Wir entscheiden nach §§ 41 ff. SGB XII."),
    ("Die Daten werden gemäß Art. 13 DSGVO erhoben.", "Die Daten werden nach Art. 13 DSGVO erhoben."),
    ("Infolge der Rentenerhöhung sinkt der Betrag.", "Wegen der Rentenerhöhung sinkt der Betrag."),
    ("Die Wohnung ist infolge eines Brandes leer.", "Die Wohnung ist wegen eines Brandes leer."),
    ("Sämtliche Kontoauszüge liegen vor.", "Alle Kontoauszüge liegen vor."),
    ("Wir brauchen Kopien sämtlicher Kontoauszüge.", "Wir brauchen Kopien aller Kontoauszüge."),
    ("Fernmündliche Auskünfte sind möglich.", "Telefonische Auskünfte sind möglich."),
    ("Nach fernmündlicher Absprache kommen wir.", "Nach telefonischer Absprache kommen wir."),
    ("Sie erreichen uns auch fernmündlich.", "Sie erreichen uns auch telefonisch."),
    ("Sie müssen sämtliche Einkünfte angeben.", "Sie müssen alle Einkünfte angeben."),
    ("Der derzeit gültige Betrag steht unten.", "Der zurzeit gültige Betrag steht unten."),
    ("Sofern nicht anders vereinbart, gilt Absatz 2.", "Wenn nicht anders vereinbart, gilt Absatz 2."),
    ("Das gilt gemäß Absatz 2 Satz 1.", "Das gilt nach Absatz 2 Satz 1."),
    ("Infolge Umzugs endet die Leistung.", "Wegen Umzugs endet die Leistung."),
    ("Infolge von Krankheit kam sie nicht.", "Wegen Krankheit kam sie nicht."),
    ("Eine Ablichtung des Mietvertrags reicht.", "Eine Kopie des Mietvertrags reicht."),
    ("Die Ablichtungen senden wir zurück.", "Die Kopien senden wir zurück."),
    ("Wir senden das Schreiben zur Kenntnisnahme.", "Wir senden das Schreiben zur Information."),
    ("Servicezeiten: Mo 8–12 Uhr", "Öffnungszeiten: Mo 8–12 Uhr"),
    ("Servicezeiten: Sie finden sie auf Seite 2.", "Öffnungszeiten: Sie finden sie auf Seite 2."),
    ("Zutreffendes bitte ankreuzen!", "Kreuzen Sie an, was zutrifft!"),
    ("Zutreffendes ankreuzen", "Kreuzen Sie an, was zutrifft"),
]

LEFT_TO_A_PERSON = [
    ("Wir bearbeiten das gemäß Ihrem Antrag.", "gemäß"),  # "nach Ihrem Antrag" could mean "later than"
    ("Ihrem Wunsch gemäß zahlen wir bar.", "gemäß"),
    ("Nach Ablauf der Frist entscheiden wir gemäß § 66 nach Lage der Akten.", "gemäß"),
    ("Wegen und infolge des Umzugs gilt das nicht.", "infolge"),
    ("Wenn Sie wollen und sofern Sie können, rufen Sie an.", "sofern"),
    ("Für diesbezügliche Fragen stehen wir bereit.", "diesbezüglich"),
    ("Wir bitten um umgehende Antwort.", "umgehend"),
    ("Bei erstmaliger Antragstellung gilt das nicht.", "erstmalig"),
    ("Das Schreiben dient zur Kenntnisnahme des Bescheids.", "zur Kenntnisnahme"),
    ("Bezüglich Ihres Antrags haben wir Fragen.", "bezüglich"),
    ("Mittels des Vordrucks können Sie sich melden.", "mittels"),
    ("Seitens des Amtes gibt es keine Bedenken.", "seitens"),
    ("Füllen Sie den Vordruck vollständig aus.", "Vordruck"),
    ("Die Dienststelle ist heute geschlossen.", "Dienststelle"),
    ("Bitte fügen Sie dem Antrag eine Kopie bei.", "beifügen"),
    ("Reichen Sie den Antrag bald ein.", "einreichen"),
    ("Die beigefügten Unterlagen sind vollständig.", "beifügen"),
    ("Die Gebühr ist entrichtet worden.", "entrichten"),
    ("Legen Sie den Reisepass bzw. den Ausweis vor.", "beziehungsweise"),
    ("Der Schwerbehindertenausweis ist ggf. vorzulegen.", "gegebenenfalls"),
    ("Aufgrund des § 48 SGB X heben wir den Bescheid auf.", "aufgrund"),
    ("Die Miete einschließlich der Nebenkosten ist hoch.", "einschließlich"),
    ("Die Frist läuft bis einschließlich 31.05.2025.", "einschließlich"),
    ("Die erforderlichen Unterlagen fehlen.", "erforderlich"),
    ("Der Antrag ist zu unterschreiben.", "ist zu"),
    ("Sie haben die Belege aufzubewahren.", "haben zu"),
    ("Der Betrag wird in Abzug gebracht.", "in Abzug bringen"),
    ("Wir stellen Ihnen die Kosten in Rechnung.", "in Rechnung stellen"),
    ("Sie erhalten monatlich 563,00 Euro.", "monatlich"),
    ("Leistungen in Höhe von 563 Euro stehen Ihnen zu.", "in Höhe von"),
    ("Die sämtlichen Unterlagen liegen vor.", "sämtliche"),
    ("Sämtliche neue Belege sind da.", "sämtliche"),
    ("Sämtliche Angehörige sind zu nennen.", "sämtliche"),  # "alle Angehörigen"
    ("Die Angaben sämtlicher Beteiligter fehlen.", "sämtliche"),  # "aller Beteiligten"
    ("Sämtliche der genannten Unterlagen fehlen.", "sämtliche"),
    ("Die Vorschrift umgehend, zahlte er nichts.", "umgehend"),
    ("Der Antrag ist erstmalig.", "erstmalig"),
    ("Kopien und Ablichtungen sind erlaubt.", "Ablichtung"),
    ("Bitte legen Sie die Ablichtung(en) bei.", "Ablichtung"),
    ("Derzeit bewohnt er zurzeit ein Zimmer.", "derzeit"),
    ("Das gilt infolge des Umzugs, nicht wegen des Alters.", "infolge"),
    ("Es wurde gemäß der Vorschrift nach § 44 gehandelt.", "gemäß"),
    ("Familienstand (Zutreffendes bitte ankreuzen)", "Zutreffendes bitte ankreuzen"),
    ("NUNMEHR GILT DAS.", "nunmehr"),
]

EXPLAINED_OR_KEPT = [
    ("Wir zahlen, soweit der Bedarf nicht gedeckt ist.", "soweit", "explain"),
    ("Melden Sie Änderungen unverzüglich.", "unverzüglich", "explain"),
    ("Ihr Bescheid ist bestandskräftig.", "Bestandskraft", "explain"),
    ("Die Regelbedarfe steigen im Januar.", "Regelbedarf", "explain"),
    ("Wir heben den Bescheid vom 1. Mai auf.", "aufheben", "keep"),
    ("Der Bescheid gilt am vierten Tag als bekannt gegeben.", "gelten als", "keep"),
    ("Sie haben Ihren gewöhnlichen Aufenthalt in Bonn.", "gewöhnlicher Aufenthalt", "keep"),
    ("Legen Sie schriftlich oder zur Niederschrift Widerspruch ein.", "zur Niederschrift", "keep"),
    ("Hiermit beantrage ich Grundsicherung.", "hiermit", "avoid"),
    ("Die Auszahlung erfolgt monatlich im Voraus.", "erfolgen", "avoid"),
    ("Eine Prüfung wird durchgeführt.", "durchführen", "avoid"),
]

NOT_FOUND = [
    ("Der Scheck war ungedeckt.", "Bescheid"),
    ("Die Antragstellerfrage bleibt offen.", "Antragsteller"),
    ("Sie vermögen das nicht zu ändern.", "Vermögen"),
    ("Infolgedessen zahlen wir nicht.", "infolge"),
    ("Die Ablichtungskosten zahlen Sie.", "Ablichtung"),
    ("Insofern stimmt das.", "sofern"),
    ("Er nimmt die Post entgegen.", "entgegen"),
    ("Das Formular heißt „Vordruck A“.", "Vordruck"),
    ("Schreiben Sie an vordruck@stadt.example oder Vordruck@stadt.example.", "Vordruck"),
    ("Das regelt § 37 SGB XII (Darlehen).", "Darlehen"),
    ("Die Miet- und Nebenkosten-Frist-Liste fehlt.", "Miete"),
    ("Sie haben zu viel Geld bekommen.", "haben zu"),
    ("Die verpflichteten Personen sind informiert.", "verpflichtet sein"),
    ("Den Berechtigten ist das bekannt.", "berechtigt sein"),
]


def found(text: str) -> tuple[Suggestion, ...]:
    return suggest(Segment("s1", "word/document.xml", "paragraph", text), ENTRIES, sentences(text))


@pytest.mark.parametrize(("text", "expected"), REPLACED)
def test_certain_replacements_give_correct_german(text: str, expected: str) -> None:
    safe = [suggestion for suggestion in found(text) if suggestion.safe]
    assert apply_suggestions(text, safe) == expected


@pytest.mark.parametrize(("text", "term"), LEFT_TO_A_PERSON)
def test_doubtful_places_are_left_to_a_person_with_a_reason(text: str, term: str) -> None:
    suggestions = [suggestion for suggestion in found(text) if suggestion.term == term]
    assert suggestions, "the term is not found at all"
    for suggestion in suggestions:
        assert not suggestion.safe
        assert len(suggestion.reason) > 20


@pytest.mark.parametrize(("text", "term", "kind"), EXPLAINED_OR_KEPT)
def test_terms_that_stay_are_explained_and_not_changed(text: str, term: str, kind: str) -> None:
    suggestion = next(item for item in found(text) if item.term == term)
    assert (suggestion.kind, suggestion.safe, suggestion.replacement, suggestion.result) == (
        kind,
        False,
        "",
        text,
    )
    assert suggestion.reason


@pytest.mark.parametrize(("text", "term"), NOT_FOUND)
def test_terms_are_not_found_inside_other_words_or_protected_text(text: str, term: str) -> None:
    assert term not in [suggestion.term for suggestion in found(text)]


def test_no_sentence_changes_by_itself_where_a_person_must_decide() -> None:
    for text, term in LEFT_TO_A_PERSON:
        changed = [item for item in found(text) if item.safe and item.term == term]
        assert changed == []
