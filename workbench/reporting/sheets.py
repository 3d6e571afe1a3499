"""Tables of an XLSX file that all look alike: frozen header, filter, readable widths, ready to print."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell.cell import Cell, MergedCell

_LONGEST = 32_767
"""Characters that Excel takes in one cell."""


@dataclass(frozen=True, slots=True)
class Column:
    """Header, width in characters, and one value a row: text, number or None for an empty cell."""

    title: str
    width: int
    values: Sequence[str | int | float | None]


def new_book() -> "Workbook":
    """A workbook without sheets."""
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    return book


def add_sheet(book: "Workbook", title: str, columns: Sequence[Column], day: date) -> None:
    """A sheet with these columns; the first one stays in sight. `day` stands in the footer."""
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet = book.create_sheet(title)
    sheet.freeze_panes = "B2"
    for number, column in enumerate(columns, 1):
        head = sheet.cell(1, number, column.title)
        head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="D9E2EC")
        head.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(number)].width = column.width
        for line, value in enumerate(column.values, 2):
            _fill(sheet.cell(line, number), value)
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    if sheet.oddFooter is not None:
        sheet.oddFooter.center.text = f"Stand {day:%d.%m.%Y} – Seite &P von &N"


def book_bytes(book: "Workbook") -> bytes:
    """The file."""
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def printable(value: str) -> str:
    """The text without control characters, which neither Excel nor XML takes."""
    return "".join(sign for sign in value if sign >= " " or sign in "\t\n")


def _fill(cell: "Cell | MergedCell", value: str | float | None) -> None:
    from openpyxl.styles import Alignment

    if isinstance(value, str):
        cell.value, cell.data_type = printable(value)[:_LONGEST], "s"  # never a formula
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    elif value is not None:
        cell.value = value
        cell.number_format = "#,##0.0" if isinstance(value, float) else "#,##0"
        cell.alignment = Alignment(vertical="top")
