"""The sheets of a statistics file as rows of plain values: XLSX as it was saved, CSV in any usual encoding."""

import csv
import re
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZipFile

from workbench.common.errors import InputError
from workbench.common.text_encoding import decoded
from workbench.document.docx.archive import read_archive
from workbench.document.opening import file_bytes

MAX_ROWS = 200_000
_DELIMITERS = (";", "\t", ",", "|")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
Rows = tuple[tuple[object, ...], ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """One sheet. `uncalculated`: places of formulas whose result nobody has saved, as (row, column) from 0."""

    name: str
    rows: Rows
    hidden: bool = False
    uncalculated: frozenset[tuple[int, int]] = frozenset()


def read_grids(path: Path) -> tuple[Grid, ...]:
    """All sheets in their order. Raises `InputError` for what is no table."""
    data = file_bytes(path)
    if data[:4] == b"PK\x03\x04":
        return _workbook(data, path.name)
    if data[:8] == b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1":
        raise InputError(
            f"„{path.name}“ ist eine alte oder verschlüsselte Excel-Datei (.xls).",
            "Öffnen Sie die Datei in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).",
        )
    return (_text_table(data, path),)


def turned(grid: Grid) -> Grid:
    """The sheet with its columns as rows."""
    width = max((len(row) for row in grid.rows), default=0)
    rows = tuple(tuple(row[at] if at < len(row) else None for row in grid.rows) for at in range(width))
    return Grid(grid.name, rows, grid.hidden, frozenset((column, row) for row, column in grid.uncalculated))


def _workbook(data: bytes, name: str) -> tuple[Grid, ...]:
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    read_archive(data, name)
    try:
        written = openpyxl.load_workbook(BytesIO(data), read_only=True) if _has_formulas(data) else None
        shown = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
        grids = []
        for sheet in shown.worksheets:
            rows = _trimmed(sheet.iter_rows(values_only=True), name)
            formulas = () if written is None else written[sheet.title].iter_rows(values_only=True)
            grids.append(
                Grid(sheet.title, rows, sheet.sheet_state != "visible", _uncalculated(rows, formulas))
            )
        return tuple(grids)
    except (
        InvalidFileException,
        OSError,
        KeyError,
        ValueError,
        TypeError,
        AttributeError,
        SyntaxError,
    ) as error:
        raise InputError(
            f"„{name}“ ist keine Excel-Mappe (.xlsx) oder ist beschädigt.",
            "Öffnen Sie die Datei in Excel und speichern Sie sie als Excel-Arbeitsmappe (.xlsx).",
        ) from error


def _has_formulas(data: bytes) -> bool:
    """Whether any sheet holds a formula; reading a large file a second time for none takes as long again."""
    with ZipFile(BytesIO(data)) as archive:
        sheets = [name for name in archive.namelist() if "worksheets/" in name]
        return any(_FORMULA.search(archive.read(name)) for name in sheets)


def _trimmed(rows: object, name: str) -> Rows:
    kept: list[tuple[object, ...]] = []
    last = 0
    for row in rows:  # type: ignore[attr-defined]
        kept.append(tuple(row))
        if any(value is not None and value != "" for value in row):
            last = len(kept)
        if last > MAX_ROWS:
            raise InputError(
                f"„{name}“ hat mehr als {MAX_ROWS} Zeilen; das ist keine Statistik nach Staatsangehörigkeit."
            )
        if len(kept) - last > MAX_ROWS:
            break
    return tuple(kept[:last])


def _uncalculated(rows: Rows, formulas: object) -> frozenset[tuple[int, int]]:
    """Cells with a formula and no saved result."""
    found = set()
    for number, (shown, row) in enumerate(zip(rows, formulas, strict=False)):  # type: ignore[call-overload]
        for column, formula in enumerate(row):
            if isinstance(formula, str) and formula.startswith("=") and shown[column] is None:
                found.add((number, column))
    return frozenset(found)


def _text_table(data: bytes, path: Path) -> Grid:
    text = decoded(data)
    if text is None or not text.strip() or data[:5] == b"%PDF-":
        raise InputError(
            f"„{path.name}“ ist keine Tabelle.", "Möglich sind Excel-Mappen (.xlsx) und Textdateien (.csv)."
        )
    lines = text.splitlines()
    delimiter = max(_DELIMITERS, key=lambda sign: sum(line.count(sign) > 0 for line in lines))
    try:
        rows = tuple(tuple(row) for row in csv.reader(StringIO(text), delimiter=delimiter))
    except csv.Error as error:
        raise InputError(f"„{path.name}“ lässt sich nicht als Tabelle lesen.") from error
    return Grid(path.stem, rows[: MAX_ROWS + 1])
