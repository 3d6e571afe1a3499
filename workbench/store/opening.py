"""Creating and opening workspaces; what cannot be used is said in one sentence, and never touched."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, event, insert, select
from sqlalchemy.exc import DBAPIError

from workbench.common.errors import InputError, WorkbenchError
from workbench.common.os_causes import cause_of
from workbench.store.connect import APPLICATION_ID, SQLITE, beginning, engine_for, parse_url
from workbench.store.copies import UNFINISHED, copy_before_migration, newest_copy, sweep, sync_folder
from workbench.store.failures import cannot_open, title_of
from workbench.store.keys import new_id, now
from workbench.store.migrating import is_known, migrate, newest_schema, schema_of
from workbench.store.places import is_on_network
from workbench.store.schema import workspaces

_SIDE_FILES = ("-wal", "-shm")
_FILLING_KILOBYTES = 65_536
"""Memory for a workspace that is filled in one transaction: with less, its indexes go to the disk again and again."""


@dataclass(frozen=True)
class Store:
    """An open workspace. `client` tells this program's own changes from those of others."""

    url: URL
    engine: Engine
    id: str
    name: str
    client: str = field(default_factory=new_id)

    @property
    def path(self) -> Path | None:
        """The file of an embedded workspace; None for a server."""
        return Path(self.url.database or "") if self.is_embedded else None

    @property
    def is_embedded(self) -> bool:
        """Whether it is one file on this computer."""
        return self.url.get_backend_name() == SQLITE

    @property
    def title(self) -> str:
        """What people call the place, without a password."""
        return title_of(self.url)

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()


def create_workspace(workspace: str, name: str = "") -> Store:
    """A new workspace at a path or URL, opened.

    Raises `WorkbenchError` if there is one already, or the place cannot be used.
    """
    url = parse_url(workspace)
    row = {"id": new_id(), "name": name or _name(url), "created_at": now()}

    def fill(connection: Connection) -> None:
        connection.execute(insert(workspaces).values(row))

    create_filled(url, fill)
    return Store(url, _engine(url), row["id"], row["name"])


def create_filled(url: URL, fill: Callable[[Connection], None]) -> None:
    """A new workspace with what `fill` puts into its empty tables: all of it or, if anything fails, nothing.

    A file appears under its name when it is complete. Raises `WorkbenchError` if there is one already.
    """
    if url.get_backend_name() != SQLITE:
        return _create_tables(url, url, fill)
    path = Path(url.database or "")
    _check_folder(path)
    _check_free(path)
    sweep(path.parent, path.name)
    unfinished = path.with_name(f"{path.name}.{new_id()}{UNFINISHED}")
    try:
        _create_tables(url, url.set(database=str(unfinished)), fill)
        _check_free(path)
        unfinished.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise WorkbenchError(f"„{path}“ kann nicht geschrieben werden: {cause_of(error)}.") from error
    finally:
        for side in ("", *_SIDE_FILES):
            unfinished.with_name(unfinished.name + side).unlink(missing_ok=True)


def _create_tables(url: URL, place: URL, fill: Callable[[Connection], None]) -> None:
    engine = _engine(place)
    try:
        with beginning(engine) as connection:
            if schema_of(connection) is not None:
                raise WorkbenchError(f"In „{title_of(url)}“ gibt es schon einen Arbeitsbereich.")
            migrate(connection)
            if url.get_backend_name() == SQLITE:
                connection.exec_driver_sql(f"PRAGMA cache_size = -{_FILLING_KILOBYTES}")
            fill(connection)
            if url.get_backend_name() == SQLITE:
                connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    except DBAPIError as error:
        raise cannot_open(url, error) from error
    finally:
        engine.dispose()


def _check_free(path: Path) -> None:
    if path.exists() and (path.stat().st_size or not path.is_file()):
        raise WorkbenchError(
            f"„{path.name}“ gibt es schon.", "Öffnen Sie die Datei oder wählen Sie einen anderen Namen."
        )


