"""Whom the titles of columns are about, whatever the form calls them."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.model.inventory import SECOND_PERSON
from workbench.planning.fields.cells import LABEL, Cell
from workbench.planning.fields.persons import column_person

_PARENT = re.compile(
    r"(?:\d\. |Angaben (?:der|des) |[Aa]ndere[rn]? )?(?:Mutter|Vaters?|Elternteil(?:s)?|Frau|Mann|Herr)\b"
)
_CHILD = re.compile(r"(?:(?:\d\.|[Ee]rstes|[Zz]weites) )?Kind(?: (?:\d|[AB]|[IV]+))?$")


def with_persons(titles: dict[int, Cell]) -> dict[int, Cell]:
    """Two parents or two children beside each other are the first and the second person, by their columns.

    Whoever stands before the partner alone is the first person, whatever the form calls them.
    """
    pair = next((found for kind in (_PARENT, _CHILD) if len(found := _titled_as(kind, titles)) == 2), [])
    beside = sorted(column for column, cell in titles.items() if column and cell.kind == LABEL)
    if len(beside) == 2 and [column_person(titles[column].text) for column in beside] == [
        None,
        SECOND_PERSON,
    ]:
        pair = pair or beside
    named = {column: f"Person {number}" for number, column in enumerate(pair, 1)}
    return {
        column: replace(cell, text=named[column]) if column in named else cell
        for column, cell in titles.items()
    }


def _titled_as(kind: re.Pattern[str], titles: Mapping[int, Cell]) -> list[int]:
    return sorted(column for column, cell in titles.items() if kind.match(cell.text.strip()))


def halves(row: Sequence[Cell]) -> dict[int, Cell]:
    """Titles of a row that gives each person several columns, by every column; empty for other rows."""
    named = with_persons({cell.column: cell for cell in row})
    persons = [column_person(cell.text) for cell in named.values()]
    if len(row) < 2 or None in persons or len(set(persons)) < len(persons) or any(c.span < 2 for c in row):
        return {}
    return {
        column: named[cell.column] for cell in row for column in range(cell.column, cell.column + cell.span)
    }
