"""Notice of refusal, three pages: income above the need, reasons, legal remedy."""

from datetime import datetime

from scripts.sample_forms.fields import merge_field, reference
from scripts.sample_forms.form import SampleForm
from scripts.sample_forms.letterhead import PHONE, Letter, letter_running, letter_top
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.notices import (
    amount_row,
    calculation,
    closing,
    lawyer_comments,
    legal_remedy,
    letter_section,
    total_row,
)
from scripts.sample_forms.paragraphs import bullets, heading, paragraph, spacer, steps
from scripts.sample_forms.runs import bold, bookmarked, footnote, runs
from scripts.sample_forms.tables import SHADE, cell, row, table
from scripts.sample_forms.two_persons import inline

PAGES = 3
REVIEWED = "2025-06-16T11:05:00Z"
EXCESS = "38,20"
LETTER = Letter(
    recipient=("Herrn", "Werner Kaltenbach", "Ziegelstege 112", "40999 Düsseldorf"),
    file_number="50/31-GSi-005087/25",
    date="18.06.2025",
    clerk="Frau Petra Vogelsang",
    room="3.207",
    extension="4163",
)


def form() -> SampleForm:
    """The notice with all its pages."""
    running, first = letter_running(LETTER, PAGES)
    return SampleForm(
        file_name="ablehnungsbescheid.docx",
        title="Bescheid über die Ablehnung von Grundsicherung",
        keywords="Grundsicherung, Bescheid, Ablehnung, Rechtsbehelfsbelehrung",
        written=datetime(2025, 6, 18, 8, 0),
        pages=PAGES,
        body=body(),
        section=letter_section(),
        running=running,
        first=first,
        hyphenation=True,
    )


def body() -> Xml:
    return joined(
        (
            decision(),
            facts(),
            reasons(),
            other_help(),
            legal_remedy(),
            remedy_note(),
            closing("Vogelsang"),
            enclosures(),
        )
    )


def decision() -> Xml:
    return joined(
        (
            letter_top(LETTER),
            paragraph(
                "Ablehnung von Leistungen der Grundsicherung im Alter und bei Erwerbsminderung nach dem "
                "Vierten Kapitel des Zwölften Buches Sozialgesetzbuch (SGB XII)",
                style="Betreff",
            ),
            paragraph("Sehr geehrter Herr ", merge_field("Nachname", "Kaltenbach"), ","),
            paragraph("es ergeht folgender"),
            paragraph(bold("Bescheid:"), align="center"),
            paragraph(
                "Ihr Antrag vom 12.05.2025 wird abgelehnt, da Ihr anrechenbares Einkommen Ihren Bedarf um ",
                bookmarked("ueberschuss", EXCESS),
                " Euro monatlich übersteigt. Unbeschadet dessen bleibt es Ihnen unbenommen, bei veränderten "
                "Verhältnissen erneut einen Antrag zu stellen.",
            ),
        )
    )


def facts() -> Xml:
    return joined(
        (
            heading("I. Sachverhalt"),
            paragraph(
                "Mit dem am 12.05.2025 hier eingegangenen Antrag wurde von Ihnen die Gewährung von "
                "Leistungen der Grundsicherung im Alter begehrt. Ausweislich der vorgelegten Nachweise "
                "sind Sie 71 Jahre alt, alleinstehend und bewohnen eine Mietwohnung mit einer Wohnfläche "
                "von 46 Quadratmetern. Sie beziehen eine Altersrente der gesetzlichen Rentenversicherung; "
                "über weiteres Einkommen verfügen Sie nach eigenen Angaben nicht.",
            ),
            paragraph(
                "Im Rahmen der Anhörung vom 28.05.2025 wurde Ihnen Gelegenheit gegeben, sich zu den für "
                "die Entscheidung erheblichen Tatsachen zu äußern. Hiervon haben Sie fernmündlich am "
                "05.06.2025 Gebrauch gemacht; die von Ihnen geltend gemachten Aufwendungen für Medikamente "
                "konnten nicht berücksichtigt werden, weil es sich hierbei um durch den Regelbedarf "
                "abgegoltene Kosten handelt.",
            ),
        )
    )


