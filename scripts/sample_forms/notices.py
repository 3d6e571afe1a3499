"""Building blocks of notices and letters: amounts, legal remedy, closing, the lawyer's remarks."""

from scripts.sample_forms.letterhead import CITY, OFFICE, STREET, TOWN
from scripts.sample_forms.markup import Xml, joined
from scripts.sample_forms.paragraphs import paragraph, section_properties
from scripts.sample_forms.runs import bold, commented, deleted, inserted
from scripts.sample_forms.tables import SHADE, Row, cell, row, table

LAWYER = "Rechtsamt"
INITIALS = "RA"
LETTER_MARGINS = (27, 20, 25, 25)
CONTINUED_MARGINS = (20, 20, 20, 25)
AMOUNT_WIDTHS = (125, 40)


def letter_section() -> str:
    """`w:sectPr` of a letter."""
    return section_properties(margins=LETTER_MARGINS, header=10, footer=10)


def amount_row(label: str | Xml, amount: str | Xml, sign: str = "") -> Row:
    """One line of a calculation; it stays on the page of its sum."""
    text = paragraph(label, style="Tabellentext", keep_next=True)
    value = paragraph(sign, amount, " Euro", style="Betrag", keep_next=True)
    return row(cell(text), cell(value), height=6.5)


def total_row(label: str, amount: str | Xml) -> Row:
    """A shaded sum."""
    return row(
        cell(paragraph(bold(label), style="Tabellentext"), shade=SHADE),
        cell(paragraph(bold(amount), bold(" Euro"), style="Betrag"), shade=SHADE),
        height=7,
    )


def calculation(title: str, *rows: Row) -> Xml:
    """A calculation with a header row that repeats."""
    heads = (
        cell(paragraph(title, style="Tabellenkopf"), shade=SHADE),
        cell(paragraph("monatlich", style="Tabellenkopf", align="right"), shade=SHADE),
    )
    return table(AMOUNT_WIDTHS, Row(heads, header=True), *rows)


def legal_remedy() -> Xml:
    """The instruction on the objection (§ 36 SGB X, § 84 SGG)."""
    text = (
        "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. "
        "Der Widerspruch ist schriftlich, in elektronischer Form nach § 36a Abs. 2 SGB I, "
        f"schriftformersetzend nach § 36a Abs. 2a SGB I oder zur Niederschrift bei der {CITY}, Der "
        f"Oberbürgermeister, {OFFICE}, {STREET}, {TOWN}, einzulegen."
    )
    return joined(
        (paragraph("Rechtsbehelfsbelehrung", style="Heading1"), paragraph(text, style="Rechtsbehelf"))
    )


def closing(name: str) -> Xml:
    """Greeting and name; `name` without a handwritten signature."""
    return joined(
        (
            paragraph("Mit freundlichen Grüßen", before=10, after=4, keep_next=True),
            paragraph("Im Auftrag", after=20, keep_next=True),
            paragraph(name),
        )
    )


def lawyer_inserts(text: str, date: str) -> Xml:
    """A pending insertion of the legal office."""
    return inserted(text, LAWYER, date)


def lawyer_deletes(text: str, date: str) -> Xml:
    """A pending deletion of the legal office."""
    return deleted(text, LAWYER, date)


def lawyer_comments(*parts: str, key: str, note: str, date: str) -> Xml:
    """Text with a comment of the legal office."""
    return commented(*parts, key=key, note=note, author=LAWYER, initials=INITIALS, date=date)
