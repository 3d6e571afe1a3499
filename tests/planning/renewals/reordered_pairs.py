"""Two pairs of which the renewal asks in another order and for changes, after all recognisers."""

from collections.abc import Callable, Mapping

from tests.planning.renewals.drawn_form import DrawnForm

Pair = tuple[DrawnForm, DrawnForm]


def lastenzuschuss() -> Pair:
    """A housing benefit office: numbered like the forms of the state, boxes of Wingdings, loans in a table."""
    first = (
        DrawnForm("Wohngeldantrag (Lastenzuschuss)")
        .lines("für Eigentümerinnen und Eigentümer von selbst genutztem Wohnraum – Erstantrag")
        .table(
            ["Gemeinde / Wohngeldbehörde", "Eingangsstempel", "Wohngeldnummer (Eintrag der Behörde)"],
            ["", "", ""],
        )
        .bold("A  Antragstellende Person")
        .table(
            ["1", "Familienname", "____________________", "Vorname", "____________________"],
            ["2", "Geburtsname", "____________________", "Geburtsdatum", "____________________"],
            ["3", "Staatsangehörigkeit", "____________________", "Familienstand", "____________________"],
            ["4", "Straße, Hausnummer", "____________________", "PLZ, Ort", "____________________"],
            [
                "5",
                "Berufliche Stellung",
                "{w} Arbeitnehmer/in  {w} selbstständig  {w} Rentner/in  {w} ohne Beruf",
            ],
            ["6", "Telefon (freiwillig)", "____________________"],
        )
        .bold("B  Haushaltsmitglieder (ohne antragstellende Person)")
        .table(
            ["Lfd. Nr.", "Name, Vorname", "Geburtstag", "Verwandtschaftsverhältnis", "Erwerbsstatus"],
            ["1", "", "", "", ""],
            ["2", "", "", "", ""],
            ["3", "", "", "", ""],
            ["4", "", "", "", ""],
        )
        .bold("C  Wohnraum")
        .lines(
            "7  Ich bewohne als Eigentümer/in:  {w} ein Einfamilienhaus  {w} eine Eigentumswohnung"
            "  {w} ein Mehrfamilienhaus",
            "8  Jahr der Bezugsfertigkeit: ________     9  Einzug am: ________",
            "10  Gesamtwohnfläche: ________ m²     11  davon gewerblich genutzt oder vermietet: ________ m²",
            "12  Mieteinnahmen monatlich: ________ €",
        )
        .bold("D  Belastung")
        .table(
            [
                "Darlehensgeber",
                "Ursprungsbetrag €",
                "Restschuld €",
                "Zinssatz %",
                "Zins und Tilgung jährlich €",
            ],
            ["", "", "", "", ""],
            ["", "", "", "", ""],
            ["", "", "", "", ""],
        )
        .lines(
            "13  Grundsteuer jährlich: ________ €",
            "14  Verwaltungskosten (Hausgeld ohne Heizung): ________ €",
        )
        .bold("E  Einkommen (brutto im Monat)")
        .table(
            ["Einnahmen", "Antragstellende Person", "Ehe-/Lebenspartner"],
            ["15  Lohn, Gehalt", "________ €", "________ €"],
            ["16  Renten, Pensionen", "________ €", "________ €"],
            ["17  Sonstige Einnahmen", "________ €", "________ €"],
            ["18  Werden Steuern vom Einkommen gezahlt?", "{w} ja  {w} nein", "{w} ja  {w} nein"],
        )
        .lines(
            "19  Zahlen Sie Unterhalt an Personen außerhalb des Haushalts?  {w} nein  {w} ja",
            "20  Liegt das Vermögen des Haushalts über der Freigrenze¹⁾?  {w} nein  {w} ja",
            "¹⁾ 60.000 € für das erste, 30.000 € für jedes weitere Haushaltsmitglied.",
        )
        .bold("F  Überweisung")
        .lines(
            "21  Bankverbindung: IBAN ______________________________",
            "22  Kontoinhaber/in: ______________________________",
        )
        .bold("G  Nachweise")
        .lines(
            "{w} Fremdmittelbescheinigung der Bank",
            "{w} Grundsteuerbescheid",
            "{w} Grundbuchauszug",
        )
        .bold("H  Unterschrift")
        .lines("Mir ist bekannt, dass ich Änderungen nach § 27 Abs. 3 WoGG mitzuteilen habe.")
        .table(["Ort, Datum", "Unterschrift der antragstellenden Person"], ["", ""])
    )
    renewal = (
        DrawnForm("Antrag auf Weiterleistung von Wohngeld – Lastenzuschuss")
        .lines("Bitte stellen Sie diesen Antrag etwa zwei Monate vor Ablauf der Bewilligung.")
        .table(
            ["Wohngeldnummer", "____________________"],
            ["Name", "____________________"],
            ["Vornamen", "____________________"],
            ["geboren am", "____________________"],
            ["Anschrift des Wohnraums", "____________________"],
            ["Familienstand (bei Änderung: seit wann)", "____________________"],
            ["E-Mail (Angabe freigestellt)", "____________________"],
        )
        .head("Einkünfte")
        .lines("Bitte geben Sie die Bruttobeträge der nächsten zwölf Monate an.")
        .table(
            ["Jährliche Einnahmen", "Antragsteller/in", "Ehegatte/Partner"],
            ["Arbeitslohn einschließlich Sonderzahlungen", "________ €", "________ €"],
            ["Rente oder Pension", "________ €", "________ €"],
            ["Einnahmen aus Minijob", "________ €", "________ €"],
            ["Kapitalerträge und übrige Einnahmen", "________ €", "________ €"],
            ["Lohn- oder Einkommensteuer wird entrichtet", "{w} ja {w} nein", "{w} ja {w} nein"],
        )
        .lines(
            "Unterhaltszahlungen an Angehörige außerhalb des Haushalts: ________ € monatlich",
            "Übersteigt das gesamte Vermögen den Freibetrag?  {w} ja  {w} nein",
        )
        .head("Haushalt")
        .table(
            [
                "Nr.",
                "Vor- und Zuname",
                "geb. am",
                "verwandt als",
                "derzeitige Tätigkeit",
                "eingezogen/ausgezogen am",
            ],
            ["1", "", "", "", "", ""],
            ["2", "", "", "", "", ""],
            ["3", "", "", "", "", ""],
        )
        .head("Haus oder Wohnung und Belastung")
        .lines(
            "Wurde die Wohnfläche durch Um- oder Ausbau verändert?  {w} nein  {w} ja, auf ________ m²",
            "Vermietete oder gewerblich genutzte Fläche: ________ m²",
            "Einnahmen aus Vermietung im Monat: ________ €",
        )
        .table(
            ["Kreditinstitut", "aktuelle Restschuld", "Zinsbindung bis", "Jahresleistung (Zins + Tilgung)"],
            ["", "", "", ""],
            ["", "", "", ""],
        )
        .lines(
            "Höhe der Grundsteuer im Jahr: ________ €",
            "Hausgeld im Monat (Eigentumswohnung): ________ €",
        )
        .head("Zahlungsweg")
        .lines(
            "Kontonummer (IBAN): ______________________________",
            "Name des Kontoinhabers: ______________________________",
        )
        .head("Folgende Belege sind beizufügen")
        .lines(
            "{w} Jahreskontoauszug der Darlehen",
            "{w} letzter Grundsteuerbescheid",
            "{w} Verdienstbescheinigungen aller Haushaltsmitglieder",
        )
        .lines(
            "Ich versichere, dass alle Angaben richtig und vollständig sind.",
            "______________________________          ______________________________\n"
            "(Ort und Datum)          (Unterschrift)",
        )
    )
    return first, renewal


