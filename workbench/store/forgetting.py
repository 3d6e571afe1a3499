"""Deleting so that nothing is left of it in the files."""

import sqlite3

from sqlalchemy import Engine, text

from workbench.store.connect import POSTGRESQL, writing
from workbench.store.errors import StoreError
from workbench.store.memory_words import forget_deleted_words
from workbench.store.search_index import forget_deleted


def purge(engine: Engine) -> None:
    """Remove the traces of what was deleted from the database and its log. Takes seconds in a big workspace.

    Raises `StoreError` if traces have to stay because somebody else is reading or writing: do it again later. A server
    does it only for the owner of the tables; for others its own housekeeping comes later. Copies that were made
    earlier keep what they have.
    """
    if engine.dialect.name == POSTGRESQL:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM"))
        return
    with writing(engine) as connection:
        forget_deleted(connection)
        forget_deleted_words(connection)
    driver = engine.raw_connection()
    try:
        cursor = driver.cursor()
        cursor.execute("VACUUM")
        busy = cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        cursor.close()
    except sqlite3.OperationalError as error:
        raise _traces_stay() from error
    finally:
        driver.close()
    if busy:
        raise _traces_stay()


def _traces_stay() -> StoreError:
    return StoreError(
        "Gelöscht ist gelöscht, aber Reste davon stehen noch in der Datei: Ein anderes Programm arbeitet damit.",
        "Schließen Sie die anderen Fenster und räumen Sie später noch einmal auf.",
    )
