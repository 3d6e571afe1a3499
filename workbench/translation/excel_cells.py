"""Texts in cells of Excel sheets: never a formula, never cut, never turned into a date without a word."""

import re
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from workbench.common.errors import InputError
from workbench.document.docx.archive import read_archive

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

    AnyCell = Cell | MergedCell

LONGEST_CELL = 32_767
"""Characters; Excel cuts what is longer without a word."""

_OF_DAMAGED_BOOKS = (
    OSError,
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    EOFError,
    NotImplementedError,
    zipfile.BadZipFile,
    zlib.error,
)
"""openpyxl takes for granted that a file is whole."""
_ESCAPED = re.compile(r"_x([0-9A-F]{4})_", re.IGNORECASE)


def opened_book(data: bytes, name: str) -> "Workbook":
    """The workbook of a file's bytes. Raises `InputError`."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    read_archive(data, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter(
                "ignore", UserWarning
            )  # of parts that openpyxl leaves out; we read texts only
            return openpyxl.load_workbook(BytesIO(data))
    except (InvalidFileException, SyntaxError, *_OF_DAMAGED_BOOKS) as error:  # lxml's errors are SyntaxErrors
        raise InputError(
            f"„{name}“ ist keine Excel-Mappe (.xlsx) oder ist beschädigt.",
            "Öffnen Sie die Datei in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).",
        ) from error


def written_rows(sheet: "Worksheet") -> Iterator[tuple[int, dict[int, "AnyCell"]]]:
    """The rows in which something is written: number (from 1) and cells by column (from 0).

    One cell at the far end of a sheet does not make millions of empty ones, as openpyxl's own way does.
    """
    rows: dict[int, dict[int, AnyCell]] = {}
    for (row, column), cell in sheet._cells.items():
        if cell.value is not None:
            rows.setdefault(row, {})[column - 1] = cell
    for row in sorted(rows):
        yield row, dict(sorted(rows[row].items()))


def text_of_cell(value: object) -> str:
    """The text of a cell; "_x000D_" and its like stand for one character (ISO/IEC 29500-1, 22.9.2.19)."""
    text = "" if value is None else str(value)
    decoded = _ESCAPED.sub(lambda code: chr(int(code[1], 16)), text)
    return decoded.replace("\r\n", "\n").replace("\r", "\n").strip()


def text_for_cell(text: str, place: str) -> str:
    """`text` as Excel stores it. Raises `InputError` that names `place` for what a cell cannot hold."""
    if any(character < " " and character not in "\t\r\n" for character in text):
        raise InputError(f"{place}: Der Text enthält Steuerzeichen, die Excel nicht speichern kann.")
    escaped = _ESCAPED.sub(r"_x005F_x\1_", text.replace("\r\n", "\n"))
    if len(escaped) > LONGEST_CELL:
        raise InputError(f"{place}: Der Text ist länger als {LONGEST_CELL} Zeichen.")
    return escaped


def trouble_of(cell: "AnyCell") -> str:
    """Why the cell holds no text that somebody wrote (German, with the cell); "" where it does."""
    if cell.data_type == "f":
        return f"Die Zelle {cell.coordinate} enthält eine Formel."
    if cell.data_type == "e":
        return f"Die Zelle {cell.coordinate} enthält einen Fehlerwert ({cell.value})."
    return ""
