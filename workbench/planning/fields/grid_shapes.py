"""What a row of a table is: a group, titles of columns, room to write, a person."""

import re
from collections.abc import Mapping, Sequence

from workbench.language.form.asked_facts import fact
from workbench.language.form.asked_persons import is_person_title
from workbench.planning.fields.cells import (
    ANSWER,
    BOXES,
    COUNTED,
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
from workbench.planning.fields.persons import column_person
from workbench.planning.fields.written import WRITE

_SECTION = re.compile(r"^(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.)]\s")
_TOLD = re.compile(r"\d{3}|@|\.\s+[A-ZÄÖÜ]|[.!]$")
"""Figures, addresses and sentences tell something, they ask nothing."""
_ABOUT = re.compile(r"(?:\w+ )?Angaben (?:zu|zur|zum|über|der|des)\b")
_MOST_PERSON_WORDS = 4
_NOUN = re.compile(r"[A-ZÄÖÜ][\wäöüß-]+")

Rows = Mapping[int, Sequence[Cell]]


def all_labels(rows: Rows) -> bool:
    """Whether all cells hold labels and room below them: each is to be filled in."""
    cells = [cell for row in rows.values() for cell in row]
    if len(cells) < 2 or any(cell.kind != LABEL for cell in cells):
        return False
    if any(len(cell.text.split()) > 8 or cell.text.rstrip().endswith((".", "!", "?")) for cell in cells):
        return False
    asking = sum(any(fact(noun) for noun in _NOUN.findall(cell.text)) for cell in cells)
    return asking * 4 >= len(cells) * 3 and not any(re.search(r"\d{3}|@", cell.text) for cell in cells)


def is_group(row: Sequence[Cell], rows: Rows) -> bool:
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
    return is_room([cells for number, cells in rows.items() if number > row[0].row])


def _asks(text: str) -> bool:
    return any(fact(noun) for noun in _NOUN.findall(text))


def is_header(row: Sequence[Cell]) -> bool:
    """Titles of columns: all cells but the first hold labels."""
    rest = [cell for cell in row if cell.column > row[0].column]
    return (
        len(rest) >= 1
        and all(cell.kind in {LABEL, NUMBER} for cell in rest)
        and (row[0].kind in {LABEL, EMPTY, NUMBER} or _is_unit(row))
        and any(cell.kind == LABEL for cell in row)
    )


def _is_unit(row: Sequence[Cell]) -> bool:
    """Whether a unit stands before the titles of two persons: "Euro"."""
    return row[0].kind == ANSWER and WRITE not in row[0].text and all(column_person(c.text) for c in row[2:])


def is_above(row: Sequence[Cell], following: Sequence[Sequence[Cell]]) -> bool:
    """Whether labels stand above places, the row not being full: nothing is asked in its last cells."""
    labels = [cell for cell in row if cell.kind == LABEL]
    rest = row[len(labels) :]
    if len(labels) < 2 or not rest or row[: len(labels)] != labels or any(c.kind != EMPTY for c in rest):
        return False
    below = {cell.column: cell for cell in following[0]} if following and empty_rows(following) else {}
    return all(cell.column in below and below[cell.column].kind == ANSWER for cell in labels)


def empty_rows(rows: Sequence[Sequence[Cell]]) -> int:
    """How many rows at the start hold nothing but places and running numbers."""
    count = 0
    for row in rows:
        if not all(cell.kind in PLACES | {NUMBER, NONE} for cell in row) or not any(
            cell.kind in PLACES for cell in row
        ):
            break
        count += 1
    return count


def titled(row: Sequence[Cell], following: Sequence[Sequence[Cell]]) -> bool:
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


def has_examples(row: Sequence[Cell], following: Sequence[Sequence[Cell]]) -> bool:
    """Whether the rows below repeat, though some begin with an example: "Sparbuch" in a list of accounts."""
    if row[0].kind != LABEL or any(column_person(cell.text) for cell in row):
        return False
    begun = [cells for cells in following if cells[0].kind == LABEL]
    blank = [cells for cells in following if empty_rows([cells])]
    short = all(
        len(cells[0].text.split()) <= _MOST_PERSON_WORDS and not is_person_title(cells[0].text)
        for cells in begun
    )
    return short and len(begun) + len(blank) == len(following) and len(blank) >= max(2, len(begun))


def signs_below(row: Sequence[Cell], following: Sequence[Sequence[Cell]]) -> bool:
    """Whether the row is for signing and the next one says who signs where."""
    if not following or any(cell.kind not in {EMPTY, ANSWER} for cell in row):
        return False
    below = following[0]
    return all(cell.kind == LABEL for cell in below) and any("Unterschrift" in cell.text for cell in below)


def is_room(following: Sequence[Sequence[Cell]]) -> bool:
    """Whether nothing but room to write comes next."""
    return bool(following) and len(following[0]) == 1 and following[0][0].kind == EMPTY


def is_roomy(row: Sequence[Cell], room: frozenset[str]) -> bool:
    """Whether it holds labels, perhaps with boxes, and one of them has blank lines to write on below it."""
    below = any(cell.passages and cell.passages[-1].segment.id in room for cell in row)
    labels = [label_of(cell).strip() for cell in row if cell.kind == LABEL]
    return (
        below
        and all(cell.kind in {LABEL, OWN, EMPTY, NONE} for cell in row)
        and not any(_SECTION.match(label) or _TOLD.search(label) for label in labels)
        and all(len(label) > 2 and len(label.split()) <= MOST_LABEL_WORDS for label in labels)
    )


def is_person_row(row: Sequence[Cell]) -> bool:
    """Whether the row is for one person and its columns say what is asked."""
    first, *rest = row
    if not rest or not all(cell.kind in PLACES | {NONE} for cell in rest):
        return False
    if first.kind == LABEL and len(first.text.split()) <= _MOST_PERSON_WORDS:
        return is_person_title(first.text) and column_person(first.text) is not None
    return first.kind == NUMBER and COUNTED.fullmatch(first.text.strip()) is not None


def box_rows(rows: Sequence[Sequence[Cell]]) -> list[Cell]:
    """Rows at the start that hold one cell with a box and nothing else: choices below one another."""
    found: list[Cell] = []
    for row in rows:
        filled = [cell for cell in row if cell.kind != EMPTY]
        if len(filled) != 1 or filled[0].kind != BOXES or len(filled[0].text.split()) < 2:
            break
        found.append(filled[0])
    return found
