"""Two pairs of the social office, written as its forms are, after all recognisers."""

from collections.abc import Callable, Mapping

from tests.planning.renewals.drawn_form import DrawnForm

Pair = tuple[DrawnForm, DrawnForm]


def grundsicherung() -> Pair:
    """The first application with annexes in tables, the renewal as a short form of questions."""
    first = (
        DrawnForm("Antrag auf Grundsicherung im Alter")
        .header("Aktenzeichen: ")
        .table(["Eingangsvermerk der Behörde", "Nur von der Behörde auszufüllen"], ["", ""])
        .head("A. Persönliche Angaben")
        .table(
            ["Angaben", "Antragstellende Person", "Ehegattin/Ehegatte, Partnerin/Partner"],
            ["1. Familienname", "{t}", "{t}"],
            ["2. Vornamen", "{t}", "{t}"],
            ["3. Geburtsname", "{t}", "{t}"],
            ["4. Tag und Ort der Geburt", "{t}", "{t}"],
            ["5. Familienstand, seit", "{t}", "entfällt"],
            ["6. Staatsangehörigkeit", "{t}", "{t}"],
            ["7. Rentenversicherungs-Nr.", "{t}", "{t}"],
            ["8. Kranken-/Pflegekasse", "{t}", "{t}"],
            ["9. Schwerbehinderung (Merkzeichen G/aG)", "{b} ja {b} nein", "{b} ja {b} nein"],
        )
        .lines("Derzeitige Wohnanschrift (Straße, Hausnummer, PLZ, Ort): ______________________________")
        .lines("Telefon/E-Mail (freiwillige Angaben): ______________________________")
        .head("B. Kosten der Unterkunft")
        .table(
            ["Kostenart", "monatlicher Betrag"],
            ["Grundmiete ohne Nebenkosten", "{t} €"],
            ["Nebenkosten", "{t} €"],
            ["Heizkosten", "{t} €"],
            ["Stellplatz/Garage", "{t} €"],
        )
        .lines("Wohnfläche: ______ m²     Anzahl der Bewohner: ______")
        .lines("Name und Anschrift des Vermieters: ______________________________")
        .head("C. Einkommen")
        .table(
            ["Art", "Antragstellende Person", "Partnerin/Partner"],
            ["Altersrente", "{t} €", "{t} €"],
            ["Witwen-/Witwerrente", "{t} €", "{t} €"],
            ["Arbeitseinkommen", "{t} €", "{t} €"],
            ["Sonstiges Einkommen", "{t} €", "{t} €"],
        )
        .head("D. Vermögen")
        .table(
            ["Vermögen", "vorhanden", "Wert"],
            ["Girokonto", "☐ ja ☐ nein", ""],
            ["Sparbuch", "☐ ja ☐ nein", ""],
            ["Pkw", "☐ ja ☐ nein", ""],
        )
        .lines("Wurde in den letzten zehn Jahren Vermögen verschenkt oder übertragen? ☐ ja ☐ nein")
        .head("E. Bankverbindung")
        .lines(
            "Geldinstitut: ____________________",
            "IBAN: ____________________",
            "Kontoinhaberin oder Kontoinhaber: ____________________",
        )
        .head("F. Nachweise")
        .lines("Folgende Unterlagen sind in Kopie beizufügen:")
        .lines(
            "☐ Personalausweis oder Reisepass",
            "☐ Rentenbescheid",
            "☐ Mietvertrag",
            "☐ Kontoauszüge der letzten drei Monate",
            "☐ Schwerbehindertenausweis",
        )
        .head("G. Erklärung")
        .lines("Ich versichere, dass ich alle Angaben vollständig und wahrheitsgemäß gemacht habe.")
        .lines("☐ Ich willige ein, dass das Sozialamt bei der Rentenversicherung nachfragt.")
        .table(
            ["Ort, Datum", ""],
            ["Unterschrift der antragstellenden Person", ""],
            ["Unterschrift der Partnerin/des Partners", ""],
        )
    )
    later = (
        DrawnForm("Folgeantrag auf Grundsicherung im Alter")
        .lines("Bitte beantworten Sie alle Fragen, auch wenn sich nichts geändert hat.")
        .table(["Aktenzeichen", "{t}", "Ende der Bewilligung", "{d}"])
        .head("1. Zu Ihrer Person")
        .table(
            ["", "Sie", "Ihre Partnerin/Ihr Partner"],
            ["Name", "{t}", "{t}"],
            ["Vorname", "{t}", "{t}"],
            ["Geboren am/in", "{t}", "{t}"],
            ["Familienstand", "{t}", "entfällt"],
            ["Renten-Nr.", "{t}", "{t}"],
            ["Krankenkasse", "{t}", "{t}"],
        )
        .lines("Anschrift: ______________________________")
        .lines("Telefonnummer (freiwillig): ______________________________")
        .head("2. Wohnung")
        .table(["Kaltmiete", "{t} €"], ["Betriebskosten", "{t} €"], ["Heizung", "{t} €"])
        .lines("Haben Sie eine Betriebskostenabrechnung erhalten? ☐ ja ☐ nein")
        .lines("Wie viele Personen wohnen bei Ihnen? ______")
        .head("3. Einkommen")
        .table(
            ["", "Sie", "Ihre Partnerin/Ihr Partner"],
            ["Rente wegen Alters", "{t} €", "{t} €"],
            ["Hinterbliebenenrente", "{t} €", "{t} €"],
            ["Lohn oder Gehalt", "{t} €", "{t} €"],
        )
        .lines("Haben Sie seit der letzten Bewilligung andere Einkünfte? ☐ ja ☐ nein")
        .head("4. Vermögen")
        .lines(
            "Stand aller Girokonten: __________ €",
            "Sparguthaben: __________ €",
            "Besitzen Sie ein Auto? ☐ ja ☐ nein",
        )
        .lines("Waren Sie im letzten Jahr länger als vier Wochen im Ausland? ☐ ja ☐ nein")
        .head("5. Konto")
        .lines("IBAN: ____________________", "Kontoinhaber/in: ____________________")
        .head("6. Anlagen")
        .lines(
            "☐ Rentenanpassungsmitteilung",
            "☐ Aktuelle Kontoauszüge (drei Monate)",
            "☐ Mietbescheinigung",
            "☐ Heizkostenabrechnung",
        )
        .lines("Ich versichere, dass meine Angaben stimmen.")
        .lines(
            "Ort, Datum: ____________________",
            "Ihre Unterschrift: ____________________",
            "Unterschrift Partnerin/Partner: ____________________",
        )
    )
    return first, later


