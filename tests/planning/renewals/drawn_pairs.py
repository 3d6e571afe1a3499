"""Eight pairs of a first application and its renewal, each drawn in another way. The truth lies in `truth/`."""

from collections.abc import Callable, Mapping

from tests.planning.renewals.drawn_form import DrawnForm

Pair = tuple[DrawnForm, DrawnForm]


def pflege() -> Pair:
    """Two columns for two persons, one of them crossed out with "entfällt"; content controls."""
    first = (
        DrawnForm("Antrag auf Hilfe zur Pflege")
        .header("Az.: ____________")
        .table(["Nur für Vermerke der Behörde", ""], ["Eingang am", ""], ["Bearbeiter/in", ""])
        .head("1. Persönliche Angaben")
        .table(
            ["", "Person 1 (pflegebedürftige Person)", "Person 2 (Ehe- oder Lebenspartner/in)"],
            ["Nachname:", "{t}", "{t}"],
            ["Vorname:", "{t}", "{t}"],
            ["Geburtsdatum:", "{d}", "{d}"],
            ["Geburtsort:", "{t}", "{t}"],
            ["Familienstand:", "{v:ledig|verheiratet|verwitwet}", "{v:ledig|verheiratet|verwitwet}"],
            ["Staatsangehörigkeit:", "{t}", "{t}"],
            ["Straße und Hausnummer:", "{t}", "{t}"],
            ["PLZ und Wohnort:", "{t}", "{t}"],
            ["Telefon (freiwillig):", "{t}", "{t}"],
            ["Pflegegrad:", "{v:1|2|3|4|5}", "entfällt"],
            ["Pflegekasse:", "{t}", "entfällt"],
        )
        .head("2. Einkommen")
        .table(
            ["Art des Einkommens", "Person 1", "Person 2"],
            ["Altersrente", "{t} Euro", "{t} Euro"],
            ["Betriebsrente", "{t} Euro", "{t} Euro"],
            ["Pflegegeld", "{t} Euro", "entfällt"],
        )
        .head("3. Vermögen")
        .table(
            ["Girokonto, Kontostand", "{t} Euro"],
            ["Sparguthaben", "{t} Euro"],
            ["Haben Sie Grundbesitz?", "{b} ja  {b} nein"],
        )
        .head("4. Unterlagen, die Sie beifügen")
        .lines(
            "{b} Personalausweis",
            "{b} Rentenbescheid",
            "{b} Kontoauszüge der letzten drei Monate",
            "{b} Bescheid über den Pflegegrad",
        )
        .head("5. Erklärung")
        .lines("Ich versichere, dass meine Angaben richtig und vollständig sind.")
        .table(["Ort, Datum", "Unterschrift Person 1", "Unterschrift Person 2"], ["\n\n", "", ""])
    )
    later = (
        DrawnForm("Folgeantrag auf Hilfe zur Pflege")
        .table(["Wird vom Amt ausgefüllt", ""], ["Aktenzeichen", ""])
        .head("1. Angaben zur Person")
        .table(
            ["", "Pflegebedürftige Person", "Ehegatte oder Partner/in"],
            ["Familienname", "{t}", "{t}"],
            ["Vornamen", "{t}", "{t}"],
            ["geboren am", "{d}", "{d}"],
            ["Personenstand", "{v:ledig|verheiratet|verwitwet}", "{v:ledig|verheiratet|verwitwet}"],
            ["Anschrift", "{t}", "{t}"],
            ["Derzeitiger Pflegegrad", "{v:1|2|3|4|5}", "entfällt"],
        )
        .head("2. Einkommen und Vermögen")
        .table(
            ["", "Pflegebedürftige Person", "Ehegatte oder Partner/in"],
            ["Gesetzliche Rente", "{t} Euro", "{t} Euro"],
            ["Betriebliche Altersversorgung", "{t} Euro", "{t} Euro"],
        )
        .table(["Kontostand Girokonto", "{t} Euro"], ["Sparbücher", "{t} Euro"])
        .lines("Waren Sie seit der letzten Bewilligung im Krankenhaus?\n{b} ja   {b} nein")
        .head("3. Nachweise")
        .lines("Bitte fügen Sie bei:")
        .lines("{b} Kontoauszüge (letzte drei Monate)", "{b} Aktueller Rentenbescheid")
        .lines(
            "_____________________\t_____________________\nOrt, Datum\tUnterschrift der pflegebedürftigen Person"
        )
    )
    return first, later


