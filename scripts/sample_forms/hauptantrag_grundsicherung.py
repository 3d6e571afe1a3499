"""Main application, eight pages: content controls of every kind, two persons, nested and merged tables."""

from datetime import datetime

from scripts.sample_forms import hauptantrag_end, hauptantrag_means, hauptantrag_persons
from scripts.sample_forms.controls import choice_control, date_control, rich_control, text_control
from scripts.sample_forms.drawings import text_box
from scripts.sample_forms.form import SampleForm
from scripts.sample_forms.letterhead import DEPARTMENT, EMAIL, PHONE, STREET, TOWN, WEB, form_running
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.paragraphs import (
    page_break,
    paragraph,
    section_break,
    section_properties,
    spacer,
    steps,
)
from scripts.sample_forms.runs import bold, footnote, link
from scripts.sample_forms.tables import OFFICE_SHADE, cell, field, row, table
from scripts.sample_forms.two_persons import ticked_lines

PAGES = 8
WIDTH = 170
MARGINS = (20, 20, 20, 20)
TITLE = "Antrag auf Leistungen der Grundsicherung im Alter und bei Erwerbsminderung"


def form() -> SampleForm:
    """The main application with all its pages."""
    file_number = text_control("aktenzeichen", "Aktenzeichen", "wird vom Amt eingetragen")
    running, first = form_running(
        "50-GSi 01 · Stand 03.2025", "Hauptantrag Grundsicherung", PAGES, WIDTH, file_number
    )
    return SampleForm(
        file_name="hauptantrag_grundsicherung.docx",
        title=TITLE,
        keywords="Grundsicherung, Antrag, SGB XII, Inhaltssteuerelemente",
        written=datetime(2025, 3, 3, 9, 0),
        pages=PAGES,
        body=body(),
        section=section_properties(kind="continuous", margins=MARGINS),
        running=running,
        first=first,
    )


def body() -> Xml:
    one_column = section_properties(margins=MARGINS)
    two_columns = section_properties(kind="continuous", columns=2, margins=MARGINS)
    pages = (
        cover(),
        hauptantrag_persons.persons(),
        hauptantrag_persons.household(),
        hauptantrag_means.housing(),
        hauptantrag_means.income(),
        joined((hauptantrag_means.assets(), hauptantrag_end.insurance())),
        joined((hauptantrag_end.bank(), hauptantrag_end.extra_needs(), hauptantrag_end.declarations())),
    )
    last = (
        hauptantrag_end.proofs(),
        section_break(one_column),
        hauptantrag_end.privacy(),
        section_break(two_columns),
        spacer(),
        hauptantrag_end.office_notes(),
    )
    return joined((*(joined((page, page_break())) for page in pages), *last))


def cover() -> Xml:
    return joined((title(), office_table(), purpose(), kind_of_application(), notes(), spacer(), contact()))


def title() -> Xml:
    stamp = text_box(
        "Eingangsstempel",
        joined((paragraph("Eingangsstempel der Behörde", style="Feldbeschriftung"),)),
        left=118,
        top=2,
        width=52,
        height=30,
    )
    return joined(
        (
            paragraph(stamp, TITLE, style="Title"),
            paragraph(
                "nach dem Vierten Kapitel des Zwölften Buches Sozialgesetzbuch (SGB XII)\n– Hauptantrag –",
                style="Subtitle",
            ),
        )
    )


def office_table() -> Xml:
    districts = ("Sachgebiet 1 (A bis G)", "Sachgebiet 2 (H bis M)", "Sachgebiet 3 (N bis Z)")
    return table(
        (42, 40, 40, 48),
        row(
            cell(
                paragraph("Wird von der Behörde ausgefüllt", style="Tabellenkopf"), span=4, shade=OFFICE_SHADE
            ),
            height=6,
        ),
        row(
            field("Aktenzeichen", text_control("az_amt", "Aktenzeichen, Amt"), shade=OFFICE_SHADE),
            field("Antrag ausgegeben am", date_control("ausgabe", "Ausgabedatum"), shade=OFFICE_SHADE),
            field("Antrag eingegangen am", date_control("eingang", "Eingangsdatum"), shade=OFFICE_SHADE),
            field(
                "Zuständiges Sachgebiet",
                choice_control("sachgebiet", "Sachgebiet", districts),
                shade=OFFICE_SHADE,
            ),
            height=11,
        ),
    )


