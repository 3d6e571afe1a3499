"""Whole forms, outlined: a first application and its renewal, the partner and the class of each of its fields.

A file has a line of titles, the first application, "---" and the renewal. "#" begins a section. A field of the first
one has a number, its type and its label; one of the renewal "=" and the number of its partner ("-" for none), its
class, type and label. "T" stands before the columns of a table.
"""

import re
from functools import cache
from pathlib import Path

import pytest

from workbench.model.inventory import Entry, Inventory
from workbench.model.renewal import Compared
from workbench.planning.renewals.comparing import compared

FILES = sorted((Path(__file__).parent / "outlines").glob("*.txt"))
_FIELD = re.compile(
    r"(?P<table>T?)=?(?P<partner>\d+|-) (?:(?P<category>[A-Z]) )?(?P<type>[a-z_]+) (?P<label>.+)"
)
_PARTNERS, _CLASSES = 0.9, 0.85
Line = tuple[str, str, Entry]
"""Number or partner, class, field."""


def lines(text: str) -> list[Line]:
    """The fields of one form."""
    found: list[Line] = []
    section = ""
    for line in text.splitlines():
        if line.startswith("# "):
            section = line[2:]
        elif read := _FIELD.fullmatch(line):
            kind, person = read["type"], None if read["table"] else 1
            entry = Entry(read["label"], person, kind, kind, section=section)
            found.append((read["partner"], read["category"] or "", entry))
    return found


@cache
def outlined(path: Path) -> tuple[list[Line], dict[int, str], tuple[Compared, ...]]:
    """The fields of the renewal, the numbers of those of the first application, and what the comparison finds."""
    titles, text = path.read_text(encoding="utf-8").split("\n", 1)
    first, renewal = (lines(form) for form in text.split("---\n"))
    here, there = (
        Inventory("", title, tuple(entry for _, _, entry in form), social=True)
        for title, form in zip(titles.split(" / "), (first, renewal), strict=True)
    )
    numbers = {id(entry): number for number, _, entry in first}
    return renewal, numbers, compared(here, there).renewal_fields


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_fields_find_their_partners(path: Path) -> None:
    expected, numbers, found = outlined(path)
    wrong = [
        (item.entry.label, "" if item.first is None else item.first.label)
        for (partner, _, _), item in zip(expected, found, strict=True)
        if partner != ("-" if item.first is None else numbers[id(item.first)])
    ]
    assert len(wrong) <= (1 - _PARTNERS) * len(expected), wrong


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_fields_get_their_class(path: Path) -> None:
    expected, _, found = outlined(path)
    wrong = [
        (item.entry.label, item.category, category)
        for (_, category, _), item in zip(expected, found, strict=True)
        if item.category != category
    ]
    assert len(wrong) <= (1 - _CLASSES) * len(expected), wrong
