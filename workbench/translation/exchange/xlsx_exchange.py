"""A translator's job as an Excel sheet: what must stay is locked, the rows may be sorted and filtered."""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import TYPE_CHECKING

from workbench.common.direction import is_rtl
from workbench.common.errors import InputError
from workbench.model.exchange import ExchangeJob, ExchangeUnit, ReturnedFile, ReturnedUnit, UnusedReturn
from workbench.translation.excel_cells import (
    opened_book,
    text_for_cell,
    text_of_cell,
    trouble_of,
    written_rows,
)
from workbench.translation.exchange_states import CHOICES, choice_of, state_of_people
from workbench.translation.languages import language_name
from workbench.translation.table_columns import (
    COLUMNS,
    COMMENT,
    DOUBTS,
    ELEMENT,
    KEY,
    LABEL,
    LENGTH,
    LIMIT,
    MATCH,
    OLD,
    REVIEW,
    SOURCE,
    STATE,
    TARGET,
    Column,
    column_places,
    key_of,
    limit_from,
    parts_of_key,
)

if TYPE_CHECKING:
    from openpyxl.cell import Cell, MergedCell
    from openpyxl.workbook import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

GUIDE, CHOICES_SHEET = "Anleitung", "Auswahl"
_HEAD_ROWS = 10
_LINE, _HIGHEST = 15, 400
"""Points: a line, and the highest row that Excel has."""
_LANGUAGE_CELL = "Sprache:"
_INSTRUCTIONS = (
    "Bitte übersetzen Sie den Text der Spalte „Deutsch“ in die Spalte „Übersetzung“.",
    "{1}, {2} … stehen für Kästchen, Felder und Umbrüche des Formulars.",
    "Jedes kommt in Ihrer Übersetzung genau einmal vor, in derselben Reihenfolge wie im deutschen Text.",
    "In der Spalte „Stand“ wählen Sie: offen, Entwurf, übersetzt oder geprüft.",
    "Fragen und Hinweise schreiben Sie in die Spalten der Kommentare.",
    "Wo „höchstens Zeichen“ etwas steht, hat das Formular nicht mehr Platz.",
    "Sie dürfen sortieren, filtern und Spalten breiter machen. Bitte ändern Sie den deutschen Text nicht.",
    "Lassen Sie die ausgeblendete Spalte „Schlüssel“ stehen: An ihr erkennt das Programm die Zeilen.",
    "Der Blattschutz hat kein Kennwort. Er verhindert nur Versehen.",
    "Bitte senden Sie die Mappe als Excel-Datei (.xlsx) zurück.",
)


def write_job(job: ExchangeJob) -> bytes:
    """The workbook. Raises `InputError` that names the passage where a text does not fit into a cell."""
    import openpyxl

    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.title = language_name(job.language)[:31].replace("/", "-")
    columns = [
        column for column in COLUMNS if column.key != OLD or any(unit.old_source for unit in job.units)
    ]
    _write_head(sheet, columns)
    for row, unit in enumerate(job.units, 2):
        _write_row(sheet, columns, row, unit, is_rtl(job.language))
    _finish(book, sheet, columns, job)
    _write_guide(book, job)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _write_head(sheet: "Worksheet", columns: Sequence[Column]) -> None:
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter

    for number, column in enumerate(columns, 1):
        cell = sheet.cell(1, number, column.header)
        cell.font = Font(name="Calibri", size=11, bold=True)
        cell.fill = PatternFill("solid", fgColor="CFE3F5" if column.open else "E3E7EB")
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        dimension = sheet.column_dimensions[get_column_letter(number)]
        dimension.width, dimension.hidden = column.width, column.key == KEY
    sheet.row_dimensions[1].height = 2 * _LINE
    sheet.freeze_panes = "A2"