def fahrdienst() -> Pair:
    """A regional body: lines with leaders, the guardian in an own section; the renewal asks what has changed."""
    first = (
        DrawnForm("Antrag auf Eingliederungshilfe: Teilnahme am Fahrdienst für Menschen mit Behinderung")
        .header("Bezirk Nordheide · Sozialverwaltung · Soziale Teilhabe (SGB IX Teil 2)")
        .bold("1 Angaben zur Person")
        .lines(
            "Name, Vorname\t........................................",
            "Geburtsdatum\t........................................",
            "Geburtsort\t........................................",
            "Staatsangehörigkeit\t........................................",
            "Familienstand\t........................................",
            "Anschrift\t........................................",
            "Telefon\t........................................",
            "Ich wohne  ☐ in eigener Wohnung  ☐ bei Angehörigen  ☐ in einer besonderen Wohnform",
        )
        .bold("2 Rechtliche Betreuung (falls vorhanden, bitte Ausweis beilegen)")
        .lines(
            "Name, Vorname\t........................................",
            "Anschrift\t........................................",
            "Telefon\t........................................",
            "Aufgabenkreise\t........................................",
        )
        .bold("3 Behinderung")
        .lines(
            "Art der Behinderung\t........................................",
            "Grad der Behinderung (GdB)\t........................................",
            "Merkzeichen²\t☐ G  ☐ aG  ☐ B  ☐ H  ☐ Bl",
            "Schwerbehindertenausweis gültig bis\t........................................",
            "Pflegegrad\t........................................",
            "² Teilnehmen kann in der Regel nur, wer das Merkzeichen aG hat.",
        )
        .bold("4 Mobilität")
        .lines(
            "Welche Hilfsmittel benutzen Sie?  ☐ Rollator  ☐ Faltrollstuhl  ☐ Elektrorollstuhl  ☐ keine",
            "Können Sie vom Rollstuhl auf einen Autositz umsteigen?  ☐ ja  ☐ nein",
            "Brauchen Sie eine Begleitperson?  ☐ ja  ☐ nein",
            "Ist in Ihrem Haushalt ein Kraftfahrzeug vorhanden?  ☐ ja  ☐ nein",
            "Warum können Sie öffentliche Verkehrsmittel nicht nutzen?",
            "________________________________________________________________",
        )
        .bold("5 Gewünschte Fahrten")
        .lines(
            "Zweck der Fahrten  ☐ Besuche  ☐ Veranstaltungen  ☐ Einkauf  ☐ Verein, Ehrenamt",
            "Voraussichtliche Zahl der Fahrten im Monat\t..............................",
            "Durchschnittliche Entfernung (km)\t..............................",
        )
        .bold("6 Andere Leistungen, Einkommen und Vermögen")
        .lines(
            "Erhalten Sie Leistungen zur Mobilität von anderen Stellen?  ☐ nein  ☐ ja",
            "Tagsüber besuche ich  ☐ eine Werkstatt (WfbM)  ☐ eine Förderstätte  ☐ Schule/Ausbildung  ☐ nichts davon",
            "Summe der Einkünfte im Vorvorjahr (laut Steuerbescheid)\t.................... €",
            "Art der Einkünfte  ☐ Arbeit  ☐ Rente  ☐ Grundsicherung  ☐ Sonstiges",
            "Vermögen (Konten, Wertpapiere, Grundbesitz)\t.................... €",
        )
        .bold("7 Bankverbindung für Erstattungen")
        .lines(
            "IBAN\t........................................",
            "Kontoinhaber\t........................................",
        )
        .bold("8 Diese Unterlagen lege ich bei")
        .lines(
            "☐ Kopie des Schwerbehindertenausweises (beide Seiten)",
            "☐ Feststellungsbescheid des Versorgungsamtes",
            "☐ Ärztliches Attest",
            "☐ Steuerbescheid des Vorvorjahres oder Rentenbescheid",
        )
        .bold("9 Erklärungen")
        .lines(
            "☐ Ich bin damit einverstanden, dass ärztliche Unterlagen beigezogen werden.",
            "........................................\t........................................\n"
            "Ort, Datum\tUnterschrift (ggf. der rechtlichen Betreuung)",
        )
        .table(
            ["Vom Bezirk auszufüllen"], ["Berechtigungsnummer:", "Fahrtenkontingent:"], ["geprüft:", "Datum:"]
        )
    )
    renewal = (
        DrawnForm("Fahrdienst für Menschen mit Behinderung – Verlängerungsantrag")
        .header("Bezirk Nordheide · Sozialverwaltung · Soziale Teilhabe (SGB IX Teil 2)")
        .table(
            ["Ihre Berechtigungsnummer", "{t}"],
            ["Familienname und Vorname", "{t}"],
            ["geboren am", "{t}"],
            ["Verlängerung für das Kalenderjahr", "{t}"],
        )
        .head("Was hat sich geändert?")
        .lines(
            "Kreuzen Sie bitte in jeder Zeile an, ob alles gleich geblieben ist, oder tragen Sie die Änderung ein."
        )
        .table(
            ["", "unverändert", "geändert, und zwar"],
            ["Wohnanschrift", "{b}", "{t}"],
            ["Wohnform", "{b}", "{t}"],
            ["Rechtliche Betreuerin/rechtlicher Betreuer", "{b}", "{t}"],
            ["GdB und Merkzeichen", "{b}", "{t}"],
            ["Pflegegrad", "{b}", "{t}"],
            ["Benutzte Hilfsmittel", "{b}", "{t}"],
            ["Auto im Haushalt", "{b}", "{t}"],
            ["Kontonummer (IBAN)", "{b}", "{t}"],
        )
        .lines(
            "Ihr Schwerbehindertenausweis ist befristet bis: {t}",
            "Telefonnummer oder E-Mail (freiwillig): {t}",
        )
        .head("Ihre Fahrten")
        .lines(
            "Wie viele Fahrten haben Sie im letzten Jahr unternommen? {t}",
            "Wie viele Fahrten brauchen Sie künftig im Monat? {t}",
            "Wohin fahren Sie hauptsächlich? {t}",
            "Mittlere Strecke je Fahrt (km): {t}",
            "Fährt eine Begleitperson mit?  {b} immer  {b} manchmal  {b} nie",
            "Waren Sie mit dem Fahrdienst zufrieden? (freiwillige Angabe)  {b} ja  {b} teils  {b} nein",
        )
        .head("Einkünfte und Vermögen")
        .table(
            ["Einkünfte des Vorvorjahres", "{t} €"],
            ["Herkunft der Einkünfte", "{b} Arbeit/Werkstatt  {b} Rente  {b} Grundsicherung  {b} andere"],
            ["Höhe des Vermögens am 1. des Monats", "{t} €"],
            ["Zuschüsse anderer Stellen für Fahrten (z. B. Kfz-Hilfe)", "{t} €"],
        )
        .head("Anlagen")
        .lines(
            "{b} Schwerbehindertenausweis in Kopie, wenn verlängert oder neu ausgestellt",
            "{b} letzter Steuerbescheid bzw. Rentenbescheid",
            "{b} Kontoauszüge der letzten drei Monate",
        )
        .head("Bestätigung")
        .lines(
            "{b} Ich habe die Richtlinien des Fahrdienstes gelesen und erkenne sie an.",
            "{b} Der Bezirk darf meine Daten an das beauftragte Fahrunternehmen weitergeben.",
        )
        .table(
            ["Datum", "{d}"],
            ["Unterschrift", ""],
            ["Name in Druckbuchstaben, falls für eine andere Person unterschrieben", "{t}"],
        )
    )
    return first, renewal


REORDERED_PAIRS: Mapping[str, Callable[[], Pair]] = {
    made.__name__: made for made in (lastenzuschuss, fahrdienst)
}