def duesselpass() -> Pair:
    """One person; underscores, dots and tabulators."""
    first = (
        DrawnForm("Antrag auf den Düsselpass")
        .bold("Angaben zur antragstellenden Person")
        .lines(
            "Name: ______________________  Vorname: ______________________",
            "Geburtsdatum: ______________",
            "Geschlecht: [ ] weiblich  [ ] männlich  [ ] divers",
            "Straße, Hausnummer: ........................................",
            "PLZ, Ort: ........................................",
            "Telefon*: ____________________",
            "E-Mail*: ____________________",
            "* freiwillige Angabe",
        )
        .bold("Leistungen")
        .lines(
            "Welche Leistung erhalten Sie?\n☐ Bürgergeld   ☐ Grundsicherung   ☐ Wohngeld",
            "Bescheid gültig bis: ______________",
            "Wie viele Personen leben in Ihrem Haushalt? ______",
        )
        .bold("Nachweise")
        .lines(
            "Bitte legen Sie vor:", "☐ Leistungsbescheid", "☐ Personalausweis oder Reisepass", "☐ Lichtbild"
        )
        .lines("☐ Ich habe die Hinweise zum Datenschutz gelesen.")
        .lines("Düsseldorf, den ______________\t______________________________\n\t(Unterschrift)")
    )
    later = DrawnForm("Verlängerung des Düsselpasses").lines(
        "Nummer des Düsselpasses: ______________",
        "Familienname: ______________________",
        "Vorname(n): ______________________",
        "geboren am: ______________",
        "Anschrift: ______________________________________",
        "Telefonnummer (freiwillig): ____________________",
        "Welche Sozialleistung beziehen Sie?\n☐ Bürgergeld   ☐ Grundsicherung   ☐ Wohngeld",
        "Hat sich Ihre Anschrift seit der letzten Ausstellung geändert?  ☐ ja  ☐ nein",
        "Bitte legen Sie folgende Nachweise vor:",
        "☐ aktueller Leistungsbescheid",
        "☐ Ausweis",
        "☐ Ich bin mit der Verarbeitung meiner Daten einverstanden.",
        "Ort, Datum: ____________________",
        "Unterschrift: ____________________",
    )
    return first, later


