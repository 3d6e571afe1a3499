"""Two pairs of which the renewal asks for the same things in other words, after all recognisers."""

from collections.abc import Callable, Mapping

from tests.planning.renewals.drawn_form import DrawnForm

Pair = tuple[DrawnForm, DrawnForm]


def hilfe_zur_pflege() -> Pair:
    """A district: fields of old Word versions, two persons side by side; the renewal reworded and in Roman numerals."""
    first = (
        DrawnForm("Antrag auf Hilfe zur Pflege nach dem Siebten Kapitel SGB XII")
        .header("Landkreis Ostermark · Amt für Soziales · Sachgebiet 50.3")
        .table(["Nur vom Sozialamt auszufüllen"], ["Eingangsstempel", "Aktenzeichen"], ["", ""])
        .lines(
            "Bitte füllen Sie den Antrag vollständig und gut lesbar aus. Zutreffendes bitte ankreuzen.",
            "Beantragt wird:  {lb} ambulante Hilfe zur Pflege  {lb} Tages-/Nachtpflege  {lb} Kurzzeitpflege"
            "  {lb} vollstationäre Pflege",
        )
        .head("1. Persönliche Verhältnisse")
        .table(
            ["", "Pflegebedürftige Person", "Ehegatte/Lebenspartner (auch getrennt lebend)"],
            ["Familienname", "{lt}", "{lt}"],
            ["Vorname(n)", "{lt}", "{lt}"],
            ["Geburtsname", "{lt}", "entfällt"],
            ["Geburtsdatum", "{lt}", "{lt}"],
            ["Geburtsort, Kreis", "{lt}", "entfällt"],
            ["Staatsangehörigkeit", "{lt}", "{lt}"],
            ["Familienstand", "{lt}", "entfällt"],
            ["Straße, Hausnummer", "{lt}", "{lt}"],
            ["Postleitzahl, Wohnort", "{lt}", "{lt}"],
            ["Krankenkasse, Versichertennummer", "{lt}", "entfällt"],
        )
        .lines("In der jetzigen Gemeinde wohnhaft seit: {lt}")
        .head("2. Pflegebedürftigkeit")
        .lines(
            "Festgestellter Pflegegrad:  {lb} 1  {lb} 2  {lb} 3  {lb} 4  {lb} 5  {lb} noch nicht entschieden",
            "Pflegekasse (Name, Anschrift): {lt}",
            "Leistungen der Pflegekasse:  {lb} Pflegegeld  {lb} Pflegesachleistung  {lb} Kombinationsleistung"
            "  {lb} keine",
            "Name des Pflegedienstes bzw. der Einrichtung: {lt}",
            "Schwerbehindertenausweis vorhanden?  {lb} nein  {lb} ja",
        )
        .head("3. Rechtliche Betreuung, Vollmacht")
        .lines("Name und Anschrift der betreuenden/bevollmächtigten Person: {lt}")
        .head("4. Einkommen (monatlich netto)")
        .table(
            ["Einkommensart", "Pflegebedürftige Person", "Ehegatte/Lebenspartner"],
            ["Altersrente", "{lt} €", "{lt} €"],
            ["Betriebsrente, Pension", "{lt} €", "{lt} €"],
            ["Sonstige Einkünfte", "{lt} €", "{lt} €"],
        )
        .head("5. Vermögen")
        .table(
            ["Vermögensart", "Betrag/Wert"],
            ["Bargeld, Giro- und Sparguthaben", "{lt} €"],
            ["Wertpapiere", "{lt} €"],
            ["Haus- und Grundbesitz", "{lt} €"],
        )
        .lines("Wurde in den letzten zehn Jahren Vermögen verschenkt oder übertragen?  {lb} nein  {lb} ja")
        .head("6. Kosten der Unterkunft (nur bei häuslicher Pflege)")
        .lines("Höhe der Kaltmiete: {lt} €", "Heiz- und Nebenkosten: {lt} €")
        .head("7. Auszahlung")
        .lines("Bankverbindung (IBAN): {lt}", "Kontoinhaber/in: {lt}")
        .head("8. Beizufügende Unterlagen")
        .lines(
            "{lb} Pflegegutachten des Medizinischen Dienstes",
            "{lb} Bescheid der Pflegekasse",
            "{lb} Rentenbescheide",
        )
        .lines(
            "Ich versichere, dass meine Angaben wahr und vollständig sind."
            " Änderungen werde ich unverzüglich mitteilen.",
            "____________________\t____________________________________\n"
            "Ort, Datum\tUnterschrift der antragstellenden Person",
        )
    )
    renewal = (
        DrawnForm("Hilfe zur Pflege – Folgeantrag")
        .header("Landkreis Ostermark · Amt für Soziales · Sachgebiet 50.3")
        .lines(
            "Ihr Bewilligungszeitraum läuft ab. Bitte senden Sie diesen Vordruck innerhalb von vier Wochen zurück.",
            "Aktenzeichen: {lt}          Weitergewährung ab: {lt}",
        )
        .bold("I. Wer braucht die Hilfe?")
        .table(
            ["", "Leistungsberechtigte Person", "Partnerin/Partner"],
            ["Name, Vorname", "{lt}", "{lt}"],
            ["geboren am", "{lt}", "{lt}"],
            ["Personenstand", "{lt}", "entfällt"],
            ["Derzeitige Anschrift", "{lt}", "{lt}"],
            ["Telefon (freiwillig)", "{lt}", "entfällt"],
            ["Kranken- und Pflegekasse", "{lt}", "entfällt"],
        )
        .bold("II. Einkünfte im letzten Monat")
        .table(
            ["", "Leistungsberechtigte Person", "Partnerin/Partner"],
            ["Gesetzliche Rente (Zahlbetrag)", "{lt} €", "{lt} €"],
            ["Werks- oder Zusatzrente", "{lt} €", "{lt} €"],
            ["Weitere Einnahmen (Zinsen, Mieten, Unterhalt)", "{lt} €", "{lt} €"],
        )
        .bold("III. Vermögen am Tag der Antragstellung")
        .lines(
            "Guthaben auf allen Konten: {lt} €",
            "Wert von Depots und Wertpapieren: {lt} €",
            "Bestattungsvorsorge, Sterbegeldversicherung (Rückkaufswert): {lt} €",
            "Haben Sie seit der letzten Bewilligung Vermögen verschenkt oder veräußert?  {lb} ja  {lb} nein",
        )
        .bold("IV. Pflege")
        .lines(
            "Aktueller Pflegegrad:  {lb} 1  {lb} 2  {lb} 3  {lb} 4  {lb} 5",
            "Höherstufung beantragt am: {lt}",
            "Die Pflegekasse zahlt zurzeit:  {lb} Pflegegeld  {lb} Sachleistung  {lb} beides anteilig",
            "Pflegedienst/Einrichtung: {lt}",
            "Pflegeeinsätze je Woche (Stunden): {lt}",
            "Hat sich bei der rechtlichen Betreuung oder Vollmacht etwas geändert?  {lb} nein  {lb} ja",
        )
        .bold("V. Wohnkosten (nur bei häuslicher Pflege)")
        .lines("Grundmiete monatlich: {lt} €", "Neben- und Heizkosten monatlich: {lt} €")
        .bold("VI. Konto")
        .lines("Kontonummer (IBAN): {lt}", "Das Konto gehört (Name): {lt}")
        .bold("VII. Bitte legen Sie bei")
        .lines(
            "{lb} aktuelle Rentenanpassungsmitteilung",
            "{lb} letzter Leistungsbescheid der Pflegekasse",
            "{lb} lückenlose Kontoauszüge der letzten drei Monate",
            "{lb} Rechnungen des Pflegedienstes der letzten drei Monate",
        )
        .bold("VIII. Erklärung")
        .lines(
            "{lb} Ich entbinde die Pflegekasse und den Pflegedienst gegenüber dem Sozialamt von der Schweigepflicht.",
            "Datum: ____________________     Unterschrift: ______________________________",
        )
    )
    return first, renewal


