"""Notice of approval, four pages: merge fields, cross-references, calculation, tracked changes and notes."""

from datetime import datetime

from scripts.sample_forms.fields import merge_field, reference, simple_field
from scripts.sample_forms.form import SampleForm
from scripts.sample_forms.letterhead import EMAIL, WEB, Letter, letter_running, letter_top
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.notices import (
    amount_row,
    calculation,
    lawyer_comments,
    lawyer_deletes,
    lawyer_inserts,
    legal_remedy,
    letter_section,
    total_row,
)
from scripts.sample_forms.paragraphs import (
    PARAGRAPHS,
    bullets,
    heading,
    paragraph,
    spacer,
    steps,
    tab_stop,
)
from scripts.sample_forms.runs import (
    bold,
    bookmarked,
    endnote,
    footnote,
    hidden,
    inner_link,
    link,
    runs,
    smart_tag,
)
from scripts.sample_forms.tables import SHADE, Row, cell, head, row, table

PAGES = 4
REVIEWED = "2025-03-20T09:15:00Z"
AMOUNT = "421,73"
LETTER = Letter(
    recipient=(),
    file_number="50/32-GSi-004711/24",
    date="24.03.2025",
    clerk="Herr Tobias Lindemann",
    room="3.114",
    extension="4127",
)


def form() -> SampleForm:
    """The notice with all its pages."""
    running, first = letter_running(LETTER, PAGES)
    return SampleForm(
        file_name="bewilligungsbescheid.docx",
        title="Bescheid über die Bewilligung von Grundsicherung",
        keywords="Grundsicherung, Bescheid, Bewilligung, Serienbrief",
        written=datetime(2025, 3, 24, 8, 0),
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
            letter_top(LETTER, recipient()),
            paragraph(
                "Gewährung von Leistungen der Grundsicherung im Alter und bei Erwerbsminderung nach dem "
                "Vierten Kapitel des Zwölften Buches Sozialgesetzbuch (SGB XII)\nIhr Antrag vom 03.03.2025",
                style="Betreff",
            ),
            paragraph("Sehr geehrte Frau ", merge_field("Nachname", "Brückner"), ","),
            decision(),
            needs(),
            reasons(),
            duties(),
            limitation(),
            further_notes(),
            legal_remedy(),
            remedy_notes(),
            enclosures(),
        )
    )


def recipient() -> tuple[Xml, ...]:
    return (
        paragraph("Frau", style="Anschrift"),
        paragraph(smart_tag("Hannelore Brückner"), style="Anschrift"),
        paragraph(smart_tag("Lindenhofweg 48", "address"), style="Anschrift"),
        paragraph("40999 Düsseldorf", style="Anschrift"),
    )


def decision() -> Xml:
    return joined(
        (
            paragraph(
                "auf Ihren Antrag vom 03.03.2025 werden Ihnen für die Zeit vom ",
                merge_field("Beginn", "01.04.2025"),
                " bis ",
                merge_field("Ende", "31.03.2026"),
                " Leistungen der Grundsicherung in Höhe von monatlich ",
                bookmarked("betrag", merge_field("Betrag", AMOUNT)),
                " Euro gewährt (§§ 41 ff. SGB XII). Die Leistung wird monatlich im Voraus auf das von "
                "Ihnen benannte Konto angewiesen.",
                footnote("Die Anweisung erfolgt auf das Konto, dessen IBAN auf die Ziffern 4217 endet."),
            ),
            paragraph(
                "Sofern sich die für die Leistungsgewährung maßgeblichen Verhältnisse nicht ändern, "
                "gelangt der Betrag von ",
                reference("betrag", AMOUNT),
                " Euro bis zum Ablauf des Bewilligungszeitraums ",
                lawyer_deletes("stets ", REVIEWED),
                lawyer_inserts("jeweils zum Ersten eines Monats ", REVIEWED),
                "unverändert zur Auszahlung. Eine Nachzahlung für zurückliegende Zeiträume ergibt sich "
                "nicht.",
            ),
        )
    )


