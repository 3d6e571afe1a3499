"""Main application, sections C (housing), D (income) and E (assets)."""

from scripts.sample_forms.controls import choice_control, date_control, text_control, ticks
from scripts.sample_forms.fields import form_text, number_reference
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.paragraphs import paragraph, section_heading, spacer, sub_heading
from scripts.sample_forms.runs import bold, bookmarked, footnote, italic
from scripts.sample_forms.tables import SHADE, Row, cell, head, row, table
from scripts.sample_forms.two_persons import inline, question

HOME = ("Mietwohnung", "Eigentum", "Wohngemeinschaft", "Heim oder Einrichtung")
SOURCES = ("Gas", "Fernwärme", "Heizöl", "Strom", "Kohle oder Holz")
COSTS = (60, 28, 82)
INCOME = (34, 72, 32, 32)


def housing() -> Xml:
    """Section C: cost table with a nested table for heating."""
    return joined(
        (
            section_heading("Aufwendungen für Unterkunft und Heizung"),
            paragraph(
                "Die tatsächlichen Aufwendungen für Unterkunft und Heizung werden anerkannt, soweit sie "
                "angemessen sind.",
                footnote("Maßgeblich ist die Bruttowarmmiete (§ 42a in Verbindung mit § 35 SGB XII)."),
                " Übersteigen sie den angemessenen Umfang, sind sie längstens für sechs Monate zu "
                "berücksichtigen, es sei denn, eine Kostensenkung ist nicht möglich oder nicht zumutbar. "
                "Einzelheiten sind in der Anlage KdU anzugeben.",
            ),
            question("Art der Unterkunft", "unterkunft", *HOME),
            sub_heading("Zusammensetzung der monatlichen Aufwendungen"),
            cost_table(),
            sub_heading("Angaben zum Mietverhältnis"),
            tenancy_table(),
            spacer(),
            question(
                "Bestehen Mietrückstände oder liegt eine Kündigung der Wohnung vor?",
                "rueckstand",
                "nein",
                "ja, das Schreiben der vermietenden Person ist beigefügt",
            ),
        )
    )


def cost_table() -> Xml:
    heating = table(
        (44, 34),
        row("Energieträger", cell(inline(choice_control("energie", "Energieträger", SOURCES))), height=7),
        row("Warmwasser zentral", cell(inline(ticks("warmwasser", "ja", "nein"))), height=7),
        row(
            "Heizkosten zuletzt abgerechnet", cell(inline(date_control("abrechnung", "Abrechnung"))), height=7
        ),
    )
    amounts = (
        ("Nettokaltmiete", "kaltmiete", "laut Mietvertrag, ohne Stellplatz"),
        (
            "Betriebskosten (Vorauszahlung oder Pauschale)",
            "betriebskosten",
            "einschließlich Wasser und Abwasser",
        ),
        ("Kosten für Garage oder Stellplatz", "stellplatz", "nur, sofern nicht gesondert kündbar"),
    )
    rows = [
        row(label, cell(inline(text_control(name, label, "Euro"))), cell(inline(italic(note))), height=9)
        for label, name, note in amounts
    ]
    return table(
        COSTS,
        head("Aufwendungen", "Betrag monatlich", "Erläuterungen"),
        *rows,
        row(
            "Heizkosten (Vorauszahlung)",
            cell(inline(text_control("heizkosten", "Heizkosten", "Euro"))),
            cell(heating),
            height=24,
        ),
        row(
            cell(inline(bold("Summe der monatlichen Aufwendungen")), shade=SHADE),
            cell(inline(text_control("summe_unterkunft", "Summe", "Euro")), shade=SHADE),
            cell("Die Summe wird von der Behörde überprüft.", shade=SHADE),
            height=9,
        ),
    )


def tenancy_table() -> Xml:
    return table(
        (70, 100),
        row(
            "Größe der Wohnung in Quadratmetern, Anzahl der Räume",
            cell(inline(text_control("groesse", "Größe"))),
            height=9,
        ),
        row("Bezugsfertig seit, Einzugsdatum", cell(inline(date_control("einzug", "Einzug"))), height=9),
        row(
            "Name und Anschrift der vermietenden Person oder der Hausverwaltung",
            cell(inline(text_control("vermieter", "Vermieter"))),
            height=15,
        ),
        row(
            "Bankverbindung der vermietenden Person",
            cell(inline(text_control("vermieter_iban", "IBAN", "IBAN"))),
            height=9,
        ),
        row(
            "Überweisung der Miete unmittelbar an die vermietende Person gewünscht",
            cell(inline(ticks("direktzahlung", "ja", "nein"))),
            height=9,
        ),
    )


