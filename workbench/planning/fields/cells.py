"""The cells of a table, and what each of them is: empty, a place to answer, boxes, a label, a running number."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.language.passage import Passage
from workbench.model.structure import TableFacts
from workbench.planning.fields.written import TICK, WRITE, ticks_behind, written

EMPTY, ANSWER, BOXES, LABEL, NUMBER, OWN, NONE = "empty", "answer", "boxes", "label", "number", "own", "none"
"""`OWN`: label and place in one; `NONE`: it says that nothing is asked there ("entfällt")."""
PLACES = frozenset({EMPTY, ANSWER, BOXES})
MOST_LABEL_WORDS = 22
"""Longer texts in cells are no labels."""
COUNTED = re.compile(r"\W*(?:(?:Person|Kind|Fahrzeug|Konto)\s)\d\W*|\d\. (?:Person|Kind)\W*")
_NUMBER = re.compile(r"\W*(?:Nr\.?\s)?(?:\d{1,3}|[a-z])\W*|\W*[ivx]{1,4}\W*")
_MEASURE = re.compile(r"[A-ZÄÖÜ]\w{4,} (?:pro|je|im|in der) \w+:?")
"""What looks like a unit but stands in front of a place: "Stunden pro Jahr"."""
_SIGNED = re.compile(r"\bUnterschrift\b|^\W*(?:Ort|Datum)\b")
"""What stands below a line to sign on."""
_EXPLAINS = re.compile(r"\(.*\)", re.DOTALL)
_NOT_ASKED = re.compile(
    r"\W*(?:entfällt|entfaellt|nicht zutreffend|X{2,}|/{1,3}|-{1,3}|–|—)\W*", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell. `text` with the signs of `written`; `passages`: none for an empty cell. `down`: rows it reaches over."""

    row: int
    column: int
    span: int
    kind: str
    text: str
    passages: tuple[Passage, ...] = ()
    hint: str = ""
    kinds: frozenset[str] = frozenset()
    down: int = 1

    @property
    def id(self) -> str:
        """The id of its first passage, "" for an empty cell."""
        return self.passages[0].segment.id if self.passages else ""


def label_of(cell: Cell) -> str:
    """What the cell says, without paragraphs between parentheses that only explain it."""
    first, *others = [written(passage).text for passage in cell.passages] or [cell.text]
    said = [text for text in others if not _EXPLAINS.fullmatch(text.strip())]
    return "\n".join([first, *said]) if len(said) < len(others) and first.strip() else cell.text


def grid_rows(
    passages: Sequence[Passage], table: TableFacts | None, left_out: frozenset[str]
) -> dict[int, list[Cell]]:
    """The cells by row; cells without text are empty ones where the size of the table is known.

    `left_out`: passages that ask nothing; rows with nothing else are missing.
    """
    found: dict[tuple[int, int], list[Passage]] = {}
    for passage in passages:
        spot = passage.segment.cell
        if spot is not None:
            found.setdefault((spot.row, spot.column), []).append(passage)
    height = max(0 if table is None else table.rows, 1 + max((row for row, _ in found), default=-1))
    width = max(
        0 if table is None else table.columns,
        *(column + max(_spans(inside), 1) for (_, column), inside in found.items()),
        0,
    )
    taken = {
        (row + below, column + beside)
        for (row, column), inside in found.items()
        if (place := inside[0].segment.cell) is not None
        for below in range(max(place.row_span, 1))
        for beside in range(max(place.column_span, 1))
    }
    rows: dict[int, list[Cell]] = {}
    for (row, column), inside in found.items():
        rows.setdefault(row, []).append(_cell(row, column, inside))
    wide = {} if table is None else {(row, column): span for row, column, span in table.wide}
    for row in range(height):
        for column in range(width):
            if (row, column) not in taken:
                span = wide.get((row, column), 1)
                rows.setdefault(row, []).append(Cell(row, column, span, EMPTY, ""))
                taken |= {(row, column + beside) for beside in range(span)}
    ordered = {row: sorted(cells, key=lambda cell: cell.column) for row, cells in sorted(rows.items())}
    return _with_titles({row: cells for row, cells in _without(ordered, left_out) if cells})


