"""Cells that reach over several rows of a table."""

from pathlib import Path

import docx

from workbench.app.operations.open_form import open_form


def test_cell_over_three_rows_says_so(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(rows=4, cols=2)
    for row in range(4):
        table.cell(row, 1).text = f"rechts {row}"
    table.cell(0, 0).merge(table.cell(2, 0)).text = "Angaben zur Person"
    table.cell(3, 0).text = "Ort"
    path = tmp_path / "tabelle.docx"
    document.save(str(path))
    cells = [segment.cell for segment in open_form(path, ()).document.segments]
    spans = {(cell.row, cell.column): cell.row_span for cell in cells if cell is not None}
    assert spans[0, 0] == 3
    assert {span for place, span in spans.items() if place != (0, 0)} == {1}
