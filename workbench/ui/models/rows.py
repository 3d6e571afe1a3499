"""The form as rows from top to bottom: a paragraph, or the cells of a table row side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from math import sqrt

from workbench.model.document import CellPlace, Segment

REGIONS = ("header", "footer", "footnote", "endnote", "textbox", "comment", "hidden")
"""Kinds of text that stand beside the body; the form names them."""

_NARROWEST, _WIDEST = 3.0, 12.0


@dataclass(frozen=True, slots=True)
class RowCell:
    """One cell (or the whole width) with the ids of its paragraphs; `left` and `width` are shares 0-1 of the row."""

    segments: tuple[str, ...]
    left: float = 0.0
    width: float = 1.0


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
    """All rows of a form in reading order; every segment is in exactly one of them."""
    tables = _column_shares(segments)
    rows: list[Row] = []
    previous: tuple[str, str] = ("", "")
    for key, group in groupby(segments, key=_row_key):
        members = tuple(group)
        region = region_of(members[0])
        place = (members[0].part if region in ("header", "footer") else "", region)
        caption = bool(region) and place != previous
        previous = place
        if members[0].cell is None:
            rows.append(Row((RowCell((members[0].id,)),), region, caption))
        else:
            shares = tables[key[:3]]
            rows.append(Row(tuple(_cells(members, shares)), region, caption, members[0].cell.depth))
    return tuple(_with_table_edges(rows))


def _with_table_edges(rows: Sequence[Row]) -> Iterable[Row]:
    """Mark where tables begin and end: there the page needs some air."""
    for before, row, after in zip((None, *rows), rows, (*rows[1:], None), strict=False):
        if row.depth:
            opens = before is None or not before.depth
            yield replace(row, opens_table=opens, closes_table=after is None or not after.depth)
        else:
            yield row


def _row_key(segment: Segment) -> tuple[str, int, int, object]:
    cell = segment.cell
    if cell is None:
        return (segment.part, -1, 0, segment.id)
    return (segment.part, cell.table, cell.depth, (cell.row, region_of(segment)))


def _cells(members: Iterable[Segment], shares: Sequence[float]) -> Iterable[RowCell]:
    for column, group in groupby(members, key=_column):
        inside = tuple(group)
        last = column + max(_place(inside[0]).column_span, 1)
        yield RowCell(tuple(item.id for item in inside), sum(shares[:column]), sum(shares[column:last]))


def _column_shares(segments: Sequence[Segment]) -> dict[tuple[str, int, int], list[float]]:
    """Shares of the width for the columns of each table: more text, more room, within bounds."""
    longest: dict[tuple[str, int, int], dict[int, int]] = {}
    for segment in segments:
        if segment.cell is not None:
            columns = longest.setdefault((segment.part, segment.cell.table, segment.cell.depth), {})
            for column in range(segment.cell.column, segment.cell.column + max(segment.cell.column_span, 1)):
                columns.setdefault(column, 0)
            if segment.cell.column_span <= 1:
                columns[segment.cell.column] = max(columns[segment.cell.column], len(segment.text))
    return {table: _shares(columns) for table, columns in longest.items()}


def _shares(columns: dict[int, int]) -> list[float]:
    weights = [
        min(max(sqrt(columns.get(at, 0)), _NARROWEST), _WIDEST) for at in range(max(columns, default=0) + 1)
    ]
    return [weight / sum(weights) for weight in weights]


def _place(segment: Segment) -> CellPlace:
    return segment.cell or CellPlace(0, 0, 0)


def _column(segment: Segment) -> int:
    return _place(segment).column
