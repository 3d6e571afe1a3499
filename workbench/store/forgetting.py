"""Deleting so that nothing is left of it in the files."""

from sqlalchemy import Engine, text

from workbench.store.connect import POSTGRESQL, writing
from workbench.store.search_index import forget_deleted


def purge(engine: Engine) -> None:
    """Remove the traces of what was deleted from the database and its log. Takes seconds in a big workspace.

    Raises `StoreError` if somebody else is writing for too long. A server does it only for the owner of the tables;
    for others its own housekeeping comes later. Copies that were made earlier keep what they have.
    """
    if engine.dialect.name == POSTGRESQL:
        with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            connection.execute(text("VACUUM"))
        return
    with writing(engine) as connection:
        forget_deleted(connection)
    driver = engine.raw_connection()
    try:
        cursor = driver.cursor()
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        cursor.close()
    finally:
        driver.close()
