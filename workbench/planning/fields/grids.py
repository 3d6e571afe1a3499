"""Places in tables: labels in front of cells or above them, titles of columns, rows that repeat."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.language.passage import Passage
from workbench.model.structure import TableFacts
from workbench.planning.fields.cells import (
    ANSWER,
    BOXES,
    EMPTY,
    LABEL,
    NONE,
    NUMBER,
    OWN,
    PLACES,
    Cell,
    grid_rows,
    label_of,
)
from workbench.planning.fields.column_persons import halves, with_persons
from workbench.planning.fields.grid_shapes import (
    Rows,
    all_labels,
    box_rows,
    empty_rows,
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
from workbench.planning.fields.written import TICK, choices_of

_RUNNING = re.compile(r"\W*(?:(?:Lfd|lfd|Ifd)\.?\s?)?(?:Nr|Nummer|Zeile|Pos)\.?\W*")
_MOST_LABEL_WORDS = 22


Choices = Mapping[str, tuple[str, ...]]
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
            yield from (_place(cell, (), around.choices, "", title) for row in rows.values() for cell in row)
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
    return _row(row, state.titles, state.choices, _merged(row, state.rows) or state.group), 1


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
    return _row(row, {}, state.choices, state.group, with_room=True), 1


def _group_row(state: _State) -> Found | None:
    row = state.left[0]
    if not is_group(row, state.rows):
        return None
    state.group = next((plain_label(cell.text) for cell in row if cell.kind != EMPTY), state.group)
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
    return [_place(cell, (), state.choices, "", state.group) for cell in following[0]], 2


def _room_below(state: _State) -> Found | None:
    row, *following = state.left
    if len(row) != 1 or row[0].kind != LABEL or not is_room(following):
        return None
    return [_place(row[0], following[0], state.choices, "", state.group)], 2


def _person_row(state: _State) -> Found | None:
    row = state.left[0]
    by_columns = any(column_person(cell.text) for cell in state.titles.values())
    if not state.titles or by_columns or not is_person_row(row):
        return None
    return _of_person(row, state.titles, state.choices, state.group, state.told), 1


def _title_rows(state: _State) -> Found | None:
    row, *following = state.left
    beside = halves(row)
    if beside:
        state.titles = beside
        return (), 1
    if not is_header(row):
        return None
    empty = empty_rows(following)
    if empty:
        state.titles = {cell.column: cell for cell in row}
        return _columns(row, following[:empty], state.choices, state.group), 1 + empty
    if not titled(row, following):
        return None
    state.titles = with_persons({cell.column: cell for cell in row})
    return (), 1


def _of_person(
    row: Sequence[Cell],
    titles: Mapping[int, Cell],
    choices: Choices,
    group: str,
    told: set[int],
) -> Iterator[Place]:
    """A field for each column; further people (children ...) are rows that repeat, told once."""
    first, *rest = row
    repeated = column_person(first.text) is None
    for cell in rest:
        title = titles.get(cell.column)
        if title is None or cell.kind == NONE or (repeated and cell.column in told):
            continue
        if repeated:
            told.add(cell.column)
        yield _place(title, (cell,), choices, first.text.strip(), group, repeated=repeated)


def _columns(
    titles: Sequence[Cell],
    body: Sequence[Sequence[Cell]],
    choices: Choices,
    group: str,
) -> Iterator[Place]:
    """Each column once; a single row below is no repetition, unless it is numbered."""
    numbered = any(cell.kind == NUMBER for row in body for cell in row) or any(
        _RUNNING.fullmatch(cell.text) for cell in titles
    )
    repeated = len(body) > 1 or numbered
    for title in titles:
        below = [cell for row in body for cell in row if cell.column == title.column and cell.kind in PLACES]
        if not below or title.kind != LABEL or _RUNNING.fullmatch(title.text):
            continue
        yield _place(title, below, choices, "", group, repeated=repeated)


def _row(
    row: Sequence[Cell],
    titles: Mapping[int, Cell],
    choices: Choices,
    group: str,
    *,
    with_room: bool = False,
) -> Iterator[Place]:
    """Labels with the places behind them; cells with label and place in one. `with_room`: below every label."""
    label: Cell | None = None
    answered = False
    for number, cell in enumerate(row):
        title = plain_label(titles[cell.column].text) if cell.column in titles else ""
        corner = titles[0].text if 0 in titles and title else ""
        if with_room and cell.kind == LABEL:
            yield _place(cell, (), choices, title, group)
        elif cell.kind == OWN:
            yield from (replace(p, title=title, group=group) for p in line_places(cell.passages, (), ""))
            label, answered = (None if answered else cell), True
        elif cell.kind == BOXES and label is None:
            yield from () if answered else line_places(cell.passages, (), group)
            answered = True
        elif cell.kind in PLACES:
            if label is not None and (cell.kind != EMPTY or _open(row, number, titles, title)):
                yield _place(label, (cell,), choices, title, group, corner=corner)
                answered = True
        elif cell.kind == LABEL and len(label_of(cell).split()) <= _MOST_LABEL_WORDS:
            after = row[number + 1] if number + 1 < len(row) else None
            if not (answered and after is None) or "Unterschrift" in cell.text:
                label, answered = cell, False
    if not answered and not with_room and _is_to_sign(label):
        beside = [cell for cell in row if cell.kind == LABEL] if not titles else [label]
        yield from (_place(cell, (), choices, "", group) for cell in beside if cell is not None)


def _is_to_sign(label: Cell | None) -> bool:
    return label is not None and label.kind == LABEL and "Unterschrift" in label.text


def _open(row: Sequence[Cell], number: int, titles: Mapping[int, Cell], title: str) -> bool:
    """Whether an empty cell is one to write in: right behind its label, or below a title."""
    return (
        bool(title)
        or row[number - 1].kind in {LABEL, ANSWER}
        or column_person(title) is not None
        or not titles
    )


def _place(
    label: Cell,
    below: Sequence[Cell],
    choices: Choices,
    title: str,
    group: str,
    *,
    repeated: bool = False,
    corner: str = "",
) -> Place:
    answers = tuple(passage.segment.id for cell in below for passage in cell.passages)
    listed = tuple(choices.get(answers[0], ())) if answers else ()
    ticked = below[0].text if below and TICK in below[0].text else ""
    named = tuple(filter(None, choices_of(ticked)))
    text = plain_label(label_of(label).replace("\n", " "))
    return Place(
        text,
        label.id,
        answers,
        title,
        group,
        " ".join(dict.fromkeys(filter(None, (*(cell.hint for cell in below), corner)))),
        frozenset(kind for cell in below for kind in cell.kinds),
        named or listed,
        ticked.count(TICK),
        repeated,
        "Unterschrift" in text,
    )