def wohngeld() -> Pair:
    """Boxes with the label above the place to write; a table for the household; four columns."""
    first = (
        DrawnForm("Antrag auf Wohngeld (Mietzuschuss)")
        .head("A Antragstellende Person")
        .table(
            ["1 Familienname\n\n", "2 Vorname\n\n"],
            ["3 Geburtsname\n\n", "4 Geburtsdatum\n\n"],
            ["5 Straße, Hausnummer\n\n", "6 Postleitzahl, Ort\n\n"],
            ["7 Telefon (Angabe freiwillig)\n\n", "8 Beruf\n\n"],
        )
        .head("B Haushaltsmitglieder")
        .table(
            ["Nr.", "Name, Vorname", "Geburtsdatum", "Verwandtschaftsverhältnis", "Bruttoeinkommen im Monat"],
            ["1", "", "", "", ""],
            ["2", "", "", "", ""],
            ["3", "", "", "", ""],
        )
        .head("C Wohnung")
        .table(
            ["Wohnfläche in m²", "", "Zahl der Räume", ""],
            ["Einzugsdatum", "", "Baujahr des Hauses", ""],
            ["Grundmiete", "€", "Nebenkosten", "€"],
            ["Heizkosten", "€", "Garage oder Stellplatz", "€"],
        )
        .table(["Name des Vermieters", ""], ["Anschrift des Vermieters", ""])
        .lines("Untervermieten Sie Räume?   ☐ ja   ☐ nein")
        .head("D Konto")
        .table(["Kontoinhaber", ""], ["IBAN", ""], ["Bank", ""])
        .head("E Anlagen")
        .table(
            ["Nachweis", "liegt bei", "folgt"],
            ["Mietvertrag", "☐", "☐"],
            ["Mietbescheinigung des Vermieters", "☐", "☐"],
            ["Verdienstbescheinigung", "☐", "☐"],
            ["Rentenbescheid", "☐", "☐"],
        )
        .table(["Ort, Datum", ""], ["Unterschrift der antragstellenden Person", ""])
    )
    later = (
        DrawnForm("Weiterleistungsantrag auf Wohngeld")
        .head("A Antragstellende Person")
        .table(
            ["Wohngeldnummer", ""],
            ["Name", ""],
            ["Vorname", ""],
            ["Geburtstag", ""],
            ["Wohnanschrift", ""],
            ["Tel. (freiwillig)", ""],
            ["Tätigkeit", ""],
        )
        .head("B Personen im Haushalt")
        .table(
            [
                "Lfd. Nr.",
                "Zuname, Vorname",
                "geboren am",
                "Verhältnis zur antragstellenden Person",
                "Einkommen (brutto)",
            ],
            ["1.", "", "", "", ""],
            ["2.", "", "", "", ""],
        )
        .head("C Wohnraum")
        .table(
            ["Größe der Wohnung (qm)", ""],
            ["Kaltmiete monatlich", ""],
            ["Betriebskosten monatlich", ""],
            ["Heizung monatlich", ""],
            ["Vermieter (Name und Anschrift)", ""],
        )
        .lines("Hat sich die Miete seit der letzten Bewilligung geändert?   ☐ ja   ☐ nein")
        .head("D Zahlung")
        .table(["IBAN", ""], ["Inhaber des Kontos", ""])
        .head("E Beizufügende Unterlagen")
        .table(
            ["Unterlage", "beigefügt"],
            ["Mietvertrag oder letzte Mieterhöhung", "☐"],
            ["Verdienstbescheinigungen", "☐"],
            ["Letzte Nebenkostenabrechnung", "☐"],
        )
        .lines("Ort, Datum ____________________   Unterschrift ____________________")
    )
    return first, later


def parken() -> Pair:
    """Inline content controls and old form fields, vehicle, office box at the end."""
    first = (
        DrawnForm("Antrag auf einen Bewohnerparkausweis")
        .head("Angaben zur Person")
        .lines(
            "Name: {lt}",
            "Vorname: {lt}",
            "Geburtsdatum: {lt}",
            "Anschrift: {lt}",
            "E-Mail (freiwillig): {lt}",
        )
        .head("Angaben zum Fahrzeug")
        .lines(
            "Amtliches Kennzeichen: {lt}",
            "Halter des Fahrzeugs: {lt}",
            "Art des Fahrzeugs: {lb} Pkw  {lb} Motorrad  {lb} Wohnmobil",
            "Nutzen Sie einen privaten Stellplatz? {lb} ja  {lb} nein",
        )
        .head("Beizufügende Unterlagen")
        .lines("{lb} Fahrzeugschein", "{lb} Meldebescheinigung", "{lb} Überlassungserklärung des Halters")
        .lines("Datum: {lt}\tUnterschrift: ______________________")
        .head("Bearbeitungsvermerke der Behörde")
        .lines("Ausweis-Nr.: __________", "Gültig bis: __________", "Gebühr: __________")
    )
    later = (
        DrawnForm("Verlängerung des Bewohnerparkausweises")
        .head("Ihre Angaben")
        .lines(
            "Ausweisnummer des bisherigen Parkausweises: {t}",
            "Nachname: {t}",
            "Vorname: {t}",
            "Adresse: {t}",
            "Kfz-Kennzeichen: {t}",
            "Fahrzeughalter/in: {t}",
            "Steht Ihnen ein eigener Stellplatz zur Verfügung? {b} ja {b} nein",
        )
        .lines("Folgende Unterlagen liegen bei:", "{b} Fahrzeugschein (Kopie)", "{b} Personalausweis (Kopie)")
        .lines("Datum: {d}", "Unterschrift: ")
        .table(["Nur für amtliche Vermerke", ""], ["Verlängert bis", ""], ["Namenszeichen", ""])
    )
    return first, later


