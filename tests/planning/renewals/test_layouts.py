"""Rarer layouts one by one: which fields they hold, and for whom."""

import pytest

from tests.planning.renewals.drawn_form import DrawnForm
from workbench.document.docx.reader import open_docx
from workbench.planning.fields.inventory import field_inventory

LAYOUTS = {
    "marks of footnotes inside labels": (
        DrawnForm("Antrag").lines("Telefon¹⁾ (tagsüber): ______", "Vermögen über der Grenze²⁾? ☐ ja ☐ nein"),
        ["Telefon (tagsüber) 1", "Vermögen über der Grenze? 1"],
    ),
    "papers in a table below a heading that starts with a participle": (
        DrawnForm("Antrag").bold("Beigefügt sind").table(["{b}", "Mietvertrag"], ["{b}", "Bescheid"]),
        ["Mietvertrag 1", "Bescheid 1"],
    ),
    "a question as heading above a label": (
        DrawnForm("Antrag").bold("Was sollen wir noch wissen?").lines("Bemerkungen: {t}"),
        ["Bemerkungen 1"],
    ),
    "room below a label": (
        DrawnForm("Antrag").table(["Bemerkungen"], [""]),
        ["Bemerkungen 1"],
    ),
    "labels above empty cells": (
        DrawnForm("Antrag").table(["Name", "Vorname"], ["", ""], ["Straße", "PLZ, Ort"], ["", ""]),
        ["Name 1", "Vorname 1", "Straße 1", "PLZ, Ort 1"],
    ),
    "title over the columns of two persons": (
        DrawnForm("Antrag").table(
            ["Angaben zu den Personen"], ["", "Person 1", "Person 2"], ["Name", "", "entfällt"]
        ),
        ["Name 1"],
    ),
    "labels with tabulators only": (
        DrawnForm("Antrag").lines("Name:\t\tVorname:\t"),
        ["Name 1", "Vorname 1"],
    ),
    "labels with tabulators and a unit, a remark or a norm behind them": (
        DrawnForm("Antrag").lines(
            "Kosten der Betreuung:\t Euro",
            "Gemeldet seit: (Nebenwohnung)\t",
            "Reisen im laufenden Jahr (von – bis):\t § 7 Abs. 4",
        ),
        [
            "Kosten der Betreuung 1",
            "Gemeldet seit: (Nebenwohnung) 1",
            "Reisen im laufenden Jahr (von – bis) 1",
        ],
    ),
    "names in front of lines that tabulators draw": (
        DrawnForm("Antrag").ruled("Zuname \t Rufname \t", "Kfz-Kosten im Monat \t Euro", "Gebühr \t 12 Euro"),
        ["Zuname 1", "Rufname 1", "Kfz-Kosten im Monat 1"],
    ),
    "blank lines below labels in cells": (
        DrawnForm("Antrag").table(["Name des Trägers\n\n", "Ziel der Reise"], ["Begründung\n\n\n\n"]),
        ["Name des Trägers 1", "Ziel der Reise 1", "Begründung 1"],
    ),
    "labels in a tall row": (
        DrawnForm("Antrag").table(["Art der Reise", "Ziel der Reise"], ["Beginn", "Ende"], height=700),
        ["Art der Reise 1", "Ziel der Reise 1", "Beginn 1", "Ende 1"],
    ),
    "numbered lines of a typed form as headings": (
        DrawnForm("Antrag").lines(
            "1. Person",
            "Rufname: ______",
            "2. Ehegatte",
            "Rufname: ______",
            "3. Erklärung",
            "☐ Ich habe das Merkblatt gelesen.",
        ),
        ["Rufname 1", "Rufname 2", "Ich habe das Merkblatt gelesen 1"],
    ),
    "an instruction below the heading of the partner": (
        DrawnForm("Antrag")
        .head("2. Ihre Partnerin oder Ihr Partner")
        .lines("Nur ausfüllen, wenn Sie zusammen wohnen.")
        .table(["Rufname", ""]),
        ["Rufname 2"],
    ),
    "one cell for both persons": (
        DrawnForm("Antrag").table(
            ["", "Antragsteller/in", "Ehegatte"], ["Rufname", "", ""], ["Gemeinsame Anschrift", ""]
        ),
        ["Rufname 1", "Rufname 2", "Gemeinsame Anschrift 1"],
    ),
    "whoever stands before the partner": (
        DrawnForm("Antrag").table(["", "Bewohner/in", "Ehegatte"], ["Betriebsrente", "", ""]),
        ["Betriebsrente 1", "Betriebsrente 2"],
    ),
    "a column for each parent, the label repeated": (
        DrawnForm("Antrag").halves(
            ["Elternteil 1", "Elternteil 2"], ["Beruf", "", "Beruf", ""], ["Mobil", "", "Mobil", ""]
        ),
        ["Beruf 1", "Beruf 2", "Mobil 1", "Mobil 2"],
    ),
    "a large table with sections, the office in a corner": (
        DrawnForm("Antrag").table(
            ["Folgeantrag", "Wird vom Amt ausgefüllt"],
            ["1. Personen"],
            ["", "Person 1", "Person 2"],
            ["Rufname", "", ""],
            ["2. Wohnung"],
            ["Miete", "€", "Garage", "€"],
            ["3. Nachweise"],
            ["☐", "Mietvertrag"],
            ["☐", "Kontoauszüge"],
        ),
        ["Rufname 1", "Rufname 2", "Miete 1", "Garage 1", "Mietvertrag 1", "Kontoauszüge 1"],
    ),
    "rows that repeat, some with an example": (
        DrawnForm("Antrag").table(
            ["Art des Kontos", "Bank", "Guthaben"], ["Sparbuch", "", ""], ["", "", ""], ["", "", ""]
        ),
        ["Art des Kontos None", "Bank None", "Guthaben None"],
    ),
    "a heading in a table of its own": (
        DrawnForm("Antrag").box("4. Anlagen").lines("• Mietvertrag", "• Stromrechnung"),
        ["Mietvertrag 1", "Stromrechnung 1"],
    ),
    "rows of typed lines below titles with tabulators": (
        DrawnForm("Antrag").lines(
            "Vorname\tgeboren am\tSchule", "1. ______\t______\t______", "2. ______\t______\t______"
        ),
        ["Vorname None", "geboren am None", "Schule None"],
    ),
    "a line for each person": (
        DrawnForm("Antrag").lines("Nettolohn:", "Antragsteller/in ______ €     Partner/in ______ €"),
        ["Nettolohn 1", "Nettolohn 2"],
    ),
    "small boxes for letters": (
        DrawnForm("Antrag")
        .table(["IBAN", "D E | | | | | | | | | |"])
        .lines("Konto: DE _ _  _ _ _ _  _ _ _ _"),
        ["IBAN 1", "Konto 1"],
    ),
    "lines to sign on in cells": (
        DrawnForm("Antrag").table(["________\n\nOrt, Datum", "________\n\nUnterschrift der Mutter"]),
        ["Ort, Datum 1", "Unterschrift der Mutter 1"],
    ),
    "papers that one adds": (
        DrawnForm("Antrag").bold("Dem Antrag füge ich bei").lines("• Zeugnis", "• Lebenslauf"),
        ["Zeugnis 1", "Lebenslauf 1"],
    ),
    "two children side by side": (
        DrawnForm("Antrag").table(
            ["", "1. Kind", "2. Kind"], ["Rufname", "", ""], ["Klasse", "", "entfällt"]
        ),
        ["Rufname 1", "Rufname 2", "Klasse 1"],
    ),
    "a file number that the office has begun": (
        DrawnForm("Antrag").lines("Az.: 31-7 / ______", "Aktenzeichen (falls bekannt): ______"),
        ["Aktenzeichen (falls bekannt) 1"],
    ),
    "choices below one another in a cell": (
        DrawnForm("Antrag").table(
            ["Familienstand", "☐ ledig\n\n☐ verheiratet"], ["Kinder", "☐ ja, Anzahl: ___  ☐ nein"]
        ),
        ["Familienstand 1", "Kinder 1"],
    ),
    "section of the office": (
        DrawnForm("Antrag")
        .head("Nur für die Verwaltung")
        .lines("Eingang: ____")
        .head("Angaben")
        .lines("Name: ____"),
        ["Name 1"],
    ),
    "names below the lines to sign on": (
        DrawnForm("Antrag").table(
            ["____________", "____________"], ["Ort, Datum", "Unterschrift Partner/in"]
        ),
        ["Ort, Datum 1", "Unterschrift Partner/in 2"],
    ),
    "income with a column for proofs": (
        DrawnForm("Antrag").table(
            ["Einkommen", "Höhe monatlich", "Nachweis liegt bei"], ["Rente", "", "☐"], ["Lohn", "", "☐"]
        ),
        ["Rente 1", "Lohn 1"],
    ),
    "persons as rows": (
        DrawnForm("Antrag").table(
            ["Person", "Name", "Beruf"],
            ["Antragsteller/in", "", ""],
            ["Ehegatte", "", ""],
            ["Kind 1", "", ""],
            ["Kind 2", "", ""],
        ),
        ["Name 1", "Name 2", "Name None", "Beruf 1", "Beruf 2", "Beruf None"],
    ),
    "sections for persons inside a table": (
        DrawnForm("Antrag").table(
            ["1. Antragsteller/in"],
            ["Name", "", "Vorname", ""],
            ["2. Ehegatte/Lebenspartner"],
            ["Name", "", "Vorname", ""],
        ),
        ["Name 1", "Vorname 1", "Name 2", "Vorname 2"],
    ),
    "questions above their lines": (
        DrawnForm("Antrag").lines(
            "1. Wie heißen Sie?", "________________", "2. Haben Sie Vermögen?", "☐ Ja", "☐ Nein"
        ),
        ["Wie heißen Sie? 1", "Haben Sie Vermögen? 1"],
    ),
    "proofs side by side": (
        DrawnForm("Antrag").lines("Anlagen: ☐ Mietvertrag ☐ Kontoauszüge"),
        ["Mietvertrag 1", "Kontoauszüge 1"],
    ),
    "proofs under columns": (
        DrawnForm("Antrag").table(
            ["Nachweise", "Original", "Kopie"], ["Ausweis", "☐", "☐"], ["Mietvertrag", "☐", "☐"]
        ),
        ["Ausweis 1", "Mietvertrag 1"],
    ),
    "bold lines as headings": (
        DrawnForm("Antrag")
        .bold("Angaben zu Ihnen")
        .lines("Name: ____")
        .bold("Angaben zum Ehepartner")
        .lines("Name: ____"),
        ["Name 1", "Name 2"],
    ),
    "boxes behind their choices": (
        DrawnForm("Antrag").lines("Sind Sie verheiratet?   ja ☐   nein ☐"),
        ["Sind Sie verheiratet? 1"],
    ),
    "persons side by side with labels in the cells": (
        DrawnForm("Antrag").table(["Person 1", "Person 2"], ["Name: ____", "Name: ____"]),
        ["Name 1", "Name 2"],
    ),
    "amounts of a notice": (
        DrawnForm("Bescheid").table(["Bedarf", "Euro"], ["Regelbedarf", "563,00"], ["Miete", "410,00"]),
        [],
    ),
    "contact data and hints": (
        DrawnForm("Antrag")
        .table(["Ansprechpartner: Frau Muster", "Telefon: 0211 123456"])
        .lines("Bitte ankreuzen ☒"),
        [],
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_layout_holds_its_fields(name: str) -> None:
    form, expected = LAYOUTS[name]
    found = field_inventory(open_docx(form.data(), "antrag.docx").document)
    assert [f"{entry.label} {entry.person}" for entry in found.entries] == expected


def test_only_forms_about_social_benefits_name_their_law() -> None:
    passes = DrawnForm("Antrag auf den Düsselpass").lines("Welche Leistung? ☐ Grundsicherung ☐ Wohngeld")
    benefit = DrawnForm("Antrag auf Grundsicherung").lines("Name: ____")
    found = [
        field_inventory(open_docx(form.data(), "antrag.docx").document).social for form in (passes, benefit)
    ]
    assert found == [False, True]
