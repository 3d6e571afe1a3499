"""Leaflet, two landscape pages of three panels: columns, column breaks, text boxes, a right-to-left paragraph."""

from datetime import datetime

from scripts.sample_forms.drawings import picture, text_box
from scripts.sample_forms.fields import complex_field, simple_field
from scripts.sample_forms.form import Running, SampleForm
from scripts.sample_forms.letterhead import (
    CITY,
    DEPARTMENT,
    EMAIL,
    LOGO_DESCRIPTION,
    OFFICE,
    PHONE,
    STREET,
    TOWN,
    WEB,
)
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.paragraphs import (
    bullets,
    paragraph,
    section_break,
    section_properties,
    steps,
    tab_stop,
)
from scripts.sample_forms.runs import (
    WINGDINGS_BOX,
    WINGDINGS_TELEPHONE,
    bold,
    footnote,
    line_break,
    link,
    properties,
    rtl,
    run,
    runs,
    symbol,
)
from scripts.sample_forms.tables import cell, head, row, table

PAGES = 2
PANEL = 83  # width of a panel's text, in millimetres
GAP = 14
TITLE = "Grundsicherung im Alter und bei Erwerbsminderung"


def form() -> SampleForm:
    """The leaflet: outside (panels 5, 6, 1) and inside (panels 2, 3, 4)."""
    panels = section_properties(
        kind="nextPage",
        columns=3,
        gap=GAP,
        landscape=True,
        margins=(12, 10, 14, 10),
        header=6,
        footer=6,
    )
    footer = paragraph(
        f"{OFFICE} · Faltblatt 50-GSi 00 · Stand ",
        simple_field('SAVEDATE \\@ "MM.yyyy"', "03.2025"),
        "\tSeite ",
        complex_field("PAGE", "1"),
        " von ",
        simple_field("NUMPAGES", "2"),
        style="Footer",
        tabs=tab_stop(170, "clear") + tab_stop(273, "right"),
    )
    running = Running(paragraph(style="Header"), footer)
    return SampleForm(
        file_name="faltblatt_grundsicherung.docx",
        title=f"Faltblatt {TITLE}",
        keywords="Grundsicherung, Faltblatt, Spalten, Textfelder",
        written=datetime(2025, 3, 10, 12, 0),
        pages=PAGES,
        body=joined((outside(), section_break(panels), inside())),
        section=panels,
        running=running,
        first=running,
        hyphenation=True,
    )


def next_panel() -> Xml:
    return paragraph(line_break("column"), style="Seitenwechsel")


def outside() -> Xml:
    return joined((reporting(), next_panel(), advice(), next_panel(), front()))


def inside() -> Xml:
    return joined((entitled(), next_panel(), amount(), next_panel(), application()))


def panel_heading(text: str) -> Xml:
    return paragraph(text, style="Tafel")


def note_box(name: str, title: str, text: str, height: float, top: float = 3) -> Xml:
    """A text box as wide as the panel, below the paragraph that holds it."""
    content = joined((paragraph(bold(title), style="Kasten"), paragraph(text, style="Kasten")))
    return paragraph(
        text_box(name, content, left=0, top=top, width=PANEL, height=height, fill="E7ECF2", line="1F4068"),
        style="Seitenwechsel",
    )


def reporting() -> Xml:
    """Panel 5, folded inwards."""
    return joined(
        (
            panel_heading("Mitteilungspflichten"),
            paragraph(
                "Änderungen in den für die Leistungsgewährung maßgeblichen Verhältnissen sind gemäß § 60 "
                "SGB I unverzüglich und unaufgefordert anzuzeigen. Hierunter fallen insbesondere:"
            ),
            bullets(
                "der Umzug sowie der Ein- oder Auszug weiterer Personen,",
                "Änderungen der Miete und Guthaben aus Betriebs\u00adkosten\u00adabrechnungen,",
                "Rentenerhöhungen, Nachzahlungen und sonstige Einkünfte,",
                "Erbschaften und Schenkungen,",
                "Krankenhaus- und Heimaufenthalte,",
                "Auslandsaufenthalte von mehr als vier Wochen.",
            ),
            paragraph(
                "Zu Unrecht erbrachte Leistungen sind zu erstatten. Vorsätzlich oder grob fahrlässig "
                "unterlassene Mitteilungen können darüber hinaus strafrechtlich verfolgt werden.",
                before=4,
            ),
            note_box(
                "Kasten Kinder",
                "Unterhalt durch Kinder",
                "Ein Rückgriff auf unterhaltspflichtige Kinder erfolgt nur, sofern deren Jahreseinkommen "
                "jeweils 100.000 Euro übersteigt.",
                25,
            ),
        )
    )


