"""Tables that are drawn with tabulators and typed lines, and lines on which each person writes."""

import re
from collections.abc import Iterator, Sequence

from workbench.language.form.asked_persons import is_person_title
from workbench.planning.fields.labels import plain_label
from workbench.planning.fields.persons import column_person
from workbench.planning.fields.place import Place
from workbench.planning.fields.written import TICK, WRITE, without_unit

_NUMBERED_LINES = re.compile(rf"\W*(?:\d{{1,2}}[.)]?)?(?:[\s|/-]*{WRITE}[\s|/-]*)+")
_FEWEST_ROWS = 2
_MOST_WORDS = 6
Row = tuple[str, str]
"""Id and signs of a passage."""


def ruled_columns(title: Row, following: Sequence[Row]) -> tuple[list[Place], int]:
    """The columns of titles with tabulators between them above lines that repeat, and how many lines those are."""
    names = [plain_label(cell) for cell in re.split(r"\t+", title[1].strip())]
    count = 0
    for _, text in following:
        if not _NUMBERED_LINES.fullmatch(text.strip()):
            break
        count += 1
    columns = max((text.count(WRITE) for _, text in following[:count]), default=0)
    drawn = WRITE in title[1] or TICK in title[1] or any(len(name.split()) > _MOST_WORDS for name in names)
    if count < _FEWEST_ROWS or len(names) < 2 or drawn or not all(names) or columns < len(names) - 1:
        return [], 0
    answers = tuple(name for name, _ in following[:count])
    return [Place(name, title[0], answers, repeated=True) for name in names], count


def of_each_person(label: Row, line: Row) -> list[Place]:
    """A field for each person whose lines stand below a label: "Lohn:" above "Antragsteller ____  Partner ____"."""
    persons = list(_persons(line[1]))
    if len(persons) < 2 or None in map(column_person, persons):
        return []
    return [Place(plain_label(label[1]), label[0], (line[0],), title=person) for person in persons]


def _persons(text: str) -> Iterator[str]:
    """What stands before each line, if all of it names persons."""
    parts = text.split(WRITE)
    names = [plain_label(without_unit(part) if number else part) for number, part in enumerate(parts[:-1])]
    if len(names) > 1 and all(is_person_title(name) and len(name.split()) <= _MOST_WORDS for name in names):
        yield from names
