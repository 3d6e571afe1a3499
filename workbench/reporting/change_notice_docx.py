"""A notice of changes on one page: with boxes to tick and fields to fill in."""

from collections.abc import Sequence
from datetime import date

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from workbench.model.inventory import OfficeContact
from workbench.reporting.docx_layout import (
    Look,
    add_page_numbers,
    add_row,
    add_table,
    append_text,
    file_bytes,
    first_paragraph,
    new_document,
    next_paragraph,
    shade,
)
from workbench.reporting.word_controls import add_date_control, add_text_control, add_tick_control

_SIZE = 12.0
_BOLD = Look(bold=True, size=_SIZE)
_PLAIN = Look(size=_SIZE)
_OTHER = ("Etwas anderes", "Bitte schreiben Sie, was.")
_LINE = 1.2
"""Space between lines: older people read it well."""


def change_notice_docx(
    topics: Sequence[tuple[str, str]],
    *,
    benefit: str = "",
    contact: OfficeContact | None = None,
    social: bool = True,
    on: date | None = None,
) -> bytes:
    """The file. `topics`: title and examples of what may have changed; `benefit`: what it is about ("Grundsicherung").

    `contact`: how to reach the office; what is missing there is a field that the office fills in. `social`: the duty to
    tell changes under the social code is named.
    """
    day = on or date.today()
    title = f"Änderungsmitteilung{f': {benefit}' if benefit else ''}"
    word = new_document(title, day, landscape=False)
    _set_up(word)
    heading = word.add_heading(title, 1)
    heading.paragraph_format.space_before = Pt(0)
    _purpose(word, contact or OfficeContact(), social=social)
    _person(word)
    _question(word)
    _changes(word, [*topics, _OTHER])
    _declaration(word)
    _privacy(word)
    add_page_numbers(word.sections[0], f"Änderungsmitteilung · Stand {day:%m.%Y}", 9)
    return file_bytes(word)


def _set_up(word: WordDocument) -> None:
    section = word.sections[0]
    section.top_margin = section.bottom_margin = Cm(1.3)
    section.footer_distance = Cm(0.6)
    normal = word.styles["Normal"]
    normal.font.size = Pt(_SIZE)
    normal.paragraph_format.space_after = Pt(3)
    for name in ("Normal", "Table Grid"):
        word.styles[name].paragraph_format.line_spacing = _LINE


def _purpose(word: WordDocument, contact: OfficeContact, *, social: bool) -> None:
    table = word.add_table(rows=1, cols=1, style="Table Grid")
    cell = table.rows[0].cells[0]
    shade(cell, "EDF2F7")
    duty = " Sie müssen uns Änderungen gleich melden (§ 60 SGB I)." if social else ""
    first = first_paragraph(cell)
    append_text(first, "Wofür? ", _BOLD)
    append_text(first, f"Hier sagen Sie uns, was sich bei Ihnen geändert hat.{duty}", _PLAIN)
    second = next_paragraph(cell)
    append_text(second, "Was brauchen Sie? ", _BOLD)
    append_text(second, "Kopien Ihrer Belege, keine Originale.", _PLAIN)
    _answer(cell, "Wohin? ", contact.office, "Name des Amtes", contact.address, "Adresse des Amtes")
    _answer(cell, "Fragen? Wir helfen gern: Telefon ", contact.phone, "Nummer", contact.email, "E-Mail")


def _answer(cell: _Cell, lead: str, first: str, first_prompt: str, second: str, second_prompt: str) -> None:
    paragraph = next_paragraph(cell)
    append_text(paragraph, lead, _BOLD)
    _known(paragraph, first, first_prompt)
    append_text(paragraph, ", ", _PLAIN)
    _known(paragraph, second, second_prompt)


def _known(paragraph: Paragraph, text: str, prompt: str) -> None:
    if text:
        append_text(paragraph, text, _PLAIN)
    else:
        add_text_control(paragraph, prompt, f"[{prompt}]", size=_SIZE)


def _person(word: WordDocument) -> None:
    word.add_paragraph().paragraph_format.line_spacing = Pt(6)
    table = add_table(word, ["Ihr Name", "Ihr Aktenzeichen. Es steht oben im Brief."], [4, 5])
    row = add_row(table)
    add_text_control(first_paragraph(row.cells[0]), "Ihr Name", "Vorname, Nachname", size=_SIZE)
    add_text_control(first_paragraph(row.cells[1]), "Ihr Aktenzeichen", "Aktenzeichen", size=_SIZE)


def _question(word: WordDocument) -> None:
    paragraph = word.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(6)
    append_text(paragraph, "Hat sich seit dem ", _BOLD)
    add_date_control(paragraph, "Datum der letzten Bewilligung", size=_SIZE)
    append_text(paragraph, " etwas geändert?", _BOLD)
    for title, rest in (
        ("Nein", "Nein. Dann genügt Ihre Unterschrift."),
        ("Ja", "Ja. Bitte kreuzen Sie an, was neu ist."),
    ):
        choice = word.add_paragraph()
        add_tick_control(choice, title, size=_SIZE)
        append_text(choice, f" {rest}", _PLAIN)


def _changes(word: WordDocument, topics: Sequence[tuple[str, str]]) -> None:
    table = add_table(
        word, ["Was ist neu?", "Ab wann?", "Bitte beschreiben", "Beleg dabei"], [6.2, 2.2, 3.6, 1.5]
    )
    for title, examples in topics:
        _change(table, title, examples)


def _change(table: Table, title: str, examples: str) -> None:
    row = add_row(table)
    first = first_paragraph(row.cells[0])
    first.paragraph_format.line_spacing = 1.0
    add_tick_control(first, title, size=_SIZE)
    append_text(first, f" {title}", _BOLD)
    append_text(first, f"\n{examples}", Look(size=10.5))
    add_date_control(first_paragraph(row.cells[1]), f"{title}: ab wann", size=10.5)
    add_text_control(first_paragraph(row.cells[2]), f"{title}: was ist neu", "Hier schreiben", size=10.5)
    add_tick_control(first_paragraph(row.cells[3]), f"{title}: Beleg liegt bei", size=_SIZE)


def _declaration(word: WordDocument) -> None:
    paragraph = word.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(6)
    append_text(paragraph, "Meine Angaben sind richtig und vollständig.", _PLAIN)
    table = add_table(word, ["Ort und Datum", "Ihre Unterschrift"], [2, 3])
    row = add_row(table)
    row.height = Cm(1.0)
    add_text_control(first_paragraph(row.cells[0]), "Ort und Datum", "Ort, Datum", size=_SIZE)


def _privacy(word: WordDocument) -> None:
    paragraph = word.add_paragraph()
    paragraph.paragraph_format.space_before = Pt(6)
    append_text(
        paragraph,
        "Wir prüfen Ihre Angaben. Dann bekommen Sie Post von uns. "
        "Die Hinweise zum Datenschutz schicken wir Ihnen gern zu.",
        Look(size=10.5),
    )
