"""The report to the committee, and the handout for training, as Word files."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from workbench.model.committee_report import BeforeAfter, CommitteeReport, Figure, ReportSection, ReportTable
from workbench.reporting.charts import bar_chart
from workbench.reporting.docx_layout import (
    Look,
    add_line,
    add_page_numbers,
    add_row,
    add_table,
    append_text,
    file_bytes,
    first_paragraph,
    new_document,
)

SUBSTITUTE = "Ersatzwert"
NO_VALUE = "liegt nicht vor"
_SMALL = Look(size=9, color="404040")


def lay_out_report(report: CommitteeReport, day: date) -> bytes:
    """The bytes of the DOCX: head of a committee paper, a page a recommendation, the method at the end."""
    word = new_document(report.title, day, landscape=False)
    add_page_numbers(word.sections[0], f"{report.title} – Stand {report.day}")
    _head(word, report)
    for number, section in enumerate(report.sections, 1):
        _section(word, number, section)
    word.add_heading(f"{len(report.sections) + 1}. So haben wir gerechnet", 1)
    for text in report.method:
        add_line(word, text)
    return file_bytes(word)


def lay_out_handout(examples: Sequence[BeforeAfter], day: date, title: str) -> bytes:
    """Examples before and after with their reasons, for training."""
    word = new_document(title, day, landscape=False)
    add_page_numbers(word.sections[0], f"{title} – Stand {day:%d.%m.%Y}")
    add_line(word, title, Look(bold=True, size=16))
    add_line(
        word,
        "Beispiele aus unseren Formularen: links der alte Text, rechts der neue. Darunter steht, was besser ist.",
    )
    if not examples:
        add_line(word, "Im Arbeitsbereich gibt es noch keine überarbeiteten Passagen.")
    for number, example in enumerate(examples, 1):
        _example(word, number, example)
    return file_bytes(word)


def _head(word: WordDocument, report: CommitteeReport) -> None:
    table = add_table(word, ("Mitteilung", report.title), (2, 7))
    rows = (
        ("Amt", report.office or "bitte eintragen"),
        ("Gremium", report.committee or "bitte eintragen"),
        ("Stand", report.day),
        ("Vorschlag", "Das Gremium nimmt den Bericht zur Kenntnis."),
    )
    for name, value in rows:
        cells = add_row(table).cells
        append_text(first_paragraph(cells[0]), name, Look(bold=True))
        append_text(first_paragraph(cells[1]), value)
    word.add_paragraph()
    overview = add_table(
        word, ("Handlungsempfehlung (HE)", "Worum es geht", "Stand der Umsetzung"), (2, 6, 3)
    )
    for section in report.sections:
        cells = add_row(overview).cells
        for cell, text in zip(
            cells, (section.number, section.title, section.status or "nicht eingetragen"), strict=True
        ):
            append_text(first_paragraph(cell), text)
    for text in report.missing:
        add_line(word, text)


def _section(word: WordDocument, number: int, section: ReportSection) -> None:
    heading = word.add_heading(f"{number}. {section.number}: {section.title}", 1)
    heading.paragraph_format.page_break_before = True
    add_line(word, f"Stand der Umsetzung: {section.status or 'nicht eingetragen'}", Look(bold=True))
    for text in section.texts:
        add_line(word, text)
    if section.figures:
        _figures(word, section.figures)
    for table in section.tables:
        _table(word, table)
    for chart in section.charts:
        _caption(word, chart.title)
        picture = bar_chart(chart.names, chart.values, chart.unit, chart.description)
        shape = word.add_paragraph().add_run().add_picture(BytesIO(picture.data), width=Cm(15))
        shape._inline.docPr.set("descr", picture.description)
        shape._inline.docPr.set("title", chart.title)
    if section.examples:
        _caption(word, "Beispiele vorher und nachher")
    for at, example in enumerate(section.examples, 1):
        _example(word, at, example)
    _caption(word, "Offene Punkte")
    if not section.open_points:
        add_line(word, "Keine eingetragen.")
    for point in section.open_points:
        add_line(word, f"{point.text} (zuständig: {point.office})")


def _figures(word: WordDocument, figures: Sequence[Figure]) -> None:
    table = add_table(word, ("Kennzahl", "Wert", "Quelle", "Stichtag"), (4, 3, 4, 2))
    for figure in figures:
        cells = add_row(table).cells
        for cell, text in zip(cells, figure_cells(figure), strict=True):
            append_text(first_paragraph(cell), text)
    word.add_paragraph()


def figure_cells(figure: Figure) -> tuple[str, str, str, str]:
    """Title, value with a word where it is a substitute or missing, source, day."""
    value = figure.value or f"{NO_VALUE}. {figure.missing}".strip()
    if figure.substitute and figure.value:
        value = f"{value} ({SUBSTITUTE})"
    return figure.title, value, figure.source, figure.day or "–"


def _table(word: WordDocument, table: ReportTable) -> None:
    _caption(word, table.title)
    if not table.rows:
        add_line(word, table.empty or "Keine Einträge.")
        return
    made = add_table(word, table.headers, table.shares)
    for row in table.rows:
        for cell, text in zip(add_row(made).cells, row, strict=True):
            append_text(first_paragraph(cell), text)
    add_line(word, f"Quelle: {table.source}", _SMALL).paragraph_format.space_before = Pt(3)


def _example(word: WordDocument, number: int, example: BeforeAfter) -> None:
    easier = f"{example.easier_by:.0f}"
    table = add_table(word, (f"Vorher ({number})", f"Nachher: {easier} Punkte leichter"), (1, 1))
    cells = add_row(table).cells
    append_text(first_paragraph(cells[0]), example.before)
    append_text(first_paragraph(cells[1]), example.after)
    reasons = "; ".join(example.reasons) or "ohne eingetragenen Grund"
    told = add_line(word, f"{example.place}. Warum: {reasons}", _SMALL)
    told.paragraph_format.space_before = Pt(3)


def _caption(word: WordDocument, text: str) -> None:
    paragraph = add_line(word, text, Look(bold=True))
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before = Pt(10)