def kita() -> Pair:
    """Mother and father beside each other, children in a table, long questions with choices below."""
    first = (
        DrawnForm("Erklärung zum Elternbeitrag – Erstantrag")
        .head("1 Kind")
        .table(
            ["Name des Kindes", "{lt}"],
            ["Geburtsdatum des Kindes", "{lt}"],
            ["Name der Kita", "{lt}"],
            ["Betreuung ab", "{lt}"],
        )
        .head("2 Eltern")
        .table(
            ["", "Antragsteller/in", "Partner/in"],
            ["Name, Vorname", "{lt}", "{lt}"],
            ["Geburtsdatum", "{lt}", "{lt}"],
            ["Anschrift", "{lt}", "{lt}"],
            ["Telefon tagsüber", "{lt}", "{lt}"],
            ["Beruf", "{lt}", "{lt}"],
            ["Arbeitgeber", "{lt}", "{lt}"],
            ["Steuer-ID", "{lt}", "{lt}"],
        )
        .head("3 Weitere Kinder")
        .table(
            ["Lfd. Nr.", "Vorname und Name", "Geburtsdatum", "Besuchte Einrichtung"],
            ["1", "{lt}", "{lt}", "{lt}"],
            ["2", "{lt}", "{lt}", "{lt}"],
        )
        .head("4 Einkommen")
        .lines(
            "Wie hoch ist Ihr Jahreseinkommen?",
            "{lb} bis 18.000 Euro",
            "{lb} bis 25.000 Euro",
            "{lb} über 25.000 Euro",
        )
        .lines("Beziehen Sie Kindergeld? {lb} ja {lb} nein")
        .table(["Bruttoeinkommen im Jahr", "{lt} Euro"], ["Unterhalt", "{lt} Euro"])
        .head("5 Nachweise")
        .lines(
            "Folgende Nachweise sind beizufügen:",
            "- Steuerbescheid des Vorjahres",
            "- Gehaltsabrechnungen der letzten drei Monate",
            "- Geburtsurkunde des Kindes",
        )
        .lines(
            "Ort und Datum: ____________",
            "Unterschrift Antragsteller/in: ____________",
            "Unterschrift Partner/in: ____________",
        )
    )
    later = (
        DrawnForm("Jährliche Überprüfung des Elternbeitrags")
        .head("1 Angaben zum Kind")
        .table(["Vor- und Nachname des Kindes", "{t}"], ["geboren am", "{d}"], ["Kindertagesstätte", "{t}"])
        .head("2 Angaben zu den Eltern")
        .table(
            ["", "Antragsteller/in", "Partner/in"],
            ["Zuname, Vorname", "{t}", "{t}"],
            ["Wohnanschrift", "{t}", "{t}"],
            ["Telefonisch erreichbar unter", "{t}", "{t}"],
            ["Arbeitgeber", "{t}", "{t}"],
        )
        .head("3 Einkommen")
        .lines(
            "In welcher Höhe haben Sie Jahreseinkommen?",
            "{b} bis 18.000 Euro",
            "{b} bis 25.000 Euro",
            "{b} über 25.000 Euro",
        )
        .table(["Jahresbruttoeinkommen", "{t} Euro"], ["Unterhaltszahlungen", "{t} Euro"])
        .lines("Hat sich die Zahl Ihrer Kinder seit der letzten Erklärung geändert? {b} ja {b} nein")
        .head("4 Nachweise")
        .lines("Folgende Unterlagen sind beizufügen:", "- Letzter Steuerbescheid", "- Gehaltsabrechnungen")
        .lines(
            "Ort und Datum: {t}",
            "Unterschrift Antragsteller/in: ____________",
            "Unterschrift Partner/in: ____________",
        )
    )
    return first, later


