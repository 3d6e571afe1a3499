"""The fields of the rows of a table, once it is known what the rows are."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from workbench.planning.fields.cells import (
    ANSWER,
    BOXES,
    EMPTY,
    LABEL,
    MOST_LABEL_WORDS,
    NONE,
    NUMBER,
    OWN,
    PLACES,
    Cell,
    label_of,
)
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.lines import line_places
from workbench.planning.fields.persons import column_person
from workbench.planning.fields.place import Place
from workbench.planning.fields.written import TICK, choices_of

_RUNNING = re.compile(r"\W*(?:(?:Lfd|lfd|Ifd)\.?\s?)?(?:Nr|Nummer|Zeile|Pos)\.?\W*")
_ADDRESS = re.compile(r"\b\d{5} [A-ZÄÖÜ]|@")
Choices = Mapping[str, tuple[str, ...]]
"""What can be chosen from the lists, by the id of their field."""


def fields_of_person(
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
        yield field_of_label(title, (cell,), choices, first.text.strip(), group, repeated=repeated)


def fields_of_columns(
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
        yield field_of_label(title, below, choices, "", group, repeated=repeated)


def fields_of_row(
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
        title = _title(titles, cell)
        corner = titles[0].text if 0 in titles and title else ""
        if with_room and cell.kind == LABEL:
            yield field_of_label(cell, (), choices, title, group)
        elif cell.kind == OWN:
            yield from (replace(p, title=title, group=group) for p in line_places(cell.passages, (), ""))
            label, answered = (None if answered else cell), True
        elif cell.kind == BOXES and label is None:
            yield from () if answered else line_places(cell.passages, (), group)
            answered = True
        elif cell.kind in PLACES:
            if label is not None and (cell.kind != EMPTY or _open(row, number, titles, title)):
                yield field_of_label(label, (cell,), choices, title, group, corner=corner)
                answered = True
        elif cell.kind == LABEL and _may_ask(cell):
            after = row[number + 1] if number + 1 < len(row) else None
            if not (answered and after is None) or "Unterschrift" in cell.text:
                label, answered = cell, False
    if not answered and not with_room and _is_to_sign(label):
        beside = [cell for cell in row if cell.kind == LABEL] if not titles else [label]
        yield from (field_of_label(cell, (), choices, "", group) for cell in beside if cell is not None)


def _may_ask(cell: Cell) -> bool:
    """Whether its text may be a label: neither long nor an address."""
    text = label_of(cell)
    return len(text.split()) <= MOST_LABEL_WORDS and not _ADDRESS.search(text)


def _title(titles: Mapping[int, Cell], cell: Cell) -> str:
    """What stands above; with its number where that says which person is meant."""
    text = titles[cell.column].text.strip() if cell.column in titles else ""
    return text if column_person(text) else plain_label(text)


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


def field_of_label(
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
