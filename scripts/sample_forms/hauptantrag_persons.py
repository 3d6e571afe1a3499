"""Main application, sections A (personal data) and B (household)."""

from dataclasses import replace

from scripts.sample_forms.controls import choice_control, date_control, text_control, ticks
from scripts.sample_forms.fields import number_reference
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.paragraphs import paragraph, section_heading, spacer, sub_heading
from scripts.sample_forms.runs import bold, bookmarked, footnote, runs
from scripts.sample_forms.tables import SHADE, Cell, Row, cell, head, repeated, row, table, table_with
from scripts.sample_forms.two_persons import (
    choice_row,
    date_row,
    inline,
    question,
    text_row,
    tick_row,
)

MARITAL = (
    "ledig",
    "verheiratet",
    "in eingetragener Lebenspartnerschaft",
    "eheähnliche Gemeinschaft",
    "dauernd getrennt lebend",
    "geschieden",
    "verwitwet",
)
WIDTHS = (58, 56, 56)
HOUSEHOLD = (12, 56, 32, 40, 30)


def persons() -> Xml:
    """Section A: a two-column table for the applicant and the partner."""
    return joined(
        (
            section_heading(bookmarked("abschnitt_personen", "Angaben zu den persönlichen Verhältnissen")),
            table(
                WIDTHS,
                head(
                    "Angabe",
                    "Person 1\nantragstellende Person",
                    "Person 2\nEhegatte, Lebenspartnerin oder Partner",
                ),
                *identity_rows(),
                *residence_rows(),
                *status_rows(),
            ),
        )
    )


def identity_rows() -> tuple[Row, ...]:
    return (
        text_row("Familienname", "familienname"),
        text_row("Geburtsname, sofern abweichend", "geburtsname"),
        text_row("Sämtliche Vornamen", "vornamen"),
        date_row("Geburtsdatum", "geburtsdatum", "Geburtsdatum"),
        text_row("Geburtsort und Geburtsland", "geburtsort"),
        choice_row("Familienstand", "familienstand", "Familienstand", MARITAL),
        text_row("Staatsangehörigkeit(en)", "staatsangehoerigkeit"),
        replace(
            text_row(
                "Aufenthaltstitel, Gültigkeitsdauer", "aufenthaltstitel", "nur bei ausländischen Personen"
            ),
            control="zeile_aufenthaltstitel",
        ),
    )


def residence_rows() -> tuple[Row, ...]:
    address = text_row("Wohnhaft: Straße, Haus\u00adnummer", "strasse")
    first, second, third = text_row("Postleitzahl, Ort", "ort").cells
    return (
        address,
        row(first, replace(second, control="zelle_ort_1"), replace(third, control="zelle_ort_2"), height=9.5),
        date_row("In Düsseldorf wohnhaft seit", "zuzug", "Zuzug"),
        text_row("Telefon (freiwillige Angabe)", "telefon"),
        text_row("E\u2011Mail (freiwillige Angabe)", "email"),
    )


def status_rows() -> tuple[Row, ...]:
    pension_note = footnote(
        "Die Versicherungsnummer ist dem Sozialversicherungsausweis oder jedem Bescheid des "
        "Renten\u00adversicherungs\u00adträgers zu entnehmen."
    )
    disabled = runs("Schwer\u00adbehinderten\u00adausweis, Merkzeichen „G“ oder „aG“")
    return (
        text_row(runs("Renten\u00adversicherungs\u00adnummer", pension_note), "rentenversicherung"),
        text_row("Steuer-Identifikationsnummer", "steuernummer"),
        tick_row(disabled, "merkzeichen", "ja", "nein", "beantragt"),
        tick_row(
            "Dauerhafte volle Erwerbsminderung festgestellt", "erwerbsminderung", "ja", "nein", "beantragt"
        ),
        tick_row("Rechtliche Betreuung angeordnet", "betreuung", "ja", "nein"),
        text_row("Name und Anschrift der betreuenden Person", "betreuer"),
        row(
            cell(inline("Bevollmächtigte Person, sofern vorhanden")),
            Cell(
                (
                    inline(
                        text_control("bevollmaechtigt", "Bevollmächtigte Person", "Name, Anschrift, Telefon")
                    ),
                ),
                span=2,
                align="center",
            ),
            height=9.5,
        ),
    )


