"""Renewal application, five pages: legacy form fields under form protection, ruled lines and page borders."""

from datetime import datetime

from scripts.sample_forms import weiterbewilligung_end
from scripts.sample_forms.fields import form_check, form_choice, form_text, merge_field
from scripts.sample_forms.form import SampleForm
from scripts.sample_forms.letterhead import DEPARTMENT, PHONE, STREET, TOWN, form_running
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.paragraphs import (
    PageLayout,
    page_break,
    paragraph,
    section_break,
    section_heading,
    section_properties,
    spacer,
    sub_heading,
)
from scripts.sample_forms.runs import bold, footnote, hidden, runs
from scripts.sample_forms.tables import OFFICE_SHADE, SHADE, Row, cell, field, head, row, table
from scripts.sample_forms.two_persons import inline

PAGES = 5
WIDTH = 170
FILE_NUMBER = "50/32-GSi-004711/24"
TITLE = "Antrag auf Weiterbewilligung von Leistungen der Grundsicherung"
PERSON_WIDTHS = (58, 56, 56)
MARITAL = ("– Auswahl –", "ledig", "verheiratet", "verpartnert", "getrennt lebend", "geschieden", "verwitwet")
YES_NO = ("ja", "nein")
PAGE: PageLayout = {"page_border": True, "margins": (25, 20, 22, 20), "header": 15, "footer": 14}


def form() -> SampleForm:
    """The renewal application with all its pages."""
    running, first = form_running(
        "50-GSi 07 · Stand 01.2025",
        "Weiterbewilligungsantrag Grundsicherung",
        PAGES,
        WIDTH,
        merge_field("Aktenzeichen", FILE_NUMBER),
    )
    return SampleForm(
        file_name="weiterbewilligungsantrag.docx",
        title=TITLE,
        keywords="Grundsicherung, Weiterbewilligung, Formularfelder, Formularschutz",
        written=datetime(2025, 1, 20, 10, 30),
        pages=PAGES,
        body=body(),
        section=section_properties(**PAGE, kind="continuous", form_protection=False),
        running=running,
        first=first,
        protected=True,
    )


def body() -> Xml:
    protected = section_properties(**PAGE)
    pages = (cover(), persons(), joined((household(), housing())), weiterbewilligung_end.means())
    return joined(
        (
            *(joined((page, page_break())) for page in pages),
            weiterbewilligung_end.signature_page(),
            section_break(protected),
            weiterbewilligung_end.remarks(),
        )
    )


def ticks(name: str, *options: str) -> Xml:
    """Legacy check boxes with their labels."""
    parts: list[str] = []
    for number, option in enumerate(options, start=1):
        parts += [form_check(f"{name}{number}"), f" {option}" + ("    " if number < len(options) else "")]
    return runs(*parts)


def question(text: str | Xml, name: str, *options: str) -> Xml:
    """A question with legacy check boxes on the next line."""
    return paragraph(text, "\n", ticks(name, *(options or YES_NO)))


def text_cell(name: str, default: str = "", length: int = 0) -> Xml:
    return inline(form_text(name, default, length))


def person_row(
    label: str | Xml, name: str, *, choices: tuple[str, ...] = (), boxes: tuple[str, ...] = ()
) -> Row:
    """A label and the same kind of form field for both persons."""
    contents = []
    for number in (1, 2):
        if choices:
            contents.append(form_choice(f"{name}{number}", choices))
        elif boxes:
            contents.append(ticks(f"{name}{number}_", *boxes))
        else:
            contents.append(form_text(f"{name}{number}"))
    return row(cell(inline(label)), *(cell(inline(content)) for content in contents), height=9.6)


