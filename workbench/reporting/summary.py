"""What a run over several forms changed, as numbers for a program (JSON) and for the office (XLSX)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from workbench.common.text import replace_file
from workbench.reporting.sheets import Column, add_sheet, book_bytes, new_book

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

    Difficulty from 0 (easy) to 100. `applied`, `open` and `refused` count suggestions; `files` are the names of what
    was written.
    """

    form: str
    words_before: int
    words_after: int
    findings_before: int
    findings_after: int
    applied: int
    open: int
    refused: int = 0
    difficulty_before: float | None = None
    difficulty_after: float | None = None
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
        "difficulty": {"before": row.difficulty_before, "after": row.difficulty_after},
        "findings": {"before": row.findings_before, "after": row.findings_after},
        "measures": {"before": dict(row.measures_before), "after": dict(row.measures_after)},
        "suggestions": {"applied": row.applied, "open": row.open, "refused": row.refused},
        "files": list(row.files),
    }


def _columns(rows: Sequence[FormSummary]) -> list[Column]:
    """Measures that no form has are left out."""
    columns = [
        Column("Formular", 44, [row.form for row in rows]),
        Column("Wörter vorher", 12, [row.words_before for row in rows]),
        Column("Wörter nachher", 12, [row.words_after for row in rows]),
        Column("Schwierigkeit vorher", 14, [row.difficulty_before for row in rows]),
        Column("Schwierigkeit nachher", 14, [row.difficulty_after for row in rows]),
        Column("Befunde vorher", 12, [row.findings_before for row in rows]),
        Column("Befunde nachher", 12, [row.findings_after for row in rows]),
        Column("Vorschläge übernommen", 14, [row.applied for row in rows]),
        Column("Vorschläge offen", 14, [row.open for row in rows]),
        Column("Vorschläge abgelehnt", 14, [row.refused for row in rows]),
    ]
    for measure, title in _MEASURES.items():
        if any(measure in row.measures_before or measure in row.measures_after for row in rows):
            columns.append(Column(f"{title} vorher", 16, [row.measures_before.get(measure) for row in rows]))
            columns.append(Column(f"{title} nachher", 16, [row.measures_after.get(measure) for row in rows]))
    columns.append(Column("Dateien", 60, [", ".join(row.files) for row in rows]))
    return columns


def _workbook(rows: Sequence[FormSummary], day: date) -> bytes:
    book = new_book()
    add_sheet(book, "Übersicht", _columns(rows), day)
    return book_bytes(book)
