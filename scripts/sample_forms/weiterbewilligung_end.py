"""Renewal application: means, proofs, signature and the free remarks that the protection leaves open."""

from scripts.sample_forms.fields import form_check, form_choice, form_text
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.paragraphs import PARAGRAPHS, paragraph, section_heading, spacer, steps, tab_stop
from scripts.sample_forms.runs import footnote, runs
from scripts.sample_forms.tables import Row, cell, field, head, row, table
from scripts.sample_forms.two_persons import inline

INTERVALS = ("monatlich", "vierteljährlich", "jährlich", "einmalig")


def means() -> Xml:
    """Income, assets, insurance and bank on one page."""
    incomes = (
        ("Rente der gesetzlichen Rentenversicherung", "Rente"),
        ("Betriebliche oder private Altersversorgung", "Betrieb"),
        ("Wohngeld, Pflegegeld", "Wohngeld"),
        ("Arbeitsentgelt", "Lohn"),
        ("Unterhalt", "Unterhalt"),
        ("Zinsen, Mieteinnahmen", "Zinsen"),
    )
    return joined(
        (
            section_heading("Einkommens- und Vermögensverhältnisse"),
            table(
                (70, 36, 32, 32),
                head("Einkünfte", "Zahlungsweise", "Antragsteller/in", "Partner/in"),
                *(income_row(label, name) for label, name in incomes),
            ),
            spacer(),
            paragraph(
                "Der Bestand sämtlicher Konten und Wertanlagen zum Tage der Antragstellung beläuft sich "
                "auf insgesamt ",
                form_text("Vermoegen", "0,00", 12),
                " Euro.",
                footnote(
                    "Maßgeblich ist der Kontostand am Tage der Antragstellung; ein Schonvermögen ist nicht "
                    "vorab in Abzug zu bringen."
                ),
            ),
            table(
                (70, 50, 50),
                head("Vermögensart", "vorhanden", "Wert in Euro"),
                *(
                    asset_row(label, name)
                    for label, name in (
                        ("Girokonto, Bargeld", "Giro"),
                        ("Spar- und Wertanlagen", "Sparen"),
                        ("Kapital- und Sterbegeldversicherung", "Versicherung"),
                        ("Kraftfahrzeug", "Auto"),
                        ("Grundbesitz", "Grund"),
                    )
                ),
            ),
            section_heading("Krankenversicherung und Konto"),
            table(
                (85, 85),
                row(
                    field("Krankenkasse", form_text("Kasse")),
                    field(
                        "Beitragszahlung",
                        form_choice("Beitrag", ("durch Rentenversicherung", "selbst", "durch das Amt")),
                    ),
                    height=11,
                ),
                row(
                    field("IBAN, nur bei geänderter Bankverbindung", form_text("Iban", "DE", 27)),
                    field("Kontoinhaber/in, sofern abweichend", form_text("Kontoinhaber")),
                    height=11,
                ),
            ),
        )
    )


def income_row(label: str, name: str) -> Row:
    return row(
        label,
        cell(inline(form_choice(f"{name}Takt", INTERVALS))),
        cell(inline(form_text(f"{name}A", length=10))),
        cell(inline(form_text(f"{name}P", length=10))),
        height=11,
    )


def asset_row(label: str, name: str) -> Row:
    boxes = runs(form_check(f"{name}Ja"), " ja    ", form_check(f"{name}Nein"), " nein")
    return row(label, cell(inline(boxes)), cell(inline(form_text(f"{name}Wert", length=12))), height=11)


def signature_page() -> Xml:
    """Proofs that are asked for again, declarations and signatures."""
    proofs = (
        "Personalausweis oder Pass (Vorder- und Rückseite)",
        "Mietbescheinigung oder Mietvertrag",
        "Aktuelle Rentenanpassungsmitteilung",
        "Kontoauszüge der letzten drei Monate, ungeschwärzt",
        "Letzte Betriebs- und Heizkostenabrechnung",
        "Nachweis über den Rückkaufswert von Versicherungen",
    )
    return joined(
        (
            section_heading("Erneut vorzulegende Nachweise"),
            paragraph(
                "Die nachbenannten Unterlagen werden dem Antrag in Ablichtung beigefügt; von der "
                "Übersendung von Originalen ist abzusehen, da eine Rückgabe nicht gewährleistet werden "
                "kann:"
            ),
            *(proof_line(number, text) for number, text in enumerate(proofs, start=1)),
            section_heading("Erklärung"),
            steps(
                "Die vorstehenden Angaben entsprechen der Wahrheit; sie sind vollständig und nach bestem "
                "Wissen und Gewissen gemacht worden.",
                "Über die Verpflichtung zur unverzüglichen Anzeige von Änderungen in den persönlichen und "
                "wirtschaftlichen Verhältnissen (§ 60 Abs. 1 Satz 1 Nr. 2 SGB I) bin ich belehrt worden.",
                "Mir ist bekannt, dass infolge unterlassener Mitteilungen überzahlte Beträge zu erstatten "
                "sind.",
                "Mit dem Datenabgleich gemäß § 118 SGB XII, welcher vierteljährlich durchgeführt wird, bin "
                "ich in Kenntnis gesetzt worden.",
                definition=PARAGRAPHS,
            ),
            signatures(),
            paragraph(
                "Die Verarbeitung der Angaben erfolgt gemäß §§ 67a ff. SGB X zwecks Feststellung des "
                "Leistungsanspruchs. Die vollständigen Datenschutzhinweise sind in der Dienststelle "
                "erhältlich und werden auf Verlangen postalisch übersandt.",
                style="Kleingedrucktes",
            ),
            section_heading("Ergänzende Bemerkungen"),
        )
    )


def proof_line(number: int, text: str) -> Xml:
    dots = tab_stop(7) + tab_stop(140, "left", "dot") + tab_stop(143)
    mark = form_check(f"Nachweis{number}")
    return paragraph(mark, f"\t{text}\t\t", form_check(f"Spaeter{number}"), " folgt", tabs=dots, after=3)


def signatures() -> Xml:
    line = tab_stop(80, "left", "underscore") + tab_stop(90) + tab_stop(170, "left", "underscore")
    captions = paragraph(
        "Ort, Datum, Unterschrift Antragsteller/in\tOrt, Datum, Unterschrift Partner/in",
        style="Feldbeschriftung",
        tabs=tab_stop(90),
        after=8,
    )
    return joined((paragraph("\t\t\t", tabs=line, before=26, after=0), captions))


def remarks() -> Xml:
    """Ruled lines in the section without protection."""
    ruled = tab_stop(170, "left", "underscore")
    note = paragraph("Dieser Bereich ist nicht gegen Eingaben gesperrt.", style="Kleingedrucktes")
    return joined((note, *(paragraph("\t", tabs=ruled, before=6, after=4) for _ in range(5))))
