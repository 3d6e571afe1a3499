"""Sentences of many offices that nobody had in mind when the rules were written.

A safe suggestion is applied without a person: it must be correct German and keep the meaning in every sentence.
"""

import pytest

from tests.shared_material import PROJECT
from workbench.glossary.reading import read_glossary
from workbench.language.segmentation import sentences
from workbench.model.document import PLACEHOLDER, Placeholder, Segment
from workbench.model.finding import Suggestion
from workbench.rewrite.applying import apply_suggestions
from workbench.rewrite.providers.glossary import suggest

ENTRIES = read_glossary(PROJECT / "glossaries" / "amtsdeutsch.xlsx")

SAFE = [
    ("Das Gewerbe ist gemäß §14 GewO anzumelden.", "Das Gewerbe ist nach §14 GewO anzumelden."),
    (
        "Die Baugenehmigung wird gemäß § 5 Abs. 2 S. 1 Nr. 3 BauGB i. V. m. § 34 BauGB erteilt.",
        "Die Baugenehmigung wird nach § 5 Abs. 2 S. 1 Nr. 3 BauGB i. V. m. § 34 BauGB erteilt.",
    ),
    ("Das Kind ist gem. § 34 SchulG NRW anzumelden.", "Das Kind ist nach § 34 SchulG NRW anzumelden."),
    ("Gem. Abs. 2 entfällt die Gebühr.", "Nach Abs. 2 entfällt die Gebühr."),
    ("Die Steuer (gemäß § 3 KAG) ist fällig.", "Die Steuer (nach § 3 KAG) ist fällig."),
    ("Die gemäß § 19 WHG nötige Erlaubnis fehlt.", "Die nach § 19 WHG nötige Erlaubnis fehlt."),
    (
        "Gemäß § 7 SGB II und Art. 3 GG besteht kein Anspruch.",
        "Nach § 7 SGB II und Art. 3 GG besteht kein Anspruch.",
    ),
    ("Die Wahl wurde nicht gemäß § 9 KWahlG bekannt.", "Die Wahl wurde nicht nach § 9 KWahlG bekannt."),
    ("Die Satzung zur Reinigung wird gemäß § 7 GO gültig.", "Die Satzung zur Reinigung wird nach § 7 GO gültig."),
    ("Der Unterricht fällt infolge Krankheit aus.", "Der Unterricht fällt wegen Krankheit aus."),
    ("Infolge mehrerer Verstöße endet die Erlaubnis.", "Wegen mehrerer Verstöße endet die Erlaubnis."),
    ("Infolge Wegzugs ist die Hundesteuer abzumelden.", "Wegen Wegzugs ist die Hundesteuer abzumelden."),
    ("Infolge höherer Gewalt entfällt der Termin.", "Wegen höherer Gewalt entfällt der Termin."),
    ("Ein infolge Verjährung erloschener Anspruch ruht.", "Ein wegen Verjährung erloschener Anspruch ruht."),
    ("Fügen Sie, sofern vorhanden, den Ausweis bei.", "Fügen Sie, wenn vorhanden, den Ausweis bei."),
    ("Sofern nichts anderes gilt, wird gezahlt.", "Wenn nichts anderes gilt, wird gezahlt."),
    ("Nur sofern Sie zustimmen, impfen wir.", "Nur wenn Sie zustimmen, impfen wir."),
    ("Außer sofern ein Notfall vorliegt, gilt das.", "Außer wenn ein Notfall vorliegt, gilt das."),
    ("Das gilt auch, sofern der Antrag zu spät kommt.", "Das gilt auch, wenn der Antrag zu spät kommt."),
    ("Sofern Sie wählen oder sofern Sie helfen: Ja.", "Wenn Sie wählen oder wenn Sie helfen: Ja."),
    ("§ 3 Sofern der Halter wechselt, gilt Absatz 2.", "§ 3 Wenn der Halter wechselt, gilt Absatz 2."),
    ("Sofern ja, bitte Rückseite beachten.", "Wenn ja, bitte Rückseite beachten."),
    ("Der Zuschlag beträgt 15 v. H.", "Der Zuschlag beträgt 15 Prozent."),
    ("Die Steuer beträgt 6,5 v.H. des Preises.", "Die Steuer beträgt 6,5 Prozent des Preises."),
    ("Der Zuschlag beträgt 1 v. H. Er gilt je Monat.", "Der Zuschlag beträgt 1 Prozent. Er gilt je Monat."),
    ("Der Anteil stieg um 5 vom Hundert.", "Der Anteil stieg um 5 Prozent."),
    ("Es waren 5 v. H., 10 v. H. oder 15 v. H.", "Es waren 5 Prozent, 10 Prozent oder 15 Prozent."),
    ("D. h., Sie müssen neu wählen.", "Das heißt, Sie müssen neu wählen."),
    ("Die Tonne steht am Rand (d. h. am Gehweg).", "Die Tonne steht am Rand (das heißt am Gehweg)."),
    ("Nebenräume, d.h. Keller, zählen nicht.", "Nebenräume, das heißt Keller, zählen nicht."),
    ("Das Recht ist weg, d. h., dass wir ablehnen.", "Das Recht ist weg, das heißt, dass wir ablehnen."),
    ("Der Betrag steht unter der lfd. Nr. 12.", "Der Betrag steht unter der Nummer 12."),
    ("lfd. Nr. 4 und lfd. Nr. 5 sind gleich.", "Nummer 4 und Nummer 5 sind gleich."),
    ("Der Abschlag beträgt nunmehr 120 Euro.", "Der Abschlag beträgt jetzt 120 Euro."),
    ("Die nunmehr 80-jährige Klägerin lebt im Heim.", "Die jetzt 80-jährige Klägerin lebt im Heim."),
    ("Wo wohnen Sie derzeit?", "Wo wohnen Sie zurzeit?"),
    (
        "Es gilt die Satzung in der derzeit gültigen Fassung.",
        "Es gilt die Satzung in der zurzeit gültigen Fassung.",
    ),
    (
        "Das Haus, das derzeit leer steht, wurde 1950 gebaut.",
        "Das Haus, das zurzeit leer steht, wurde 1950 gebaut.",
    ),
    ("Das Referat für Wahlen ist derzeit geschlossen.", "Das Referat für Wahlen ist zurzeit geschlossen."),
    ("Diesbezüglich verweisen wir auf das Merkblatt.", "Dazu verweisen wir auf das Merkblatt."),
    ("Diesbezüglich bestehen keine Bedenken.", "Dazu bestehen keine Bedenken."),
    ("Der Zeuge wurde diesbezüglich befragt.", "Der Zeuge wurde dazu befragt."),
    ("Ablichtung Personalausweis", "Kopie Personalausweis"),
    ("Bitte äußern Sie sich diesbezüglich bald.", "Bitte äußern Sie sich dazu bald."),
    ("Nicht sämtliche Schüler wurden geimpft.", "Nicht alle Schüler wurden geimpft."),
    ("Der Erwerb sämtlicher Anteile ist frei.", "Der Erwerb aller Anteile ist frei."),
    ("Sämtliche Kosten, Gebühren und Auslagen ruhen.", "Alle Kosten, Gebühren und Auslagen ruhen."),
    ("Fast sämtliche Bäume sind krank.", "Fast alle Bäume sind krank."),
    ("Sie ersetzen den Wert sämtlichen Aufwands.", "Sie ersetzen den Wert allen Aufwands."),
    ("Wurde der Ausweis erstmalig oder erneut beantragt?", "Wurde der Ausweis zum ersten Mal oder erneut beantragt?"),
    ("☐ erstmalig ☐ wiederholt", "☐ zum ersten Mal ☐ wiederholt"),
    ("Die erstmalig gebaute Straße ist neu.", "Die zum ersten Mal gebaute Straße ist neu."),
    ("Fügen Sie eine Ablichtung des Passes bei.", "Fügen Sie eine Kopie des Passes bei."),
    ("Die Urkunde liegt in beglaubigter Ablichtung vor.", "Die Urkunde liegt in beglaubigter Kopie vor."),
    ("Das Entgelt je Ablichtung beträgt 0,50 Euro.", "Das Entgelt je Kopie beträgt 0,50 Euro."),
    ("Zur gefälligen Kenntnisnahme", "Zur Information"),
    ("Dieses Schreiben dient zur Kenntnisnahme.", "Dieses Schreiben dient zur Information."),
    (
        "Zur Kenntnisnahme und weiteren Veranlassung an das Tiefbauamt",
        "Zur Information und weiteren Veranlassung an das Tiefbauamt",
    ),
    (
        "Die Anzeige kann mündlich, fernmündlich oder per Post kommen.",
        "Die Anzeige kann mündlich, telefonisch oder per Post kommen.",
    ),
    ("Der Müll wird umgehend und kostenlos abgeholt.", "Der Müll wird sofort und kostenlos abgeholt."),
    ("Umgehend nach der Geburt ist das Kind anzumelden.", "Sofort nach der Geburt ist das Kind anzumelden."),
    ("(Zutreffendes bitte ankreuzen)", "(Kreuzen Sie an, was zutrifft)"),
    (
        "a) gemäß § 7 SGB XII; b) sofern derzeit bekannt",
        "a) nach § 7 SGB XII; b) wenn zurzeit bekannt",
    ),
    (
        "- Sämtliche Belege, d. h. Ablichtungen der Verträge",
        "- Alle Belege, das heißt Kopien der Verträge",
    ),
]  # fmt: skip

