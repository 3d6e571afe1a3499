"""The form as rows from top to bottom: a paragraph, or the cells of a table row side by side."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from math import sqrt

from workbench.model.document import CellPlace, Segment

REGIONS = ("header", "footer", "footnote", "endnote", "textbox", "comment", "hidden")
"""Kinds of text that stand beside the body; the form names them."""

EMPTY_ROWS = 6
"""So many empty rows of a table are shown one after the other."""
Table = tuple[str, int, int]
"""Part, number of the table in it, depth of nesting."""

_NARROWEST, _WIDEST = 3.0, 12.0
_LONGEST_WORD, _OF_A_LETTER = 20, 0.55


@dataclass(frozen=True, slots=True)
class RowCell:
    """One cell (or the whole width) with the ids of its paragraphs; `left` and `width` are shares 0-1 of the row.

    `goes_on`: it is the lower part of a cell of the row above; `reaches_down`: the row below has more of it.
    """

    segments: tuple[str, ...]
    left: float = 0.0
    width: float = 1.0
    goes_on: bool = False
    reaches_down: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """`region` is one of `REGIONS` or empty; `caption` is set where a region begins; `depth` counts table nesting."""

    cells: tuple[RowCell, ...]
    region: str = ""
    caption: bool = False
    depth: int = 0
    opens_table: bool = False
    closes_table: bool = False


def region_of(segment: Segment) -> str:
    """Where beside the body the segment stands, empty for the body itself."""
    if segment.kind in REGIONS:
        return segment.kind
    stem = segment.part.rsplit("/", 1)[-1]
    return next((name for name in REGIONS if stem.startswith(name)), "")


def build_rows(segments: Sequence[Segment]) -> tuple[Row, ...]:
    """All rows of a form in reading order; every segment is in exactly one of them. Empty rows of tables have none."""
    tables = _column_shares(segments)
    grids: dict[Table, _Grid] = {}
    rows: list[tuple[Row, Table | None]] = []
    previous: tuple[str, str] = ("", "")
    for key, group in groupby(segments, key=_row_key):
        members = tuple(group)
        region = region_of(members[0])
        place = (members[0].part if region in ("header", "footer") else "", region)
        caption = bool(region) and place != previous
        previous = place
        cell = members[0].cell
        if cell is None:
            rows.append((Row((RowCell((members[0].id,)),), region, caption), None))
            continue
        table = key[:3]
        grid = grids.setdefault(table, _Grid(tables[table]))
        empty = [Row(cells, region, depth=cell.depth) for cells in grid.skipped(cell.row)]
        rows += [(row, table) for row in empty]
        rows.append((Row(grid.cells(cell.row, members), region, caption and not empty, cell.depth), table))
    return tuple(_with_table_edges(rows))


def _with_table_edges(rows: Sequence[tuple[Row, Table | None]]) -> Iterable[Row]:
    """Mark where tables begin and end: there the page needs some air."""
    for before, (row, table), after in zip(
        (None, *(at for _, at in rows)), rows, (*(at for _, at in rows[1:]), None), strict=False
    ):
        if table is None:
            yield row
        else:
            yield replace(
                row,
                opens_table=_parts(before, table, row.depth),
                closes_table=_parts(after, table, row.depth),
            )


def _parts(other: Table | None, table: Table, depth: int) -> bool:
    """Does this table end beside that one? One inside another does not part them."""
    return other is None or (other[1] != table[1] and other[2] == depth) or other[0] != table[0]


def _row_key(segment: Segment) -> tuple[str, int, int, object]:
    cell = segment.cell
    if cell is None:
        return (segment.part, -1, 0, segment.id)
    return (segment.part, cell.table, cell.depth, (cell.row, region_of(segment)))


class _Grid:
    """The columns of one table from row to row: what is filled, what is empty, what goes on from above."""

    def __init__(self, shares: Sequence[float]) -> None:
        self._shares = shares
        self._reach: dict[int, tuple[int, int]] = {}
        self._next = 0

    def skipped(self, row: int) -> Iterable[tuple[RowCell, ...]]:
        """The rows without any text ahead of this one; of a long gap only the first ones."""
        for empty in range(self._next, row)[:EMPTY_ROWS]:
            yield self._row(empty, {})

    def cells(self, row: int, members: Sequence[Segment]) -> tuple[RowCell, ...]:
        """The cells of a row from left to right."""
        filled = {column: tuple(group) for column, group in groupby(members, key=_column)}
        for inside in filled.values():
            place = _place(inside[0])
            if place.row_span > 1:
                last = place.column + max(place.column_span, 1)
                self._reach[place.column] = (last, row + place.row_span)
        self._next = row + 1
        return self._row(row, filled)

    def _row(self, row: int, filled: Mapping[int, tuple[Segment, ...]]) -> tuple[RowCell, ...]:
        made = []
        column = 0
        while column < len(self._shares):
            last, below = self._reach.get(column, (column + 1, row))
            inside = filled.get(column, ())
            if inside:
                last = column + max(_place(inside[0]).column_span, 1)
            elif below <= row:
                last = column + 1
            made.append(
                RowCell(
                    tuple(item.id for item in inside),
                    sum(self._shares[:column]),
                    sum(self._shares[column:last]),
                    goes_on=not inside and below > row,
                    reaches_down=below > row + 1,
                )
            )
            column = last
        return tuple(made)


def _column_shares(segments: Sequence[Segment]) -> dict[Table, list[float]]:
    """Shares of the width for the columns of each table: more text, more room, within bounds."""
    longest: dict[Table, dict[int, float]] = {}
    for segment in segments:
        if segment.cell is not None:
            columns = longest.setdefault((segment.part, segment.cell.table, segment.cell.depth), {})
            for column in range(segment.cell.column, segment.cell.column + max(segment.cell.column_span, 1)):
                columns.setdefault(column, 0.0)
            if segment.cell.column_span <= 1:
                columns[segment.cell.column] = max(columns[segment.cell.column], _wish(segment.text))
    return {table: _shares(columns) for table, columns in longest.items()}


def _wish(text: str) -> float:
    """How much of the width a text wants: more for much of it, and for a long word, which is not to be broken."""
    longest = max(map(len, text.split()), default=0)
    return max(sqrt(len(text)), min(longest, _LONGEST_WORD) * _OF_A_LETTER)


def _shares(columns: dict[int, float]) -> list[float]:
    weights = [
        min(max(columns.get(at, 0.0), _NARROWEST), _WIDEST) for at in range(max(columns, default=0) + 1)
    ]
    return [weight / sum(weights) for weight in weights]


def _place(segment: Segment) -> CellPlace:
    return segment.cell or CellPlace(0, 0, 0)


def _column(segment: Segment) -> int:
    return _place(segment).column
