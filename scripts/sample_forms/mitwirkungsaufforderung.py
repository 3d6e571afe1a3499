"""Request to cooperate, two pages: printed boxes, tabs as a table, changes and comments of the legal office."""

from datetime import datetime

from scripts.sample_forms.fields import merge_field
from scripts.sample_forms.form import SampleForm
from scripts.sample_forms.letterhead import Letter, letter_running, letter_top, printed_on
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.notices import (
    closing,
    lawyer_comments,
    lawyer_deletes,
    lawyer_inserts,
    letter_section,
)
from scripts.sample_forms.paragraphs import heading, paragraph, spacer, steps, tab_stop
from scripts.sample_forms.runs import WINGDINGS_TELEPHONE, bold, box, hidden, runs, symbol
from scripts.sample_forms.tables import Row, cell, head, row, table
from scripts.sample_forms.two_persons import inline

PAGES = 2
REVIEWED = "2025-06-02T14:40:00Z"
LETTER = Letter(
    recipient=("Frau", "Gülsüm Yıldırım-Peters", "Am alten Speicher 7 a", "40999 Düsseldorf"),
    file_number="50/33-GSi-005120/25",
    date="02.06.2025",
    clerk="Frau Petra Vogelsang",
    room="3.207",
    extension="4163",
)


def form() -> SampleForm:
    """The letter with both pages."""
    running, first = letter_running(LETTER, PAGES)
    return SampleForm(
        file_name="mitwirkungsaufforderung.docx",
        title="Aufforderung zur Mitwirkung",
        keywords="Grundsicherung, Mitwirkung, Frist, Nachweise",
        written=datetime(2025, 6, 2, 15, 0),
        pages=PAGES,
        body=body(),
        section=letter_section(),
        running=running,
        first=first,
    )


def body() -> Xml:
    return joined((request(), proofs(), consequences(), answer()))


def request() -> Xml:
    return joined(
        (
            letter_top(LETTER),
            paragraph(
                "Leistungen der Grundsicherung im Alter und bei Erwerbsminderung (SGB XII)\n"
                "hier: Aufforderung zur Mitwirkung gemäß §§ 60 ff. SGB I",
                style="Betreff",
            ),
            paragraph("Sehr geehrte Frau ", merge_field("Nachname", "Yıldırım-Peters"), ","),
            paragraph(
                "unter Bezugnahme auf Ihren Antrag vom 12.05.2025 wird Ihnen mitgeteilt, dass eine "
                "abschließende Entscheidung derzeit nicht getroffen werden kann, da die Antragsunterlagen "
                "unvollständig sind. Zur weiteren Bearbeitung werden die nachstehend aufgeführten "
                "Unterlagen benötigt. ",
                bold("Sie sind bis zum 30.06.2025 in Ablichtung einzureichen."),
            ),
        )
    )


def proofs() -> Xml:
    items = (
        ("Kontoauszüge sämtlicher Girokonten", "lückenlos vom 12.02.2025 bis 12.05.2025"),
        ("Rentenbescheid der Deutschen Rentenversicherung", "einschließlich Anlage zur Zusammensetzung"),
        ("Mietbescheinigung der Vermieterin", "auf dem beigefügten Vordruck"),
        ("Nachweis über den Rückkaufswert der Lebensversicherung", "Stichtag 01.05.2025"),
        ("Gültiger Lichtbildausweis oder Aufenthaltstitel", "Vorder- und Rückseite"),
    )
    rows = [proof_row(number, text, note) for number, (text, note) in enumerate(items, start=1)]
    return joined(
        (table((12, 83, 52, 18), head("Nr.", "Unterlage", "Zeitraum, Form", "liegt bei"), *rows), spacer())
    )


def proof_row(number: int, text: str, note: str) -> Row:
    tick = cell(paragraph(box(13), style="Tabellentext", align="center"))
    return row(str(number), text, note, tick, height=7.5)


