"""The annex of the report as an Excel file, and the table for entries by hand."""

from collections.abc import Sequence
from datetime import date

from workbench.model.committee_report import CommitteeReport
from workbench.reporting.committee_docx import SUBSTITUTE
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book


def report_book(report: CommitteeReport, day: date) -> bytes:
    """All figures in one sheet, one sheet a table, the examples and the open points."""
    book = new_book()
    figures = [(section, figure) for section in report.sections for figure in section.figures]
    add_sheet(
        book,
        "Kennzahlen",
        [
            Column("Empfehlung", 12, [section.number for section, _ in figures]),
            Column("Kennzahl", 44, [figure.title for _, figure in figures]),
            Column("Wert", 24, [figure.value for _, figure in figures]),
            Column(
                "Hinweis", 40, [SUBSTITUTE if figure.substitute else figure.missing for _, figure in figures]
            ),
            Column("Quelle", 50, [figure.source for _, figure in figures]),
            Column("Stichtag", 14, [figure.day for _, figure in figures]),
        ],
        day,
    )
    for section in report.sections:
        for number, table in enumerate(section.tables, 1):
            title = f"{section.number} {number}"[:31]
            columns = list(zip(*table.rows, strict=True)) or [() for _ in table.headers]
            add_sheet(
                book,
                title,
                [Column(head, 26, list(cells)) for head, cells in zip(table.headers, columns, strict=True)],
                day,
            )
    examples = [(section, example) for section in report.sections for example in section.examples]
    add_sheet(
        book,
        "Beispiele",
        [
            Column("Formular", 28, [example.form for _, example in examples]),
            Column("Abschnitt", 28, [example.section for _, example in examples]),
            Column("Passage", 12, [example.segment for _, example in examples]),
            Column("Vorher", 60, [example.before for _, example in examples]),
            Column("Nachher", 60, [example.after for _, example in examples]),
            Column("Punkte leichter", 12, [example.easier_by for _, example in examples]),
            Column("Gründe", 40, ["; ".join(example.reasons) for _, example in examples]),
        ],
        day,
    )
    points = [(section, point) for section in report.sections for point in section.open_points]
    add_sheet(
        book,
        "Offene Punkte",
        [
            Column("Empfehlung", 12, [section.number for section, _ in points]),
            Column("Offener Punkt", 70, [point.text for _, point in points]),
            Column("Zuständig", 30, [point.office for _, point in points]),
        ],
        day,
    )
    return book_bytes(book)


def entries_book(
    rows: Sequence[Sequence[str]], titles: Sequence[str], states: Sequence[str], day: date
) -> bytes:
    """The table that people fill in; `states` are offered for the state of a recommendation."""
    from openpyxl.worksheet.datavalidation import DataValidation

    book = new_book()
    columns = list(zip(*rows, strict=True))
    widths = (14, 38, 30, 40, 14, 34)
    add_sheet(
        book,
        "Handeinträge",
        [Column(t, w, list(c)) for t, w, c in zip(titles, widths, columns, strict=True)],
        day,
    )
    sheet = book["Handeinträge"]
    choice = DataValidation(type="list", formula1=f'"{",".join(states)}"', allow_blank=True)
    sheet.add_data_validation(choice)
    for number, row in enumerate(rows, 2):
        if row[1].startswith("Stand"):
            choice.add(f"C{number}")
    return book_bytes(book)