def cover() -> Xml:
    return joined(
        (
            paragraph(TITLE, style="Title", before=10),
            paragraph(
                "nach dem Vierten Kapitel des Zwölften Buches Sozialgesetzbuch (SGB XII)", style="Subtitle"
            ),
            case_table(),
            spacer(),
            paragraph(
                "Der Bewilligungszeitraum endet mit Ablauf des oben genannten Monats. Zur Vermeidung einer "
                "Unterbrechung der Leistungsgewährung ist der beiliegende Antrag spätestens einen Monat "
                "vor Ablauf vollständig ausgefüllt und eigenhändig unterschrieben einzureichen; "
                "andernfalls kann eine nahtlose Weiterzahlung nicht sichergestellt werden.",
                before=4,
            ),
            paragraph(
                "Die Beantwortung der nachstehenden Fragen hat auch dann zu erfolgen, wenn gegenüber der "
                "letztmaligen Antragstellung keine Änderungen eingetreten sind.",
                footnote(
                    "Die Verpflichtung zur Angabe der leistungserheblichen Tatsachen ergibt sich aus § 60 "
                    "Abs. 1 Satz 1 Nr. 1 SGB I."
                ),
                " Die erforderlichen Nachweise sind dem Antrag in aktueller Fassung erneut beizufügen; "
                "eine Bezugnahme auf bereits früher vorgelegte Unterlagen ist nur ausnahmsweise und "
                "ausschließlich nach vorheriger Rücksprache zulässig.",
            ),
            tabbed_deadlines(),
            question(
                "Ich beantrage die Weiterbewilligung",
                "Umfang",
                "für mich allein",
                "für mich und die zweite Person",
            ),
            paragraph(
                hidden("Interner Hinweis: Vordruck nur verwenden, wenn keine Änderungsmitteilung vorliegt.")
            ),
            changes(),
            spacer(),
            contact(),
        )
    )


def case_table() -> Xml:
    return table(
        (60, 55, 55),
        row(
            field("Aktenzeichen", merge_field("Aktenzeichen", FILE_NUMBER), shade=OFFICE_SHADE),
            field("Name, Vorname", merge_field("Name", "Brückner, Hannelore"), shade=OFFICE_SHADE),
            field("Ende des Bewilligungszeitraums", merge_field("Ende", "31.03.2025"), shade=OFFICE_SHADE),
            height=12,
        ),
    )


def tabbed_deadlines() -> Xml:
    """A table that somebody made with tabs."""
    lines = (
        "Abgabe spätestens:\t28.02.2025\tEingang in der Dienststelle",
        "Nachweise spätestens:\t14.03.2025\tNachreichung möglich",
        "Auskunft:\tmontags bis donnerstags\t8.30 Uhr bis 12.00 Uhr",
    )
    tabs = '<w:tab w:val="left" w:pos="2835"/><w:tab w:val="left" w:pos="5954"/>'
    return paragraph("\n".join(lines), tabs=tabs, before=4, after=8)


def changes() -> Xml:
    areas = (
        "Anschrift",
        "Familienstand",
        "Haushaltsmitglieder",
        "Miete",
        "Einkommen",
        "Vermögen",
        "Bankverbindung",
        "Krankenkasse",
    )
    rows = [
        row(
            left,
            cell(inline(ticks(f"Aenderung{number}a_", *YES_NO))),
            right,
            cell(inline(ticks(f"Aenderung{number}b_", *YES_NO))),
            height=8,
        )
        for number, (left, right) in enumerate(zip(areas[::2], areas[1::2], strict=True), start=1)
    ]
    title = cell(
        paragraph(
            "Seit der letzten Antragstellung haben sich Änderungen ergeben hinsichtlich", style="Tabellenkopf"
        ),
        span=4,
        shade=SHADE,
    )
    return table((50, 35, 50, 35), row(title, height=7), *rows)


def contact() -> Xml:
    text = (bold("Einzureichen bei: "), f"{DEPARTMENT}, {STREET}, {TOWN}, Telefon {PHONE}")
    return table((WIDTH,), row(cell(inline(*text), shade=SHADE), height=12))


