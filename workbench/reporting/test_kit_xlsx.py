"""The table for the results: one row for each reader, passage and question, with lists to choose answers from."""

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from workbench.model.review import TestRound
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book
from workbench.review import table_layout as layout
from workbench.review.methods import METHODS
from workbench.review.returns.kit_marks import FORM, ROUND, VERSION
from workbench.review.rounds import round_text

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTHS = (10, 6, 48, 9, 78, 20, 16, 50, 12, 12, 20)
_SHOWN, _TASK_SHOWN = 45, 78
_GUIDE = (
    "So füllen Sie die Tabelle aus",
    "Eine Zeile ist eine Aufgabe für eine Person. Zeilen ohne Antwort lassen Sie leer.",
    "Antwort: Wählen Sie aus der Liste. Bei Plus, Minus und Fragezeichen schreiben Sie die Anzahl.",
    "Zeit: in Sekunden, zum Beispiel 90. Auch 1:30 geht.",
    "Bemerkung: was die Person gesagt hat, am besten wörtlich. Keine Namen.",
    "Personen: Altersgruppe und erste Sprache nur, wenn die Person das erlaubt hat.",
    "Bitte keine Spalten löschen. Die Datei schicken Sie zurück, sie wird eingelesen.",
)


def test_kit_xlsx(planned: TestRound) -> bytes:
    """The workbook as XLSX. It carries the whole round in a hidden sheet, so that a return can be read alone."""
    book, day = new_book(), date.fromisoformat(planned.on)
    rows = list(layout.table_rows(planned))
    values = [
        (
            row.tester,
            row.passage.number,
            _short(" ".join(row.passage.before if row.side == "A" else row.passage.lines), _SHOWN),
            row.side,
            _short(f"{METHODS[row.question.method].title}: {row.question.text}", _TASK_SHOWN),
            None,
            None,
            None,
            " ".join(row.passage.segments),
            row.question.id,
            planned.version,
        )
        for row in rows
    ]
    columns = [
        Column(title, width, [line[at] for line in values])
        for at, (title, width) in enumerate(zip(layout.COLUMNS, _WIDTHS, strict=True))
    ]
    add_sheet(book, layout.ANSWERS, columns, day)
    codes = [tester.code for tester in planned.testers]
    people = [
        Column("Kennung", 10, codes),
        Column("Altersgruppe", 18, [tester.age_band or None for tester in planned.testers]),
        Column("Erste Sprache", 22, [tester.first_language or None for tester in planned.testers]),
        Column("Reihenfolge", 14, [tester.order or None for tester in planned.testers]),
    ]
    add_sheet(book, layout.PEOPLE, people, day)
    add_sheet(book, layout.GUIDE, [Column(_GUIDE[0], 110, _GUIDE[1:])], day)
    _add_lists(book[layout.ANSWERS], rows)
    _list(book[layout.PEOPLE], layout.AGE_BANDS, [f"B2:B{len(codes) + 1}"])
    _finish(book, planned)
    return book_bytes(book)


def _short(text: str, most: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= most else text[: most - 2].rstrip() + " …"


def _add_lists(sheet: "Worksheet", rows: list[layout.TableRow]) -> None:
    places: dict[tuple[str, ...], list[str]] = defaultdict(list)
    for number, row in enumerate(rows, 2):
        places[row.question.options].append(f"F{number}")
    for options, cells in places.items():
        if options:
            _list(sheet, options, cells)
    for column in layout.HIDDEN_COLUMNS:
        letter = chr(ord("A") + layout.COLUMNS.index(column))
        sheet.column_dimensions[letter].hidden = True
    sheet.freeze_panes = "C2"


def _list(sheet: "Worksheet", options: tuple[str, ...], ranges: list[str]) -> None:
    """A drop-down list. Another answer is warned of and not forbidden: reading back names what it cannot use."""
    from openpyxl.worksheet.datavalidation import DataValidation

    validation = DataValidation("list", formula1='"' + ",".join(options) + '"', allow_blank=True)
    validation.errorStyle, validation.showErrorMessage = "warning", True
    validation.errorTitle, validation.error = "Bitte wählen", f"Möglich sind: {', '.join(options)}."
    for cells in ranges:
        validation.add(cells)
    sheet.add_data_validation(validation)


def _finish(book: "Workbook", planned: TestRound) -> None:
    from openpyxl.packaging.custom import StringProperty

    hidden = book.create_sheet(layout.HIDDEN)
    text = round_text(planned)
    for at in range(0, len(text), layout.CELL_LIMIT):
        cell = hidden.cell(at // layout.CELL_LIMIT + 1, 1)
        cell.value, cell.data_type = text[at : at + layout.CELL_LIMIT], "s"
    hidden.sheet_state = "veryHidden"
    for name, content in ((FORM, planned.form), (VERSION, planned.version), (ROUND, planned.id)):
        book.custom_doc_props.append(StringProperty(name=name, value=content))  # type: ignore[attr-defined]
    book.properties.creator = "Formularwerkbank"