def _without(
    rows: Mapping[int, Sequence[Cell]], left_out: frozenset[str]
) -> Iterator[tuple[int, list[Cell]]]:
    for row, cells in rows.items():
        kept = [replace(cell, kind=NONE) if _is_left_out(cell, left_out) else cell for cell in cells]
        asks = any(cell.kind not in {NONE, EMPTY} for cell in kept) or not any(
            cell.id in left_out for cell in kept
        )
        yield row, kept if asks else []


def _is_left_out(cell: Cell, left_out: frozenset[str]) -> bool:
    return bool(cell.passages) and all(passage.segment.id in left_out for passage in cell.passages)


def _as_title(cell: Cell) -> Cell:
    return replace(cell, kind=LABEL) if cell.kind == ANSWER and WRITE not in cell.text else cell


def _with_titles(rows: dict[int, list[Cell]]) -> dict[int, list[Cell]]:
    """A unit in the first row ("Euro") is a title where labels stand to the left of the places below it."""
    first, *below = rows.values() if rows else [[]]
    if len(first) < 2 or first[0].kind != LABEL or len(below) < 2:
        return rows
    if all(cell.kind in {LABEL, NONE, NUMBER} for row in below for cell in row):
        return {**rows, min(rows): [_as_title(cell) for cell in first]}
    if not all(row and row[0].kind == LABEL and all(c.kind in PLACES for c in row[1:]) for row in below):
        return rows
    if not all(cell.kind == LABEL or (cell.kind == ANSWER and WRITE not in cell.text) for cell in first[1:]):
        return rows
    if any(cell.kind == ANSWER and WRITE not in cell.text for row in below for cell in row[1:]):
        return rows
    return {**rows, min(rows): [replace(cell, kind=LABEL) for cell in first]}


def _spans(inside: Sequence[Passage]) -> int:
    return inside[0].segment.cell.column_span if inside[0].segment.cell is not None else 1


def _down(inside: Sequence[Passage]) -> int:
    return max(1, inside[0].segment.cell.row_span) if inside[0].segment.cell is not None else 1


def _cell(row: int, column: int, inside: Sequence[Passage]) -> Cell:
    signs = [written(passage) for passage in inside]
    text = "\n".join(sign.text for sign in signs).strip("\n")
    span = _spans(inside)
    hint = " ".join(filter(None, [*(sign.hint for sign in signs), "" if WRITE in text else _unit_of(text)]))
    kinds = frozenset(kind for sign in signs for kind in sign.kinds)
    return Cell(
        row, column, max(span, 1), _kind(text, inside), text, tuple(inside), hint, kinds, _down(inside)
    )


def _unit_of(text: str) -> str:
    return text.strip() if len(text.strip()) <= 12 else ""


def _kind(text: str, inside: Sequence[Passage]) -> str:
    plain = text.strip()
    if not plain:
        return EMPTY
    if _NOT_ASKED.fullmatch(plain):
        return NONE
    if TICK in plain:
        if ticks_behind(plain) and "?" not in plain and ":" not in plain:
            return BOXES
        before = plain.split(TICK)[0].replace(WRITE, " ").strip()
        return OWN if len(before) > 2 else BOXES
    if _MEASURE.fullmatch(plain) and inside[0].segment.cell is not None and not inside[0].segment.cell.column:
        return LABEL
    if len(inside) > 1 and WRITE in plain and _SIGNED.search(inside[-1].text) and written(inside[0]).is_place:
        return OWN
    if inside[0].segment.kind == "field" or (written(inside[0]).is_place and not _NUMBER.fullmatch(plain)):
        return ANSWER
    if WRITE in plain:
        return OWN if re.search(r"[A-Za-zÄÖÜäöü]{3}", _before_places(plain)) else ANSWER
    counted = inside[0].segment.cell is not None and inside[0].segment.cell.column == 0
    if _NUMBER.fullmatch(plain) or (counted and COUNTED.fullmatch(plain)):
        return NUMBER
    return LABEL


def _before_places(text: str) -> str:
    return text.split(WRITE)[0]
