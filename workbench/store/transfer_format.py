"""What a workspace looks like in a zip file (docs/formats/workspace-zip.md)."""

import re
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Boolean, Column, ColumnElement, Connection, Integer, LargeBinary, String, collate
from sqlalchemy.sql.schema import Table

from workbench.store.connect import POSTGRESQL
from workbench.store.schema import DERIVED, form_versions, metadata, originals

PRODUCT, FORMAT = "formularwerkbank-workspace", 1
MANIFEST = "manifest.json"
ORIGINALS = "originals"
_NOT_MOVED = frozenset(
    {
        "segments.row",
        "segments.editor",
        "segments.editor_client",
        "segments.editing_until",
        "memory_units.pattern",
        "memory_units.figures",
    }
)
"""Numbers that only one database knows, what is made from other columns, and who is typing right now."""
_ENDING = re.compile(r"[a-z0-9]{1,10}")
Row = dict[str, str | int | bool | None]


@dataclass(frozen=True, slots=True)
class Part:
    """One entry of the zip beside the manifest. `rows` is None for a file."""

    size: int
    sha256: str
    rows: int | None = None


def moved_tables() -> tuple[Table, ...]:
    """The tables that are one JSON-lines file each, what others refer to first."""
    return tuple(table for table in metadata.sorted_tables if table not in (originals, *DERIVED))


def moved_columns(table: Table) -> tuple[Column[Any], ...]:
    """The columns that are keys of a line, in this order."""
    return tuple(column for column in table.columns if f"{table.name}.{column.name}" not in _NOT_MOVED)


def table_entry(table: Table) -> str:
    """The name of the table's entry."""
    return f"data/{table.name}.jsonl"


def original_entry(version: str, file_format: str) -> str:
    """The name of the entry that holds the file of a version."""
    ending = file_format if _ENDING.fullmatch(file_format) else "bin"
    return f"{ORIGINALS}/{version}.{ending}"


def by_key(connection: Connection, table: Table) -> list[ColumnElement[Any]]:
    """The order of the lines: the order in which passages came in, else by key, byte by byte."""
    keys: list[Column[Any]] = list(table.primary_key.columns)
    server = connection.dialect.name == POSTGRESQL
    return [collate(key, "C") if server and isinstance(key.type, String) else key for key in keys]


def problem_of(table: Table, row: object) -> str:
    """What is wrong with a line, for the log; "" if it can be a row of the table."""
    columns = moved_columns(table)
    if not isinstance(row, dict) or list(row) != [column.name for column in columns]:
        return "columns"
    return next((column.name for column in columns if not _fits(column, row[column.name])), "")


def _fits(column: Column[Any], value: object) -> bool:
    if value is None:
        return bool(column.nullable)
    if isinstance(column.type, Boolean):
        return isinstance(value, bool)
    if isinstance(column.type, Integer):
        return isinstance(value, int) and not isinstance(value, bool) and -(2**31) <= value < 2**31
    if isinstance(column.type, LargeBinary) or not isinstance(value, str):
        return False
    length = getattr(column.type, "length", None)
    return (length is None or len(value) <= length) and _is_unicode(value)


def _is_unicode(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return "\0" not in text


def self_reference(table: Table) -> Column[Any] | None:
    """The column that refers to other rows of the same table."""
    return form_versions.c.replaces_id if table is form_versions else None
