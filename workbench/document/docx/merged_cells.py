"""How far down the cells of a table reach: Word keeps a merged cell as one in each row. Source: ECMA-376, 17.4.85."""

from collections.abc import Iterator, Sequence

from lxml import etree

from workbench.document.docx.names import path, value


def row_spans(rows: Sequence[tuple[int, Sequence[etree._Element]]]) -> dict[tuple[int, int], int]:
    """(row, column) of every cell that reaches down into other rows -> how many rows it has.

    `rows`: the grid columns that a row leaves out before its first cell, and its cells.
    """
    begun: dict[int, int] = {}
    spans: dict[tuple[int, int], int] = {}
    for number, (left_out, cells) in enumerate(rows):
        reaching: dict[int, int] = {}
        for column, cell in _placed(left_out, cells):
            if path(cell, "w:tcPr", "w:vMerge") is None:
                continue
            # Without a value the cell goes on with the one above.
            goes_on = value(cell, "w:tcPr", "w:vMerge") != "restart" and column in begun
            reaching[column] = begun[column] if goes_on else number
            spans[reaching[column], column] = number - reaching[column] + 1
        begun = reaching
    return {place: span for place, span in spans.items() if span > 1}


def _placed(left_out: int, cells: Sequence[etree._Element]) -> Iterator[tuple[int, etree._Element]]:
    column = left_out
    for cell in cells:
        yield column, cell
        column += column_span(cell)


def column_span(cell: etree._Element) -> int:
    """How many columns of the table's grid the cell takes."""
    text = value(cell, "w:tcPr", "w:gridSpan")
    return int(text) if text.isdecimal() else 1
