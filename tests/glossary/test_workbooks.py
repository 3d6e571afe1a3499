"""Workbooks as offices really keep them: several sheets, formulas, merged cells, dates, errors."""

from datetime import date, datetime
from pathlib import Path

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from workbench.glossary.reading import read_table

HEADER = ["Begriff", "Wortart", "Ersatz", "Art", "Gültig bis"]


class Book:
    """A workbook with one sheet of a glossary; rows are added from line 2 on."""

    def __init__(self, *rows: list[object], title: str = "Glossar") -> None:
        self.book = Workbook()
        self.sheet: Worksheet = self.book.worksheets[0]
        self.sheet.title = title
        self.sheet.append(HEADER)
        for row in rows:
            self.sheet.append(row)

    def saved(self, folder: Path) -> Path:
        self.book.save(folder / "liste.xlsx")
        return folder / "liste.xlsx"


GOOD = ["derzeit", "Adverb", "zurzeit", "ersetzen"]


@pytest.mark.parametrize(
    ("row", "cause"),
    [
        (["nunmehr", "Adverb", "=A2", "ersetzen"], "Zeile 3, steht in der Spalte „Ersatz“ eine Formel"),
        (
            ["nunmehr", "Adverb", "#REF!", "ersetzen"],
            "Zeile 3, steht in der Spalte „Ersatz“ der Fehlerwert #REF!",
        ),
        (["nunmehr", "Adverb", "jetzt", "egal"], "Zeile 3, steht in der Spalte „Art“ „egal“"),
        (
            ["nunmehr", "Adverb", datetime(2026, 4, 1), "ersetzen"],
            "Zeile 3, steht in der Spalte „Ersatz“ ein Datum",
        ),
        ([12, "Adverb", "jetzt", "ersetzen"], "Zeile 3, beginnt „12“ nicht mit"),
        (["nunmehr", True, "jetzt", "ersetzen"], "Zeile 3, steht in der Spalte „Wortart“ ein Wahrheitswert"),
        (
            ["nunmehr", "Adverb", "jetzt", "ersetzen", "bald"],
            "Zeile 3, steht in der Spalte „Gültig bis“ „bald“",
        ),
    ],
)
def test_a_bad_row_is_named_with_sheet_and_line(tmp_path: Path, row: list[object], cause: str) -> None:
    read = read_table(Book(GOOD, row, ["sofern", "Adverb", "wenn", "ersetzen"]).saved(tmp_path))
    assert [entry.term for entry in read.entries] == ["derzeit", "sofern"]
    assert [
        str(note).startswith(f"Im Glossar „liste.xlsx“, Blatt „Glossar“, {cause}") for note in read.notes
    ] == [True]


def test_rows_under_merged_cells_are_named(tmp_path: Path) -> None:
    book = Book(GOOD, ["nunmehr", "Adverb", "jetzt", "ersetzen"], ["jetzig", "Adjektiv", "x", "ersetzen"])
    book.sheet.merge_cells("C3:C4")
    read = read_table(book.saved(tmp_path))
    assert [entry.term for entry in read.entries] == ["derzeit", "nunmehr"]
    assert "Zeile 4, steht in der Spalte „Ersatz“ nichts Eigenes, weil Zellen verbunden sind (C3:C4)" in str(
        read.notes[0]
    )


def test_a_merged_title_does_no_harm(tmp_path: Path) -> None:
    book = Book(GOOD)
    book.sheet.insert_rows(1)
    book.sheet["A1"] = "Amtsglossar der Stadt"
    book.sheet.merge_cells("A1:E1")
    read = read_table(book.saved(tmp_path))
    assert (len(read.entries), read.notes, read.places[0].line) == (1, (), 3)


def test_dates_are_read_from_cells_and_texts(tmp_path: Path) -> None:
    rows = ([*GOOD, date(2027, 12, 31)], ["nunmehr", "Adverb", "jetzt", "ersetzen", "31.12.2027"])
    read = read_table(Book(*rows).saved(tmp_path))
    assert [entry.valid_to for entry in read.entries] == [date(2027, 12, 31)] * 2


def test_all_sheets_with_the_columns_are_read(tmp_path: Path) -> None:
    book = Book(GOOD, title="Amt 50")
    book.book.create_sheet("Notizen").append(["Begriff", "Bemerkung"])
    second = book.book.create_sheet("Amt 51")
    second.append(HEADER)
    second.append(["nunmehr", "Adverb", "jetzt", "ersetzen"])
    second.append(["sofern", "Adverb", "", "ersetzen"])
    read = read_table(book.saved(tmp_path))
    assert [(entry.id, entry.term) for entry in read.entries] == [("Z2", "derzeit"), ("B2-Z2", "nunmehr")]
    assert "Blatt „Amt 51“, Zeile 3, fehlt der Ersatz für „sofern“" in str(read.notes[0])