NOT_SAFE = [
    ("Lage: Gem. Eller, Flur 12, Flurstück 45", "gemäß"),  # "Gem." is the cadastral district
    ("GEMÄSS § 14 BAUO NRW IST DAS ZU ÄNDERN.", "gemäß"),
    ("Die gemäß dem Vertrag vom 1. Mai begonnenen Arbeiten ruhen.", "gemäß"),
    ("Es gilt gemäß und nach § 8 StVO Tempo 30.", "gemäß"),
    ("Die Miete steigt gemäß § 558 BGB und Ihrer Zustimmung.", "gemäß"),  # "after your consent"
    ("Gemäß § 7 der Satzung und dem Beschluss vom 1. Mai wird gezahlt.", "gemäß"),
    ("Nach gemäß § 12 erteilter Genehmigung dürfen Sie bauen.", "gemäß"),
    ("Das Gesetz über die Erhebung von Abgaben gemäß § 8 KAG gilt.", "gemäß"),  # the title of a law
    ("Satzung über die Erhebung von Gebühren gemäß § 6 KAG", "gemäß"),
    ("Sie schreiben: „Gemäß § 5 zahle ich nicht.“", "gemäß"),
    ("Die Sperrung erfolgte wegen einer infolge des Sturms umgestürzten Eiche.", "infolge"),
    ("Der Unfall, infolge dessen das Kind verletzt wurde, ist zu melden.", "infolge"),
    ("INFOLGE HOCHWASSERS IST DIE BRÜCKE GESPERRT.", "infolge"),
    ("Infolge uns nicht bekannter Umstände entfällt der Termin.", "infolge"),
    ("Der Bescheid gilt, sofern und soweit er nicht geändert wird.", "sofern"),
    ("Der Bescheid gilt, soweit bzw. sofern er nicht geändert wird.", "sofern"),
    ("Ob und sofern ein Anspruch besteht, wird geprüft.", "sofern"),
    ("Wann und sofern das Kind die Schule wechselt, steht im Brief.", "sofern"),
    ("Sofern, soweit und solange die Erlaubnis besteht, gilt dies.", "sofern"),
    ("Auch sofern die Voraussetzungen vorliegen, zahlen wir nicht.", "sofern"),  # "even if"
    ("Sofern auch der Ehegatte Lohn hat, zählt dieser.", "sofern"),  # "although"
    ("Selbst sofern dies zuträfe, bliebe es dabei.", "sofern"),
    ("Immer sofern eine Änderung eintritt, ist sie zu melden.", "sofern"),  # "whenever"
    ("Es wirkt, als sofern nichts wäre.", "sofern"),
    ("Sofern schon ein Urteil ergangen ist, gilt dieses.", "sofern"),
    ("Sofern gleich mehrere Personen haften, zahlt jede.", "sofern"),
    ("Wenn Sie, sofern möglich, den Ausweis mitbringen, geht es schneller.", "sofern"),
    ("SOFERN SIE VERHINDERT SIND, RUFEN SIE AN.", "sofern"),
    ("Anteil in v. H.", "v. H."),
    ("Herr Karl v. H. ist geladen.", "v. H."),
    ("Am 1. v. H. gezahlt", "v. H."),
    ("Der v. H.-Satz ist neu.", "v. H."),
    ("Die Klage ist unzulässig, d. h. sie wird abgewiesen.", "d. h."),  # a clause needs a comma before it
    ("Die Wahl ist geheim d. h. ohne Zuschauer.", "d. h."),
    ("Der Antrag ist unvollständig, d. h. die Anlage fehlt.", "d. h."),
    ("Nach § 5 lfd. Nr. 3 der Anlage ist zu zahlen.", "lfd. Nr."),  # would cite § 5 Nummer 3
    ("Siehe Nr. 8 lfd. Nr. 3.", "lfd. Nr."),
    ("Eingetragen in Abt. II lfd. Nr. 3 des Grundbuchs.", "lfd. Nr."),
    ("Bitte Kundennummer und lfd. Nr. 7 angeben.", "lfd. Nr."),
    ("Anlage 2, lfd. Nr. 3", "lfd. Nr."),
    ("Sie wohnen seit nunmehr drei Jahren hier.", "nunmehr"),
    ("Sie sind jetzt nunmehr zuständig.", "nunmehr"),
    ("Die Frist galt nunmehr als versäumt.", "nunmehr"),
    ("Sie zogen nunmehr nach Bonn.", "nunmehr"),
    ("Der Kläger war derzeit noch minderjährig.", "derzeit"),  # at that time
    ("Die Klägerin bewohnte derzeit ein Zimmer.", "derzeit"),
    ("Der Verein hielt derzeit keine Sitzung ab.", "derzeit"),
    ("DERZEIT KEINE ANNAHME VON SONDERMÜLL", "derzeit"),
    ("Die Zahl steigt von derzeit 12 auf 15.", "derzeit"),
    ("Der Bescheid wird diesbezüglich aufgehoben.", "diesbezüglich"),
    ("Der Eigentümer ist diesbezüglich verpflichtet.", "diesbezüglich"),  # obliged to do it
    ("Sie sind diesbezüglich berechtigt.", "diesbezüglich"),
    ("Die Klage ist diesbezüglich unzulässig.", "diesbezüglich"),
    ("Der Hinweis ist diesbezüglich falsch.", "diesbezüglich"),
    ("Das Merkblatt ist diesbezüglich veraltet.", "diesbezüglich"),
    ("Ihre diesbezüglichen Angaben fehlen.", "diesbezüglich"),
    ("Ihr Schreiben haben wir diesbezüglich geprüft.", "diesbezüglich"),
    ("Sie schreiben, dass Sie diesbezüglich keine Rente beziehen.", "diesbezüglich"),
    ("Wir weisen Sie diesbezüglich darauf hin, dass die Frist läuft.", "diesbezüglich"),
    ("Die damals derzeit gültige Fassung", "derzeit"),
    ("Die lfd. Nr. 3 bis 5 fehlen.", "lfd. Nr."),  # "die Nummern 3 bis 5"
    ("Es gibt eine 100 v. H.-Förderung.", "v. H."),
    ("Die Ablichtung erfolgt durch das Amt.", "Ablichtung"),
    ("Ablichtung verboten!", "Ablichtung"),
    ("Ablichtung Tatort", "Ablichtung"),
    ("Die Tonnen werden sämtliche 14 Tage geleert.", "sämtliche"),  # "every 14 days"
    ("Sämtliche Angestellte sind zu melden.", "sämtliche"),
    ("Sämtliche Kinder und Jugendliche sind eingeladen.", "sämtliche"),
    ("Sämtliche Türen und offene Fenster sind zu schließen.", "sämtliche"),
    ("Sämtliche Post geht an den Betreuer.", "sämtliche"),
    ("Er kam sämtliche Wochen.", "sämtliche"),
    ("Ihre sämtlichen Einkünfte zählen.", "sämtliche"),
    ("Die Anträge wurden sämtlich geprüft.", "sämtliche"),
    ("Kopien sämtlicher in der Anlage genannter Verträge fehlen.", "sämtliche"),
    ("SÄMTLICHE TÜREN SIND FREIZUHALTEN.", "sämtliche"),
    ("Die Zulassung ist erstmalig und einmalig.", "erstmalig"),
    ("Die Ablichtung von Personen auf dem Schulfest ist verboten.", "Ablichtung"),  # taking photos
    ("Ablichtungen von Minderjährigen sind untersagt.", "Ablichtung"),
    ("Eine Ablichtung des Gebäudes fehlt.", "Ablichtung"),
    ("Der Ausweis ist zur Ablichtung vorzulegen.", "Ablichtung"),
    ("Bei der Ablichtung des Passes ist die Nummer zu schwärzen.", "Ablichtung"),
    ("Das Amt für Ablichtung und Druck ist geschlossen.", "Ablichtung"),
    ("Sie sind zur Kenntnisnahme verpflichtet.", "zur Kenntnisnahme"),
    ("Er wurde zur Kenntnisnahme aufgefordert.", "zur Kenntnisnahme"),
    ("Die Daten sind nicht zur Kenntnisnahme durch Dritte gedacht.", "zur Kenntnisnahme"),
    ("Öffnungs- und Servicezeiten", "Servicezeiten"),
    ("Servicezeiten: täglich per Telefon", "Servicezeiten"),
    ("Telefonisch oder fernmündlich sind wir nicht da.", "fernmündlich"),
    ("FERNMÜNDLICH NICHT ERREICHBAR", "fernmündlich"),
    ("Bitte melden Sie sich so umgehend wie möglich.", "umgehend"),
    ("Die Sperre umgehend, fuhr er weiter.", "umgehend"),
    ("Das Verbot umgehend verkaufte er Alkohol.", "umgehend"),
    ("Der Schaden ist sofort und umgehend zu melden.", "umgehend"),
    ("Bitte Zutreffendes ankreuzen und unterschreiben.", "Zutreffendes bitte ankreuzen"),
    ("Angaben zum Kind: Zutreffendes bitte ankreuzen", "Zutreffendes bitte ankreuzen"),
]  # fmt: skip

