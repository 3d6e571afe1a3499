"""What all forms of the office have in common: its (invented) contact data, letterheads and running text."""

from dataclasses import dataclass

from scripts.sample_forms.drawings import picture
from scripts.sample_forms.fields import complex_field, merge_field, page_of_pages
from scripts.sample_forms.form import Running
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.paragraphs import paragraph, tab_stop
from scripts.sample_forms.runs import bold, properties, run
from scripts.sample_forms.tables import Cell, Row, table

CITY = "Landeshauptstadt Düsseldorf"
OFFICE = "Amt für Soziales"
DEPARTMENT = "Abteilung Grundsicherung im Alter und bei Erwerbsminderung"
STREET = "Musterufer 12"
TOWN = "40999 Düsseldorf"
PHONE = "0211 000-4100"
FAX = "0211 000-4199"
EMAIL = "soziales@duesseldorf.example"
WEB = "https://www.duesseldorf.example/grundsicherung"
LOGO_DESCRIPTION = "Logo der Stadt: weiße Brücke über zwei Wellen auf blauem Grund"
RULE = '<w:bottom w:val="single" w:sz="8" w:space="3" w:color="1F4068"/>'
THIN_RULE = '<w:top w:val="single" w:sz="4" w:space="3" w:color="7F7F7F"/>'


@dataclass(frozen=True, slots=True)
class Letter:
    """Who writes to whom about which file."""

    recipient: tuple[str, ...]
    file_number: str
    date: str
    clerk: str
    room: str
    extension: str
    width: float = 165  # of the text area, in millimetres


def city_head(width: float, right: Xml) -> Xml:
    """Logo, city and office on the left, `right` on the right, a line below."""
    name = (
        paragraph(run(CITY, properties(bold=True, size=14)), style="Briefkopf"),
        paragraph(run(OFFICE, properties(size=11)), style="Briefkopf"),
        paragraph(DEPARTMENT, style="Briefkopf"),
    )
    cells = (
        Cell((paragraph(picture(15, 15, LOGO_DESCRIPTION), style="Briefkopf"),), align="center"),
        Cell(name, align="center"),
        Cell((right,), align="center"),
    )
    return joined(
        (
            table((19, width - 59, 40), Row(cells), style="Layouttabelle"),
            paragraph(style="Seitenwechsel", border=RULE),
        )
    )


def letter_running(letter: Letter, pages: int) -> tuple[Running, Running]:
    """Running text of a letter: first page with the letterhead, later pages with the file number."""
    right = tab_stop(letter.width, "right")
    later = paragraph(
        f"{CITY}, {OFFICE}\tAktenzeichen: ",
        merge_field("Aktenzeichen", letter.file_number),
        style="Header",
        tabs=right,
        border=RULE,
    )
    office = f"{CITY} · Der Oberbürgermeister · {OFFICE} · {STREET} · {TOWN}"
    address = paragraph(office, style="Footer", tabs=right, border=THIN_RULE)
    page = paragraph("\t", page_of_pages(pages), style="Footer", tabs=right)
    contact = paragraph(
        f"Telefon {PHONE} · Telefax {FAX} · {EMAIL}\t", page_of_pages(pages), style="Footer", tabs=right
    )
    first = Running(city_head(letter.width, paragraph(style="Briefkopf")), joined((address, contact)))
    return Running(later, joined((paragraph(style="Footer", border=THIN_RULE), page))), first


def letter_top(letter: Letter, recipient: tuple[Xml, ...] = ()) -> Xml:
    """Address field and information block of DIN 5008, side by side."""
    sender = f"{OFFICE} · {STREET} · {TOWN}"
    lines = recipient or tuple(paragraph(line, style="Anschrift") for line in letter.recipient)
    left = (paragraph(sender, style="Ruecksendeangabe"), *lines)
    rows = (
        ("Aktenzeichen", merge_field("Aktenzeichen", letter.file_number)),
        ("Auskunft erteilt", letter.clerk),
        ("Zimmer", letter.room),
        ("Telefon", f"0211 000-{letter.extension}"),
        ("Telefax", FAX),
        ("E\u2011Mail", EMAIL),
        ("Servicezeiten", "Mo, Di, Do 8.30 bis 12 Uhr\nund nach Vereinbarung"),
        ("Datum", letter.date),
    )
    block = tuple(paragraph(bold(f"{label}: "), value, style="Infoblock") for label, value in rows)
    return table((letter.width - 70, 70), Row((Cell(left), Cell(block)), height=52), style="Layouttabelle")


def form_running(
    form_number: str, short_title: str, pages: int, width: float, file_number: Xml
) -> tuple[Running, Running]:
    """Running text of an application form: title and file number on top, form number and page below."""
    right = tab_stop(width, "right")
    header = paragraph(f"{short_title}\tAz.: ", file_number, style="Header", tabs=right, border=RULE)
    footer = paragraph(f"{form_number}\t", page_of_pages(pages), style="Footer", tabs=right, border=THIN_RULE)
    stamp_note = paragraph("Zutreffendes bitte ankreuzen ", bold("☒"), style="Briefkopf")
    return Running(header, footer), Running(city_head(width, stamp_note), footer)


def printed_on(date: str) -> Xml:
    """A DATE field that Word renews whenever the letter is printed."""
    return complex_field('DATE \\@ "dd.MM.yyyy"', date)
