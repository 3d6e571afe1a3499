"""Statistics files as tests write them."""

from collections.abc import Sequence
from pathlib import Path

import openpyxl

Rows = Sequence[Sequence[object]]


def workbook(path: Path, sheets: dict[str, Rows], hidden: Sequence[str] = ()) -> Path:
    """An Excel file with these sheets."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
        if name in hidden:
            sheet.sheet_state = "hidden"
    book.save(path)
    return path


def table(*rows: Sequence[object], heading: Sequence[object] = ("Staatsangehörigkeit", "Anzahl")) -> Rows:
    """A plain table with a heading."""
    return (heading, *rows)
