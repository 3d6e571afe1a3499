"""The report of a check as XLSX: overview, findings by rule, findings by place, hardest sentences, sections."""

from collections.abc import Sequence
from datetime import date

from workbench.reporting.check_report import SEVERITIES, CheckedFile, by_rule
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book


def check_xlsx(files: Sequence[CheckedFile], day: date) -> bytes:
    """The file; `day` is printed as "Stand"."""
    book = new_book()
    add_sheet(book, "Übersicht", _overview(files), day)
    add_sheet(book, "Nach Regel", _rules(files), day)
    add_sheet(book, "Nach Stelle", _places(files), day)
    add_sheet(book, "Schwerste Sätze", _texts(files, "sentences", "Satz"), day)
    add_sheet(book, "Abschnitte", _texts(files, "sections", "Abschnitt"), day)
    return book_bytes(book)


def _overview(files: Sequence[CheckedFile]) -> list[Column]:
    counts = {
        severity: [sum(row.severity == severity for row in file.findings) for file in files]
        for severity in SEVERITIES
    }
    return [
        Column("Formular", 40, [file.name for file in files]),
        Column("Wörter gewertet", 12, [file.words for file in files]),
        Column("Schwierigkeit (0 bis 100)", 14, [file.score for file in files]),
        Column("Stufe", 14, [file.level for file in files]),
        *(
            Column(f"davon {title}", 12, [dict(file.parts).get(title) for file in files])
            for title in dict.fromkeys(title for file in files for title, _ in file.parts)
        ),
        Column("Fehler", 10, counts["error"]),
        Column("Warnungen", 11, counts["warning"]),
        Column("Hinweise", 10, counts["info"]),
        Column("Ausgeblendet", 13, [file.ignored for file in files]),
        Column("Fassung der Wertung", 12, [file.version for file in files]),
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
        Column("Vorschlag", 40, [row.suggestion for _, row in rows]),
        Column("Warum", 60, [row.why for _, row in rows]),
        Column("Quelle", 40, [row.source for _, row in rows]),
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
        Column("Gründe", 60, ["; ".join(row.reasons) for _, row in rows]),
    ]
