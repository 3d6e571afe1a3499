"""Places in tables: labels in front of cells or above them, titles of columns, rows that repeat."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from workbench.language.form.asked_facts import fact
from workbench.language.form.asked_persons import is_person_title
from workbench.language.passage import Passage
from workbench.planning.fields.cells import (
    ANSWER,
    BOXES,
    COUNTED,
    EMPTY,
    LABEL,
    NONE,
    NUMBER,
    OWN,
    PLACES,
    Cell,
    grid_rows,
)
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.lines import line_places
from workbench.planning.fields.persons import column_person
from workbench.planning.fields.place import Place
from workbench.planning.fields.written import TICK, choices_of

_RUNNING = re.compile(r"\W*(?:(?:Lfd|lfd|Ifd)\.?\s?)?(?:Nr|Nummer|Zeile|Pos)\.?\W*")
_SECTION = re.compile(r"^(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.)]\s")
_ABOUT = re.compile(r"(?:\w+ )?Angaben (?:zu|zur|zum|über|der|des)\b")
_PARENT = re.compile(r"(?:\d\. |Angaben (?:der|des) )?(?:Mutter|Vaters?|Elternteil(?:s)?|Frau|Mann|Herr)\b")
_MOST_PERSON_WORDS = 4
_MOST_LABEL_WORDS = 22
_NOUN = re.compile(r"[A-ZÄÖÜ][\wäöüß-]+")


Rows = Mapping[int, Sequence[Cell]]
Choices = Mapping[str, tuple[str, ...]]


def grid_places(
    passages: Sequence[Passage], size: tuple[int, int], choices: Choices, lead: str
) -> Iterator[Place]:
    """The places of one table with `size` rows and columns, 0 where unknown. `lead`: the line above it."""
    rows = grid_rows(passages, size)
    if not rows:
        return
    if _all_labels(rows):
        for row in rows.values():
            for cell in row:
                yield _place(cell, (), choices, "", lead)
        return
    state = _State(rows, choices, lead)
    while state.left:
        places, count = _next_places(state)
        yield from places
        state.number += count


@dataclass(slots=True)
class _State:
    """Where the reading of a table is: the titles above, the group, columns of rows that repeat and were told."""

    rows: Rows
    choices: Choices
    group: str
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
    for read in (_group_row, _boxes_below, _signing_rows, _room_below, _person_row, _title_rows):
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


def _group_row(state: _State) -> Found | None:
    row = state.left[0]
    if not _is_group(row, state.rows):
        return None
    state.group = next((plain_label(cell.text) for cell in row if cell.kind != EMPTY), state.group)
    return (), 1


def _boxes_below(state: _State) -> Found | None:
    boxes = _box_rows(state.left)
    if not state.group or len(boxes) < 2:
        return None
    inside = [passage for cell in boxes for passage in cell.passages]
    return line_places(inside, (), state.group), len(boxes)


def _signing_rows(state: _State) -> Found | None:
    row, *following = state.left
    if not _signs_below(row, following):
        return None
    return [_place(cell, (), state.choices, "", state.group) for cell in following[0]], 2


def _room_below(state: _State) -> Found | None:
    row, *following = state.left
    if len(row) != 1 or row[0].kind != LABEL or not _is_room(following):
        return None
    return [_place(row[0], following[0], state.choices, "", state.group)], 2


def _person_row(state: _State) -> Found | None:
    row = state.left[0]
    by_columns = any(column_person(cell.text) for cell in state.titles.values())
    if not state.titles or by_columns or not _is_person_row(row):
        return None
    return _of_person(row, state.titles, state.choices, state.group, state.told), 1


def _title_rows(state: _State) -> Found | None:
    row, *following = state.left
    if not _is_header(row):
        return None
    empty = _empty_rows(following)
    if empty:
        state.titles = {cell.column: cell for cell in row}
        return _columns(row, following[:empty], state.choices, state.group), 1 + empty
    if not _titled(row, following):
        return None
    state.titles = _with_persons({cell.column: cell for cell in row})
    return (), 1


def _all_labels(rows: Rows) -> bool:
    """Whether all cells hold labels and room below them: each is to be filled in."""
    cells = [cell for row in rows.values() for cell in row]
    if len(cells) < 2 or any(cell.kind != LABEL for cell in cells):
        return False
    if any(len(cell.text.split()) > 8 or cell.text.rstrip().endswith((".", "!", "?")) for cell in cells):
        return False
    asking = sum(any(fact(noun) for noun in _NOUN.findall(cell.text)) for cell in cells)
    return asking * 4 >= len(cells) * 3 and not any(re.search(r"\d{3}|@", cell.text) for cell in cells)


def _is_group(row: Sequence[Cell], rows: Rows) -> bool:
    """Whether it is a title over the rows below: over the whole width, or numbered like a section."""
    width = max(cell.column + cell.span for cells in rows.values() for cell in cells)
    filled = [cell for cell in row if cell.kind != EMPTY]
    if len(filled) != 1 or filled[0].kind != LABEL:
        return False
    if (filled[0].span >= width and width > 1) or (width > 1 and _ABOUT.match(filled[0].text.strip())):
        return True
    others = [
        cell for number, cells in rows.items() if number != row[0].row for cell in cells if cell.column == 0
    ]
    numbered = sum(bool(_SECTION.match(cell.text.strip())) for cell in others)
    return (
        bool(_SECTION.match(filled[0].text.strip()))
        and filled[0].column == 0
        and len(others) > 1
        and numbered * 2 < len(others)
    ) or (width == 1 and len(rows) > 1 and not _asks(filled[0].text) and not _is_followed_by_room(row, rows))


def _is_followed_by_room(row: Sequence[Cell], rows: Rows) -> bool:
    return _is_room([cells for number, cells in rows.items() if number > row[0].row])


def _asks(text: str) -> bool:
    return any(fact(noun) for noun in _NOUN.findall(text))


def _is_header(row: Sequence[Cell]) -> bool:
    """Titles of columns: all cells but the first hold labels."""
    rest = [cell for cell in row if cell.column > row[0].column]
    return (
        len(rest) >= 1
        and all(cell.kind in {LABEL, NUMBER} for cell in rest)
        and row[0].kind in {LABEL, EMPTY, NUMBER}
        and any(cell.kind == LABEL for cell in row)
    )


def _empty_rows(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows at the start hold nothing but places and running numbers."""
    count = 0
    for row in rows:
        if not all(cell.kind in PLACES | {NUMBER, NONE} for cell in row) or not any(
            cell.kind in PLACES for cell in row
        ):
            break
        count += 1
    return count