def purpose() -> Xml:
    return joined(
        (
            paragraph(
                "Zwecks Prüfung Ihres Leistungsanspruchs sind sämtliche in diesem Vordruck enthaltenen "
                "Fragen wahrheitsgemäß zu beantworten und die erforderlichen Nachweise in Ablichtung "
                "beizufügen. Soweit Ihr nicht getrennt lebender Ehegatte bzw. Lebenspartner Einkünfte "
                "erzielt, haben auch diese Angaben unter Verwendung der zweiten Spalte zu erfolgen.",
                footnote(
                    "Den Ehegatten stehen Personen gleich, die in eheähnlicher oder "
                    "lebenspartnerschaftsähnlicher Gemeinschaft leben (§ 43 Abs. 1 Satz 2 in Verbindung "
                    "mit § 20 SGB XII)."
                ),
                before=8,
            ),
            paragraph(
                "Leistungen werden gemäß § 44 Abs. 1 SGB XII ausschließlich auf Antrag gewährt; der Antrag "
                "wirkt auf den Ersten des Kalendermonats zurück, in dem er gestellt wird. Die Bewilligung "
                "erfolgt in der Regel für einen Zeitraum von zwölf Kalendermonaten."
            ),
        )
    )


def kind_of_application() -> Xml:
    return rich_control(
        "antragsart",
        "Art des Antrags",
        paragraph(bold("Es handelt sich um"), keep_next=True, after=2),
        ticked_lines(
            "antragsart",
            "die erstmalige Beantragung von Leistungen der Grundsicherung,",
            "eine erneute Beantragung nach vorangegangener Unterbrechung des Leistungsbezuges,",
            "eine Beantragung infolge eines Zuzuges nach Düsseldorf aus dem Zuständigkeitsbereich eines "
            "anderen Sozialhilfeträgers.",
        ),
    )


def notes() -> Xml:
    return joined(
        (
            paragraph("Hinweise zum Ausfüllen", style="Heading1"),
            steps(
                "Der Vordruck ist vollständig und in gut leserlicher Druckschrift auszufüllen. Nicht "
                "zutreffende Felder sind nicht zu streichen, sondern mit „entfällt“ zu kennzeichnen.",
                "Zur Antragstellung bevollmächtigte Personen haben",
            ),
            steps(
                "eine schriftliche Vollmacht im Original vorzulegen, sofern sie gewillkürt vertreten,",
                "den Betreuerausweis in Ablichtung beizufügen, sofern eine rechtliche Betreuung mit dem "
                "Aufgabenkreis der Vermögenssorge angeordnet ist.",
                level=1,
            ),
            steps(
                "Sollte der vorgesehene Raum nicht ausreichen, ist ein gesondertes Blatt unter Angabe des "
                "jeweiligen Abschnittes beizufügen.",
                "Fehlende Nachweise können nachgereicht werden; die Bearbeitung des Antrages kann bis zu "
                "deren Eingang zurückgestellt werden.",
            ),
        )
    )


def contact() -> Xml:
    return table(
        (WIDTH,),
        row(
            cell(
                paragraph(bold("Rückgabe und Auskunft"), style="Tabellentext"),
                paragraph(f"{DEPARTMENT}, {STREET}, {TOWN}", style="Tabellentext"),
                paragraph(
                    f"Telefon {PHONE} · {EMAIL} · ", link("zur Internetseite", WEB), style="Tabellentext"
                ),
                shade="E7ECF2",
            ),
            height=17,
        ),
    )
