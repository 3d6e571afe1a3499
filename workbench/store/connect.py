"""Opening a database so that nothing that was committed is ever lost.

SQLite: write-ahead log, `synchronous=FULL`, foreign keys, a busy time-out, and an application id that tells our files
from others. A writer takes its lock at once (`BEGIN IMMEDIATE`): two writers wait for each other, they never fail
half-way.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError

from workbench.common.errors import InputError
from workbench.store.failures import failure, forget_values
from workbench.store.passwords import with_password

APPLICATION_ID = 0x46574231
"""ASCII "FWB1" in the header of every workspace file."""
BUSY_SECONDS = 30.0
SQLITE, POSTGRESQL = "sqlite", "postgresql"
Transaction = Connection
"""What callers hand from one function of the store to the next."""
_WRITES = "workbench_writes"


def parse_url(workspace: str) -> URL:
    """The URL of a workspace that was named by a URL or by the path of a file.

    Raises `InputError` for a URL of another kind of database.
    """
    if "://" not in workspace:
        return URL.create("sqlite", database=str(Path(workspace).expanduser()))
    try:
        url = make_url(workspace)
    except ArgumentError:
        raise InputError("Die Adresse des Arbeitsbereichs ist nicht zu lesen.", _EXPECTED) from None
    if url.get_backend_name() not in (SQLITE, POSTGRESQL) or not url.database:
        raise InputError("Diese Art von Datenbank wird nicht unterstützt.", _EXPECTED)
    return url.set(drivername="postgresql+psycopg") if url.drivername == "postgresql" else url


def file_of(workspace: str) -> Path | None:
    """The file of an embedded workspace; None for a server. Raises `InputError` like `parse_url`."""
    url = parse_url(workspace)
    return Path(url.database or "") if url.get_backend_name() == SQLITE else None


_EXPECTED = "Möglich sind eine Datei, sqlite:///DATEI und postgresql+psycopg://..."


def engine_for(url: URL) -> Engine:
    """An engine for the URL; nothing is opened yet."""
    if url.get_backend_name() == SQLITE:
        engine = create_engine(
            url, connect_args={"timeout": BUSY_SECONDS, "check_same_thread": False}, hide_parameters=True
        )
        event.listen(engine, "connect", _prepare_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        return engine
    url = with_password(url).update_query_dict(_server_options(url))
    engine = create_engine(url, pool_pre_ping=True, hide_parameters=True)
    event.listen(engine, "handle_error", _leave_out_detail)
    return engine


def _leave_out_detail(context: ExceptionContext) -> None:
    """Cut the server's message down to its first line: the next ones may quote the row, and so the text of a form."""
    for error in (context.original_exception, context.sqlalchemy_exception):
        if error is not None:
            first = str(error.args[0]).splitlines()[0] if error.args and str(error.args[0]) else ""
            error.args = (first,)


def _server_options(url: URL) -> dict[str, str]:
    """What to ask of the server unless the URL says otherwise: a dead network is noticed within seconds."""
    return {name: value for name, value in _SERVER.items() if name not in url.query}


_SERVER = {
    "application_name": "Formularwerkbank",
    "connect_timeout": "10",
    "keepalives_idle": "10",
    "keepalives_interval": "3",
    "keepalives_count": "3",
    "tcp_user_timeout": "20000",
    "options": "-c jit=off -c lock_timeout=20s -c idle_in_transaction_session_timeout=120s",
}


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection that sees one consistent state. Raises `StoreError` if the database is lost."""
    with _told(engine), engine.connect() as connection:
        if engine.dialect.name == POSTGRESQL:
            connection.execution_options(isolation_level="REPEATABLE READ")
        yield connection


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction: all of it is committed at the end, or nothing if an exception passes.

    Raises `StoreError` if the database does not take it: a full disk, a lost server, no right to write.
    """
    with _told(engine), beginning(engine) as connection:
        yield connection


@contextmanager
def beginning(engine: Engine) -> Iterator[Connection]:
    """Like `writing`, but what the database complains about comes as it is."""
    with engine.connect().execution_options(**{_WRITES: True}) as connection, connection.begin():
        yield connection


@contextmanager
def _told(engine: Engine) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        told = failure(engine.url, error)
        if told is None:
            forget_values(error)
            raise
        raise told from error


def _prepare_sqlite(connection: Any, _record: Any) -> None:
    # Not `trusted_schema = OFF`: before SQLite 3.42 the triggers could not write to the index for searching then.
    connection.isolation_level = None  # SQLAlchemy begins transactions itself, see `_begin_sqlite`
    cursor = connection.cursor()
    for pragma in (
        f"busy_timeout = {int(BUSY_SECONDS * 1000)}",
        "foreign_keys = ON",
        "synchronous = FULL",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(_WRITES)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