DECLARATIONS = [
    "Ich versichere, dass ich sämtliche Angaben richtig gemacht habe.",
    "Mir ist bekannt, dass ich gemäß § 60 Abs. 1 SGB I mitwirken muss.",
    "Hiermit erkläre ich, dass ich derzeit keine Einkünfte habe.",
    "Ich willige ein, dass Ablichtungen der Bescheide verschickt werden.",
]

NAMES = [
    ("Herr Umgehend wohnt hier.", "umgehend"),
    ("Frau Dr. Kann ist Vorsitzende.", "kann"),
    ("Das Soll beträgt 500 Euro.", "soll"),
    ("Die Verwendung des Mittels ist untersagt.", "mittels"),
    ("Das Grundstück liegt in der Gem. Wersten.", "gemäß"),
    ("Der Verein „Nunmehr e. V.“ ist aufgelöst.", "nunmehr"),
    ("Gutachter war D. H. Schulte.", "d. h."),
]


def found(text: str) -> tuple[Suggestion, ...]:
    marks = (at for at, sign in enumerate(text) if sign == PLACEHOLDER)
    placeholders = tuple(Placeholder(at, "break", at) for at in marks)
    segment = Segment("s1", "word/document.xml", "paragraph", text, placeholders=placeholders)
    return suggest(segment, ENTRIES, sentences(text))