def income() -> Xml:
    """Section D: categories merged over several rows."""
    return joined(
        (
            section_heading(bookmarked("abschnitt_einkommen", "Angaben zum Einkommen")),
            paragraph(
                "Zum Einkommen gehören sämtliche Einkünfte in Geld oder Geldeswert, welche im "
                "Bedarfszeitraum zufließen. Die Angaben sind durch Vorlage der letzten Bescheide bzw. "
                "Abrechnungen nachzuweisen; vom Einkommen abzusetzende Beträge werden von Amts wegen "
                "berücksichtigt.",
            ),
            table(
                INCOME,
                head("Gruppe", "Art der Einkünfte", "Person 1\nEuro monatlich", "Person 2\nEuro monatlich"),
                *group(
                    "Renten und Versorgungs\u00adbezüge",
                    "rente",
                    (
                        "Altersrente",
                        "Rente wegen Erwerbsminderung",
                        "Witwen- oder Witwerrente",
                        "Betriebsrente, Zusatzversorgung",
                        "Rente aus dem Ausland",
                        "Private Rente",
                    ),
                ),
                *group(
                    "Sozialleistungen",
                    "leistung",
                    (
                        "Wohngeld",
                        "Pflegegeld",
                        "Krankengeld, Arbeitslosengeld",
                        "Kindergeld",
                    ),
                ),
                *group(
                    "Erwerbstätigkeit",
                    "erwerb",
                    (
                        "Nichtselbstständige Tätigkeit (brutto)",
                        "Geringfügige Beschäftigung",
                        "Werkstatt für behinderte Menschen",
                    ),
                ),
                *group(
                    "Sonstige Einkünfte",
                    "sonstige",
                    (
                        "Unterhaltszahlungen",
                        "Vermietung und Verpachtung",
                        "Zinsen und Dividenden",
                    ),
                ),
            ),
            spacer(),
            question(
                "Sind Leistungen bei anderen Stellen beantragt, über welche noch nicht entschieden wurde?",
                "beantragt",
                "nein",
                "ja, und zwar",
            ),
            paragraph(
                "Leistung, Stelle, Datum der Antragstellung: ", form_text("Beantragt", "bitte eintragen", 120)
            ),
        )
    )


def group(title: str, name: str, kinds: tuple[str, ...]) -> list[Row]:
    """The rows of one category; its title spans them all."""
    rows = []
    for number, kind in enumerate(kinds, start=1):
        first = number == 1
        label = cell(
            inline(bold(title)) if first else "",
            merge="restart" if first else "continue",
            shade=SHADE,
            align="top",
        )
        fields = (
            cell(inline(text_control(f"{name}_{number}_{person}", f"{kind}, Person {person}")))
            for person in (1, 2)
        )
        rows.append(row(label, kind, *fields, height=9.2))
    return rows


def assets() -> Xml:
    """Section E: yes or no and the value for each kind of asset."""
    limit = footnote(
        "Kleinere Barbeträge oder sonstige Geldwerte bleiben bis zu 10.000 Euro je volljähriger Person der "
        "Einsatzgemeinschaft unberücksichtigt (§ 90 Abs. 2 Nr. 9 SGB XII in Verbindung mit der hierzu "
        "ergangenen Verordnung)."
    )
    kinds = (
        "Bargeld, Girokonten, Sparguthaben",
        "Wertpapiere, Fondsanteile, Bausparverträge",
        "Lebens-, Renten- und Sterbegeldversicherungen",
        "Kraftfahrzeug (Marke, Baujahr, Kilometerstand)",
        "Haus- und Grundbesitz, Eigentumswohnung",
        "Beteiligungen, Erbschaften, Rückforderungsansprüche",
        "Sonstiges, z. B. Schmuck oder Forderungen",
    )
    return joined(
        (
            section_heading(bookmarked("abschnitt_vermoegen", "Angaben zum Vermögen")),
            paragraph(
                "Anzugeben sind sämtliche im In- und Ausland befindlichen Vermögenswerte, auch sofern "
                "diese nach Auffassung der antragstellenden Person dem Schonvermögen unterfallen.",
                limit,
                " Einzelheiten sind in der Anlage VM darzulegen; Erträge aus Vermögen sind zusätzlich "
                "unter Abschnitt ",
                number_reference("abschnitt_einkommen", "D"),
                " aufzuführen.",
            ),
            table(
                (88, 40, 42),
                head("Art des Vermögens", "Vorhanden", "Wert in Euro"),
                *(asset_row(number, kind) for number, kind in enumerate(kinds, start=1)),
            ),
            spacer(),
            question(
                "Wurde innerhalb der letzten zehn Jahre Vermögen verschenkt, übertragen oder veräußert?",
                "uebertragung",
                "nein",
                "ja, Verträge in Ablichtung sind beigefügt",
            ),
            question(
                "Verfügen Sie über eine Vorsorge für den Todesfall (z. B. Bestattungsvorsorgevertrag)?",
                "vorsorge",
                "nein",
                "ja, der Vertrag ist in Ablichtung beigefügt",
            ),
        )
    )


def asset_row(number: int, kind: str) -> Row:
    return row(
        kind,
        cell(inline(ticks(f"vermoegen_{number}", "ja", "nein"))),
        cell(inline(text_control(f"vermoegen_wert_{number}", f"Wert: {kind}"))),
        height=9.5,
    )
