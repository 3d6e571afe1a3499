"""Places to answer in tables: labels in front of them, titles above them, rows that repeat, cells to write in."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from workbench.language.form.answer_place import (
    AnswerPlace,
    Choices,
    answered,
    is_answer,
    is_number,
    own_answer,
)
from workbench.language.form.choices import readable
from workbench.language.passage import Passage

Rows = Mapping[int, Sequence[Passage]]
Titles = Mapping[int, Passage]
_FEWEST_EMPTY = 2
"""Rows without anything behind their label: one may be a mere line of text."""
_LONGEST_LABEL = 10
_SORT_OF_PAPER = re.compile(
    r"(?:beglaubigte )?(?:Ablichtung|Kopie|Fotokopie|Original|Bescheinigung|Abschrift)(?:en)?"
)
"""Stands between a proof and its box, and is no label."""


def table_places(
    table: Sequence[Passage], columns: int, choices: Choices, lead: str = ""
) -> Iterator[AnswerPlace]:
    """The places of one table with so many columns (0: unknown), row by row; columns of repeated rows come once.

    `lead`: the line above the table.
    """
    rows: dict[int, list[Passage]] = {}
    for passage in table:
        if passage.segment.cell is not None:
            rows.setdefault(passage.segment.cell.row, []).append(passage)
    titles = _titles(rows)
    begun: set[int] = set()
    group = ""
    corner = readable(titles[0].segment).strip() if 0 in titles else ""
    for number, row in rows.items():
        if titles and number == min(rows):
            continue
        if titles and all(is_answer(passage) or is_number(passage) for passage in row):
            yield from (replace(place, group=lead) for place in _columns(titles, rows, choices, begun))
        else:
            group = _group(row, group)
            for place in _row(row, titles, choices):
                yield replace(place, group=group or lead, corner=corner)
    yield from _to_write_in(rows, titles, columns)


def _titles(rows: Rows) -> dict[int, Passage]:
    """The titles of columns, if the first row holds several and no place to answer."""
    first = rows[min(rows)] if rows else ()
    titles = {_column(passage): passage for passage in first}
    if (
        len(titles) < 2
        or len(rows) < 2
        or any(is_answer(passage) or own_answer(passage) for passage in first)
    ):
        return {}
    return titles


def _column(passage: Passage) -> int:
    return passage.segment.cell.column if passage.segment.cell is not None else 0


def _columns(titles: Titles, rows: Rows, choices: Choices, begun: set[int]) -> Iterator[AnswerPlace]:
    """Each column of the rows that repeat, once."""
    repeated = [row for row in rows.values() if all(is_answer(p) or is_number(p) for p in row)]
    for column, title in titles.items():
        below = tuple(p for row in repeated for p in row if _column(p) == column and is_answer(p))
        if below and column not in begun:
            begun.add(column)
            yield answered(title, below, choices)


def _group(row: Sequence[Passage], before: str) -> str:
    """The cell in front of a label, which may stand for the rows below too."""
    if _column(row[0]) > 0:
        return before
    labels = len(row) > 2 and not is_answer(row[0]) and not is_answer(row[1]) and is_answer(row[2])
    grouped = (
        labels and _column(row[1]) > _column(row[0]) and not _SORT_OF_PAPER.fullmatch(row[1].text.strip())
    )
    return readable(row[0].segment).strip() if grouped else ""


def _row(row: Sequence[Passage], titles: Titles, choices: Choices) -> list[AnswerPlace]:
    """Each label with the answers behind it; answers below different titles are different places."""
    found: list[AnswerPlace] = []
    label: Passage | None = None
    for number, passage in enumerate(row):
        own = None if is_answer(passage) else own_answer(passage)
        if own is not None:
            found.append(own)
        elif is_answer(passage):
            _add(found, label, titles.get(_column(passage)), passage, choices)
        elif found and not any(is_answer(later) or own_answer(later) for later in row[number:]):
            found[-1] = replace(found[-1], beside=(*found[-1].beside, readable(passage.segment).strip()))
        elif label is None or not _SORT_OF_PAPER.fullmatch(passage.text.strip()):
            label = passage
    return found


def _add(
    found: list[AnswerPlace], label: Passage | None, title: Passage | None, answer: Passage, choices: Choices
) -> None:
    above = "" if title is None or title is label else readable(title.segment).strip()
    last = found[-1] if found else None
    if label is None and title is not None:
        found.append(answered(title, (answer,), choices))
    elif label is None:
        return
    elif last is not None and last.label is label and last.title == above and label not in last.answers:
        found[-1] = answered(label, (*last.answers, answer), choices, above)
    else:
        found.append(answered(label, (answer,), choices, above))


def _to_write_in(rows: Rows, titles: Titles, columns: int) -> Iterator[AnswerPlace]:
    """Labels in rows whose further cells are empty: to be filled in by hand. Empty cells are no passages."""
    empty = [
        (row[-1], missing)
        for number, row in rows.items()
        if not (titles and number == min(rows)) and (missing := _missing(row, columns))
    ]
    if len(empty) < _FEWEST_EMPTY:
        return
    for label, missing in empty:
        above = [readable(titles[column].segment).strip() for column in missing if column in titles]
        for title in above or [""]:
            yield answered(label, (label,), {}, title)


def _missing(row: Sequence[Passage], columns: int) -> list[int]:
    """The columns behind a row that holds one short label and nothing else."""
    cell = row[-1].segment.cell
    if cell is None or len(row) > 1 or is_answer(row[0]) or own_answer(row[0]):
        return []
    text = row[0].text.strip()
    if row[0].words > _LONGEST_LABEL or text.endswith((".", "!")) or is_number(row[0]):
        return []
    return list(range(cell.column + max(cell.column_span, 1), columns))