def applied(text: str) -> str:
    return apply_suggestions(text, [suggestion for suggestion in found(text) if suggestion.safe])


@pytest.mark.parametrize(("text", "expected"), SAFE)
def test_safe_suggestions_of_a_sentence_give_this_very_sentence(text: str, expected: str) -> None:
    assert applied(text) == expected


@pytest.mark.parametrize(("text", "term"), NOT_SAFE)
def test_a_doubtful_place_is_never_changed_by_itself(text: str, term: str) -> None:
    assert [item.replacement for item in found(text) if item.term == term and item.safe] == []


@pytest.mark.parametrize("text", DECLARATIONS)
def test_what_a_person_signs_is_never_changed_by_itself(text: str) -> None:
    assert applied(text) == text
    assert any("unterschrieben" in item.reason for item in found(text))


@pytest.mark.parametrize(("text", "term"), NAMES)
def test_names_and_nouns_that_look_like_a_term_are_not_found(text: str, term: str) -> None:
    assert term not in [item.term for item in found(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Name\ufffcSofern Sie umziehen, gilt das.", "Name\ufffcWenn Sie umziehen, gilt das."),
        ("15\ufffcv. H. der Kosten", "15\ufffcProzent der Kosten"),
        ("15 v.\ufffcH. der Kosten", "15 v.\ufffcH. der Kosten"),
        ("Gemäß \ufffc SGB I gilt das.", "Gemäß \ufffc SGB I gilt das."),
        ("Umgehend\ufffcantworten.", "Sofort\ufffcantworten."),
        ("so\u00adfern Sie umziehen", "wenn Sie umziehen"),
    ],
)
def test_breaks_and_soft_hyphens_beside_a_term(text: str, expected: str) -> None:
    assert applied(text) == expected


def test_capitals_stay_capitals_in_a_suggestion() -> None:
    proposals = {item.term: item.replacement for item in found("SÄMTLICHE TÜREN SIND FREI.")}
    assert proposals["sämtliche"] == "ALLE"


def test_an_article_before_a_quantifier_gets_no_wording() -> None:
    proposals = {item.term: item.replacement for item in found("Die sämtlichen Unterlagen liegen vor.")}
    assert proposals["sämtliche"] == ""