def advice() -> Xml:
    """Panel 6, the back."""
    tabs = tab_stop(24)
    return joined(
        (
            panel_heading("Auskunft und Beratung"),
            paragraph(bold(f"{CITY}\n{OFFICE}"), f"\n{DEPARTMENT}\n", f"{STREET}\n{TOWN}"),
            paragraph(
                "Telefon\t",
                symbol(WINGDINGS_TELEPHONE),
                f" {PHONE}\nE\u2011Mail\t{EMAIL}\n",
                "Internet\t",
                link("duesseldorf.example", WEB),
                tabs=tabs,
            ),
            paragraph(
                bold("Servicezeiten\n"),
                "Montag\t8.30 bis 12 Uhr\nDienstag\t8.30 bis 12 Uhr\n",
                "Donnerstag\t13.30 bis 17 Uhr\n",
                "sowie nach vorheriger Vereinbarung",
                tabs=tabs,
            ),
            paragraph(
                "Die Dienststelle ist barrierefrei erreichbar. Eine Begleitperson sowie eine Person zur "
                "Sprachmittlung können hinzugezogen werden. Hausbesuche werden in begründeten "
                "Ausnahmefällen durchgeführt."
            ),
            paragraph(bold("Andere Sprachen"), before=6, after=2),
            paragraph("Dieses Faltblatt ist auf Anfrage auch in anderen Sprachen erhältlich."),
            paragraph(
                rtl(
                    "هذه النشرة متوفرة أيضًا بلغات أخرى. يرجى السؤال عنها في دائرة الشؤون الاجتماعية.", "ar-SA"
                ),
                rtl=True,
            ),
            paragraph(bold("Weitere Unterstützung")),
            paragraph(
                "Unberührt bleibt die Möglichkeit der Inanspruchnahme unentgeltlicher Beratung durch die "
                "zentren plus sowie die freien Wohlfahrtsverbände."
            ),
        )
    )


def front() -> Xml:
    """Panel 1, the title."""
    title = properties(bold=True, size=23, color="1F4068")
    return joined(
        (
            paragraph(picture(24, 24, LOGO_DESCRIPTION), before=16, after=10),
            paragraph(run(CITY, properties(bold=True, size=14)), after=0),
            paragraph(run(OFFICE, properties(size=12)), after=30),
            paragraph(run("Grundsicherung im Alter und bei Erwerbs\u00adminderung", title), after=10),
            paragraph(
                run(
                    "Informationen für anspruchsberechtigte Personen nach dem Vierten Kapitel des Zwölften "
                    "Buches Sozialgesetzbuch (SGB XII)",
                    properties(size=12.5),
                ),
                after=60,
            ),
            note_box(
                "Kasten Titel",
                "Wichtiger Hinweis",
                "Die Leistung wird ausschließlich auf Antrag gewährt und grundsätzlich nicht für Zeiträume "
                "vor dem Antragsmonat erbracht.",
                25,
            ),
        )
    )


def entitled() -> Xml:
    """Panel 2."""
    return joined(
        (
            panel_heading("Anspruchsberechtigter Personenkreis"),
            paragraph(
                "Anspruchsberechtigt sind Personen mit gewöhnlichem Aufenthalt im Inland, welche die "
                "Altersgrenze erreicht haben und ihren notwendigen Lebensunterhalt nicht oder nicht "
                "ausreichend aus eigenen Kräften und Mitteln bestreiten können.",
            ),
            paragraph(
                "Gleiches gilt für Personen, welche das 18. Lebensjahr vollendet haben und unabhängig von "
                "der jeweiligen Arbeitsmarktlage dauerhaft voll erwerbsgemindert sind.",
            ),
            paragraph(
                "Das Einkommen und Vermögen des nicht getrennt lebenden Ehegatten oder Lebenspartners "
                "sowie des Partners einer eheähnlichen Gemeinschaft wird berücksichtigt.",
            ),
            paragraph(bold("Ausgeschlossen sind"), before=6, after=2),
            paragraph(
                "Personen, welche ihre Bedürftigkeit in den letzten zehn Jahren vorsätzlich oder grob "
                "fahrlässig herbeigeführt haben (§ 41 Abs. 4 SGB XII), sowie Leistungsberechtigte nach dem "
                "Asylbewerberleistungsgesetz."
            ),
            note_box(
                "Kasten Altersgrenze",
                "Altersgrenze",
                "Für vor dem 1. Januar 1947 Geborene liegt sie bei 65 Jahren; für später Geborene wird sie "
                "stufenweise auf 67 Jahre angehoben (§ 41 Abs. 2 SGB XII).",
                29,
            ),
        )
    )