def _write_row(
    sheet: "Worksheet", columns: Sequence[Column], row: int, unit: ExchangeUnit, rtl: bool
) -> None:
    from openpyxl.styles import Alignment, PatternFill, Protection

    for number, column in enumerate(columns, 1):
        cell = sheet.cell(row, number)
        value = _value(unit, column.key)
        if isinstance(value, int):
            cell.value = value
        elif value:
            cell.value = text_for_cell(_clean(value), f"Passage {unit.label or unit.id}, {column.header}")
            cell.data_type, cell.number_format = "s", "@"
            cell.quotePrefix = value[0] in "=+-@"
        else:
            cell.number_format = "@"
        from_right = rtl and column.key == TARGET
        cell.alignment = Alignment(
            wrap_text=True,
            vertical="top",
            horizontal="right" if from_right else None,
            readingOrder=2 if from_right else 1,
        )
        cell.protection = Protection(locked=not column.open)
        if not column.open:
            cell.fill = PatternFill("solid", fgColor="F4F6F8")
    lines = max(
        _lines(str(_value(unit, column.key)), column.width) for column in columns if column.key != KEY
    )
    if lines > 1:
        sheet.row_dimensions[row].height = min(_LINE * lines, _HIGHEST)


def _lines(text: str, width: int) -> int:
    """About how many lines a text takes in a column: not every program finds that out by itself."""
    return sum(max(1, -(-len(line) // width)) for line in text.split("\n"))


def _value(unit: ExchangeUnit, key: str) -> str | int:
    values: dict[str, str | int | None] = {
        LABEL: unit.label or unit.id,
        ELEMENT: unit.element,
        SOURCE: unit.source,
        OLD: unit.old_source,
        TARGET: unit.target,
        STATE: choice_of(unit.state, unit.target),
        COMMENT: unit.comment,
        REVIEW: unit.review_comment,
        LIMIT: unit.limit,
        LENGTH: len(unit.source),
        MATCH: unit.match,
        DOUBTS: "\n".join(unit.doubts),
        KEY: key_of(unit.id, unit.stamp),
    }
    value = values[key]
    return "" if value is None else value


def _clean(text: str) -> str:
    """Control characters cannot stand in a cell; the key knows whether the text is the same."""
    return "".join(character for character in text if character >= " " or character in "\t\r\n")


def _finish(book: "Workbook", sheet: "Worksheet", columns: Sequence[Column], job: ExchangeJob) -> None:
    """Choice of states, filter, protection without a password, direction, print layout."""
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.datavalidation import DataValidation

    choices = book.create_sheet(CHOICES_SHEET)
    for row, choice in enumerate(CHOICES, 1):
        choices.cell(row, 1, choice)
    choices.sheet_state = "hidden"
    last = len(job.units) + 1
    state = get_column_letter([column.key for column in columns].index(STATE) + 1)
    validation = DataValidation(
        type="list", formula1=f"={CHOICES_SHEET}!$A$1:$A${len(CHOICES)}", allow_blank=True
    )
    validation.error, validation.errorTitle = "Bitte wählen Sie einen Stand aus der Liste.", "Stand"
    sheet.add_data_validation(validation)
    validation.add(f"{state}2:{state}{max(last, 2)}")
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(columns))}{last}"
    sheet.sheet_view.rightToLeft = is_rtl(job.language)
    protection = sheet.protection
    protection.sheet = True
    protection.sort = protection.autoFilter = protection.formatColumns = protection.formatRows = False
    sheet.page_setup.orientation = "landscape"
    _fit_width(sheet)
    sheet.print_title_rows = "1:1"


def _fit_width(sheet: "Worksheet") -> None:
    """Printed, all columns stand on one page."""
    from openpyxl.worksheet.properties import PageSetupProperties

    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_setup.fitToHeight = 0


def _write_guide(book: "Workbook", job: ExchangeJob) -> None:
    from openpyxl.styles import Alignment, Font

    guide = book.create_sheet(GUIDE, 0)
    guide.column_dimensions["A"].width, guide.column_dimensions["B"].width = 16, 80
    _fit_width(guide)
    head = (
        ("Formular:", job.form),
        (_LANGUAGE_CELL, f"{job.language} ({language_name(job.language)})"),
        ("Fassung:", str(job.version) if job.version else "–"),
        ("Stand:", job.on),
        ("Passagen:", str(len(job.units))),
    )
    for row, (name, value) in enumerate(head, 1):
        guide.cell(row, 1, name).font = Font(name="Calibri", size=11, bold=True)
        cell = guide.cell(row, 2)
        cell.value, cell.data_type = text_for_cell(_clean(value), GUIDE), "s"
    for row, sentence in enumerate(_INSTRUCTIONS, len(head) + 2):
        cell = guide.cell(row, 2, sentence)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    book.active = 1


def read_job(data: bytes, file: str) -> ReturnedFile:
    """What a returned workbook says, whatever its rows are sorted by. Raises `InputError`."""
    book = opened_book(data, file)
    try:
        language = _language(book)
        for sheet in book.worksheets:
            rows = list(written_rows(sheet))
            for number, (_, row) in enumerate(rows[:_HEAD_ROWS]):
                headers = {index: text_of_cell(cell.value) for index, cell in row.items()}
                found = column_places(list(headers.values()), f"„{file}“")
                if found is not None:
                    columns = list(headers)
                    places = {key: columns[at] for key, at in found.items()}
                    units, unused = _rows(rows[number + 1 :], places)
                    return ReturnedFile(file, "xlsx", language, units, unused)
    finally:
        book.close()
    raise InputError(
        f"„{file}“ hat keine Tabelle mit den Spalten „Deutsch“ und „Übersetzung“.",
        "Gelesen werden Mappen, die das Programm für Übersetzungen geschrieben hat.",
    )


def _language(book: "Workbook") -> str:
    """The code beside "Sprache:" on the sheet with the instructions; "" where it is gone."""
    if GUIDE not in book.sheetnames:
        return ""
    for name, value in book[GUIDE].iter_rows(max_row=_HEAD_ROWS, max_col=2, values_only=True):
        if name == _LANGUAGE_CELL:
            return str(value or "").split(" ")[0]
    return ""


def _rows(
    rows: "Sequence[tuple[int, dict[int, Cell | MergedCell]]]", places: dict[str, int]
) -> tuple[tuple[ReturnedUnit, ...], tuple[UnusedReturn, ...]]:
    units: list[ReturnedUnit] = []
    unused: list[UnusedReturn] = []
    for number, row in rows:
        cells = {key: row[index] for key, index in places.items() if index in row}
        texts = {key: text_of_cell(cell.value) for key, cell in cells.items()}
        if not any(texts.get(key) for key in (KEY, SOURCE, TARGET)):
            continue
        place = f"Zeile {number}"
        troubles = list(_troubles(cells))
        if troubles:
            unused.append(UnusedReturn(place, " ".join(troubles), texts.get(TARGET, "")))
            continue
        identifier, stamp = parts_of_key(texts.get(KEY, ""))
        units.append(
            ReturnedUnit(
                id=identifier or texts.get(LABEL, ""),
                source=texts.get(SOURCE, ""),
                target=texts.get(TARGET, ""),
                place=place,
                stamp=stamp,
                state=state_of_people(texts.get(STATE, "")),
                comment=texts.get(COMMENT, ""),
                limit=limit_from(texts.get(LIMIT)),
            )
        )
    return tuple(units), tuple(unused)


def _troubles(cells: "dict[str, Cell | MergedCell]") -> Iterator[str]:
    target = cells.get(TARGET)
    if target is None:
        return
    if trouble := trouble_of(target):
        yield trouble
    elif target.value is not None and not isinstance(target.value, str):
        kind = "ein Datum" if target.is_date else "eine Zahl"
        yield f"Excel hat aus dem Text in {target.coordinate} {kind} gemacht."