def needs() -> Xml:
    """The calculation that leads to the amount; the figures add up."""
    return joined(
        (
            heading("1. Berechnung der Leistung"),
            paragraph(
                "Die Ermittlung des Leistungsanspruchs ist unter Berücksichtigung Ihres anzurechnenden "
                "Einkommens wie folgt vorgenommen worden:"
            ),
            calculation(
                "Bedarf",
                amount_row(runs("Regelbedarf, Regelbedarfsstufe 1 (§ 42 Nr. 1 SGB XII)"), "563,00"),
                amount_row("Mehrbedarf bei Merkzeichen „G“, 17 v. H. (§ 30 Abs. 1 SGB XII)", "95,71"),
                amount_row("Nettokaltmiete", "412,00"),
                amount_row("Betriebskosten", "96,50"),
                amount_row("Heizkosten einschließlich Warmwasser", "78,00"),
                total_row("Gesamtbedarf", "1.245,21"),
            ),
            spacer(),
            calculation(
                "Anzurechnendes Einkommen",
                amount_row("Altersrente (brutto)", "873,63"),
                amount_row("abzüglich Beiträge zur Kranken- und Pflegeversicherung", "106,15", "– "),
                amount_row("Betriebsrente", "180,00"),
                amount_row("abzüglich Freibetrag (§ 82 Abs. 4 und 5 SGB XII)", "124,00", "– "),
                total_row("Anzurechnendes Einkommen", "823,48"),
            ),
            spacer(),
            calculation(
                "Leistung",
                amount_row("Gesamtbedarf", "1.245,21"),
                amount_row("abzüglich anzurechnendes Einkommen", "823,48", "– "),
                total_row("Monatlicher Zahlbetrag", simple_field("REF betrag \\h", AMOUNT)),
            ),
        )
    )


def reasons() -> Xml:
    return joined(
        (
            heading("2. Begründung"),
            steps(
                "Anspruchsberechtigt sind gemäß § 41 Abs. 1 und 2 SGB XII Personen mit gewöhnlichem "
                "Aufenthalt im Inland, welche die Altersgrenze erreicht haben und ihren notwendigen "
                "Lebensunterhalt nicht oder nicht ausreichend aus Einkommen und Vermögen bestreiten "
                "können. Diese Voraussetzungen liegen in Ihrer Person vor.",
                runs(
                    "Die tatsächlichen Aufwendungen für Unterkunft und Heizung werden in voller Höhe "
                    "berücksichtigt, da sie den angemessenen Umfang nicht übersteigen (§ 42a Abs. 1 in "
                    "Verbindung mit § 35 SGB XII).",
                    endnote(
                        "Angemessen sind Aufwendungen, welche nach Wohnfläche, Ausstattung und örtlichem "
                        "Mietniveau das im unteren Marktsegment Übliche nicht überschreiten. Die Werte "
                        "sind in der jeweils geltenden Richtlinie der Stadt festgelegt und können in der "
                        "Dienststelle eingesehen werden."
                    ),
                ),
                runs(
                    "Der Mehrbedarf wird aufgrund der Feststellung des Merkzeichens „G“ mit Bescheid vom "
                    "14.11.2022 anerkannt.",
                    endnote(
                        "Der Anspruch auf den Mehrbedarf entfällt mit Ablauf des Monats, in welchem die "
                        "Feststellung des Merkzeichens ihre Wirksamkeit verliert; eine diesbezügliche "
                        "Entscheidung der zuständigen Behörde ist unverzüglich vorzulegen."
                    ),
                ),
                runs(
                    "Vom Einkommen sind die auf das Einkommen entrichteten Pflichtbeiträge zur "
                    "Sozialversicherung sowie ein Freibetrag für die zusätzliche Altersvorsorge in Abzug "
                    "gebracht worden.",
                    footnote(
                        "100,00 Euro zuzüglich 30 v. H. des übersteigenden Betrages von 80,00 Euro, mithin "
                        "124,00 Euro."
                    ),
                ),
                "Ihr Vermögen übersteigt den Betrag von 10.000 Euro nicht und bleibt daher unberücksichtigt "
                "(§ 90 Abs. 2 Nr. 9 SGB XII).",
                definition=PARAGRAPHS,
            ),
        )
    )


