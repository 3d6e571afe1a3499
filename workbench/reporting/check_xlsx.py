"""The report of a check as XLSX: overview, findings by rule and place, hardest sentences, and more."""

from collections.abc import Sequence
from datetime import date
from textwrap import shorten, wrap
from typing import TYPE_CHECKING

from workbench.reporting.check_report import LEGEND, PRESENCE, SEVERITIES, CheckedFile, by_rule, by_severity
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

_LINE_HEIGHT = 15.0
"""Points."""
_SHORT = 110
"""Characters of a passage that show where a finding is: it stands in every row."""
_HIGHEST = 409.0
"""Points that a row may have at most in Excel."""


def check_xlsx(files: Sequence[CheckedFile], day: date) -> bytes:
    """The file; `day` is printed as "Stand"."""
    book = new_book()
    add_sheet(book, "Übersicht", _overview(files), day)
    add_sheet(book, "Nach Regel", _rules(files), day)
    add_sheet(book, "Nach Stelle", _places(files), day)
    if any(file.document_kind or file.presence for file in files):
        add_sheet(book, "Pflichtangaben", _presence(files), day)
    add_sheet(book, "Schwerste Sätze", _texts(files, "sentences", "Satz"), day)
    add_sheet(book, "Abschnitte", _texts(files, "sections", "Abschnitt"), day)
    add_sheet(book, "Warum", _reasons(files), day)
    add_sheet(book, "Erläuterung", _legend(), day)
    for sheet in book.worksheets:
        _set_heights(sheet)
    return book_bytes(book)


def _overview(files: Sequence[CheckedFile]) -> list[Column]:
    counts = [by_severity(file) for file in files]
    return [
        Column("Formular", 40, [file.name for file in files]),
        Column("Wörter gewertet", 11, [file.words for file in files]),
        Column("Schwierigkeit (0 bis 100)", 15, [file.score for file in files]),
        Column("Stufe", 14, [file.level for file in files]),
        *(
            Column(f"davon {title}", 14, [dict(file.parts).get(title) for file in files])
            for title in dict.fromkeys(title for file in files for title, _ in file.parts)
        ),
        Column("Fehler", 10, [count["error"] for count in counts]),
        Column("Warnungen", 12, [count["warning"] for count in counts]),
        Column("Hinweise", 10, [count["info"] for count in counts]),
        Column("Ausgeblendet", 15, [file.ignored for file in files]),
        Column("Fassung der Wertung", 13, [file.version for file in files]),
    ]


def _rules(files: Sequence[CheckedFile]) -> list[Column]:
    rows = [(file.name, *row) for file in files for row in by_rule(file)]
    return [
        Column("Formular", 36, [row[0] for row in rows]),
        Column("Regel", 44, [row[1] for row in rows]),
        Column("Gewicht", 12, [SEVERITIES[row[2]] for row in rows]),
        Column("Anzahl", 10, [row[3] for row in rows]),
    ]


def _places(files: Sequence[CheckedFile]) -> list[Column]:
    rows = [(file.name, row) for file in files for row in file.findings]
    return [
        Column("Formular", 30, [name for name, _ in rows]),
        Column("Passage", 10, [row.place for _, row in rows]),
        Column("Gewicht", 11, [SEVERITIES[row.severity] for _, row in rows]),
        Column("Regel", 28, [row.title for _, row in rows]),
        Column("Stelle", 50, [row.words for _, row in rows]),
        Column("Befund", 50, [row.message for _, row in rows]),
        Column("Vorschlag", 28, [row.suggestion for _, row in rows]),
        Column("Aus der Passage", 60, [shorten(row.passage, _SHORT, placeholder=" …") for _, row in rows]),
    ]


def _presence(files: Sequence[CheckedFile]) -> list[Column]:
    rows = [(file, row) for file in files for row in file.presence]
    return [
        Column("Formular", 30, [file.name for file, _ in rows]),
        Column("Art", 24, [file.document_kind for file, _ in rows]),
        Column("Gewicht", 14, [PRESENCE[row.severity] for _, row in rows]),
        Column("Angabe", 28, [row.title for _, row in rows]),
        Column("Frage", 60, [row.message for _, row in rows]),
        Column("Stelle", 30, [f"{row.place} {row.words}".strip() for _, row in rows]),
        Column("Vorschrift und Quelle", 44, [row.grounds for _, row in rows]),
        Column("Stand", 12, [row.stand for _, row in rows]),
    ]


def _texts(files: Sequence[CheckedFile], field: str, title: str) -> list[Column]:
    rows = [
        (file.name, row)
        for file in files
        for row in (file.sentences if field == "sentences" else file.sections)
    ]
    return [
        Column("Formular", 30, [name for name, _ in rows]),
        Column("Passage", 10, [row.place for _, row in rows]),
        Column("Schwierigkeit", 13, [row.score for _, row in rows]),
        Column("Stufe", 13, [row.level for _, row in rows]),
        Column(title, 70, [row.text for _, row in rows]),
        Column("Gründe", 60, ["\n".join(row.reasons) for _, row in rows]),
    ]


def _reasons(files: Sequence[CheckedFile]) -> list[Column]:
    """Once a rule: behind every finding they would make the sheet too wide to print."""
    rows = sorted({(row.title, row.why, row.source) for file in files for row in file.findings})
    return [
        Column("Regel", 44, [title for title, _, _ in rows]),
        Column("Warum", 80, [why for _, why, _ in rows]),
        Column("Quelle", 50, [source for _, _, source in rows]),
    ]


def _legend() -> list[Column]:
    return [
        Column("Wort", 18, [word for word, _ in LEGEND]),
        Column("Was es bedeutet", 110, [meaning for _, meaning in LEGEND]),
    ]


def _set_heights(sheet: "Worksheet") -> None:
    """Room for every line: not all office programs make room for wrapped text when they open a file."""
    from openpyxl.utils import get_column_letter

    widths = [sheet.column_dimensions[get_column_letter(cell.column or 1)].width for cell in sheet[1]]
    for number, row in enumerate(sheet.iter_rows(values_only=True), 1):
        lines = max(_lines(str(value or ""), width) for value, width in zip(row, widths, strict=True))
        sheet.row_dimensions[number].height = min(_HIGHEST, _LINE_HEIGHT * lines)


def _lines(text: str, width: float) -> int:
    """About how many lines the text takes in a column that is `width` characters wide."""
    return sum(max(1, len(wrap(line, max(1, int(width) - 1)))) for line in text.split("\n"))
