"""The rows of a text table. A stray quotation mark never swallows the rows behind it."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from workbench.glossary.columns import REQUIRED
from workbench.glossary.rows import Row, has_columns

_LINE_BREAK = re.compile(r"\r\n|\n|\r")
_MOST_LINES = 200
"""So many lines one quoted cell may have."""
_SEPARATORS = "\t;,"


def rows_of(text: str) -> Iterator[Row]:
    """The rows with the number of their first line, cells separated by the sign that the header uses."""
    yield from _rows(_LINE_BREAK.split(text), separator_of(text))


def separator_of(text: str) -> str:
    """The sign between the cells: the one that makes a header, else the first that stands in the first line."""
    lines = _LINE_BREAK.split(text)
    separator = next((sign for sign in _SEPARATORS if has_columns(_rows(lines[:60], sign))), None)
    first = next((line for line in lines if line.strip()), "")
    return separator or next((sign for sign in _SEPARATORS if sign in first), "\t")


def _rows(lines: Sequence[str], separator: str) -> Iterator[Row]:
    at = 0
    while at < len(lines):
        cells, used = _cells(lines, at, separator)
        yield Row(at + 1, cells)
        at += used


def _cells(lines: Sequence[str], at: int, separator: str) -> tuple[list[str], int]:
    """The cells of the row that begins at line `at`, and how many lines it takes."""
    line = lines[at]
    if '"' not in line:
        return line.split(separator), 1
    if _opens_a_cell(separator, line):
        for end in range(at + 2, min(at + _MOST_LINES, len(lines)) + 1):
            if '"' in lines[end - 1]:
                whole = "\n".join(lines[at:end])
                if not _opens_a_cell(separator, whole):
                    if _swallows_rows(separator, whole):
                        break
                    return _split(separator, whole), end - at
    return _split(separator, line), 1


@cache
def _cell(separator: str) -> re.Pattern[str]:
    sign = re.escape(separator)
    return re.compile(rf'"((?:[^"]|"")*+)"(?={sign}|\Z)|([^{sign}]*+)(?={sign}|\Z)')


def _split(separator: str, record: str) -> list[str]:
    """Quoted cells lose their marks; a mark that closes nowhere, or before other text, is part of the text."""
    return [
        match[2] if match[1] is None else match[1].replace('""', '"') for match in _matches(separator, record)
    ]


def _matches(separator: str, record: str) -> Iterator[re.Match[str]]:
    place = 0
    while place <= len(record):
        match = _cell(separator).match(record, place)
        assert match is not None  # noqa: S101  (the second alternative matches anything)
        yield match
        place = match.end() + 1


def _opens_a_cell(separator: str, record: str) -> bool:
    """Whether a cell begins with a mark that is not closed yet."""
    return any(_is_open(match[2]) for match in _matches(separator, record) if match[1] is None)


def _is_open(cell: str) -> bool:
    """An odd number of marks: `"Kann"-Leistung` is closed, `"Bitte` is not."""
    return cell.startswith('"') and cell.count('"') % 2 == 1


def _swallows_rows(separator: str, record: str) -> bool:
    """Whether a quoted cell of several lines holds whole rows: its closing mark belongs to another cell.

    Commas say nothing, they stand in any text. Tabs are never written inside a cell.
    """
    most = {"\t": 0, ";": len(REQUIRED) - 2}.get(separator, len(record))
    lines = (line for cell in _split(separator, record) if "\n" in cell for line in cell.split("\n"))
    return any(line.count(separator) > most for line in lines)
