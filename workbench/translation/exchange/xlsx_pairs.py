"""Translation pairs as an Excel sheet: one row a passage and language."""

import re
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.common.direction import is_rtl
from workbench.common.errors import InputError
from workbench.common.text import replace_file
from workbench.document.opening import file_bytes
from workbench.model.translation import TranslationPair
from workbench.translation.excel_cells import (
    opened_book,
    text_for_cell,
    text_of_cell,
    trouble_of,
    written_rows,
)

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

HEADERS = ("Deutsch", "Sprache", "Text", "Zustand", "geprüft von")
_FIELDS = ("source", "language", "target", "state", "reviewer")
_NAMES = {
    "deutsch": "source",
    "german": "source",
    "quelle": "source",
    "sprache": "language",
    "language": "language",
    "text": "target",
    "übersetzung": "target",
    "zustand": "state",
    "status": "state",
    "state": "state",
    "geprüft von": "reviewer",
    "prüfer": "reviewer",
    "reviewer": "reviewer",
}
_REQUIRED = {"source": "Deutsch", "language": "Sprache", "target": "Text"}
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[a-z0-9]{2,8})*", re.IGNORECASE)
_WIDTHS = (60, 10, 60, 26, 20)


def read_pairs(path: Path) -> tuple[TranslationPair, ...]:
    """All pairs of the first sheet; rows without a translation are left out.

    Raises `InputError` that names the row when one cannot be used.
    """
    book = opened_book(file_bytes(path), path.name)
    try:
        if not book.worksheets:
            raise InputError(f"„{path.name}“ hat kein Tabellenblatt.")
        return tuple(_pairs(book.worksheets[0], path.name))
    finally:
        book.close()


def _pairs(sheet: "Worksheet", name: str) -> Iterator[TranslationPair]:
    rows = list(written_rows(sheet))
    first = rows.pop(0)[1] if rows and rows[0][0] == 1 else {}
    columns = _columns(first, name)
    for number, cells in rows:
        place = f"„{name}“, Zeile {number}"
        values = {field: _text(cells[index], place) for field, index in columns.items() if index in cells}
        if not any(values.values()) or not values.get("target"):
            continue
        if not values.get("source"):
            raise InputError(f"{place}: Der deutsche Text fehlt.")
        language = values.get("language", "")
        if not _LANGUAGE.fullmatch(language):
            raise InputError(
                f"{place}: „{language}“ ist kein Sprachkürzel."
                if language
                else f"{place}: Die Sprache fehlt.",
                "Tragen Sie das Kürzel ein, zum Beispiel tr für Türkisch oder uk für Ukrainisch.",
            )
        state, reviewer = values.get("state", ""), values.get("reviewer", "")
        yield TranslationPair(values["source"], language, values["target"], state, reviewer)


def _columns(header: "Mapping[int, Cell | MergedCell]", name: str) -> dict[str, int]:
    columns: dict[str, int] = {}
    for index, cell in header.items():
        field = _NAMES.get(str(cell.value or "").strip().lower())
        if field is not None and field in columns:
            raise InputError(f"„{name}“, Zeile 1: Die Spalte „{cell.value}“ kommt zweimal vor.")
        if field is not None:
            columns[field] = index
    for field, title in _REQUIRED.items():
        if field not in columns:
            raise InputError(
                f"„{name}“, Zeile 1: Die Spalte „{title}“ fehlt.", f"Erwartet werden: {', '.join(HEADERS)}."
            )
    return columns


def _text(cell: "Cell | MergedCell", place: str) -> str:
    if trouble := trouble_of(cell):
        hint = "Ersetzen Sie die Formel durch ihren Text." if cell.data_type == "f" else ""
        raise InputError(f"{place}: {trouble}", hint)
    return text_of_cell(cell.value)


def write_pairs(path: Path, pairs: Iterable[TranslationPair]) -> None:
    """Writes the sheet in one step: texts as texts, never as formulas.

    Raises `InputError` for a text that is longer than a cell, `WorkbenchError` when `path` cannot be written.
    """
    import openpyxl
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Übersetzungen"
    sheet.freeze_panes = "A2"
    for number, (title, width) in enumerate(zip(HEADERS, _WIDTHS, strict=True), 1):
        head = sheet.cell(1, number, title)
        head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="D9E2EC")
        sheet.column_dimensions[get_column_letter(number)].width = width
    for row, pair in enumerate(pairs, 2):
        for number, field in enumerate(_FIELDS, 1):
            cell = sheet.cell(row, number)
            cell.value, cell.data_type = (
                text_for_cell(getattr(pair, field), f"„{path.name}“, Zeile {row}"),
                "s",
            )
            cell.number_format = "@"
            rtl = field == "target" and is_rtl(pair.language)
            cell.alignment = Alignment(wrap_text=True, vertical="top", readingOrder=2 if rtl else 1)
    sheet.auto_filter.ref = sheet.dimensions
    stream = BytesIO()
    book.save(stream)
    replace_file(path, stream.getvalue())
