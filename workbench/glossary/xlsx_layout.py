"""What a glossary workbook looks like: headers, drop-down lists, widths, and the sheet that explains it."""

import io
import re
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from importlib.resources import files

from openpyxl import Workbook
from openpyxl.cell.cell import Cell, MergedCell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from workbench.glossary.cells import cells_of, columns_for
from workbench.glossary.columns import DATES, GERMAN_WORDS, Column
from workbench.glossary.form_rows import HEADERS, NO, SHEET, YES, FormRow
from workbench.model.term import GlossaryEntry

_EPOCH = datetime(2020, 1, 1)
"""The date that the file carries: always the same, so that the same entries give the same bytes."""
_HEADER_FILL = PatternFill("solid", fgColor="1F4E79")
_HEADER_FONT = Font(bold=True, color="FFFFFF")
_MOST_STYLED = 20_000
"""Longer lists get no line breaks in their cells: styling a million cells takes minutes."""
_LINE = 13.5
"""Points that one line of text takes."""
_SPARE_ROWS = 500
"""So many empty rows below the last entry offer the drop-down lists too."""


def workbook_bytes(entries: Sequence[GlossaryEntry], forms: Sequence[FormRow] = ()) -> bytes:
    """The bytes of the workbook; the same entries give the same bytes."""
    book = Workbook()
    book.properties.created = book.properties.modified = _EPOCH
    book.properties.creator = "Formularwerkbank"
    book.properties.title = "Amtsglossar"
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101  (a new workbook has one ordinary sheet)
    _fill_entries(sheet, entries)
    if forms:
        _fill_forms(book.create_sheet(SHEET), forms)
    _fill_legend(book.create_sheet("Erklärung"))
    stream = io.BytesIO()
    book.save(stream)
    return _undated(stream.getvalue())


def _fill_entries(sheet: Worksheet, entries: Sequence[GlossaryEntry]) -> None:
    columns = columns_for(entries)
    sheet.title = "Glossar"
    sheet.append([column.header for column in columns])
    wrap = Alignment(wrap_text=True, vertical="top") if len(entries) <= _MOST_STYLED else None
    for row, entry in enumerate(entries, start=2):
        values = _values(entry, columns)
        for at, value in enumerate(values, start=1):
            if value:
                _fill_cell(sheet.cell(row, at), value, wrap)
        if wrap:
            sheet.row_dimensions[row].height = _LINE * _lines(values, columns)
    _style_header(sheet)
    last = len(entries) + 1
    for number, column in enumerate(columns, start=1):
        letter = get_column_letter(number)
        sheet.column_dimensions[letter].width = column.width
        rule = _rule(column)
        if rule is not None:
            rule.add(f"{letter}2:{letter}{last + _SPARE_ROWS}")
            sheet.add_data_validation(rule)
    sheet.freeze_panes = "C2"
    sheet.print_title_cols = "A:B"
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{last}"
    _set_print(sheet, wide=3)


def _values(entry: GlossaryEntry, columns: Sequence[Column]) -> list[str | date | None]:
    texts = cells_of(entry, columns, german=True)
    return [
        getattr(entry, column.key) if column.key in DATES else text
        for column, text in zip(columns, texts, strict=True)
    ]


def _lines(values: Sequence[str | date | None], columns: Sequence[Column]) -> int:
    """How many lines the fullest cell takes; not every program finds the height of a row by itself."""
    texts = (value for value in values if isinstance(value, str))
    widths = (column.width for column, value in zip(columns, values, strict=True) if isinstance(value, str))
    return max(
        sum(1 + len(part) // width for part in text.split("\n"))
        for text, width in zip(texts, widths, strict=True)
    )


def _fill_cell(cell: Cell | MergedCell, value: str | date, wrap: Alignment | None) -> None:
    cell.value = value
    if isinstance(value, date):
        cell.number_format = "DD.MM.YYYY"
    else:
        cell.data_type = "s"  # a text that starts with "=" is no formula
    if wrap:
        cell.alignment = wrap


def _rule(column: Column) -> DataValidation | None:
    """The drop-down list of a column with a fixed choice, the check of a date."""
    if column.key in DATES:
        rule = DataValidation(
            "date", operator="greaterThan", formula1="36526", allow_blank=True, showErrorMessage=True
        )
        rule.errorTitle, rule.error = column.header, "Nötig ist ein Datum wie 31.12.2027."
        return rule
    if column.key not in GERMAN_WORDS:
        return None
    choice = ",".join(GERMAN_WORDS[column.key].values())
    rule = DataValidation("list", formula1=f'"{choice}"', allow_blank=True, showErrorMessage=True)
    rule.errorTitle, rule.error = column.header[:32], f"Erlaubt sind: {choice.replace(',', ', ')}."
    return rule


def _fill_forms(sheet: Worksheet, forms: Sequence[FormRow]) -> None:
    """One row a form; a drop-down list for the editor's verdict."""
    sheet.append([header for header, _ in HEADERS])
    for number, form in enumerate(forms, start=2):
        for at, text in enumerate(form.cells, start=1):
            if text:
                _fill_cell(sheet.cell(number, at), text, Alignment(wrap_text=True, vertical="top"))
    _style_header(sheet)
    for number, (_, width) in enumerate(HEADERS, start=1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    verdict = get_column_letter([header for header, _ in HEADERS].index("Stimmt?") + 1)
    rule = DataValidation("list", formula1=f'"{YES},{NO}"', allow_blank=True, showErrorMessage=True)
    rule.errorTitle, rule.error = "Stimmt?", f"Erlaubt sind: {YES}, {NO}."
    rule.add(f"{verdict}2:{verdict}{len(forms) + 1}")
    sheet.add_data_validation(rule)
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(HEADERS))}{len(forms) + 1}"
    _set_print(sheet)


def _fill_legend(sheet: Worksheet) -> None:
    sheet.append(["Spalte", "Was darin steht"])
    for line in files("workbench.glossary").joinpath("column_legend.tsv").read_text("utf-8").splitlines():
        sheet.append(line.split("\t"))
    for row in sheet.iter_rows(min_row=2):
        row[0].font = Font(bold=True)
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    _style_header(sheet)
    sheet.column_dimensions["A"].width = 30
    sheet.column_dimensions["B"].width = 100
    _set_print(sheet)


def _style_header(sheet: Worksheet) -> None:
    for cell in sheet[1]:
        cell.font, cell.fill = _HEADER_FONT, _HEADER_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="center")
    sheet.row_dimensions[1].height = 32
    sheet.freeze_panes = sheet.freeze_panes or "A2"


def _set_print(sheet: Worksheet, wide: int = 1) -> None:
    """A4, landscape, so many pages side by side."""
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.paperSize = 9
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = wide, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"


def _undated(data: bytes) -> bytes:
    """The same package with fixed dates: openpyxl stamps the time of saving on every part."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            content = old.read(part)
            if part.filename == "docProps/core.xml":
                content = _with_fixed_dates(content)
            stamped = zipfile.ZipInfo(part.filename, (2020, 1, 1, 0, 0, 0))
            stamped.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(stamped, content)
    return result.getvalue()


def _with_fixed_dates(core: bytes) -> bytes:
    stamp = _EPOCH.strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    return re.sub(rb"(W3CDTF\">)[^<]*", rb"\g<1>" + stamp, core)
