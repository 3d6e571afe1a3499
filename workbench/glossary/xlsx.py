"""Glossaries as Excel workbooks, with German headers, drop-down lists and a sheet that explains the columns."""

import io
import warnings
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.common.errors import InputError
from workbench.common.text import replace_file
from workbench.glossary.columns import column_keys
from workbench.glossary.rows import GlossaryTable, Row, table_from_rows
from workbench.model.term import GlossaryEntry

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_LARGEST_UNPACKED = 256 * 1024 * 1024
_MOST_PARTS = 5_000
_MOST_COLUMNS = 64


def read(path: Path) -> tuple[GlossaryEntry, ...]:
    """The entries of a workbook. Raises `InputError` that names file, row and cause."""
    return read_table(path).entries


def read_table(path: Path) -> GlossaryTable:
    """Entries and notes of the sheet "Glossar", or of the first sheet that has the columns of a glossary."""
    from openpyxl import load_workbook

    _check_package(path)
    try:
        with warnings.catch_warnings():
            # Excel's own extensions (data validation, conditional formats) are none of our business.
            warnings.simplefilter("ignore", UserWarning)
            book = load_workbook(path, read_only=True, data_only=True)
            try:
                return table_from_rows(_rows(book), path.name)
            finally:
                book.close()
    except (
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        OSError,
        SyntaxError,
        zipfile.BadZipFile,
    ) as error:
        raise InputError(f"Das Glossar „{path.name}“ ist keine lesbare Excel-Datei.") from error


def write(path: Path, entries: Sequence[GlossaryEntry]) -> None:
    """Write a workbook with the sheets "Glossar" and "Erklärung". The same entries give the same bytes."""
    from workbench.glossary.xlsx_layout import workbook_bytes

    replace_file(path, workbook_bytes(entries))


def _check_package(path: Path) -> None:
    """Refuse what is no workbook, or would swell when it is unpacked."""
    try:
        with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as package:
            parts = package.infolist()
            unpacked = sum(part.file_size for part in parts)
            declared = any(
                b"<!DOCTYPE" in package.read(part)
                for part in parts
                if unpacked <= _LARGEST_UNPACKED and _is_xml(part)
            )
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError) as error:
        raise InputError(
            f"Das Glossar „{path.name}“ ist keine lesbare Excel-Datei.",
            "Speichern Sie alte Tabellen (.xls) in Excel neu als .xlsx und entfernen Sie ein Kennwort.",
        ) from error
    if unpacked > _LARGEST_UNPACKED or len(parts) > _MOST_PARTS:
        raise InputError(f"Das Glossar „{path.name}“ ist entpackt zu groß.")
    if declared:
        raise InputError(f"Das Glossar „{path.name}“ enthält unerlaubte XML-Anweisungen.")


def _is_xml(part: zipfile.ZipInfo) -> bool:
    return part.filename.endswith((".xml", ".rels"))


def _rows(book: "Workbook") -> Iterator[Row]:
    sheets = list(book.worksheets)
    if not sheets:
        return
    chosen = next((sheet for sheet in sheets if _has_columns(sheet)), sheets[0])
    for number, cells in enumerate(chosen.iter_rows(values_only=True, max_col=_MOST_COLUMNS), start=1):
        yield number, ["" if cell is None else str(cell) for cell in cells]


def _has_columns(sheet: "Worksheet") -> bool:
    first = next(sheet.iter_rows(values_only=True, max_row=1, max_col=_MOST_COLUMNS), ())
    keys = column_keys(["" if cell is None else str(cell) for cell in first])
    return "term" in keys and "kind" in keys