def _titled(row: Sequence[Cell], following: Sequence[Sequence[Cell]]) -> bool:
    """Whether places stand below the titles and labels at the left of them."""
    columns = {cell.column for cell in row[1:] if cell.kind == LABEL}
    persons = all(column_person(cell.text) for cell in row if cell.kind == LABEL)
    kinds = PLACES | {NONE, OWN} if persons else PLACES | {NONE}
    hits = [
        below
        for below in following
        if below
        and below[0].kind in {LABEL, OWN, NUMBER}
        and any(cell.column in columns and cell.kind in kinds for cell in below)
    ]
    return len(hits) >= 1 and len(hits) * 2 >= len(following)


def _signs_below(row: Sequence[Cell], following: Sequence[Sequence[Cell]]) -> bool:
    """Whether the row is for signing and the next one says who signs where."""
    if not following or any(cell.kind not in {EMPTY, ANSWER} for cell in row):
        return False
    below = following[0]
    return all(cell.kind == LABEL for cell in below) and any("Unterschrift" in cell.text for cell in below)


def _is_room(following: Sequence[Sequence[Cell]]) -> bool:
    """Whether nothing but room to write comes next."""
    return bool(following) and len(following[0]) == 1 and following[0][0].kind == EMPTY


def _is_person_row(row: Sequence[Cell]) -> bool:
    """Whether the row is for one person and its columns say what is asked."""
    first, *rest = row
    if not rest or not all(cell.kind in PLACES | {NONE} for cell in rest):
        return False
    if first.kind == LABEL and len(first.text.split()) <= _MOST_PERSON_WORDS:
        return is_person_title(first.text) and column_person(first.text) is not None
    return first.kind == NUMBER and COUNTED.fullmatch(first.text.strip()) is not None


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


def _with_persons(titles: dict[int, Cell]) -> dict[int, Cell]:
    """Two parents beside each other are the first and the second person, in the order of their columns."""
    parents = [column for column, cell in titles.items() if _PARENT.match(cell.text.strip())]
    if len(parents) != 2:
        return titles
    named = {column: f"Person {number}" for number, column in enumerate(sorted(parents), 1)}
    return {
        column: replace(cell, text=named[column]) if column in named else cell
        for column, cell in titles.items()
    }


def _box_rows(rows: Sequence[Sequence[Cell]]) -> list[Cell]:
    """Rows at the start that hold one cell with a box and nothing else: choices below one another."""
    found: list[Cell] = []
    for row in rows:
        filled = [cell for cell in row if cell.kind != EMPTY]
        if len(filled) != 1 or filled[0].kind != BOXES or len(filled[0].text.split()) < 2:
            break
        found.append(filled[0])
    return found


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


def _row(row: Sequence[Cell], titles: Mapping[int, Cell], choices: Choices, group: str) -> Iterator[Place]:
    """Labels with the places behind them; cells with label and place in one."""
    label: Cell | None = None
    answered = False
    for number, cell in enumerate(row):
        title = plain_label(titles[cell.column].text) if cell.column in titles else ""
        corner = titles[0].text if 0 in titles and title else ""
        if cell.kind == OWN:
            yield from (replace(p, title=title, group=group) for p in line_places(cell.passages, (), ""))
            label, answered = (None if answered else cell), True
        elif cell.kind == BOXES and label is None:
            yield from () if answered else line_places(cell.passages, (), group)
            answered = True
        elif cell.kind in PLACES:
            if label is not None and (cell.kind != EMPTY or _open(row, number, titles, title)):
                yield _place(label, (cell,), choices, title, group, corner=corner)
                answered = True
        elif cell.kind == LABEL and len(cell.text.split()) <= _MOST_LABEL_WORDS:
            after = row[number + 1] if number + 1 < len(row) else None
            if not (answered and after is None) or "Unterschrift" in cell.text:
                label, answered = cell, False
    if not answered and _is_to_sign(label):
        yield _place(row[-1] if label is None else label, (), choices, "", group)


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
    text = plain_label(label.text.replace("\n", " "))
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
