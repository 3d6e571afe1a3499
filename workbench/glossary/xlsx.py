"""Glossaries as Excel workbooks, with German headers, drop-down lists and a sheet that explains the columns."""

import io
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from workbench.common.errors import InputError
from workbench.common.text import replace_file
from workbench.glossary.form_rows import SHEET, FormRow, form_row
from workbench.glossary.row_notes import RowPlace
from workbench.glossary.rows import GlossaryTable, Row, Sheet, table_from_sheets
from workbench.glossary.xlsx_cells import covered_cells, fault_of, text_of
from workbench.model.term import GlossaryEntry

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

Result = TypeVar("Result")
_LARGEST_UNPACKED = 512 * 1024 * 1024
_MOST_PARTS = 5_000
_MOST_COLUMNS = 96


def read(path: Path) -> tuple[GlossaryEntry, ...]:
    """The entries of a workbook. Raises `InputError` that names file and cause."""
    return read_table(path).entries


def read_table(path: Path) -> GlossaryTable:
    """Entries and notes of all sheets that have the columns of a glossary."""
    return _read(path, lambda book, package: table_from_sheets(_sheets(book, package), path.name))


def _read(path: Path, work: "Callable[[Workbook, zipfile.ZipFile], Result]") -> "Result":
    from openpyxl import load_workbook

    _check_package(path)
    try:
        with warnings.catch_warnings(), zipfile.ZipFile(path) as package:
            # Excel's own extensions (data validation, conditional formats) are none of our business.
            warnings.simplefilter("ignore", UserWarning)
            book = load_workbook(path, read_only=True, data_only=False, keep_links=False)
            try:
                return work(book, package)
            finally:
                book.close()
    except (
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        OSError,
        SyntaxError,
        EOFError,
        zipfile.BadZipFile,
        zlib.error,
    ) as error:
        raise InputError(f"Das Glossar „{path.name}“ ist keine lesbare Excel-Datei.") from error


def write(path: Path, entries: Sequence[GlossaryEntry], forms: Sequence[FormRow] = ()) -> None:
    """Write a workbook with the sheets "Glossar" and "Erklärung", and "Formen" if there are any.

    The same entries give the same bytes.
    """
    from workbench.glossary.xlsx_layout import workbook_bytes

    replace_file(path, workbook_bytes(entries, forms))


def read_forms(path: Path) -> tuple[tuple[RowPlace, FormRow], ...]:
    """The rows of the sheet "Formen", where an editor confirms forms; none without that sheet."""
    return _read(path, lambda book, _: tuple(_forms(book, path.name)))


def _forms(book: "Workbook", file: str) -> Iterator[tuple[RowPlace, FormRow]]:
    if SHEET not in book.sheetnames:
        return
    for number, cells in enumerate(book[SHEET].iter_rows(min_row=2, values_only=True), start=2):
        row = form_row(["" if cell is None else text_of(cell) for cell in cells])
        if row is not None:
            yield RowPlace(file, SHEET, number), row


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
    except (OSError, zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError) as error:
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


def _sheets(book: "Workbook", package: zipfile.ZipFile) -> Iterator[Sheet]:
    for sheet in book.worksheets:
        part = getattr(sheet, "_worksheet_path", "")
        yield Sheet(sheet.title, _rows(sheet, covered_cells(package, part)))


def _rows(sheet: "Worksheet", covered: dict[int, dict[int, str]]) -> Iterator[Row]:
    """The rows with what is wrong with their cells: formulas, errors, merged cells, texts that became dates."""
    for number, cells in enumerate(sheet.iter_rows(max_col=_MOST_COLUMNS), start=1):
        faults = dict(covered.get(number, {}))
        texts = []
        for at, cell in enumerate(cells):
            if cell.value is None:
                texts.append("")
                continue
            texts.append(text_of(cell.value))
            fault = fault_of(cell)
            if fault:
                faults[at] = fault
        yield Row(number, texts, faults)
