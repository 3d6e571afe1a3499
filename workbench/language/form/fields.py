"""Where a form asks for something: each label or question with its place to answer."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from workbench.language.form.letter_parts import BLANK
from workbench.language.passage import CheckedForm, Passage

TEXT, CHOICE = "text", "choice"
_WRITTEN = frozenset({"text_field", "date"})
_CHOSEN = frozenset({"checkbox", "dropdown"})
_BOX = re.compile(r"[☐☑☒□▢❏⬜○◯]|\[\s{0,3}\]|\(\s{1,3}\)")
_YES_NO = re.compile(r"\b[Jj]a\b.{0,12}\b[Nn]ein\b|\b[Nn]ein\b.{0,12}\b[Jj]a\b")
_LABEL_KINDS = frozenset({"label", "paragraph", "table_cell", "list_item", "heading"})
_ANSWERS = frozenset({"field", "option"})
_HINTS = " \ufffc\u2002\u00a0"


@dataclass(frozen=True, slots=True)
class Field:
    """`passage` holds the label at `start:end`; `kind`: text or choice; `hint`: what else stands in or behind the
    place to answer ("TT.MM.JJJJ", "Euro", "ja nein"), and the titles of its row and column."""

    passage: Passage
    start: int
    end: int
    kind: str
    hint: str
    is_date: bool = False

    @property
    def label(self) -> str:
        """The label's text."""
        return self.passage.text[self.start : self.end]


def fields(form: CheckedForm) -> tuple[Field, ...]:
    """Labels and questions with a place to answer, in reading order; titles of columns come last."""
    return tuple(_fields(form.passages))


def _fields(passages: Sequence[Passage]) -> Iterator[Field]:
    tables = _tables(passages)
    titled: set[str] = set()
    for number, passage in enumerate(passages):
        own = own_place(passage)
        if own is not None:
            yield own
            continue
        if passage.segment.kind not in _LABEL_KINDS:
            continue
        after = passages[number + 1] if number + 1 < len(passages) else None
        if after is not None and _is_answer(passage, after):
            titled.add(passage.segment.id)
            yield _field(passage, after, _titles(tables, after))
        elif passage.segment.kind == "label" and not has_value(passage, after):
            yield Field(passage, 0, len(passage.text.rstrip()), TEXT, "")
    for table in tables.values():
        yield from _columns(table, titled)


def _tables(passages: Sequence[Passage]) -> dict[tuple[str, int], list[Passage]]:
    """The passages of each table by part and number."""
    tables: dict[tuple[str, int], list[Passage]] = {}
    for passage in passages:
        if passage.segment.cell is not None:
            tables.setdefault((passage.segment.part, passage.segment.cell.table), []).append(passage)
    return tables


def own_place(passage: Passage) -> Field | None:
    """A field inside the segment itself: "Name: ______", a question with boxes or with "ja/nein"."""
    text = passage.text
    if passage.segment.kind in _ANSWERS:
        return None
    marks = [mark for mark in passage.segment.placeholders if mark.kind in _WRITTEN | _CHOSEN]
    places = [mark.offset for mark in marks]
    found = (BLANK.search(text), _YES_NO.search(text) if "?" in text else None)
    places += [match.start() for match in found if match is not None]
    if not places:
        return None
    end = len(text[: min(places)].rstrip(_HINTS))
    if not text[:end].strip():
        return None
    chosen = any(mark.kind in _CHOSEN for mark in marks) or bool(_BOX.search(text) or _YES_NO.search(text))
    hint = " ".join((text[end:], *(mark.label for mark in marks)))
    return Field(passage, 0, end, CHOICE if chosen else TEXT, hint, any(m.kind == "date" for m in marks))


def _is_answer(label: Passage, after: Passage) -> bool:
    """Whether the field or option stands right behind the label, in the same row if it stands in a table."""
    here, there = label.segment.cell, after.segment.cell
    if after.segment.kind not in _ANSWERS:
        return False
    if here is None or there is None:
        return here is None and (label.segment.kind == "label" or label.text.rstrip().endswith("?"))
    return (here.table, here.row) == (there.table, there.row)


def _field(label: Passage, answer: Passage, titles: str) -> Field:
    marks = answer.segment.placeholders
    chosen = any(mark.kind in _CHOSEN for mark in marks) or answer.segment.kind == "option"
    hint = " ".join((answer.text, titles, *(mark.label for mark in marks)))
    is_date = any(mark.kind == "date" for mark in marks)
    return Field(label, 0, len(label.text.rstrip()), CHOICE if chosen else TEXT, hint, is_date)


def _titles(tables: Mapping[tuple[str, int], Sequence[Passage]], answer: Passage) -> str:
    """Titles over the answer's column and over the first one, if the first row holds titles only."""
    cell = answer.segment.cell
    if cell is None:
        return ""
    first = _first_row(tables[answer.segment.part, cell.table])
    if any(passage.segment.kind in _ANSWERS for passage, _ in first):
        return ""
    return " ".join(passage.text for passage, column in first if column in {0, cell.column})


def _first_row(table: Sequence[Passage]) -> list[tuple[Passage, int]]:
    """Passages of the first row, each with its column."""
    cells = ((passage, passage.segment.cell) for passage in table)
    return [(passage, cell.column) for passage, cell in cells if cell is not None and cell.row == 0]


def _columns(table: Sequence[Passage], titled: set[str]) -> Iterator[Field]:
    """Titles of columns that hold nothing but fields."""
    for passage, column in _first_row(table):
        if passage.segment.kind in _ANSWERS or passage.segment.id in titled or not column:
            continue
        cells = ((other, other.segment.cell) for other in table)
        below = [
            other for other, cell in cells if cell is not None and cell.column == column and cell.row > 0
        ]
        if below and all(other.segment.kind in _ANSWERS for other in below):
            yield _field(passage, below[0], "")


def has_value(label: Passage, after: Passage | None) -> bool:
    """Whether a label's value is filled in: in the next cell of its row or in the label itself."""
    if any(mark.kind == "field" and mark.label for mark in label.segment.placeholders):
        return True
    here = label.segment.cell
    if after is None or here is None or after.segment.cell is None or after.segment.kind in _ANSWERS:
        return False
    there = after.segment.cell
    return (there.table, there.row) == (here.table, here.row)