def stadtpass() -> Pair:
    """A pass for people with little money: questions instead of labels."""
    first = (
        DrawnForm("Antrag auf den Stadtpass")
        .head("Über Sie")
        .lines(
            "Wie heißen Sie mit Nachnamen? ____________________",
            "Wie heißen Sie mit Vornamen? ____________________",
            "Wann sind Sie geboren? ____________________",
            "Wo wohnen Sie? ____________________",
            "Wie können wir Sie anrufen? (freiwillig) ____________________",
        )
        .head("Ihr Haushalt")
        .table(
            ["Wer wohnt noch bei Ihnen?", "Geburtsdatum", "Wie sind Sie verwandt?"],
            ["", "", ""],
            ["", "", ""],
            ["", "", ""],
        )
        .head("Ihr Geld")
        .lines(
            "Welche Leistung bekommen Sie?", "☐ Grundsicherung", "☐ Wohngeld", "☐ Bürgergeld", "☐ keine davon"
        )
        .lines("Wie viel Geld haben Sie im Monat? ____________________ Euro")
        .head("Das brauchen wir von Ihnen")
        .lines("Bitte bringen Sie mit:", "• Ihren Ausweis", "• Ihren Bescheid", "• ein Foto")
        .lines("Datum: ______________\tIhre Unterschrift: ______________")
    )
    later = (
        DrawnForm("Ihr Stadtpass läuft ab")
        .lines("Nummer Ihres Stadtpasses: ____________________")
        .lines(
            "Ihr Name: ____________________",
            "Ihr Geburtsdatum: ____________________",
            "Ihre Adresse: ____________________",
        )
        .lines("Bekommen Sie noch dieselbe Leistung? ☐ ja ☐ nein")
        .lines("Welche Leistung bekommen Sie jetzt?", "☐ Grundsicherung", "☐ Wohngeld", "☐ Bürgergeld")
        .lines("Bitte bringen Sie mit:", "• Ihren neuen Bescheid", "• Ihren Ausweis")
        .lines("Datum: ______________\tIhre Unterschrift: ______________")
    )
    return first, later


LAST_PAIRS: Mapping[str, Callable[[], Pair]] = {made.__name__: made for made in (grundsicherung, stadtpass)}
