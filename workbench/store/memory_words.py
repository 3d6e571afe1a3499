"""The index for words in the translation memory: trigrams of German and of translations.

In a file FTS5 knows which units have which trigrams, but not where: the texts themselves are asked then. That makes the
index a quarter as big. On a server pg_trgm does it, where that is allowed.
"""

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from workbench.store.connect import POSTGRESQL

TABLE = "memory_words"
SHORTEST = 3
"""Characters that a word needs to be in the index."""
_INDEXES = {
    "ix_memory_units_source_trigrams": "memory_units USING gin (source gin_trgm_ops)",
    "ix_memory_units_target_trigrams": "memory_units USING gin (target gin_trgm_ops)",
}
INDEXES = frozenset(_INDEXES)


def create_memory_words(connection: Connection) -> None:
    """Create the indexes, and in a file the triggers that keep them current when units change or go.

    New units are put in by `index_words`, many at once: a trigger would write to the disk for each.
    """
    if connection.dialect.name == POSTGRESQL:
        _create_on_server(connection)
    else:
        for statement in _sqlite_statements():
            connection.exec_driver_sql(statement)


def _create_on_server(connection: Connection) -> None:
    statements = ["CREATE EXTENSION IF NOT EXISTS pg_trgm"]
    statements += [f"CREATE INDEX {name} ON {what}" for name, what in _INDEXES.items()]
    for statement in statements:
        try:
            with connection.begin_nested():
                connection.execute(text(statement))
        except DBAPIError:
            return  # the server does not have or not allow it: then all texts are read


def _sqlite_statements() -> tuple[str, ...]:
    options = "source, target, content='memory_units', content_rowid='id', columnsize=0, detail=column"
    removed = "VALUES ('delete', old.id, old.source, old.target)"
    remove = f"INSERT INTO {TABLE}({TABLE}, rowid, source, target) {removed};"
    add = f"INSERT INTO {TABLE}(rowid, source, target) VALUES (new.id, new.source, new.target);"  # noqa: S608
    changes = "UPDATE OF source, target ON memory_units"
    return (
        f"CREATE VIRTUAL TABLE {TABLE} USING fts5({options}, tokenize='trigram')",
        f"CREATE TRIGGER memory_units_deleted AFTER DELETE ON memory_units BEGIN {remove} END",
        f"CREATE TRIGGER memory_units_changed AFTER {changes} BEGIN {remove} {add} END",
    )


def index_words(connection: Connection, first: int, last: int | None = None) -> None:
    """Make the words of units findable that have just come in: from number `first` on, to `last`."""
    if connection.dialect.name == POSTGRESQL:
        return
    end = "" if last is None else f" AND id <= {int(last)}"
    connection.exec_driver_sql(
        f"INSERT INTO {TABLE}(rowid, source, target) "  # noqa: S608
        f"SELECT id, source, target FROM memory_units WHERE id >= {int(first)}{end}"
    )


def rebuild_words(connection: Connection) -> None:
    """Make the index anew from the texts."""
    if connection.dialect.name != POSTGRESQL:
        connection.exec_driver_sql(f"INSERT INTO {TABLE}({TABLE}) VALUES ('rebuild')")  # noqa: S608


def forget_deleted_words(connection: Connection) -> None:
    """Take what belonged to deleted units out of the index: until then only marks hide it."""
    if connection.dialect.name != POSTGRESQL:
        connection.exec_driver_sql(f"INSERT INTO {TABLE}({TABLE}) VALUES ('optimize')")  # noqa: S608


def words_are_sound(connection: Connection) -> bool:
    """Whether the index says what the texts say; always so on a server, which keeps it itself."""
    if connection.dialect.name == POSTGRESQL:
        return True
    try:
        connection.exec_driver_sql(f"INSERT INTO {TABLE}({TABLE}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    except DBAPIError:
        return False
    return True