def bildung_und_teilhabe() -> Pair:
    """A city: content controls in tables for one child; the renewal with boxed cells and a table of all children."""
    first = (
        DrawnForm("Antrag auf Leistungen für Bildung und Teilhabe (Erstantrag)")
        .header("Stadt Kirchbrunn – Fachbereich Jugend, Schule und Soziales")
        .head("1. Antragstellerin / Antragsteller (Eltern, Sorgeberechtigte)")
        .table(
            ["Name", "{t}"],
            ["Vorname", "{t}"],
            ["Geburtsdatum", "{d}"],
            ["Straße und Hausnummer", "{t}"],
            ["PLZ, Ort", "{t}"],
            ["Telefon", "{t}"],
            ["E-Mail (freiwillige Angabe)", "{t}"],
            ["Familienstand", "{v:ledig|verheiratet|getrennt lebend|geschieden|verwitwet}"],
            [
                "Ich beziehe / wir beziehen",
                "{b} Bürgergeld\n\n{b} Sozialhilfe\n\n{b} Wohngeld\n\n{b} Kinderzuschlag\n\n{b} Asylbewerberleistungen",
            ],
            ["Aktenzeichen / BG-Nummer des Bescheides", "{t}"],
            ["Bescheid gültig bis", "{d}"],
        )
        .head("2. Kind, für das die Leistungen beantragt werden")
        .table(
            ["Familienname des Kindes", "{t}"],
            ["Vorname des Kindes", "{t}"],
            ["Geburtsdatum des Kindes", "{d}"],
            ["Geburtsort", "{t}"],
            ["Geschlecht", "{v:weiblich|männlich|divers}"],
            ["Staatsangehörigkeit", "{t}"],
        )
        .head("3. Schule oder Kindertageseinrichtung")
        .table(
            ["Das Kind besucht", "{b} eine Schule  {b} eine Kindertageseinrichtung  {b} Kindertagespflege"],
            ["Name und Anschrift der Schule/Einrichtung", "{t}"],
            ["Klasse, Schuljahr", "{t}"],
        )
        .head("4. Beantragte Leistungen")
        .lines(
            "Für das oben genannte Kind beantrage ich:",
            "{b} Ausflüge, Klassenfahrten",
            "{b} Schülerbeförderung",
            "{b} Lernförderung",
            "{b} Mittagsverpflegung",
            "{b} Teilhabe am sozialen und kulturellen Leben",
        )
        .table(
            ["Ziel und Dauer der Fahrt", "{t}"],
            ["Kosten der Fahrt", "{t} €"],
            ["Entfernung zwischen Wohnung und Schule", "{t} km"],
            ["Kosten der Schülerfahrkarte monatlich", "{t} €"],
            ["Lernförderung im Fach", "{t}"],
            ["Anbieter des Mittagessens", "{t}"],
            ["Name des Vereins / der Musikschule", "{t}"],
            ["Höhe des Mitgliedsbeitrags", "{t} €"],
        )
        .head("5. Bankverbindung")
        .table(["Kontoinhaber/in", "{t}"], ["IBAN", "{t}"], ["Geldinstitut", "{t}"])
        .head("6. Anlagen")
        .lines(
            "{b} Kopie des Leistungsbescheides",
            "{b} Bestätigung der Schule über Ausflug/Klassenfahrt",
            "{b} Schulbescheinigung (ab 15 Jahren)",
        )
        .head("7. Erklärung")
        .lines(
            "Ich versichere die Richtigkeit meiner Angaben. Die Hinweise zum Datenschutz habe ich erhalten.",
            "{b} Ich willige ein, dass sich das Amt mit Schule und Leistungsanbieter in Verbindung setzt.",
        )
        .table(["Ort, Datum", "Unterschrift der/des Sorgeberechtigten"], ["\n\n", ""])
        .table(
            ["Nur von der Behörde auszufüllen"],
            ["Eingang am:", "Bescheid erteilt am:"],
            ["Bearbeiter/in:", "Hdz.:"],
        )
    )
    renewal = (
        DrawnForm("Weiterbewilligungsantrag Bildung und Teilhabe")
        .header("Stadt Kirchbrunn – Fachbereich Jugend, Schule und Soziales")
        .table(
            ["BG-Nummer / Aktenzeichen\n\n{t}", "Leistungen sollen weitergezahlt werden ab\n\n{d}"],
            ["Nachname, Vorname (Elternteil)\n\n{t}", "geboren am\n\n{d}"],
            ["Anschrift\n\n{t}", "Tagsüber telefonisch erreichbar unter*\n\n{t}"],
            [
                "Zurzeit erhalte ich\n\n{b} Bürgergeld  {b} Wohngeld  {b} Kinderzuschlag  {b} Sozialhilfe/AsylbLG"
            ],
            ["Ende des laufenden Bewilligungszeitraums\n\n{d}", "Familienstand, seit wann\n\n{t}"],
        )
        .lines("* Die Angabe ist freiwillig.")
        .bold("Diese Kinder sollen weiter gefördert werden")
        .table(
            ["Nr.", "Name, Vorname des Kindes", "geb. am", "Schule/Kita", "Klasse im neuen Schuljahr"],
            ["1", "{t}", "{d}", "{t}", "{t}"],
            ["2", "{t}", "{d}", "{t}", "{t}"],
            ["3", "{t}", "{d}", "{t}", "{t}"],
        )
        .lines(
            "Wir benötigen weiterhin:  {b} Ausflüge/Fahrten  {b} Schülerbeförderung  {b} Lernförderung  {b} Mittagessen"
            "  {b} Verein/Freizeit",
        )
        .bold("Angaben zu den einzelnen Leistungen")
        .table(
            ["Ausflug oder Klassenfahrt nach, von – bis\n\n{t}", "Preis laut Schule\n\n{t} €"],
            ["Monatspreis der Fahrkarte\n\n{t} €", "Zuschüsse Dritter zur Fahrkarte\n\n{t} €"],
            ["Nachhilfe in (Fächer)\n\n{t}", "Stunden je Woche\n\n{t}"],
            [
                "Essensanbieter (Caterer)\n\n{t}",
                "Hat das Kind im letzten Jahr die Klasse wiederholt?\n\n{b} ja  {b} nein",
            ],
            ["Verein, Musikschule oder Kurs\n\n{t}", "Beitrag je Monat\n\n{t} €"],
        )
        .bold("Auszahlung")
        .table(["IBAN (nur bei Änderung)\n\n{t}", "Konto lautet auf\n\n{t}"])
        .bold("Was sollen wir sonst noch wissen?")
        .lines("Bemerkungen: {t}")
        .bold("Beigefügt sind")
        .table(
            ["{b}", "aktueller Leistungsbescheid (alle Seiten)"],
            ["{b}", "Bescheinigung der Schule über den Förderbedarf"],
            ["{b}", "Nachweis über den Vereinsbeitrag"],
        )
        .lines(
            "{b} Mit der Abrechnung direkt zwischen Stadt und Anbieter bin ich einverstanden.",
            "Kirchbrunn, den {d}",
            "Unterschrift: ______________________________",
        )
    )
    return first, renewal


REWORDED_PAIRS: Mapping[str, Callable[[], Pair]] = {
    made.__name__: made for made in (hilfe_zur_pflege, bildung_und_teilhabe)
}