def consequences() -> Xml:
    return joined(
        (
            paragraph(
                "Sollte die fristgerechte Vorlage einzelner Unterlagen aus Gründen, welche Sie nicht zu "
                "vertreten haben, nicht möglich sein, wird um umgehende Rücksprache gebeten. Entstehen "
                "Ihnen durch die Beschaffung Kosten, ",
                lawyer_deletes("sind diese von Ihnen zu tragen", REVIEWED),
                lawyer_inserts(
                    "können diese auf Antrag in angemessenem Umfang erstattet werden (§ 65a SGB I)", REVIEWED
                ),
                ".",
            ),
            heading("Rechtsfolgen fehlender Mitwirkung"),
            paragraph(
                "Wer Sozialleistungen beantragt, hat gemäß § 60 Abs. 1 SGB I alle Tatsachen anzugeben, die "
                "für die Leistung erheblich sind, und Beweisurkunden vorzulegen. Sollten ",
                lawyer_comments(
                    "diese",
                    key="unterlagen",
                    date=REVIEWED,
                    note="Bezug unklar: bitte die Unterlagen ausdrücklich nennen, der Hinweis muss konkret sein.",
                ),
                " nicht bis zum 30.06.2025 hier eingegangen sein, können die beantragten Leistungen gemäß "
                "§ 66 Abs. 1 SGB I bis zur Nachholung der Mitwirkung ganz oder teilweise versagt werden.",
            ),
            paragraph(
                "Es ist beabsichtigt, die mit Antrag vom 12.05.2025 begehrten Leistungen nach fruchtlosem "
                "Ablauf der Frist im Rahmen des auszuübenden Ermessens vollständig zu versagen, soweit die "
                "Voraussetzungen der Leistung nicht nachgewiesen sind. Wird die Mitwirkung nachgeholt, "
                "kann die Leistung gemäß § 67 SGB I nachträglich ganz oder teilweise erbracht werden. Die "
                "Mitwirkungspflicht besteht nicht, soweit ein Fall des § 65 SGB I gegeben ist.",
            ),
            paragraph(hidden("Textbaustein 66-3 neu, vor Versand Frist prüfen (mindestens zwei Wochen).")),
        )
    )


def answer() -> Xml:
    return joined(
        (
            heading("Auskunft und Vorsprache"),
            hours(),
            steps(
                "Das Aktenzeichen ist bei sämtlichen Einsendungen anzugeben.",
                "Originale werden nach Anfertigung einer Ablichtung zurückgegeben; für auf dem Postweg in "
                "Verlust geratene Unterlagen wird keine Haftung übernommen.",
                "Soweit Unterlagen bei einer anderen Behörde vorliegen, genügt die Angabe der Dienststelle "
                "nebst Geschäftszeichen, sofern in die Beiziehung eingewilligt wird.",
            ),
            paragraph(
                "Zwecks Vermeidung von Wartezeiten wird anheimgestellt, vor einer persönlichen Vorsprache "
                "einen Termin zu vereinbaren. Sofern die deutsche Sprache nicht hinreichend beherrscht "
                "wird, kann eine Person des Vertrauens zur Übersetzung hinzugezogen werden; auf die "
                "Amtssprache gemäß § 19 SGB X wird hingewiesen. Bei Verhinderung infolge Krankheit ist "
                "umgehend Mitteilung zu machen, damit gegebenenfalls eine angemessene Verlängerung der "
                "Frist gewährt werden kann.",
                before=6,
            ),
            closing("Vogelsang"),
            spacer(),
            reply(),
            spacer(),
            paragraph("Gedruckt am ", printed_on("02.06.2025"), style="Kleingedrucktes"),
        )
    )


def hours() -> Xml:
    """Opening hours that somebody aligned with tabs and line breaks."""
    tabs = tab_stop(30) + tab_stop(75)
    phone = symbol(WINGDINGS_TELEPHONE)
    return paragraph(
        "Montag\t8.30 bis 12 Uhr\tZimmer 3.207, barrierefrei erreichbar\n",
        "Dienstag\t8.30 bis 12 Uhr\tnur nach Vereinbarung\n",
        "Donnerstag\t13.30 bis 17 Uhr\t",
        phone,
        " 0211 000\u20114163",
        tabs=tabs,
    )


def reply() -> Xml:
    """A strip to send back, a table within a table."""
    lines = table(
        (60, 100),
        row("Name, Vorname", "Gülsüm Yıldırım-Peters", height=6.5),
        row("Aktenzeichen", LETTER.file_number, height=6.5),
        row("Datum, Unterschrift", "", height=9),
    )
    first = inline(bold("Rückantwort"), " – bitte abtrennen und den Unterlagen beifügen")
    choices = inline(
        runs(
            box(), " Die Unterlagen sind vollständig beigefügt.   ", box(), " Ich bitte um Fristverlängerung."
        )
    )
    return table((165,), row(cell(first, choices, lines), height=20))