def amount() -> Xml:
    """Panel 3."""
    levels = (
        ("Alleinstehende", "1", "563"),
        ("Paare, je Person", "2", "506"),
        ("In Einrichtungen", "3", "451"),
    )
    return joined(
        (
            panel_heading("Umfang der Leistungen"),
            paragraph(
                "Die Höhe der Leistung bemisst sich nach dem individuellen Bedarf abzüglich des "
                "anrechenbaren Einkommens und Vermögens. Der Bedarf umfasst:"
            ),
            steps(
                "den Regelbedarf gemäß der jeweiligen Regelbedarfsstufe,",
                "die angemessenen tatsächlichen Aufwendungen für Unterkunft und Heizung,",
                "gegebenenfalls Mehrbedarfe, z. B. bei Merkzeichen „G“,",
                "die Beiträge zur Kranken- und Pflegeversicherung,",
                "einmalige Bedarfe, z. B. die Erstausstattung der Wohnung.",
            ),
            table(
                (43, 18, 22),
                head("Personenkreis", "Stufe", "Euro"),
                *(
                    row(name, level, cell(paragraph(euro, style="Betrag")), height=7)
                    for name, level, euro in levels
                ),
            ),
            paragraph(small_print(), before=3),
            paragraph(bold("Anrechnung"), before=4, after=2),
            paragraph(
                "Vom Einkommen werden Steuern, Pflichtbeiträge und bestimmte Freibeträge in Abzug "
                "gebracht. Vermögen bleibt bis zu einem Betrag von 10.000 Euro je volljähriger Person "
                "unberücksichtigt.",
                footnote("Stand der Beträge: 1. Januar 2025."),
            ),
        )
    )


def small_print() -> Xml:
    return runs(
        "Monatliche Regelbedarfe; maßgeblich ist die jeweils geltende Fassung.",
        run_properties=properties(size=9.5),
    )


def application() -> Xml:
    """Panel 4."""
    return joined(
        (
            panel_heading("Antragstellung"),
            paragraph(
                "Der Antrag kann formlos gestellt werden; der hierfür vorgesehene Vordruck ist sodann "
                "nachzureichen. Der Antrag wirkt auf den Ersten des Kalendermonats zurück, in dem er "
                "gestellt wird. Die Bewilligung erfolgt in der Regel für zwölf Kalendermonate.",
            ),
            paragraph(bold("Erforderliche Unterlagen"), before=6, after=2),
            paragraph(joined(papers()), tabs=tab_stop(7)),
            paragraph(
                "Die Unterlagen sind in Ablichtung beizufügen. Bei fehlender Mitwirkung können die "
                "Leistungen gemäß § 66 SGB I nach vorherigem schriftlichem Hinweis ganz oder teilweise "
                "versagt werden.",
            ),
            note_box(
                "Kasten Abgabe",
                "Einreichung des Antrages",
                "Der Antrag ist schriftlich beim Amt für Soziales, beim Rentenversicherungsträger oder bei "
                "jeder anderen Sozialbehörde einzureichen; dort wird er unverzüglich weitergeleitet.",
                34,
            ),
        )
    )


def papers() -> list[Xml]:
    """Printed boxes and tabs instead of a list."""
    names = (
        "gültiger Lichtbildausweis",
        "sämtliche Rentenbescheide",
        "Mietvertrag und letzte Abrechnung",
        "Kontoauszüge der letzten drei Monate",
        "Nachweise über Vermögen",
        "Schwerbehindertenausweis",
    )
    lines: list[Xml] = []
    for number, name in enumerate(names):
        lines.append(runs(symbol(WINGDINGS_BOX), f"\t{name}" + ("\n" if number < len(names) - 1 else "")))
    return lines
