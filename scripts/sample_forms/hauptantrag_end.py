"""Main application, sections F to J: insurance, bank, extra needs, declarations, proofs, privacy."""

from scripts.sample_forms.controls import BLANK, check_box, choice_control, date_control, text_control
from scripts.sample_forms.fields import complex_field
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.paragraphs import PARAGRAPHS, paragraph, section_heading, steps, tab_stop
from scripts.sample_forms.runs import bookmarked, box, footnote, line_break, runs
from scripts.sample_forms.tables import OFFICE_SHADE, Row, cell, field, head, row, table
from scripts.sample_forms.two_persons import choice_row, inline, text_row, tick_row, ticked_lines

INSURERS = (
    "Pflichtversicherung",
    "freiwillige Versicherung",
    "Familienversicherung",
    "private Versicherung",
    "keine",
)


def insurance() -> Xml:
    """Section F."""
    return joined(
        (
            section_heading("Kranken- und Pflegeversicherung"),
            table(
                (58, 56, 56),
                head("Angabe", "Person 1", "Person 2"),
                choice_row("Art der Versicherung", "kv_art", "Versicherungsart", INSURERS),
                choice_row(
                    "Name der Krankenkasse",
                    "kv_kasse",
                    "Krankenkasse",
                    ("Rheinische Musterkasse", "Beispiel BKK"),
                    free=True,
                ),
                text_row("Beitrag monatlich, sofern selbst gezahlt", "kv_beitrag", "Euro"),
                text_row("Versichertennummer", "kv_nummer"),
                tick_row(
                    "Zuschuss des Rentenversicherungsträgers zum Beitrag",
                    "kv_zuschuss",
                    "ja",
                    "nein",
                    "beantragt",
                ),
                tick_row("Pflegegrad festgestellt", "pflegegrad", "ja", "nein", "beantragt"),
            ),
        )
    )


def bank() -> Xml:
    """Section G."""
    return joined(
        (
            section_heading("Bankverbindung"),
            paragraph(
                "Die Zahlungsanweisung erfolgt ausschließlich bargeldlos und monatlich im Voraus auf das "
                "nachstehend bezeichnete Konto.",
            ),
            table(
                (85, 85),
                row(
                    field("Kontoinhaberin oder Kontoinhaber", text_control("konto_name", "Kontoinhaber")),
                    field("Name des Kreditinstituts", text_control("konto_bank", "Kreditinstitut")),
                    height=11,
                ),
                row(
                    field("IBAN", text_control("konto_iban", "IBAN", "DE__ ____ ____ ____ ____ __"), span=2),
                    height=11,
                ),
                row(
                    field(
                        "Verwendungszweck, sofern das Konto einer anderen Person gehört",
                        text_control("konto_zweck", "Verwendungszweck"),
                    ),
                    field("Unterschrift der kontoinhabenden Person", BLANK),
                    height=14,
                ),
            ),
        )
    )


def extra_needs() -> Xml:
    """Section H."""
    return joined(
        (
            section_heading("Mehrbedarf"),
            paragraph(
                "Sofern die nachstehenden Voraussetzungen vorliegen, wird um Ankreuzen und um Beifügung der "
                "diesbezüglichen Nachweise gebeten. Ein Mehrbedarf wird anerkannt:",
                footnote("Bemessungsgrundlage ist die jeweils maßgebende Regelbedarfsstufe (§ 30 SGB XII)."),
            ),
            ticked_lines(
                "mehrbedarf",
                "bei Feststellung des Merkzeichens „G“ oder „aG“ (§ 30 Abs. 1 SGB XII),",
                "bei kostenaufwändiger Ernährung infolge Krankheit (ärztliche Bescheinigung ist beigefügt),",
                "bei dezentraler Erzeugung von Warmwasser durch in der Unterkunft installierte "
                "Vorrichtungen,",
                "bei Schwangerschaft ab der 13. Woche oder bei Alleinerziehung minderjähriger Kinder.",
            ),
            paragraph(
                "Einmalige Bedarfe (z. B. Erstausstattung der Wohnung) sind gesondert und vor deren "
                "Beschaffung zu beantragen; eine nachträgliche Übernahme ist grundsätzlich ausgeschlossen.",
                before=6,
            ),
        )
    )


def declarations() -> Xml:
    """Section I with the signatures."""
    return joined(
        (
            section_heading("Erklärungen und Unterschrift"),
            steps(
                "Ich versichere hiermit, sämtliche Angaben nach bestem Wissen und Gewissen vollständig und "
                "wahrheitsgemäß gemacht zu haben.",
                "Mir ist bekannt, dass ich gemäß § 60 Abs. 1 SGB I verpflichtet bin, Änderungen in den für "
                "die Leistung erheblichen Verhältnissen, insbesondere der Einkommens-, Vermögens-, Wohn- "
                "und Familienverhältnisse, unverzüglich und unaufgefordert mitzuteilen.",
                "Mir ist bekannt, dass zu Unrecht erbrachte Leistungen gemäß § 50 SGB X zu erstatten sind "
                "und dass unrichtige oder unterlassene Angaben strafrechtlich verfolgt werden können.",
                runs(
                    "Von den Hinweisen zum Datenschutz auf Seite ",
                    complex_field("PAGEREF datenschutz \\h", "8"),
                    " habe ich Kenntnis genommen.",
                ),
                "Soweit zur Klärung des Sachverhaltes Auskünfte bei Kreditinstituten oder Versicherungen "
                "einzuholen sind, bedarf es hierzu meiner gesonderten schriftlichen Einwilligung.",
                definition=PARAGRAPHS,
            ),
            ticked_lines(
                "einwilligung",
                "Ich willige ein, dass der Rentenversicherungsträger Ablichtungen der mich betreffenden "
                "Bescheide unmittelbar übersendet. Die Einwilligung ist freiwillig und kann jederzeit mit "
                "Wirkung für die Zukunft widerrufen werden.",
            ),
            signatures(),
        )
    )