def persons() -> Xml:
    return joined(
        (
            section_heading("Persönliche Daten"),
            table(
                PERSON_WIDTHS,
                head("Daten", "Antragsteller/in", "Ehegatte bzw. Partner/in"),
                person_row("Zuname", "Zuname"),
                person_row("Geburtsname", "Geburtsname"),
                person_row("Vorname(n)", "Vorname"),
                person_row("Geboren am", "Geboren"),
                person_row("Geboren in (Ort, Land)", "Geburtsort"),
                person_row("Personenstand", "Stand", choices=MARITAL),
                person_row("Nationalität", "Nation"),
                person_row("Aufenthaltsrechtlicher Status, befristet bis", "Status"),
                person_row("Derzeitige Anschrift", "Anschrift"),
                person_row("Fernmündlich erreichbar unter (freiwillig)", "Telefon"),
                person_row(runs("Rentenversicherungs\u00adnummer"), "Rentennummer"),
                person_row("Schwerbehinderung mit Merkzeichen G oder aG", "Merkzeichen", boxes=YES_NO),
                person_row("Rechtliche Betreuung", "Betreuung", boxes=YES_NO),
                person_row("Name der Betreuerin oder des Betreuers", "Betreuer"),
                person_row("Leben Sie dauernd getrennt?", "Getrennt", boxes=YES_NO),
            ),
            spacer(),
            question(
                "Haben Sie sich im Bewilligungszeitraum länger als vier Wochen ununterbrochen im Ausland "
                "aufgehalten?",
                "Ausland",
                "nein",
                "ja, und zwar von – bis",
            ),
            paragraph(
                "Zeitraum und Land des Aufenthaltes: ",
                form_text("Auslandszeit", "vom TT.MM. bis TT.MM.JJJJ in", 80),
            ),
            paragraph(
                "Aufenthalte von mehr als vier Wochen führen gemäß § 41a SGB XII zum Ruhen der Leistungen, "
                "bis die Rückkehr in das Inland nachgewiesen wird."
            ),
        )
    )


def household() -> Xml:
    rows = [
        row(
            f"{number}.",
            cell(text_cell(f"MitName{number}")),
            cell(text_cell(f"MitGeb{number}", length=10)),
            cell(inline(form_choice(f"MitArt{number}", ("– Auswahl –", "Kind", "Elternteil", "Sonstige")))),
            height=9,
        )
        for number in (1, 2, 3)
    ]
    return joined(
        (
            section_heading("Haushalt"),
            paragraph("Folgende weitere Personen gehören derzeit dem Haushalt an:"),
            table(
                (12, 78, 35, 45),
                head("Nr.", "Zuname, Vorname", "Geboren am", "Stellung zur antragstellenden Person"),
                *rows,
            ),
            spacer(),
            question(
                "Hat sich die Anzahl der Haushaltsmitglieder seit der letzten Bewilligung verändert?",
                "Anzahl",
            ),
        )
    )


def housing() -> Xml:
    lines = (
        ("Kaltmiete", "Kaltmiete"),
        ("Nebenkosten (Abschlag)", "Nebenkosten"),
        ("Heizung (Abschlag)", "Heizung"),
        ("Stellplatz, Garage", "Stellplatz"),
    )
    rows = [
        row(label, cell(text_cell(f"{name}Alt")), cell(text_cell(f"{name}Neu")), height=9)
        for label, name in lines
    ]
    total = row(
        cell(inline(bold("Gesamtbetrag")), shade=SHADE),
        cell(text_cell("MieteAlt", "0,00"), shade=SHADE),
        cell(text_cell("MieteNeu", "0,00"), shade=SHADE),
        height=9,
    )
    return joined(
        (
            section_heading("Wohnung"),
            sub_heading("Laufende Aufwendungen"),
            table(
                (70, 50, 50),
                head("Monatlich in Euro", "bei der letzten Bewilligung", "nunmehr"),
                *rows,
                total,
            ),
            sub_heading("Abrechnungen und Änderungen"),
            question(
                "Ist Ihnen im Bewilligungszeitraum eine Betriebs- oder Heizkostenabrechnung zugegangen?",
                "Abrechnung",
                "nein",
                "ja, mit Nachforderung",
                "ja, mit Guthaben",
            ),
            question(
                "Ist eine Mieterhöhung angekündigt worden?",
                "Erhoehung",
                "nein",
                "ja, das Schreiben ist beigefügt",
            ),
            sub_heading("Mietverhältnis"),
            table(
                (70, 100),
                row(
                    "Vermieter/in bzw. Hausverwaltung (Name, Anschrift)",
                    cell(text_cell("Vermieter")),
                    height=14,
                ),
                row("Wohnfläche in Quadratmetern", cell(text_cell("Flaeche", length=6)), height=9),
                row(
                    "Zahlungsweg der Miete",
                    cell(
                        inline(
                            form_choice("Mietweg", ("Überweisung durch mich", "Direktzahlung durch das Amt"))
                        )
                    ),
                    height=9,
                ),
                row(
                    "Sofern ein Stellplatz angemietet ist: gesondert kündbar?",
                    cell(inline(ticks("Kuendbar", "ja", "nein", "nicht bekannt"))),
                    height=12,
                ),
            ),
        )
    )
