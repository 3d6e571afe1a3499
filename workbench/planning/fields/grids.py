"""Places in tables: labels in front of cells or above them, titles of columns, rows that repeat."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from workbench.language.form.asked_facts import fact
from workbench.language.passage import Passage
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.lines import line_places
from workbench.planning.fields.persons import column_person
from workbench.planning.fields.place import Place
from workbench.planning.fields.written import TICK, WRITE, written

EMPTY, ANSWER, BOXES, LABEL, NUMBER, OWN, NONE = "empty", "answer", "boxes", "label", "number", "own", "none"
_PLACES = frozenset({EMPTY, ANSWER, BOXES})
_NUMBER = re.compile(r"\W*(?:Nr\.?\s)?(?:\d{1,3}|[a-z])\W*|\W*[ivx]{1,4}\W*")
_COUNTED = re.compile(r"\W*(?:(?:Person|Kind|Fahrzeug|Konto)\s)\d\W*|\d\. (?:Person|Kind)\W*")
_RUNNING = re.compile(r"\W*(?:(?:Lfd|lfd|Ifd)\.?\s?)?(?:Nr|Nummer|Zeile|Pos)\.?\W*")
_NOT_ASKED = re.compile(
    r"\W*(?:entfällt|entfaellt|nicht zutreffend|X{2,}|/{1,3}|-{1,3}|–|—)\W*", re.IGNORECASE
)
_SECTION = re.compile(r"^(?:[A-Z]|[IVX]{1,5}|\d{1,2})[.)]\s")
_PARENT = re.compile(r"(?:\d\. |Angaben (?:der|des) )?(?:Mutter|Vaters?|Elternteil(?:s)?|Frau|Mann|Herr)\b")
_MOST_LABEL_WORDS = 22
_NOUN = re.compile(r"[A-ZÄÖÜ][\wäöüß-]+")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell. `text` with the signs of `written`; `passage`: its first one, None for an empty cell."""

    row: int
    column: int
    span: int
    kind: str
    text: str
    passages: tuple[Passage, ...] = ()
    hint: str = ""
    kinds: frozenset[str] = frozenset()

    @property
    def id(self) -> str:
        """The id of its first passage, "" for an empty cell."""
        return self.passages[0].segment.id if self.passages else ""


Rows = Mapping[int, Sequence[Cell]]


def grid_places(
    passages: Sequence[Passage], size: tuple[int, int], choices: Mapping[str, tuple[str, ...]], lead: str
) -> Iterator[Place]:
    """The places of one table with `size` rows and columns, 0 where unknown. `lead`: the line above it."""
    rows = grid_rows(passages, size)
    if not rows:
        return
    numbers = sorted(rows)
    titles: dict[int, Cell] = {}
    group, place = lead, 0
    if _all_labels(rows):
        for row in rows.values():
            for cell in row:
                yield _place(cell, (), choices, "", lead)
        return
    while place < len(numbers):
        row = rows[numbers[place]]
        following = [rows[number] for number in numbers[place + 1 :]]
        filled = [cell for cell in row if cell.kind != EMPTY]
        if _is_group(row, rows):
            group = plain_label(filled[0].text) if filled else group
            place += 1
            continue
        empty_below = _empty_rows(following)
        if _is_header(row) and empty_below:
            body = following[:empty_below]
            yield from _columns(row, body, choices, group)
            place += 1 + empty_below
            titles = {cell.column: cell for cell in row}
            continue
        boxes = _box_rows(rows, numbers[place:])
        if group and len(boxes) > 1:
            inside = [passage for cell in boxes for passage in cell.passages]
            yield from line_places(inside, (), group)
            place += len(boxes)
            continue
        if _is_header(row) and _titled(row, following):
            titles = _with_persons({cell.column: cell for cell in row})
            place += 1
            continue
        yield from _row(row, titles, choices, group)
        place += 1