def duties() -> Xml:
    return joined(
        (
            heading("3. Mitwirkungspflichten"),
            paragraph(
                "Änderungen in den für die Leistungsgewährung maßgeblichen Verhältnissen sind gemäß § 60 "
                "Abs. 1 Satz 1 Nr. 2 SGB I unverzüglich anzuzeigen. Dies betrifft insbesondere:"
            ),
            duty_table(),
            spacer(),
            paragraph(
                "Wird eine Mitteilung unterlassen, ",
                lawyer_comments(
                    "ist der Bescheid gemäß § 48 Abs. 1 Satz 2 SGB X",
                    key="aufhebung",
                    date=REVIEWED,
                    note="Gesetz sagt „soll“: in atypischen Fällen ist Ermessen auszuüben. Bitte Wortlaut anpassen.",
                ),
                " mit Wirkung vom Zeitpunkt der Änderung der Verhältnisse aufzuheben; überzahlte "
                "Leistungen sind gemäß § 50 SGB X zu erstatten.",
                endnote(
                    "Die Erstattung kann auch im Wege der Aufrechnung gegen laufende Leistungen erfolgen, "
                    "und zwar bis zu einer Höhe von 5 v. H. der maßgebenden Regelbedarfsstufe, soweit die "
                    "gesetzlichen Voraussetzungen des § 44b SGB XII gegeben sind; der Höchstbetrag beläuft "
                    "sich derzeit auf 28,15 Euro monatlich."
                ),
            ),
            paragraph(
                "Von der Mitteilungspflicht unberührt bleibt der vierteljährlich durchgeführte "
                "Datenabgleich gemäß § 118 SGB XII. Die Mitteilung kann formlos, postalisch oder zur "
                "Niederschrift erfolgen; bei fernmündlichen Mitteilungen ist eine schriftliche Bestätigung "
                "nachzureichen, sofern dies von der Dienststelle verlangt wird."
            ),
        )
    )


def duty_table() -> Xml:
    """Areas merged over two lines each."""
    rows: list[Row] = []
    areas = (
        (
            "Einkommen und Vermögen",
            "Rentenerhöhungen, Nachzahlungen, Erbschaften, Zinsgutschriften",
            "Bescheid, Kontoauszug",
        ),
        ("", "Aufnahme oder Beendigung einer Beschäftigung", "Lohnabrechnung"),
        (
            "Wohnung",
            "Umzug, Mieterhöhung, Guthaben aus Betriebskostenabrechnungen",
            "Schreiben der Vermieterin",
        ),
        ("", "Einzug oder Auszug weiterer Personen", "formlose Mitteilung"),
        (
            "Aufenthalt",
            "Krankenhaus- oder Heimaufnahme, Auslandsaufenthalt von mehr als vier Wochen",
            "Bescheinigung",
        ),
    )
    for position, (area, event, proof) in enumerate(areas):
        merge = "restart" if area and position < 4 else "" if area else "continue"
        rows.append(row(cell(area, merge=merge, shade=SHADE, align="top"), event, proof, height=8))
    return table((40, 80, 45), head("Bereich", "Änderung", "Nachweis"), *rows)


def limitation() -> Xml:
    return joined(
        (
            heading("4. Befristung und Weiterbewilligung"),
            paragraph(
                "Die Bewilligung ist befristet. Über die Weitergewährung wird rechtzeitig vor Ablauf des "
                "Bewilligungszeitraums entschieden; hierzu werden die erforderlichen Angaben gesondert "
                "angefordert. Eine Rechtsverbindlichkeit für darüber hinausgehende Zeiträume ist mit "
                "diesem Bescheid nicht verbunden.",
                endnote(
                    "Die Anpassung der Regelbedarfe erfolgt jeweils zum 1. Januar eines Jahres; hierüber "
                    "ergeht ein gesonderter Bescheid, ohne dass es eines Antrages bedarf."
                ),
            ),
            paragraph(
                "Bei Aufnahme in ein Krankenhaus oder eine stationäre Einrichtung sowie bei einem "
                "Aufenthalt im Ausland von mehr als vier Wochen erfolgt eine Überprüfung des Anspruchs von "
                "Amts wegen. Die Leistung ist nicht übertragbar; sie kann weder abgetreten noch verpfändet "
                "oder gepfändet werden.",
                endnote(
                    "Die Unpfändbarkeit der Sozialhilfe folgt aus § 17 Abs. 1 Satz 2 SGB XII. Sofern das "
                    "Konto als Pfändungsschutzkonto geführt wird, ist hierfür eine Bescheinigung "
                    "erhältlich, welche auf Verlangen kostenfrei ausgestellt wird."
                ),
            ),
            paragraph(
                hidden("Bearbeitungsvermerk: Wiedervorlage 15.01.2026, Datenabgleich 1. Quartal abwarten.")
            ),
        )
    )


