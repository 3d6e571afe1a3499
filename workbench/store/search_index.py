"""The index for searching in all texts: trigrams, in SQLite's FTS5 or PostgreSQL's pg_trgm where that is allowed.

Hyphens that are only seen at the end of a line are left out, fixed spaces are spaces: a person finds what he sees.
"""

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from workbench.store.connect import POSTGRESQL

TABLE, SOURCE, INDEX = "segment_search", "segment_search_source", "ix_segments_text_trigrams"
SHORTEST = 3
"""Characters that a word needs to be in the index."""
_LIKE_SPACE, _LIKE_HYPHEN, _UNSEEN = "\u00a0\u202f", "\u2011", "\u00ad\u200b"


def searchable(words: str) -> str:
    """The words as the index has them."""
    return words.translate(str.maketrans(_LIKE_SPACE + _LIKE_HYPHEN, "  -", _UNSEEN))


def seen_text(column: str, dialect: str) -> str:
    """SQL for the text of a column as the index has it."""
    if dialect == POSTGRESQL:
        return f"translate({column}, '{_LIKE_SPACE}{_LIKE_HYPHEN}{_UNSEEN}', '  -')"
    for sign, instead in (
        *((sign, " ") for sign in _LIKE_SPACE),
        (_LIKE_HYPHEN, "-"),
        *((s, "") for s in _UNSEEN),
    ):
        column = f"replace({column}, char({ord(sign)}), '{instead}')"
    return column


def like(term: str) -> str:
    """The pattern for `LIKE ... ESCAPE '!'` that finds the term anywhere."""
    for sign in "!%_":
        term = term.replace(sign, f"!{sign}")
    return f"%{term}%"


def create_search_index(connection: Connection) -> None:
    """Create the index, and on SQLite the triggers that keep it current."""
    if connection.dialect.name == POSTGRESQL:
        _create_on_server(connection)
    else:
        for statement in _sqlite_statements():
            connection.exec_driver_sql(statement)


def _create_on_server(connection: Connection) -> None:
    seen = seen_text("text", POSTGRESQL)
    for statement in (
        "CREATE EXTENSION IF NOT EXISTS pg_trgm",
        f"CREATE INDEX {INDEX} ON segments USING gin (({seen}) gin_trgm_ops)",
    ):
        try:
            with connection.begin_nested():
                connection.execute(text(statement))
        except DBAPIError:
            return  # the server does not have or not allow it: searching then reads all texts


def _sqlite_statements() -> tuple[str, ...]:
    options = f"text, content='{SOURCE}', content_rowid='row', columnsize=0, tokenize='trigram'"
    old, new = seen_text("old.text", "sqlite"), seen_text("new.text", "sqlite")
    remove = f"INSERT INTO {TABLE}({TABLE}, rowid, text) VALUES ('delete', old.row, {old});"  # noqa: S608
    add = f"INSERT INTO {TABLE}(rowid, text) VALUES (new.row, {new});"  # noqa: S608
    return (
        f"CREATE VIEW {SOURCE} AS SELECT row, {seen_text('text', 'sqlite')} AS text FROM segments",  # noqa: S608
        f"CREATE VIRTUAL TABLE {TABLE} USING fts5({options})",
        f"CREATE TRIGGER segments_added AFTER INSERT ON segments BEGIN {add} END",
        f"CREATE TRIGGER segments_deleted AFTER DELETE ON segments BEGIN {remove} END",
        f"CREATE TRIGGER segments_changed AFTER UPDATE OF text ON segments BEGIN {remove} {add} END",
    )


def forget_deleted(connection: Connection) -> None:
    """Take what belonged to deleted passages out of the index: until then only marks hide it."""
    if connection.dialect.name != POSTGRESQL:
        connection.exec_driver_sql(f"INSERT INTO {TABLE}({TABLE}) VALUES ('optimize')")  # noqa: S608


def check_index(connection: Connection) -> bool:
    """Whether the index says what the texts say; always so on a server, which keeps it itself."""
    if connection.dialect.name == POSTGRESQL:
        return True
    try:
        connection.exec_driver_sql(f"INSERT INTO {TABLE}({TABLE}, rank) VALUES ('integrity-check', 1)")  # noqa: S608
    except DBAPIError:
        return False
    return True
