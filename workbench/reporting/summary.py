"""What a run over several forms changed, as numbers for a program (JSON) and for the office (XLSX)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path

from workbench.common.text import replace_file

_MEASURES = {
    "flesch_amstad": "Flesch (Amstad)",
    "wiener_sachtextformel_1": "Wiener Sachtextformel 1",
    "wiener_sachtextformel_2": "Wiener Sachtextformel 2",
    "wiener_sachtextformel_3": "Wiener Sachtextformel 3",
    "wiener_sachtextformel_4": "Wiener Sachtextformel 4",
    "lix": "LIX",
    "rix": "RIX",
    "smog_de": "G-SMOG",
}


@dataclass(frozen=True, slots=True)
class FormSummary:
    """One form before and after the run. Measures by id as in `workbench score`; None: cannot be scored.

    `applied`, `open` and `refused` count suggestions; `files` are the names of what was written.
    """

    form: str
    words_before: int
    words_after: int
    findings_before: int
    findings_after: int
    applied: int
    open: int
    refused: int = 0
    measures_before: Mapping[str, float | None] = field(default_factory=dict)
    measures_after: Mapping[str, float | None] = field(default_factory=dict)
    files: tuple[str, ...] = ()


def write_summary(
    rows: Sequence[FormSummary], path_json: Path, path_xlsx: Path, *, on: date | None = None
) -> None:
    """Writes both files, each in one step. Raises `WorkbenchError` when one cannot be written."""
    day = on or date.today()
    text = json.dumps(
        {"schema": 1, "date": day.isoformat(), "forms": [_record(row) for row in rows]},
        ensure_ascii=False,
        indent=2,
    )
    replace_file(path_json, f"{text}\n".encode())
    replace_file(path_xlsx, _workbook(rows, day))


def _record(row: FormSummary) -> dict[str, object]:
    return {
        "form": row.form,
        "words": {"before": row.words_before, "after": row.words_after},
        "findings": {"before": row.findings_before, "after": row.findings_after},
        "measures": {"before": dict(row.measures_before), "after": dict(row.measures_after)},
        "suggestions": {"applied": row.applied, "open": row.open, "refused": row.refused},
        "files": list(row.files),
    }


def _columns(rows: Sequence[FormSummary]) -> list[tuple[str, int, list[object]]]:
    """Header, width in characters and values of every column; measures that no form has are left out."""
    columns: list[tuple[str, int, list[object]]] = [
        ("Formular", 44, [row.form for row in rows]),
        ("Wörter vorher", 12, [row.words_before for row in rows]),
        ("Wörter nachher", 12, [row.words_after for row in rows]),
        ("Befunde vorher", 12, [row.findings_before for row in rows]),
        ("Befunde nachher", 12, [row.findings_after for row in rows]),
        ("Vorschläge übernommen", 14, [row.applied for row in rows]),
        ("Vorschläge offen", 14, [row.open for row in rows]),
        ("Vorschläge abgelehnt", 14, [row.refused for row in rows]),
    ]
    for measure, title in _MEASURES.items():
        if any(measure in row.measures_before or measure in row.measures_after for row in rows):
            columns.append((f"{title} vorher", 16, [row.measures_before.get(measure) for row in rows]))
            columns.append((f"{title} nachher", 16, [row.measures_after.get(measure) for row in rows]))
    columns.append(("Dateien", 60, [", ".join(row.files) for row in rows]))
    return columns


def _workbook(rows: Sequence[FormSummary], day: date) -> bytes:
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Font, PatternFill
    from openpyxl.utils import get_column_letter
    from openpyxl.worksheet.properties import PageSetupProperties

    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Übersicht"
    sheet.freeze_panes = "B2"
    for number, (title, width, values) in enumerate(_columns(rows), 1):
        head = sheet.cell(1, number, title)
        head.font, head.fill = Font(bold=True), PatternFill("solid", fgColor="D9E2EC")
        head.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[get_column_letter(number)].width = width
        for line, value in enumerate(values, 2):
            cell = sheet.cell(line, number)
            if isinstance(value, str):
                cell.value, cell.data_type = _cell_text(value), "s"
                cell.alignment = Alignment(wrap_text=True, vertical="top")
            elif isinstance(value, int | float):
                cell.value = value
                cell.number_format = "#,##0.0" if isinstance(value, float) else "#,##0"
                cell.alignment = Alignment(vertical="top")
    sheet.auto_filter.ref = sheet.dimensions
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.print_title_rows = "1:1"
    if sheet.oddFooter is not None:
        sheet.oddFooter.center.text = f"Stand {day:%d.%m.%Y} – Seite &P von &N"
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _cell_text(value: str) -> str:
    """`value` without control characters, which Excel refuses; at most as long as a cell may be."""
    return "".join(character for character in value if character >= " " or character in "\t\n")[:32_767]