def grid_rows(passages: Sequence[Passage], size: tuple[int, int]) -> dict[int, list[Cell]]:
    """The cells by row; cells without text are empty ones where the size of the table is known."""
    found: dict[tuple[int, int], list[Passage]] = {}
    for passage in passages:
        spot = passage.segment.cell
        if spot is not None:
            found.setdefault((spot.row, spot.column), []).append(passage)
    height = max(size[0], 1 + max((row for row, _ in found), default=-1))
    width = max(
        size[1],
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
    for row in range(height):
        for column in range(width):
            if (row, column) not in taken:
                rows.setdefault(row, []).append(Cell(row, column, 1, EMPTY, ""))
    ordered = {row: sorted(cells, key=lambda cell: cell.column) for row, cells in sorted(rows.items())}
    return _with_titles(ordered)


def _with_titles(rows: dict[int, list[Cell]]) -> dict[int, list[Cell]]:
    """A unit in the first row ("Euro") is a title where labels stand to the left of the places below it."""
    first, *below = rows.values() if rows else [[]]
    if len(first) < 2 or first[0].kind != LABEL or len(below) < 2:
        return rows
    if not all(row and row[0].kind == LABEL and all(c.kind in _PLACES for c in row[1:]) for row in below):
        return rows
    if not all(cell.kind == LABEL or (cell.kind == ANSWER and WRITE not in cell.text) for cell in first[1:]):
        return rows
    if any(cell.kind == ANSWER and WRITE not in cell.text for row in below for cell in row[1:]):
        return rows
    return {**rows, min(rows): [replace(cell, kind=LABEL) for cell in first]}


def _spans(inside: Sequence[Passage]) -> int:
    return inside[0].segment.cell.column_span if inside[0].segment.cell is not None else 1


def _cell(row: int, column: int, inside: Sequence[Passage]) -> Cell:
    signs = [written(passage) for passage in inside]
    text = "\n".join(sign.text for sign in signs).strip("\n")
    span = _spans(inside)
    hint = " ".join(filter(None, [*(sign.hint for sign in signs), "" if WRITE in text else _unit_of(text)]))
    kinds = frozenset(kind for sign in signs for kind in sign.kinds)
    return Cell(row, column, max(span, 1), _kind(text, inside), text, tuple(inside), hint, kinds)


def _unit_of(text: str) -> str:
    return text.strip() if len(text.strip()) <= 12 else ""


def _kind(text: str, inside: Sequence[Passage]) -> str:
    plain = text.strip()
    if not plain:
        return EMPTY
    if _NOT_ASKED.fullmatch(plain):
        return NONE
    if TICK in plain:
        before = plain.split(TICK)[0].replace(WRITE, " ").strip()
        return OWN if len(before) > 2 else BOXES
    if inside[0].segment.kind == "field" or (written(inside[0]).is_place and not _NUMBER.fullmatch(plain)):
        return ANSWER
    if WRITE in plain:
        return OWN if re.search(r"[A-Za-zÄÖÜäöü]{3}", _before_places(plain)) else ANSWER
    counted = inside[0].segment.cell is not None and inside[0].segment.cell.column == 0
    if _NUMBER.fullmatch(plain) or (counted and _COUNTED.fullmatch(plain)):
        return NUMBER
    return LABEL


def _before_places(text: str) -> str:
    return text.split(WRITE)[0]


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
    if filled[0].span >= width and width > 1:
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
    ) or (width == 1 and len(rows) > 1 and not _asks(filled[0].text))


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
        if not all(cell.kind in _PLACES | {NUMBER, NONE} for cell in row) or not any(
            cell.kind in _PLACES for cell in row
        ):
            break
        count += 1
    return count


def _titled(row: Sequence[Cell], following: Sequence[Sequence[Cell]]) -> bool:
    """Whether places stand below the titles and labels at the left of them."""
    columns = {cell.column for cell in row[1:] if cell.kind == LABEL}
    hits = [
        below
        for below in following
        if below
        and below[0].kind in {LABEL, OWN, NUMBER}
        and any(cell.column in columns and cell.kind in _PLACES | {NONE} for cell in below)
    ]
    return len(hits) >= 1 and len(hits) * 2 >= len(following)


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


def _box_rows(rows: Rows, numbers: Sequence[int]) -> list[Cell]:
    """Rows at the start that hold one cell with a box and nothing else: choices below one another."""
    found: list[Cell] = []
    for number in numbers:
        filled = [cell for cell in rows[number] if cell.kind != EMPTY]
        if len(filled) != 1 or filled[0].kind != BOXES or len(filled[0].text.split()) < 2:
            break
        found.append(filled[0])
    return found


def _columns(
    titles: Sequence[Cell],
    body: Sequence[Sequence[Cell]],
    choices: Mapping[str, tuple[str, ...]],
    group: str,
) -> Iterator[Place]:
    """Each column once; a single row below is no repetition, unless it is numbered."""
    numbered = any(cell.kind == NUMBER for row in body for cell in row) or any(
        _RUNNING.fullmatch(cell.text) for cell in titles
    )
    repeated = len(body) > 1 or numbered
    for title in titles:
        below = [cell for row in body for cell in row if cell.column == title.column and cell.kind in _PLACES]
        if not below or title.kind != LABEL or _RUNNING.fullmatch(title.text):
            continue
        yield _place(title, below, choices, "", group, repeated=repeated)


def _row(
    row: Sequence[Cell], titles: Mapping[int, Cell], choices: Mapping[str, tuple[str, ...]], group: str
) -> Iterator[Place]:
    """Labels with the places behind them; cells with label and place in one."""
    label: Cell | None = None
    answered = False
    for number, cell in enumerate(row):
        title = plain_label(titles[cell.column].text) if cell.column in titles else ""
        corner = titles[0].text if 0 in titles and title else ""
        if cell.kind == OWN:
            yield from line_places(cell.passages, (), "")
            label, answered = (None if answered else cell), True
        elif cell.kind == BOXES and label is None and cell.text.count(TICK) >= 1:
            if not answered:
                yield from line_places(cell.passages, (), group)
            answered = True
        elif cell.kind in _PLACES:
            if label is not None and (cell.kind != EMPTY or _open(row, number, titles, title)):
                yield _place(label, (cell,), choices, title, group, corner=corner)
                answered = True
        elif cell.kind == LABEL and len(cell.text.split()) <= _MOST_LABEL_WORDS:
            after = row[number + 1] if number + 1 < len(row) else None
            if not (answered and after is None) or "Unterschrift" in cell.text:
                label, answered = cell, False
    if label is not None and not answered and label.kind == LABEL and "Unterschrift" in label.text:
        yield _place(label, (), choices, "", group)


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
    choices: Mapping[str, tuple[str, ...]],
    title: str,
    group: str,
    *,
    repeated: bool = False,
    corner: str = "",
) -> Place:
    answers = tuple(passage.segment.id for cell in below for passage in cell.passages)
    listed = tuple(choices.get(answers[0], ())) if answers else ()
    ticked = below[0].text if below and TICK in below[0].text else ""
    named = tuple(filter(None, (" ".join(part.split()).strip(" ,;") for part in ticked.split(TICK)[1:])))
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