def open_workspace(workspace: str) -> Store:
    """The workspace at a path or URL. An older schema is migrated after a copy was made.

    Raises `InputError` for a missing or damaged file (naming the last good copy), a file of another program, and a
    schema of a newer program: such a workspace is left as it is.
    """
    url = parse_url(workspace)
    if url.get_backend_name() == SQLITE:
        _check_file(Path(url.database or ""))
    engine = _engine(url)
    try:
        with engine.connect() as connection:
            schema = schema_of(connection)
        _check_schema(url, schema)
        if schema != newest_schema():
            copy_before_migration(url, engine)
            with beginning(engine) as connection:
                migrate(connection)
        with engine.connect() as connection:
            row = connection.execute(select(workspaces)).one()
    except DBAPIError as error:
        engine.dispose()
        raise cannot_open(url, error) from error
    except WorkbenchError:
        engine.dispose()
        raise
    return Store(url, engine, row.id, row.name)


def _engine(url: URL) -> Engine:
    engine = engine_for(url)
    if url.get_backend_name() == SQLITE:
        event.listen(engine, "connect", _use_write_ahead_log)
    return engine


def _use_write_ahead_log(connection: sqlite3.Connection, _record: object) -> None:
    connection.execute("PRAGMA journal_mode = WAL").close()


def _check_folder(path: Path) -> None:
    if not path.parent.is_dir():
        raise WorkbenchError(f"Den Ordner „{path.parent}“ gibt es nicht.")
    if is_on_network(path.parent):
        raise WorkbenchError(
            f"„{path.parent}“ liegt auf einem Netzlaufwerk. Dort kann ein Arbeitsbereich Schaden nehmen.",
            "Legen Sie ihn auf diesen Computer, oder lassen Sie PostgreSQL für das Amt einrichten.",
        )


def _check_file(path: Path) -> None:
    """Raises `InputError` unless the path is a workspace file that is whole. The file is opened read-only."""
    try:
        there = path.exists()
    except OSError as error:
        raise InputError(f"„{path}“ kann nicht geöffnet werden: {cause_of(error)}.") from error
    if not there:
        raise InputError(f"Den Arbeitsbereich „{path}“ gibt es nicht.", "Prüfen Sie Ordner und Schreibweise.")
    _check_folder(path)
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True, timeout=5)
    except sqlite3.Error as error:
        raise InputError(f"„{path.name}“ kann nicht geöffnet werden.") from error
    try:
        (found,) = connection.execute("PRAGMA application_id").fetchone()
        if found != APPLICATION_ID:
            raise InputError(f"„{path.name}“ ist kein Arbeitsbereich der Formularwerkbank.")
        problems = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
    except sqlite3.OperationalError as error:
        if "unable to open" in str(error) or "readonly" in str(error):
            raise InputError(
                f"„{path.name}“ kann nicht geöffnet werden: Im Ordner darf nicht geschrieben werden.",
                "Kopieren Sie die Datei in einen Ordner, in dem Sie schreiben dürfen.",
            ) from error
        raise InputError(f"„{path.name}“ kann nicht geöffnet werden: Die Datei ist gesperrt.") from error
    except sqlite3.DatabaseError as error:
        raise _damaged(path) from error
    finally:
        connection.close()
    if problems != ["ok"]:
        raise _damaged(path)


def _damaged(path: Path) -> InputError:
    copy = newest_copy(path)
    hint = f"Die letzte gute Sicherung ist „{copy}“." if copy else "Eine Sicherung wurde nicht gefunden."
    return InputError(f"„{path.name}“ ist beschädigt und wurde nicht geändert.", hint)


def _check_schema(url: URL, schema: str | None) -> None:
    if schema is None:
        raise InputError(f"In „{title_of(url)}“ ist noch kein Arbeitsbereich angelegt.")
    if not is_known(schema):
        raise InputError(
            f"„{title_of(url)}“ wurde mit einer neueren Fassung der Formularwerkbank geschrieben.",
            "Aktualisieren Sie das Programm. Der Arbeitsbereich wurde nicht geändert.",
        )


def _name(url: URL) -> str:
    return Path(url.database or "").stem
