"""A whole workspace as one zip file: the same bytes for the same content, whatever database it comes from."""

import hashlib
import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from sqlalchemy import Connection, func, select
from sqlalchemy.sql.schema import Table

from workbench.common.progress import Progress
from workbench.common.text import replacing_file
from workbench.store.connect import reading
from workbench.store.forms import original_of
from workbench.store.migrating import newest_schema
from workbench.store.opening import Store
from workbench.store.schema import form_versions, originals, segments, workspaces
from workbench.store.transfer_format import (
    FORMAT,
    MANIFEST,
    PRODUCT,
    Part,
    by_key,
    moved_columns,
    moved_tables,
    original_entry,
    table_entry,
)

_ROWS = 500
"""Rows that are in memory at a time."""
_TIME = (1980, 1, 1, 0, 0, 0)


def export_workspace(store: Store, target: Path, progress: Progress | None = None) -> dict[str, Part]:
    """Write the workspace as it is at this moment, in one step; the parts by name. Memory does not grow with its size.

    Raises `WorkbenchError` if the file can't be written, `StoreError`, `DamagedError` for a form whose stored file is
    not the one that was taken in; there is no file then.
    """
    with reading(store.engine) as connection, replacing_file(target) as stream:
        return write_zip(connection, stream, progress or Progress())


def write_zip(connection: Connection, stream: BinaryIO, progress: Progress) -> dict[str, Part]:
    """Write everything that the connection sees into the stream."""
    parts: dict[str, Part] = {}
    total = _size(connection)
    with zipfile.ZipFile(stream, "w", allowZip64=True) as archive:
        done = 0
        for table in moved_tables():
            progress.step(done, total, "Arbeitsbereich wird geschrieben")
            part = _write_table(connection, archive, table)
            parts[table_entry(table)] = part
            done += part.rows or 0
        for name, data in _files(connection):
            progress.step(done, total, "Dateien werden geschrieben")
            parts[name] = _write_file(archive, name, data)
            done += 1
        with _entry(archive, MANIFEST, zipfile.ZIP_DEFLATED) as entry:
            entry.write(_manifest(connection, parts))
    return parts


def _size(connection: Connection) -> int:
    tables = (*moved_tables(), originals)
    return sum(connection.execute(select(func.count()).select_from(table)).scalar_one() for table in tables)


def _write_table(connection: Connection, archive: zipfile.ZipFile, table: Table) -> Part:
    digest, size, rows = hashlib.sha256(), 0, 0
    query = select(*moved_columns(table)).order_by(*by_key(connection, table))
    streamed = connection.execution_options(stream_results=True, yield_per=_ROWS)
    with _entry(archive, table_entry(table), zipfile.ZIP_DEFLATED) as entry:
        for row in streamed.execute(query).mappings():
            line = json.dumps(dict(row), ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
            digest.update(line)
            entry.write(line)
            size, rows = size + len(line), rows + 1
    return Part(size, digest.hexdigest(), rows)


def _files(connection: Connection) -> Iterator[tuple[str, bytes]]:
    """Name of the entry and bytes, one file at a time."""
    query = select(form_versions.c.id, form_versions.c.format).order_by(*by_key(connection, form_versions))
    for row in connection.execute(query).all():
        yield original_entry(row.id, row.format), original_of(connection, row.id)


def _write_file(archive: zipfile.ZipFile, name: str, data: bytes) -> Part:
    with _entry(archive, name, zipfile.ZIP_STORED) as entry:  # forms are packed already
        entry.write(data)
    return Part(len(data), hashlib.sha256(data).hexdigest())


@contextmanager
def _entry(archive: zipfile.ZipFile, name: str, method: int) -> Iterator[IO[bytes]]:
    info = zipfile.ZipInfo(name, _TIME)
    info.compress_type = method
    info.create_system, info.external_attr = 3, 0o600 << 16
    with archive.open(info, "w", force_zip64=True) as entry:
        yield entry


def _manifest(connection: Connection, parts: dict[str, Part]) -> bytes:
    workspace = connection.execute(select(workspaces.c.id, workspaces.c.name)).one()
    content = {
        "product": PRODUCT,
        "format": FORMAT,
        "schema": newest_schema(),
        "workspace": {"id": workspace.id, "name": workspace.name},
        "counts": {"forms": parts["data/forms.jsonl"].rows, "segments": parts[table_entry(segments)].rows},
        "parts": [_part(name, part) for name, part in parts.items()],
    }
    return json.dumps(content, ensure_ascii=False, indent=1).encode() + b"\n"


def _part(name: str, part: Part) -> dict[str, str | int]:
    found: dict[str, str | int] = {"name": name, "size": part.size, "sha256": part.sha256}
    return found if part.rows is None else {**found, "rows": part.rows}