def signatures() -> Xml:
    line = tab_stop(80, "left", "underscore") + tab_stop(90) + tab_stop(170, "left", "underscore")
    captions = tab_stop(90)
    return joined(
        (
            paragraph("\t\t\t", tabs=line, before=24, after=0),
            paragraph(
                "Ort, Datum, Unterschrift Person 1\tOrt, Datum, Unterschrift Person 2\n",
                "oder gesetzliche Vertretung\toder gesetzliche Vertretung",
                style="Feldbeschriftung",
                tabs=captions,
            ),
        )
    )


def proofs() -> Xml:
    """Section J: the list of proofs with a box each."""
    items = (
        ("Gültiger Lichtbildausweis oder Reisepass", "Ablichtung"),
        ("Rentenbescheide und letzte Rentenanpassungsmitteilung", "Ablichtung"),
        ("Kontoauszüge sämtlicher Konten, lückenlos für die letzten drei Monate", "Ablichtung"),
        ("Mietvertrag und letzte Mietänderung, Betriebs- und Heizkostenabrechnung", "Ablichtung"),
        ("Nachweise über Vermögen, Rückkaufswert von Versicherungen", "Bescheinigung"),
        ("Schwerbehindertenausweis, Bescheid über den Pflegegrad", "Ablichtung"),
        ("Vollmacht oder Betreuerausweis, sofern vorhanden", "Original"),
    )
    return joined(
        (
            section_heading(bookmarked("abschnitt_nachweise", "Verzeichnis der Nachweise")),
            paragraph(
                "Dem Antrag sind die nachfolgend aufgeführten Unterlagen beizufügen, soweit sie auf Sie "
                "zutreffen:"
            ),
            table(
                (92, 32, 46),
                head("Nachweis", "Form", "Zum Antrag"),
                *(proof_row(number, text, form) for number, (text, form) in enumerate(items, start=1)),
            ),
            paragraph(bookmarked("datenschutz", "Hinweise zum Datenschutz"), style="Heading1"),
        )
    )


def proof_row(number: int, text: str, form: str) -> Row:
    return row(
        text,
        form,
        cell(
            inline(
                check_box(f"nachweis_{number}_1", "beigefügt"),
                " liegt bei\n",
                check_box(f"nachweis_{number}_2", "wird nachgereicht"),
                " wird nachgereicht",
            )
        ),
        height=9,
    )


def privacy() -> Xml:
    """The privacy notice that stands in two columns."""
    texts = (
        (
            "Die Erhebung und Verarbeitung Ihrer personenbezogenen Daten erfolgt zwecks Prüfung und "
            "Feststellung Ihres Leistungsanspruchs auf der Grundlage von Art. 6 Abs. 1 Buchstabe e der "
            "Datenschutz-Grundverordnung in Verbindung mit §§ 67a ff. SGB X."
        ),
        (
            "Die Angaben sind gemäß § 60 SGB I erforderlich; bei fehlender Mitwirkung können die Leistungen "
            "nach Maßgabe des § 66 SGB I ganz oder teilweise versagt werden. Als freiwillig bezeichnete "
            "Angaben sind hiervon ausgenommen."
        ),
        (
            "Eine Übermittlung an Dritte findet ausschließlich statt, soweit dies durch Rechtsvorschrift "
            "zugelassen ist, z. B. im Rahmen des Datenabgleichs gemäß § 118 SGB XII."
        ),
        (
            "Ihnen stehen die Rechte auf Auskunft, Berichtigung, Löschung, Einschränkung der Verarbeitung "
            "sowie das Recht auf Beschwerde bei der Aufsichtsbehörde zu. Die Unterlagen werden zehn Jahre nach "
            "Beendigung des Leistungsbezuges vernichtet."
        ),
    )
    left = [paragraph(text, style="Kleingedrucktes") for text in texts[:2]]
    right = [paragraph(text, style="Kleingedrucktes") for text in texts[2:]]
    return joined((*left, paragraph(line_break("column"), style="Seitenwechsel"), *right))


def office_notes() -> Xml:
    """Boxes for the office: printed Wingdings symbols."""
    return table(
        (85, 85),
        row(
            cell(
                paragraph("Bearbeitungsvermerke der Behörde", style="Tabellenkopf"),
                span=2,
                shade=OFFICE_SHADE,
            ),
            height=6,
        ),
        row(
            cell(inline(box(), " Identität geprüft   ", box(), " Antrag vollständig"), shade=OFFICE_SHADE),
            cell(inline(box(), " Nachforderung veranlasst   ", box(), " Anlage VM"), shade=OFFICE_SHADE),
            height=8,
        ),
        row(
            field(
                "Festgestellt, Datum und Namenszeichen",
                date_control("feststellung", "Feststellung"),
                shade=OFFICE_SHADE,
            ),
            field(
                "Entscheidung",
                choice_control("entscheidung", "Entscheidung", ("Bewilligung", "Ablehnung", "Versagung")),
                shade=OFFICE_SHADE,
            ),
            height=11,
        ),
    )
