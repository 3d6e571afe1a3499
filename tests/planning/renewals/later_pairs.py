"""Four more pairs, whose truth was written before the workbench had seen them."""

from collections.abc import Callable, Mapping

from tests.planning.renewals.drawn_form import DrawnForm

Pair = tuple[DrawnForm, DrawnForm]


def sozialhilfe() -> Pair:
    """Numbered labels, marks of footnotes, soft hyphens, bullets, persons called otherwise."""
    first = (
        DrawnForm("Antrag auf Hilfe zum Lebensunterhalt")
        .lines("Nur vom Amt auszufüllen: Aktenzeichen __________ Eingang __________")
        .head("1 Persönliche Verhältnisse")
        .table(
            ["Angaben", "Antragsteller(in)", "Ehegatte / Lebenspartner(in)"],
            ["1.1 Name", "", ""],
            ["1.2 Vorname", "", ""],
            ["1.3 Geburtsdatum, -ort", "", ""],
            ["1.4 Staats\u00adangehörig\u00adkeit¹", "", ""],
            ["1.5 Erlernter Beruf", "", ""],
            ["1.6 Kranken\u00adversicherung bei", "", "entfällt"],
            ["1.7 Aufenthaltstitel *)", "", "– entfällt –"],
        )
        .head("2 Weitere Personen im Haushalt")
        .table(
            ["Name", "Vorname", "geboren am", "Einkommen"],
            ["", "", "", ""],
            ["", "", "", ""],
            ["", "", "", ""],
        )
        .head("3 Unterkunft")
        .table(
            ["3.1 Mietkosten ohne Heizung", "monatlich EUR"],
            ["3.2 Heizkosten", "monatlich EUR"],
            ["3.3 Wohnungsgröße", "m²"],
            ["3.4 Die Wohnung ist", "☐ eine Mietwohnung ☐ Eigentum ☐ ein Zimmer zur Untermiete"],
            ["3.5 Name und Anschrift der Vermieterin oder des Vermieters", ""],
        )
        .head("4 Vermögen")
        .lines("Haben Sie Vermögen (Bargeld, Konten, Wertpapiere)? ☐ Nein ☐ Ja, Höhe: __________ Euro")
        .lines("Besitzen Sie ein Kraftfahrzeug? ☐ Nein ☐ Ja, Kennzeichen: __________")
        .head("5 Erforderliche Unterlagen")
        .lines(
            "• Ausweis",
            "• Mietvertrag",
            "• Kontoauszüge der letzten drei Monate",
            "• Nachweis über Heizkosten",
        )
        .head("6 Schlusserklärung")
        .lines("Die Angaben sind vollständig und wahr.")
        .table(
            ["Ort, Datum", ""],
            ["Unterschrift Antragsteller(in)", ""],
            ["Unterschrift Ehegatte / Lebenspartner(in)", ""],
        )
    )
    later = (
        DrawnForm("Folgeantrag auf Hilfe zum Lebensunterhalt")
        .table(["Vom Amt auszufüllen", ""], ["Eingang", ""], ["Geprüft", ""])
        .head("1 Zu Ihrer Person")
        .table(
            ["", "Antragsteller(in)", "Partner(in)"],
            ["Familienname", "", ""],
            ["Vornamen", "", ""],
            ["Geburtstag", "", ""],
            ["Nationalität", "", ""],
            ["Krankenkasse", "", "entfällt"],
        )
        .head("2 Haushalt")
        .table(
            ["Lfd. Nr.", "Name, Vorname", "Geburtsdatum", "Art und Höhe des Einkommens"],
            ["1", "", "", ""],
            ["2", "", "", ""],
        )
        .head("3 Wohnung")
        .table(["Kaltmiete", "EUR"], ["Heizkostenabschlag", "EUR"], ["Größe in qm", ""], ["Vermieter", ""])
        .lines("Sind seit dem letzten Bescheid Personen ein- oder ausgezogen? ☐ Ja ☐ Nein")
        .lines("Derzeitiges Guthaben auf allen Konten: __________ Euro")
        .lines("Fahrzeug vorhanden? ☐ Ja ☐ Nein")
        .head("4 Unterlagen")
        .lines("• Aktueller Mietvertrag", "• Kontoauszüge", "• Einkommensnachweise")
        .table(["Ort, Datum", "", "Unterschrift", ""])
    )
    return first, later


