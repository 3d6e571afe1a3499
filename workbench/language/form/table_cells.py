"""The passages of a table by row, for rules about tables."""

from workbench.language.passage import CheckedForm, Passage
from workbench.model.structure import TableFacts

Rows = dict[int, list[Passage]]
"""Row number -> passages by column; empty rows are missing."""


def table_rows(form: CheckedForm, table: TableFacts) -> Rows:
    """The passages of a table without those of tables inside it."""
    first = form.document.by_id.get(table.segment)
    found: Rows = {}
    if first is None or first.cell is None:
        return found
    for passage in form.passages:
        cell = passage.segment.cell
        if cell is not None and passage.segment.part == first.part and cell.table == first.cell.table:
            found.setdefault(cell.row, []).append(passage)
    return found
