import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from workbench.common.errors import WorkbenchError
from workbench.reporting.summary import FormSummary, write_summary

LEAFLET = FormSummary(
    form="=faltblatt.docx",
    words_before=812,
    words_after=790,
    findings_before=40,
    findings_after=12,
    applied=9,
    open=3,
    measures_before={"flesch_amstad": 31.25},
    measures_after={"flesch_amstad": 48.5},
    files=("faltblatt_neu.docx", "faltblatt_synopse.docx"),
)
EMPTY = FormSummary("leer.docx", 0, 0, 0, 0, 0, 0, measures_before={"flesch_amstad": None})


def _written(folder: Path) -> tuple[Path, Path]:
    paths = folder / "uebersicht.json", folder / "uebersicht.xlsx"
    write_summary([LEAFLET, EMPTY], *paths, on=date(2026, 3, 5))
    return paths


def test_the_sheet_has_german_headers_and_real_numbers(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(_written(tmp_path)[1]).worksheets[0]
    rows = [
        dict(zip([cell.value for cell in sheet[1]], row, strict=True)) for row in sheet.iter_rows(min_row=2)
    ]
    assert rows[0]["Wörter vorher"].value == 812
    assert rows[0]["Flesch (Amstad) nachher"].value == 48.5
    assert rows[0]["Flesch (Amstad) nachher"].data_type == "n"
    assert rows[1]["Flesch (Amstad) vorher"].value is None
    assert "LIX vorher" not in rows[0]


def test_the_header_stays_in_view_and_columns_are_wide_enough(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(_written(tmp_path)[1]).worksheets[0]
    assert sheet.freeze_panes == "B2"
    assert sheet.column_dimensions["A"].width == 44


def test_a_file_name_is_never_a_formula(tmp_path: Path) -> None:
    cell = openpyxl.load_workbook(_written(tmp_path)[1]).worksheets[0]["A2"]
    assert (cell.value, cell.data_type) == ("=faltblatt.docx", "s")


def test_the_json_has_the_same_numbers(tmp_path: Path) -> None:
    summary = json.loads(_written(tmp_path)[0].read_text(encoding="utf-8"))
    assert summary["date"] == "2026-03-05"
    assert summary["forms"][0]["words"] == {"before": 812, "after": 790}
    assert summary["forms"][0]["suggestions"] == {"applied": 9, "open": 3, "refused": 0}
    assert summary["forms"][1]["measures"]["before"] == {"flesch_amstad": None}


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorkbenchError, match="kann nicht geschrieben werden"):
        write_summary([], tmp_path / "fehlt" / "a.json", tmp_path / "a.xlsx")