def taxischein() -> Pair:
    """A letter-like form with sentences to complete, a person 2 section, checks in a table."""
    first = (
        DrawnForm("Antrag auf Fahrtkostenzuschuss")
        .lines("Bitte füllen Sie alle Felder aus. Mit * gekennzeichnete Angaben sind freiwillig.")
        .bold("Persönliche Daten")
        .lines("Name, Vorname:\t{t}", "Geburtsdatum:\t{d}", "Anschrift:\t{t}", "Telefon*:\t{t}")
        .bold("Angaben zur Behinderung")
        .lines(
            "Grad der Behinderung (GdB): {t}", "Merkzeichen:\n{b} G\n{b} aG\n{b} H", "Ausweis gültig bis: {d}"
        )
        .bold("Fahrten")
        .table(
            ["Ziel der Fahrt", "Fahrten im Monat", "Kosten je Fahrt (Euro)"],
            ["", "", ""],
            ["", "", ""],
        )
        .bold("Zahlung an")
        .table(["Kontoinhaber/in", "IBAN"], ["", ""])
        .bold("Diese Nachweise füge ich bei")
        .table(
            ["☐", "Kopie des Schwerbehindertenausweises"],
            ["☐", "Ärztliche Bescheinigung"],
            ["☐", "Quittungen"],
        )
        .lines("Ich bin damit einverstanden, dass das Amt Auskünfte einholt. {b} ja {b} nein")
        .lines(
            "_______________________          _______________________\nDatum                    Unterschrift"
        )
    )
    later = (
        DrawnForm("Antrag auf Weitergewährung des Fahrtkostenzuschusses")
        .lines("Aktenzeichen: {t}")
        .bold("Ihre Daten")
        .lines("Vor- und Zuname:\t{t}", "geboren:\t{d}", "Wohnanschrift:\t{t}", "Rufnummer*:\t{t}")
        .lines(
            "GdB: {t}",
            "Merkzeichen: {b} G {b} aG {b} H",
            "Hat sich der Grad der Behinderung geändert? {b} ja {b} nein",
        )
        .table(["Fahrtziel", "Anzahl der Fahrten monatlich"], ["", ""], ["", ""])
        .bold("Bankverbindung")
        .table(["IBAN", ""], ["Kontoinhaber", ""])
        .bold("Nachweise")
        .lines("{b} Quittungen der letzten zwölf Monate", "{b} Schwerbehindertenausweis (Kopie)")
        .lines("Datum: {d}\tUnterschrift: ____________")
    )
    return first, later