def reasons() -> Xml:
    """The legal reasons with the calculation; the figures add up."""
    return joined(
        (
            heading("II. Begründung"),
            steps(
                runs(
                    "Leistungen der Grundsicherung sind gemäß § 41 Abs. 1 und § 43 SGB XII ausschließlich "
                    "zu erbringen, sofern und soweit der notwendige Lebensunterhalt nicht aus eigenem "
                    "Einkommen und Vermögen bestritten werden kann. Zum Einkommen gehören gemäß § 82 Abs. "
                    "1 SGB XII alle Einkünfte in Geld oder Geldeswert."
                ),
                "Dem Gesamtbedarf ist das um die gesetzlich vorgesehenen Absetzungsbeträge verminderte "
                "Einkommen gegenüberzustellen. Dies führt im vorliegenden Fall zu nachstehender Berechnung:",
            ),
            calculation(
                "Bedarf",
                amount_row("Regelbedarf, Regelbedarfsstufe 1", "563,00"),
                amount_row("Nettokaltmiete", "365,00"),
                amount_row("Betriebskosten", "82,30"),
                amount_row("Heizkosten einschließlich Warmwasser", "51,00"),
                total_row("Gesamtbedarf", "1.061,30"),
            ),
            spacer(),
            calculation(
                "Einkommen",
                amount_row("Altersrente (brutto)", "1.257,15"),
                amount_row("abzüglich Beitrag zur Krankenversicherung", "107,49", "– "),
                amount_row("abzüglich Beitrag zur Pflegeversicherung", "45,26", "– "),
                amount_row(
                    runs(
                        "abzüglich Beitrag zur privaten Haftpflichtversicherung",
                        footnote(
                            "Absetzbar gemäß § 82 Abs. 2 Nr. 3 SGB XII, da dem Grunde und der Höhe nach "
                            "angemessen."
                        ),
                    ),
                    "4,90",
                    "– ",
                ),
                total_row("Anrechenbares Einkommen", "1.099,50"),
            ),
            spacer(),
            result_table(),
            spacer(),
            *discretion(),
        )
    )


def result_table() -> Xml:
    label = cell(inline(bold("Ergebnis")), merge="restart", shade=SHADE)
    more = cell(merge="continue", shade=SHADE)
    return table(
        (35, 90, 40),
        row(label, "Anrechenbares Einkommen", cell(paragraph("1.099,50 Euro", style="Betrag"))),
        row(more, "abzüglich Gesamtbedarf", cell(paragraph("– 1.061,30 Euro", style="Betrag"))),
        row(
            more,
            cell(inline(bold("Den Bedarf übersteigendes Einkommen"))),
            cell(paragraph(reference("ueberschuss", EXCESS), " Euro", style="Betrag")),
        ),
    )


def discretion() -> tuple[Xml, ...]:
    no_allowance = lawyer_comments(
        "Ein Freibetrag gemäß § 82a SGB XII war nicht in Abzug zu bringen",
        key="grundrente",
        date=REVIEWED,
        note="Versicherungsverlauf zur Akte nehmen; bisher nur Angabe des Antragstellers.",
    )
    return (
        steps(
            runs(
                no_allowance,
                ", da ausweislich des Versicherungsverlaufes mindestens 33 Jahre an Grundrentenzeiten "
                "nicht erreicht worden sind.",
            ),
            runs(
                "Da das Einkommen den Bedarf um ",
                reference("ueberschuss", EXCESS),
                " Euro monatlich übersteigt, liegt Hilfebedürftigkeit nicht vor; der Antrag war demzufolge "
                "abzulehnen. Ein Ermessen ist der Behörde hierbei nicht eingeräumt.",
            ),
        ),
    )


def other_help() -> Xml:
    return joined(
        (
            heading("III. Hinweise"),
            paragraph(
                "Es wird anheimgestellt, einen Antrag auf Wohngeld zu stellen. Die Inanspruchnahme von "
                "Wohngeld ist nicht von vornherein ausgeschlossen, wenn Grundsicherung abgelehnt wurde. "
                f"Auskünfte werden unter {PHONE} erteilt. Des Weiteren kommen in Betracht:",
            ),
            bullets(
                "die Übernahme einmaliger Bedarfe, z. B. bei Anschaffung von Heizmaterial oder "
                "Nachforderungen aus der Heizkostenabrechnung im Monat der Fälligkeit,",
                "die Befreiung von Zuzahlungen bei der Krankenkasse bei Überschreiten der Belastungsgrenze,",
                "Vergünstigungen nach Maßgabe der hierfür geltenden städtischen Bestimmungen.",
            ),
            paragraph(
                "Eine wesentliche Änderung der Verhältnisse liegt insbesondere vor, wenn sich die "
                "Aufwendungen für die Unterkunft erhöhen, ein Merkzeichen „G“ zuerkannt wird oder das "
                "Einkommen sich vermindert. In diesen Fällen obliegt es Ihnen, umgehend einen neuen Antrag "
                "zu stellen, da Leistungen für vor dem Antragsmonat liegende Zeiträume nicht erbracht "
                "werden.",
            ),
        )
    )


def remedy_note() -> Xml:
    return paragraph(
        "Die Frist wird nur gewahrt, wenn der Widerspruch noch vor deren Ablauf bei der Behörde "
        "eingegangen ist. Mittels einfacher E\u2011Mail kann der Widerspruch nicht wirksam erhoben werden. "
        "Zwecks Beschleunigung des Verfahrens wird um Angabe des Aktenzeichens sowie um Beifügung etwaiger "
        "Nachweise gebeten, sofern diese bislang nicht vorgelegt worden sind."
    )


def enclosures() -> Xml:
    return joined((paragraph(bold("Anlage: "), "Merkblatt Wohngeld", before=10),))
