"""Hearing of what others committed: at once on a server, within a second in a file."""

import logging
from collections.abc import Iterator
from threading import Event

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError

from workbench.model.workspace import ChangeNote
from workbench.store.changes import CHANNEL, changes_after
from workbench.store.connect import POSTGRESQL, reading
from workbench.store.errors import StoreError

PAUSE_SECONDS = 0.5
_log = logging.getLogger(__name__)


def new_changes(engine: Engine, after: int, stop: Event) -> Iterator[tuple[ChangeNote, ...]]:
    """Changes with numbers above `after` as they come, one's own too, until `stop` is set.

    For a thread of its own. While the server is away nothing comes; afterwards everything that was missed.
    """
    while not stop.is_set():
        try:
            for _ in _signals(engine, stop):
                while notes := _read(engine, after):
                    after = notes[-1].number
                    yield notes
        except (SQLAlchemyError, StoreError, engine.dialect.loaded_dbapi.Error):
            _log.warning("The database cannot be reached; trying again.")
            stop.wait(PAUSE_SECONDS)


def _read(engine: Engine, after: int) -> tuple[ChangeNote, ...]:
    with reading(engine) as connection:
        return changes_after(connection, after)


def _signals(engine: Engine, stop: Event) -> Iterator[None]:
    """One item at once, then one whenever it is worth looking."""
    if engine.dialect.name != POSTGRESQL:
        while not stop.is_set():
            yield
            stop.wait(PAUSE_SECONDS)
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql(f"LISTEN {CHANNEL}")
        try:
            yield
            while not stop.is_set():
                if _heard(connection):
                    yield
        finally:
            connection.invalidate()


def _heard(connection: Connection) -> bool:
    """Whether something was told within the pause."""
    driver = connection.connection.driver_connection
    if driver is None:
        return False
    return any(True for _ in driver.notifies(timeout=PAUSE_SECONDS, stop_after=1))