def bestattung() -> Pair:
    """Sections for the dead, the applicant and the bank with the same labels, old form fields in table cells."""
    first = (
        DrawnForm("Antrag auf Pflegewohngeld")
        .head("A. Bewohnerin / Bewohner")
        .table(
            ["Name", "{lt}", "Vorname", "{lt}"],
            ["Geburtsdatum", "{lt}", "Geburtsort", "{lt}"],
            ["Familienstand", "{lt}", "Religion", "{lt}"],
        )
        .head("B. Angehörige Person / Bevollmächtigte")
        .table(
            ["Name, Vorname", "{lt}"],
            ["Anschrift", "{lt}"],
            ["Telefon", "{lt}"],
            ["Verwandtschaftsverhältnis", "{lt}"],
        )
        .head("C. Einrichtung")
        .table(
            ["Name der Einrichtung", "{lt}"],
            ["Anschrift der Einrichtung", "{lt}"],
            ["Tag des Einzugs", "{lt}"],
            ["Pflegegrad", "{lb} 2 {lb} 3 {lb} 4 {lb} 5"],
        )
        .head("D. Einkünfte in Euro")
        .table(
            ["Gesetzliche Altersrente", "{lt}"],
            ["Witwen-/Witwerrente", "{lt}"],
            ["Wohngeld", "{lt}"],
            ["Sonstige Einkünfte", "{lt}"],
        )
        .head("E. Vermögen")
        .table(
            ["", "vorhanden", "Betrag in Euro"],
            ["Sparbuch", "{lb} ja {lb} nein", "{lt}"],
            ["Lebensversicherung", "{lb} ja {lb} nein", "{lt}"],
        )
        .head("F. Anlagen")
        .lines("Dem Antrag liegen bei:", "{lb} Rentenbescheide", "{lb} Heimvertrag", "{lb} Vollmacht")
        .table(["Ort", "Datum", "Unterschrift"], ["{lt}", "{lt}", ""])
    )
    later = (
        DrawnForm("Jährliche Überprüfung Pflegewohngeld")
        .head("A. Bewohner/in")
        .table(["Familienname", "{lt}", "Vorname", "{lt}"], ["Geb.-Datum", "{lt}", "Personenstand", "{lt}"])
        .head("B. Bevollmächtigte Person")
        .table(["Name und Vorname", "{lt}"], ["Wohnanschrift", "{lt}"], ["Telefonnummer", "{lt}"])
        .head("C. Pflegeheim")
        .table(["Name des Heims", "{lt}"], ["Pflegegrad", "{lb} 2 {lb} 3 {lb} 4 {lb} 5"])
        .head("D. Monatliches Einkommen")
        .table(["Altersrente", "{lt} €"], ["Hinterbliebenenrente", "{lt} €"], ["Weitere Einkünfte", "{lt} €"])
        .head("E. Vermögenswerte")
        .table(
            ["", "vorhanden", "Betrag"],
            ["Sparguthaben", "{lb} ja {lb} nein", "{lt}"],
            ["Lebensversicherungen", "{lb} ja {lb} nein", "{lt}"],
        )
        .lines("Wurde seit der letzten Überprüfung Vermögen verschenkt? {lb} ja {lb} nein")
        .head("F. Nachweise")
        .lines("Bitte fügen Sie bei:", "– Rentenanpassungsmitteilung", "– Kontoauszüge")
        .table(["Ort", "Datum", "Unterschrift"], ["{lt}", "{lt}", ""])
    )
    return first, later


def vereine() -> Pair:
    """Nothing about persons: a grant for a club; plain lines with a colon only."""
    first = (
        DrawnForm("Antrag auf Förderung der Seniorenarbeit")
        .head("1. Träger")
        .lines(
            "Name des Vereins:",
            "Vereinsregisternummer:",
            "Anschrift:",
            "Ansprechperson:",
            "Telefon:",
            "E-Mail:",
        )
        .head("2. Vorhaben")
        .lines("Titel des Vorhabens:", "Beginn:", "Ende:", "Zahl der Teilnehmenden:")
        .lines("Zielgruppe: □ Ältere Menschen □ Angehörige □ Pflegende")
        .head("3. Kosten")
        .table(
            ["Ausgabe", "Betrag"], ["Personalkosten", ""], ["Sachkosten", ""], ["Mieten", ""], ["Summe", ""]
        )
        .lines("Bankverbindung des Vereins (IBAN):")
        .head("4. Anlagen")
        .lines("□ Satzung", "□ Kostenplan", "□ Registerauszug")
        .lines("Ort, Datum:", "Unterschrift des Vorstands:")
    )
    later = (
        DrawnForm("Folgeantrag auf Förderung der Seniorenarbeit")
        .head("1. Träger")
        .lines(
            "Verein:",
            "Registernummer:",
            "Anschrift des Vereins:",
            "Ansprechpartner/in:",
            "Tel.:",
            "E-Mail-Adresse:",
        )
        .head("2. Vorhaben")
        .lines("Bezeichnung des Vorhabens:", "Projektbeginn:", "Projektende:", "Anzahl der Teilnehmenden:")
        .lines("Wie viele Menschen haben im letzten Jahr teilgenommen?")
        .head("3. Kosten")
        .table(["Art der Ausgabe", "Euro"], ["Personal", ""], ["Sachkosten", ""], ["Miete", ""])
        .head("4. Anlagen")
        .lines("□ Verwendungsnachweis", "□ Kostenplan")
        .lines("Ort, Datum:", "Unterschrift des Vorstands:")
    )
    return first, later


LATER_PAIRS: Mapping[str, Callable[[], Pair]] = {
    made.__name__: made for made in (sozialhilfe, taxischein, bestattung, vereine)
}