def blindengeld() -> Pair:
    """Dotted lines, questions with Wingdings boxes, sections for two persons one below the other."""
    first = (
        DrawnForm("Antrag auf Blindengeld")
        .head("I. Antragstellerin oder Antragsteller")
        .lines(
            "Name ..................................................",
            "Vorname ...............................................",
            "Geboren am ............................................",
            "Geboren in ............................................",
            "Wohnort, Straße .......................................",
            "Krankenkasse ..........................................",
            "Versichertennummer ....................................",
            "Rentenversicherungsnummer .............................",
        )
        .head("II. Ehegatte oder Lebenspartner")
        .lines(
            "Name ..................................................",
            "Vorname ...............................................",
            "Geboren am ............................................",
        )
        .head("III. Gesetzliche Betreuung")
        .lines(
            "Besteht eine Betreuung? {w} ja {w} nein",
            "Name und Anschrift der Betreuerin oder des Betreuers ..............................",
        )
        .head("IV. Art der Sehbehinderung")
        .lines(
            "{w} blind\t{w} hochgradig sehbehindert",
            "Liegt ein Schwerbehindertenausweis vor?\t{w} ja\t{w} nein",
        )
        .head("V. Andere Leistungen")
        .lines(
            "Erhalten Sie Pflegegeld?\t{w} ja\t{w} nein",
            "Leben Sie in einem Heim?\t{w} ja, seit ..............\t{w} nein",
        )
        .head("VI. Bankverbindung")
        .lines("IBAN ...............................", "Kontoinhaber/in ...............................")
        .head("VII. Anlagen")
        .lines(
            "Beizufügen sind:",
            "1. Augenärztliches Gutachten",
            "2. Schwerbehindertenausweis",
            "3. Meldebescheinigung",
        )
        .lines(
            "...............................\t.........................................\n(Ort, Datum)\t(Unterschrift)"
        )
    )
    later = (
        DrawnForm("Jährliche Erklärung zum Blindengeld")
        .head("I. Leistungsempfänger/in")
        .lines(
            "Geschäftszeichen ..............................",
            "Familienname ..............................",
            "Vorname ..............................",
            "Geburtsdatum ..............................",
            "Anschrift ..............................",
            "Name der Krankenkasse ..............................",
            "RV-Nummer ..............................",
        )
        .head("II. Ehegattin oder Ehegatte")
        .lines("Familienname ..............................", "Vorname ..............................")
        .head("III. Ihre Verhältnisse")
        .lines(
            "Ist eine rechtliche Betreuung angeordnet? {w} ja {w} nein",
            "Beziehen Sie Pflegegeld?\t{w} ja\t{w} nein",
            "Wohnen Sie in einem Heim?\t{w} ja\t{w} nein",
            "Waren Sie im letzten Jahr länger als sechs Wochen im Ausland?\t{w} ja\t{w} nein",
            "Bankverbindung (IBAN) ..............................",
        )
        .lines(
            "Bitte reichen Sie ein:",
            "1. Kopie des Schwerbehindertenausweises",
            "2. Aktuelle Meldebescheinigung",
        )
        .lines("Ort, Datum ..............................", "Unterschrift ..............................")
    )
    return first, later