def household() -> Xml:
    """Section B: a table whose rows repeat, and the question about children."""
    return joined(
        (
            section_heading("Angaben zur Haushaltsgemeinschaft und zu unterhaltspflichtigen Angehörigen"),
            sub_heading("Weitere im Haushalt lebende Personen"),
            paragraph(
                "Aufzuführen sind sämtliche Personen, welche neben den in Abschnitt ",
                number_reference("abschnitt_personen", "A"),
                " genannten Personen in der Wohnung leben, und zwar ungeachtet dessen, ob diese in den "
                "Mietvertrag aufgenommen worden sind.",
            ),
            household_table(),
            spacer(),
            question(
                "Wird mit den vorgenannten Personen gemeinsam gewirtschaftet („aus einem Topf“)?",
                "wirtschaften",
            ),
            question(
                "Besteht ein Untermietverhältnis, aus welchem Ihnen Einkünfte zufließen?",
                "untermiete",
                "nein",
                "ja, Ablichtung des Vertrages ist beigefügt",
            ),
            children(),
        )
    )


def household_table() -> Xml:
    relations = ("Kind", "Elternteil", "Geschwister", "Enkelkind", "Wohngemeinschaft", "Untermiete")
    rows = [
        row(
            str(number),
            cell(inline(text_control(f"mitbewohner_name_{number}", f"Name, Zeile {number}"))),
            cell(inline(date_control(f"mitbewohner_geburt_{number}", f"Geburtsdatum, Zeile {number}"))),
            cell(
                inline(choice_control(f"mitbewohner_art_{number}", f"Verhältnis, Zeile {number}", relations))
            ),
            cell(
                inline(text_control(f"mitbewohner_einkommen_{number}", f"Einkommen, Zeile {number}", "Euro"))
            ),
            height=10,
        )
        for number in range(1, 6)
    ]
    header = head(
        "Lfd. Nr.", "Name, Vorname", "Geburtsdatum", "Verhältnis zu Person\u00a01", "Einkommen monatlich"
    )
    return table_with(
        HOUSEHOLD, [header], repeated("mitbewohner", "Weitere Person im Haushalt", rows, HOUSEHOLD)
    )


def children() -> Xml:
    limit = footnote(
        "Ein Übergang von Unterhaltsansprüchen gegenüber Kindern und Eltern ist ausgeschlossen, es sei "
        "denn, deren jährliches Gesamteinkommen im Sinne des § 16 SGB IV beträgt jeweils mehr als 100.000 "
        "Euro (§ 94 Abs. 1a SGB XII). Es wird vermutet, dass diese Grenze nicht überschritten wird."
    )
    return joined(
        (
            sub_heading("Kinder und Eltern außerhalb des Haushalts"),
            paragraph(
                "Einkünfte unterhaltspflichtiger Kinder und Eltern bleiben grundsätzlich unberücksichtigt.",
                limit,
                " Anzugeben sind gleichwohl Name und Beruf derjenigen Angehörigen, hinsichtlich derer "
                "hinreichende Anhaltspunkte für ein Überschreiten der vorgenannten Grenze bestehen.",
            ),
            table(
                (50, 50, 70),
                head("Name, Vorname", "Ausgeübter Beruf", "Jahreseinkommen über 100.000 Euro"),
                *(child_row(number) for number in (1, 2, 3)),
            ),
            spacer(),
            separation_table(),
        )
    )


def child_row(number: int) -> Row:
    return row(
        cell(inline(text_control(f"kind_name_{number}", f"Name des Kindes {number}"))),
        cell(inline(text_control(f"kind_beruf_{number}", f"Beruf des Kindes {number}"))),
        cell(inline(ticks(f"kind_grenze_{number}", "ja", "nein", "nicht bekannt"))),
        height=10,
    )


def separation_table() -> Xml:
    """A merged question: one label beside three rows."""
    label = cell(
        inline(bold("Nur bei dauerndem Getrenntleben oder Scheidung")),
        merge="restart",
        shade=SHADE,
        align="top",
    )
    more = cell(merge="continue", shade=SHADE)
    return table(
        (50, 60, 60),
        row(
            label,
            "Getrennt lebend oder geschieden seit",
            cell(inline(date_control("trennung", "Trennungsdatum"))),
            height=10,
        ),
        row(more, "Unterhaltstitel vorhanden", cell(inline(ticks("titel", "ja", "nein"))), height=10),
        row(
            more,
            "Name und Anschrift des früheren Ehegatten",
            cell(inline(text_control("frueherer", "Früherer Ehegatte"))),
            height=14,
        ),
    )
