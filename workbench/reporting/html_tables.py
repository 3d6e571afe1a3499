"""Passages put together to paragraphs and tables, as they stand in the form."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from workbench.model.document import CellPlace, Segment


@dataclass
class Cell:
    """A cell over so many columns, with what stands in it."""

    place: CellPlace
    columns: int
    blocks: list["Segment | Table"] = field(default_factory=list)


@dataclass
class Table:
    """Cells by row; empty cells between others are there, without blocks."""

    rows: list[list[Cell]]


def blocks(segments: Sequence[Segment]) -> list[Segment | Table]:
    """Paragraphs and tables in reading order; the choices of a list stand in the cell of their field."""
    return _blocks(_with_places(segments), 1)


_Placed = tuple[Segment, CellPlace | None]


def _with_places(segments: Sequence[Segment]) -> list[_Placed]:
    """Choices of a drop-down list have no place of their own."""
    placed: list[_Placed] = []
    place: CellPlace | None = None
    for segment in segments:
        if segment.cell is not None or not _is_choice(segment, placed):
            place = segment.cell
        placed.append((segment, place))
    return placed


def _is_choice(segment: Segment, before: Sequence[_Placed]) -> bool:
    """A choice's id is that of its field with a letter and a number behind."""
    if segment.kind != "option" or not before:
        return False
    last = before[-1][0]
    field_id = last.id if last.kind != "option" else last.id.rpartition("e")[0]
    return bool(field_id) and segment.id.startswith(f"{field_id}e")


def _blocks(placed: Sequence[_Placed], depth: int) -> list[Segment | Table]:
    """What belongs to tables of this depth is put together; what is not as deep are paragraphs."""
    found: list[Segment | Table] = []
    index = 0
    while index < len(placed):
        segment, place = placed[index]
        if place is None or place.depth < depth:
            found.append(segment)
            index += 1
            continue
        end = _end_of_table(placed, index, depth)
        found.append(_table(placed[index:end], depth))
        index = end
    return found


def _end_of_table(placed: Sequence[_Placed], start: int, depth: int) -> int:
    """Behind the last passage of the table that begins at `start`, with the tables inside it."""
    first, opening = placed[start]
    table = opening.table if opening is not None and opening.depth == depth else None
    for index in range(start, len(placed)):
        segment, place = placed[index]
        if place is None or place.depth < depth or segment.part != first.part:
            return index
        if place.depth == depth:
            if table is None:
                table = place.table
            elif place.table != table:
                return index
    return len(placed)


def _table(placed: Sequence[_Placed], depth: int) -> Table:
    cells: list[tuple[CellPlace, list[_Placed]]] = []
    for segment, place in placed:
        if place is None:
            continue
        own = place.depth == depth
        if not cells or (own and (place.row, place.column) != (cells[-1][0].row, cells[-1][0].column)):
            cells.append((place, []))
        cells[-1][1].append((segment, place))
    rows: dict[int, list[Cell]] = {}
    for place, content in cells:
        row = rows.setdefault(place.row, [])
        _fill(row, place)
        row.append(Cell(place, max(place.column_span, 1), _blocks(content, depth + 1)))
    return Table([rows[number] for number in sorted(rows)])


def _fill(row: list[Cell], place: CellPlace) -> None:
    """Empty cells up to the column of `place`: passages without text are no segments."""
    reached = row[-1].place.column + row[-1].columns if row else 0
    if place.column > reached:
        row.append(Cell(place, place.column - reached))
