"""Taking a workspace in from a zip file: all of it or nothing."""

import hashlib
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, text, update
from sqlalchemy.exc import DataError, IntegrityError
from sqlalchemy.sql.schema import Table

from workbench.common.errors import InputError, WorkbenchError
from workbench.common.progress import Progress
from workbench.store.connect import POSTGRESQL, SQLITE, engine_for, parse_url, reading, writing
from workbench.store.memory_units import attach_patterns
from workbench.store.migrating import schema_of
from workbench.store.opening import Store, create_filled, open_workspace
from workbench.store.schema import changes, exports, form_versions, memory_units, originals, workspaces
from workbench.store.transfer_format import (
    Part,
    Row,
    moved_tables,
    original_entry,
    problem_of,
    self_reference,
    table_entry,
)
from workbench.store.transfer_manifest import Manifest, damaged, opened_zip, read_manifest

_ROWS, _BYTES = 500, 8 * 1024 * 1024
"""What is in memory at a time, unless a single line is longer."""
LONGEST_LINE, LARGEST_FILE = 256 * 1024 * 1024, 512 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Imported:
    """What was taken in."""

    name: str
    forms: int
    segments: int


def import_workspace(workspace: str, source: Path, progress: Progress | None = None) -> Imported:
    """Take the zip file in, at a place where there is no workspace yet or an empty one.

    Raises `InputError` for a file that is damaged, was tampered with or comes from a newer program, `WorkbenchError`
    if the workspace there holds something; it is as it was then.
    """
    url = parse_url(workspace)
    with opened_zip(source) as archive:
        manifest = read_manifest(archive, source)
        reader = _Reader(archive, source, manifest, progress or Progress())
        try:
            if _exists(workspace):
                store = open_workspace(workspace)
                try:
                    _fill_empty(store, reader)
                finally:
                    store.close()
            else:
                create_filled(url, reader.fill)
        except (IntegrityError, DataError) as error:
            raise damaged(source) from error
        except WorkbenchError as error:
            if isinstance(error.__cause__, IntegrityError | DataError):
                raise damaged(source) from error
            raise
    return Imported(manifest.name, reader.rows("forms"), reader.rows("segments"))


def _exists(workspace: str) -> bool:
    url = parse_url(workspace)
    if url.get_backend_name() == SQLITE:
        path = Path(url.database or "")
        return path.exists() and path.stat().st_size > 0
    engine = engine_for(url)
    try:
        with reading(engine) as connection:
            return schema_of(connection) is not None
    finally:
        engine.dispose()


def _fill_empty(store: Store, reader: "_Reader") -> None:
    with writing(store.engine) as connection:
        connection.execute(select(workspaces).with_for_update())
        for table in moved_tables():
            if table is not workspaces and connection.execute(select(table).limit(1)).first() is not None:
                raise WorkbenchError(
                    f"In „{store.title}“ ist schon etwas.",
                    "Übernommen wird nur in einen neuen oder leeren Arbeitsbereich.",
                )
        connection.execute(delete(workspaces))
        reader.fill(connection)


class _Reader:
    """Puts the parts of a zip file into empty tables."""

    def __init__(self, archive: zipfile.ZipFile, path: Path, manifest: Manifest, progress: Progress) -> None:
        self._archive, self._path, self._manifest, self._progress = archive, path, manifest, progress

    def rows(self, table: str) -> int:
        """The number of rows of a table."""
        part = self._manifest.parts.get(f"data/{table}.jsonl")
        return 0 if part is None else part.rows or 0

    def fill(self, connection: Connection) -> None:
        """Insert everything, inside the caller's transaction. Raises `InputError` where a part is not as it was."""
        total = sum(part.rows or 1 for part in self._manifest.parts.values())
        done = 0
        for table in moved_tables():
            if table_entry(table) not in self._manifest.parts:
                continue  # came with a later schema
            self._progress.step(done, total, "Arbeitsbereich wird gelesen")
            self._table(connection, table)
            done += self._part(table).rows or 0
        self._files(connection, done, total)
        found = connection.execute(select(workspaces.c.id)).scalars().all()
        if list(found) != [self._manifest.workspace]:
            raise damaged(self._path)
        _continue_numbers(connection)
        attach_patterns(connection)

    def _part(self, table: Table) -> Part:
        return self._manifest.parts[table_entry(table)]

    def _table(self, connection: Connection, table: Table) -> None:
        later = self_reference(table)
        references: list[tuple[Any, Any]] = []
        for rows in self._batches(table):
            if later is not None:
                references += [(row["id"], row[later.name]) for row in rows if row[later.name] is not None]
                rows = [{**row, later.name: None} for row in rows]
            connection.execute(insert(table), rows)
        if later is not None:
            for key, other in references:
                connection.execute(update(table).where(table.c.id == key).values({later: other}))

    def _batches(self, table: Table) -> Iterator[list[Row]]:
        batch: list[Row] = []
        size = 0
        for line in self._lines(table):
            try:
                row = json.loads(line)
            except (ValueError, RecursionError) as error:
                raise damaged(self._path, table_entry(table)) from error
            if problem_of(table, row):
                raise damaged(self._path, table_entry(table))
            batch.append(row)
            size += len(line)
            if len(batch) >= _ROWS or size >= _BYTES:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _lines(self, table: Table) -> Iterator[bytes]:
        name, part = table_entry(table), self._part(table)
        digest, rows = hashlib.sha256(), 0
        with self._archive.open(name) as entry:
            while line := entry.readline(LONGEST_LINE):
                if not line.endswith(b"\n"):
                    raise damaged(self._path, name)
                digest.update(line)
                rows += 1
                yield line
        if digest.hexdigest() != part.sha256 or rows != part.rows:
            raise damaged(self._path, name)

    def _files(self, connection: Connection, done: int, total: int) -> None:
        columns = (form_versions.c.id, form_versions.c.format, form_versions.c.sha256, form_versions.c.size)
        wanted = {original_entry(row.id, row.format): row for row in connection.execute(select(*columns))}
        files = {name for name, part in self._manifest.parts.items() if part.rows is None}
        if set(wanted) != files:
            raise damaged(self._path, "Dateien von Formularen fehlen")
        for name, version in wanted.items():
            self._progress.step(done, total, "Dateien werden gelesen")
            part = self._manifest.parts[name]
            if part.size > LARGEST_FILE:
                raise InputError(f"„{self._path.name}“ enthält eine zu große Datei.")
            data = self._archive.read(name)
            digest = hashlib.sha256(data).hexdigest()
            if not digest == part.sha256 == version.sha256 or len(data) != version.size:
                raise damaged(self._path, name)
            connection.execute(insert(originals).values(form_version_id=version.id, data=data))
            done += 1


def _continue_numbers(connection: Connection) -> None:
    """A server counts on from where the numbers of the file end; SQLite does so by itself."""
    if connection.dialect.name != POSTGRESQL:
        return
    for number in (changes.c.number, exports.c.number, memory_units.c.id):
        last = connection.execute(select(func.max(number))).scalar_one()
        if last is not None:
            names = text(f"'{number.table.name}'"), text(f"'{number.name}'")
            sequence = func.pg_get_serial_sequence(*names)
            connection.execute(select(func.setval(sequence, last)))
