"""Glossaries as text tables: tab-separated, or separated by semicolon or comma (.csv)."""

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from workbench.common.errors import InputError
from workbench.common.os_causes import cause_of
from workbench.common.text import replace_file
from workbench.common.text_encoding import decoded
from workbench.glossary.cells import cells_of, columns_for
from workbench.glossary.rows import GlossaryTable, Sheet, table_from_sheets
from workbench.glossary.text_rows import rows_of
from workbench.model.term import GlossaryEntry

_LARGEST_FILE = 64 * 1024 * 1024


def read(path: Path) -> tuple[GlossaryEntry, ...]:
    """The entries of a text table. Raises `InputError` that names file and cause."""
    return read_table(path).entries


def read_table(path: Path) -> GlossaryTable:
    """The entries and notes of a text table in UTF-8, UTF-16 or Windows-1252, with English or German headers."""
    text = decoded(_bytes(path))
    if text is None:
        raise InputError(f"Das Glossar „{path.name}“ ist keine Textdatei.")
    return table_from_sheets([Sheet("", rows_of(text))], path.name)


def write(path: Path, entries: Sequence[GlossaryEntry]) -> None:
    """Write all columns with English headers, UTF-8, tab-separated, LF."""
    columns = columns_for(entries)
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, delimiter="\t", lineterminator="\n")
    writer.writerow([column.key for column in columns])
    writer.writerows(cells_of(entry, columns) for entry in entries)
    replace_file(path, stream.getvalue().encode("utf-8"))


def _bytes(path: Path) -> bytes:
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise InputError(f"Das Glossar „{path.name}“ ist größer als 64 MB.")
        return path.read_bytes()
    except OSError as error:
        raise InputError(
            f"Das Glossar „{path.name}“ kann nicht gelesen werden: {cause_of(error)}."
        ) from error
