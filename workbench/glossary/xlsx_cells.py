"""What a cell of a workbook says, and what makes it unfit: a formula, an error, a place inside merged cells."""

import re
import zipfile
from datetime import date, datetime
from typing import Any

from workbench.glossary.rows import A_DATE

_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\b[^>]*?\bref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_MOST_MERGED = 200_000
"""So many merged cells are looked at in one sheet."""


def text_of(value: object) -> str:
    """The cell as text: dates as 2026-12-31, whole numbers without a decimal point."""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def fault_of(cell: Any) -> str:
    """The end of "In der Spalte ... steht" for a cell whose value nobody can rely on; empty for all others."""
    kind = cell.data_type
    if kind == "f":
        return "eine Formel; bitte ersetzen Sie sie durch ihren Wert"
    if kind == "e":
        return f"der Fehlerwert {cell.value}"
    if kind == "b":
        return "ein Wahrheitswert statt eines Textes"
    if kind == "d":
        return A_DATE
    return ""


def covered_cells(package: zipfile.ZipFile, part: str) -> dict[int, dict[int, str]]:
    """By row (from 1) and column (from 0): the cells that lie under the first one of merged cells.

    Read from the part itself: openpyxl forgets merged cells when it reads row by row.
    """
    found: dict[int, dict[int, str]] = {}
    count = 0
    try:
        data = package.read(part.lstrip("/"))
    except KeyError:
        return found
    for match in _MERGED.finditer(data):
        left, top, right, bottom = (group.decode("ascii") for group in match.groups())
        ref = f"{left}{top}:{right}{bottom}"
        for row in range(int(top), int(bottom) + 1):
            for column in range(_column(left), _column(right) + 1):
                count += 1
                if count > _MOST_MERGED:
                    return found
                if (row, column) != (int(top), _column(left)):
                    text = f"nichts Eigenes, weil Zellen verbunden sind ({ref}); bitte heben Sie die Verbindung auf"
                    found.setdefault(row, {})[column] = text
    return found


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = 26 * number + ord(letter) - ord("A") + 1
    return number - 1
