"""Places in tables: labels in front of cells or above them, titles of columns, rows that repeat."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from workbench.language.passage import Passage
from workbench.model.structure import TableFacts
from workbench.planning.fields.cells import (
    EMPTY,
    LABEL,
    MOST_LABEL_WORDS,
    Cell,
    grid_rows,
    label_of,
)
from workbench.planning.fields.column_persons import halves, with_persons
from workbench.planning.fields.grid_fields import (
    Choices,
    field_of_label,
    fields_of_columns,
    fields_of_person,
    fields_of_row,
)
from workbench.planning.fields.grid_shapes import (
    Rows,
    all_labels,
    box_rows,
    empty_rows,
    has_examples,
    is_above,
    is_group,
    is_header,
    is_person_row,
    is_room,
    is_roomy,
    signs_below,
    titled,
)
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.lines import line_places
from workbench.planning.fields.persons import column_person
from workbench.planning.fields.place import Place

_Nothing: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of a table. `facts`: None where its size is unknown. `lead`: the line above it.

    `room`: passages with blank lines below them; `headings`: those that are titles; `left_out`: those that ask nothing.
    """

    facts: TableFacts | None = None
    choices: Choices = field(default_factory=dict)
    lead: str = ""
    room: frozenset[str] = _Nothing
    headings: frozenset[str] = _Nothing
    left_out: frozenset[str] = _Nothing


def grid_places(passages: Sequence[Passage], around: Surroundings) -> Iterator[Place]:
    """The places of one table, which rows with headings divide."""
    titles: dict[int, Cell] = {}
    for title, rows in _divided(grid_rows(passages, around.facts, around.left_out), around.headings):
        if all_labels(rows):
            yield from (
                field_of_label(cell, (), around.choices, "", title) for row in rows.values() for cell in row
            )
            continue
        state = _State(rows, around.choices, title or around.lead, around.room, titles=titles)
        if title and not any(cell.column in titles for cell in state.left[0] if cell.column):
            state.titles = {}
        while state.left:
            places, count = _next_places(state)
            yield from places
            state.number += count
        titles = state.titles


def _divided(rows: Rows, headings: frozenset[str]) -> Iterator[tuple[str, Rows]]:
    """The rows below each heading, with it."""
    title, part = "", dict[int, Sequence[Cell]]()
    for number, row in rows.items():
        filled = [cell for cell in row if cell.kind != EMPTY]
        if len(filled) == 1 and filled[0].id in headings:
            if part:
                yield title, part
            title, part = plain_label(filled[0].text), {}
        else:
            part[number] = row
    if part:
        yield title, part


@dataclass(slots=True)
class _State:
    """Where the reading of a table is: the titles above, the group, columns of rows that repeat and were told."""

    rows: Rows
    choices: Choices
    group: str
    room: frozenset[str]
    number: int = 0
    titles: dict[int, Cell] = field(default_factory=dict)
    told: set[int] = field(default_factory=set)

    @property
    def left(self) -> list[Sequence[Cell]]:
        """The rows that were not read."""
        return [self.rows[number] for number in sorted(self.rows)[self.number :]]


Found = tuple[Iterable[Place], int]
"""The places, and how many rows they take."""


def _next_places(state: _State) -> Found:
    for read in (_roomy_row, _group_row, _boxes_below, _signing_rows, _room_below, _person_row, _title_rows):
        found = read(state)
        if found is not None:
            return found
    row = state.left[0]
    return fields_of_row(row, state.titles, state.choices, _merged(row, state.rows) or state.group), 1


def _merged(row: Sequence[Cell], rows: Rows) -> str:
    """What a cell says that stands before labels of several rows."""
    here = row[0].row
    for number, cells in rows.items():
        first = cells[0]
        if number <= here < number + first.down and first.down > 1 and first.kind == LABEL:
            return plain_label(first.text)
    return ""


def _roomy_row(state: _State) -> Found | None:
    row, *following = state.left
    if empty_rows(following) or not is_roomy(row, state.room):
        return None
    return fields_of_row(row, {}, state.choices, state.group, with_room=True), 1


def _group_row(state: _State) -> Found | None:
    row = state.left[0]
    if not is_group(row, state.rows):
        return None
    title = next(plain_label(label_of(cell)) for cell in row if cell.kind != EMPTY)
    if len(title.split()) <= MOST_LABEL_WORDS:
        state.group = title
    return (), 1


def _boxes_below(state: _State) -> Found | None:
    boxes = box_rows(state.left)
    if not state.group or len(boxes) < 2:
        return None
    inside = [passage for cell in boxes for passage in cell.passages]
    return line_places(inside, (), state.group), len(boxes)


def _signing_rows(state: _State) -> Found | None:
    row, *following = state.left
    if not signs_below(row, following):
        return None
    return [field_of_label(cell, (), state.choices, "", state.group) for cell in following[0]], 2


def _room_below(state: _State) -> Found | None:
    row, *following = state.left
    if len(row) != 1 or row[0].kind != LABEL or not is_room(following):
        return None
    return [field_of_label(row[0], following[0], state.choices, "", state.group)], 2


def _person_row(state: _State) -> Found | None:
    row = state.left[0]
    by_columns = any(column_person(cell.text) for cell in state.titles.values())
    if not state.titles or by_columns or not is_person_row(row):
        return None
    return fields_of_person(row, state.titles, state.choices, state.group, state.told), 1


def _title_rows(state: _State) -> Found | None:
    row, *following = state.left
    beside = halves(row)
    if beside:
        state.titles, state.group = beside, " / ".join(plain_label(cell.text) for cell in row)
        return (), 1
    if not is_header(row) and not is_above(row, following):
        return None
    empty = empty_rows(following)
    if empty:
        state.titles = {cell.column: cell for cell in row}
        return fields_of_columns(row, following[:empty], state.choices, state.group), 1 + empty
    if has_examples(row, following):
        blank = [cells for cells in following if empty_rows([cells])]
        return fields_of_columns(row, blank, state.choices, state.group), 1 + len(following)
    if not titled(row, following):
        return None
    state.titles = with_persons({cell.column: cell for cell in row})
    return (), 1
