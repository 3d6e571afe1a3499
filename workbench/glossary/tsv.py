"""Glossaries as text tables: tab-separated, or separated by semicolon or comma (.csv)."""

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.common.text import replace_file
from workbench.glossary.cells import cells_of
from workbench.glossary.columns import COLUMNS
from workbench.glossary.rows import GlossaryTable, Row, table_from_rows
from workbench.model.term import GlossaryEntry

_LARGEST_FILE = 64 * 1024 * 1024
_BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def read(path: Path) -> tuple[GlossaryEntry, ...]:
    """The entries of a text table. Raises `InputError` that names file, row and cause."""
    return read_table(path).entries


def read_table(path: Path) -> GlossaryTable:
    """The entries and notes of a text table in UTF-8, UTF-16 or Windows-1252, with English or German headers."""
    text = _text(path)
    return table_from_rows(_rows(text, path.name), path.name)


def write(path: Path, entries: Sequence[GlossaryEntry]) -> None:
    """Write all columns with English headers, UTF-8, tab-separated, LF."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
    writer.writerow([column.key for column in COLUMNS])
    writer.writerows(cells_of(entry) for entry in entries)
    replace_file(path, stream.getvalue().encode("utf-8"))


def _rows(text: str, name: str) -> Iterator[Row]:
    header = text.split("\n", 1)[0]
    separator = next((sign for sign in "\t;," if sign in header), "\t")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    number = 1
    try:
        for cells in reader:
            yield number, cells
            number = reader.line_num + 1
    except csv.Error as error:
        raise InputError(
            f"Das Glossar „{name}“ ist ab Zeile {number} nicht lesbar: zu langes Feld."
        ) from error


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise InputError(f"Das Glossar „{path.name}“ ist größer als 64 MB.")
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            f"Das Glossar „{path.name}“ kann nicht gelesen werden: {cause_of(error)}."
        ) from error
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if data.startswith(mark)), None)
    try:
        text = data.decode(encoding or "utf-8")
    except UnicodeDecodeError as error:
        if encoding is not None:
            raise InputError(f"Das Glossar „{path.name}“ ist keine gültige Textdatei.") from error
        text = data.decode("cp1252", errors="replace")
    if "\x00" in text:
        raise InputError(f"Das Glossar „{path.name}“ ist keine Textdatei.")
    return text
