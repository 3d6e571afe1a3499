"""How far the translations of all forms are, as a table for Excel or as CSV."""

import csv
from collections.abc import Callable, Sequence
from datetime import date
from io import StringIO

from workbench.model.translation_matrix import Matrix, MatrixCell, MatrixLine
from workbench.model.translation_state import TranslationState
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book, printable
from workbench.translation.languages import language_name
from workbench.translation.state_order import STATE_NAMES

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_NOTHING = "nicht geplant"
_WAITS = "geplant, noch nicht freigegeben"
NAME_WIDTH, CELL_WIDTH, COUNT_WIDTH = 44, 22, 12


def matrix_xlsx(matrix: Matrix, on: date | None = None) -> bytes:
    """A sheet with forms by languages, and one with the number of passages in every state."""
    day, book = on or date.today(), new_book()
    overview = [Column("Formular", NAME_WIDTH, [line.name for line in matrix.lines])]
    overview += [
        Column(
            f"{language_name(code)} ({code})", CELL_WIDTH, [cell_text(line, code) for line in matrix.lines]
        )
        for code in matrix.languages
    ]
    add_sheet(book, "Übersicht", overview, day)
    head, *rows = number_rows(matrix)
    numbers = [
        Column(
            str(title), NAME_WIDTH if number == 0 else CELL_WIDTH if number < _NAMED else COUNT_WIDTH, column
        )
        for number, (title, column) in enumerate(_columns(head, rows))
    ]
    add_sheet(book, "Zahlen", numbers, day)
    return book_bytes(book)


def matrix_csv(matrix: Matrix) -> bytes:
    """The number of passages in every state, a line for each form and language: semicolons, UTF-8 with BOM."""
    stream = StringIO()
    writer = csv.writer(stream, delimiter=";", lineterminator="\r\n")
    writer.writerows([[_harmless(value) for value in row] for row in number_rows(matrix)])
    return stream.getvalue().encode("utf-8-sig")


def number_rows(matrix: Matrix) -> list[list[str | int]]:
    """Headers, then a row for each form and language that is planned."""
    head: list[str | int] = ["Formular", "Freigegebene Version", "Sprache", "Kürzel", "Passagen"]
    rows = [head + [STATE_NAMES[state] for state in TranslationState]]
    for line in matrix.lines:
        for code in matrix.languages:
            cell = line.cells.get(code)
            if cell is not None:
                number = "" if line.number is None else line.number
                counts = [cell.count(state) for state in TranslationState]
                rows.append([line.name, number, language_name(code), code, cell.total, *counts])
    return rows


def cell_text(line: MatrixLine, code: str) -> str:
    """What a cell of the matrix says, the most pressing first: "veraltet 3, freigegeben 97"."""
    cell = line.cells.get(code)
    if cell is None:
        return _NOTHING
    return states_text(cell) if cell.total else _WAITS


def states_text(cell: MatrixCell, name: Callable[[TranslationState], str] = STATE_NAMES.__getitem__) -> str:
    """The states that there are with their numbers, the most pressing first."""
    return ", ".join(f"{name(state)} {count}" for state, count in cell.pressing)


_NAMED = 4
"""Columns with names rather than numbers."""


def _columns(
    head: Sequence[str | int], rows: Sequence[Sequence[str | int]]
) -> list[tuple[str | int, list[str | int]]]:
    return [(title, [row[number] for row in rows]) for number, title in enumerate(head)]


def _harmless(value: str | int) -> str | int:
    """A text that no program for tables takes for a formula."""
    if not isinstance(value, str):
        return value
    text = printable(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