def bildung() -> Pair:
    """Sections for child, parent and landlord with the same labels; nothing but empty cells."""
    first = (
        DrawnForm("Antrag auf Leistungen für Bildung und Teilhabe")
        .table(["Eingangsstempel", "BG-Nummer (füllt die Behörde aus)"], ["", ""])
        .table(
            ["A. Antragstellende Person", ""],
            ["Name, Vorname", ""],
            ["Geburtsdatum", ""],
            ["Anschrift", ""],
            ["Telefon", ""],
            ["Kontoverbindung (IBAN)", ""],
        )
        .table(
            ["B. Kind", ""],
            ["Name, Vorname", ""],
            ["Geburtsdatum", ""],
            ["Schule oder Kita", ""],
            ["Klasse", ""],
        )
        .table(
            ["C. Beantragte Leistungen"],
            ["☐ Ausflüge"],
            ["☐ Schulbedarf"],
            ["☐ Mittagessen"],
            ["☐ Lernförderung"],
        )
        .table(["Anbieter der Leistung", ""], ["Kosten in Euro", ""], ["Zeitraum von – bis", ""])
        .lines(
            "Dem Antrag sind beizufügen:\n☐ Schulbescheinigung\n☐ Bescheid über Sozialleistungen\n☐ Nachweis der Kosten"
        )
        .table(["Ort / Datum", "", "Unterschrift", ""])
    )
    later = (
        DrawnForm("Folgeantrag Bildung und Teilhabe")
        .table(
            ["A. Antragsteller/in", ""],
            ["Familienname, Vorname", ""],
            ["geb. am", ""],
            ["Wohnhaft in", ""],
            ["IBAN", ""],
        )
        .table(
            ["B. Angaben zum Kind", ""],
            ["Familienname, Vorname", ""],
            ["geb. am", ""],
            ["Besuchte Schule / Kita", ""],
        )
        .table(["Leistungsanbieter", ""], ["Entstehende Kosten (Euro)", ""])
        .lines("Besucht das Kind dieselbe Einrichtung wie bisher?  ( ) ja  ( ) nein")
        .lines("Dem Antrag sind beizufügen:\n☐ Aktuelle Schulbescheinigung\n☐ Aktueller Leistungsbescheid")
        .table(["Datum", "", "Unterschrift", ""])
    )
    return first, later


def hunde() -> Pair:
    """No social benefit at all: tax relief for a dog, tabulators only, labels below the line."""
    first = (
        DrawnForm("Antrag auf Ermäßigung der Hundesteuer")
        .lines(
            "________________________________\t________________________________\nName, Vorname\tGeburtsdatum",
            "________________________________\t________________________________\nStraße, Hausnummer\tPLZ, Ort",
        )
        .lines(
            "Name des Hundes:\t\t____________________",
            "Rasse:\t\t____________________",
            "Wurftag:\t\t____________________",
            "Chipnummer:\t\t____________________",
            "Hundesteuernummer:\t\t____________________",
        )
        .lines(
            "Grund der Ermäßigung:",
            "☐ Assistenzhund",
            "☐ Bezug von Sozialleistungen",
            "☐ Hund aus dem Tierheim",
        )
        .lines("Beizufügende Nachweise:", "☐ Leistungsbescheid", "☐ Bescheinigung des Tierheims")
        .lines("Datum\t____________________", "Unterschrift\t____________________")
    )
    later = (
        DrawnForm("Verlängerung der Ermäßigung der Hundesteuer")
        .lines(
            "Kassenzeichen:\t____________________",
            "Name und Vorname:\t____________________",
            "Anschrift:\t____________________",
            "Hundename:\t____________________",
            "Chip-Nr.:\t____________________",
            "Halten Sie den Hund noch?\t☐ ja\t☐ nein",
            "Grund der Ermäßigung:\t☐ Assistenzhund\t☐ Bezug von Sozialleistungen",
        )
        .lines("Nachweise:", "☐ aktueller Leistungsbescheid")
        .lines("Datum, Unterschrift\t____________________")
    )
    return first, later


PAIRS: Mapping[str, Callable[[], Pair]] = {
    made.__name__: made for made in (pflege, duesselpass, wohngeld, parken, kita, blindengeld, bildung, hunde)
}