def further_notes() -> Xml:
    return joined(
        (
            heading("5. Weitere Hinweise"),
            paragraph(
                "Während des Bezuges von Leistungen der Grundsicherung besteht grundsätzlich kein Anspruch "
                "auf Wohngeld, sofern bei der Berechnung Aufwendungen für die Unterkunft berücksichtigt "
                "worden sind. Die Befreiung von der Rundfunkbeitragspflicht ist unter Verwendung der "
                "beigefügten Bescheinigung gesondert zu beantragen. Hinsichtlich der Zuzahlungen zu "
                "Arzneimitteln wird anheimgestellt, sich mit der Krankenkasse in Verbindung zu setzen."
            ),
            paragraph(
                "Einmalige Bedarfe, insbesondere die Erstausstattung der Wohnung, sind vor deren "
                "Beschaffung zu beantragen. Eine Kostenübernahme für bereits angeschaffte Gegenstände ist "
                "ausgeschlossen, es sei denn, ein unabweisbarer Bedarf hatte ein Abwarten der Entscheidung "
                "nicht zugelassen."
            ),
        )
    )


def remedy_notes() -> Xml:
    return joined(
        (
            paragraph(
                "Ein Widerspruch mittels einfacher E\u2011Mail genügt den Formerfordernissen nicht.",
                endnote(
                    "Zur Wahrung der elektronischen Form ist das Dokument mit einer qualifizierten "
                    "elektronischen Signatur zu versehen oder auf einem sicheren Übermittlungsweg "
                    "einzureichen. Die Niederschrift kann während der Servicezeiten in der Dienststelle "
                    "aufgenommen werden; ein gültiger Lichtbildausweis ist vorzulegen."
                ),
                " Nähere Angaben zur elektronischen Einlegung sind der ",
                link("Internetseite", WEB),
                f" zu entnehmen; Anfragen, welche keinen Widerspruch darstellen, können an {EMAIL} "
                "gerichtet werden. Hinsichtlich der Berechnung wird auf ",
                inner_link("Ziffer 1", "betrag"),
                " dieses Bescheides verwiesen.",
            ),
            paragraph("Mit freundlichen Grüßen", before=8, keep_next=True),
            paragraph("Im Auftrag", after=14, keep_next=True),
            paragraph("Lindemann", after=4, keep_next=True),
            paragraph(
                "Dieser Bescheid ist maschinell erstellt und ohne Unterschrift gültig (§ 33 Abs. 5 SGB X).",
                style="Kleingedrucktes",
            ),
        )
    )


def enclosures() -> Xml:
    tabs = tab_stop(30)
    return joined(
        (
            paragraph(bold("Anlagen"), before=8, after=3),
            bullets(
                "Berechnungsbogen für den Bewilligungszeitraum",
                "Merkblatt zu den Mitwirkungspflichten",
                "Bescheinigung zur Vorlage beim Beitragsservice",
            ),
            paragraph(
                "Die nachfolgenden Erläuterungen i bis vi sind Bestandteil der Begründung.",
                style="Kleingedrucktes",
            ),
            paragraph(
                "Verteiler:\tAkte, Kasse, Rentenversicherungsträger", tabs=tabs, style="Kleingedrucktes"
            ),
        )
    )
