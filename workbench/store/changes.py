"""What was committed, in order: other windows read on from the last number they know."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select

from workbench.model.workspace import ChangeNote
from workbench.store.connect import POSTGRESQL
from workbench.store.json_texts import json_of, words_of
from workbench.store.keys import now
from workbench.store.schema import changes

CHANNEL = "workbench_changes"
CLAIM = "claim"
"""What a change is called that only says who works where."""
_LOCK = 0x46574231


def append_change(
    connection: Connection,
    person: str,
    client: str,
    what: str,
    version: str | None = None,
    segments: Sequence[str] = (),
) -> int:
    """The number of the change. Do this last in a transaction: from here on everybody else waits for its end, so that
    numbers appear in order and nobody reads past one that comes later."""
    server = connection.dialect.name == POSTGRESQL
    if server:
        connection.execute(select(func.pg_advisory_xact_lock(_LOCK)))
    row = {"at": now(), "person": person, "client": client, "form_version_id": version, "what": what}
    written = insert(changes).values(**row, segments=json_of(segments)).returning(changes.c.number)
    number = int(connection.execute(written).scalar_one())
    if server:
        connection.execute(select(func.pg_notify(CHANNEL, str(number))))
    return number


def last_change(connection: Connection) -> int:
    """The number of the newest change; 0 in a new workspace."""
    return int(connection.execute(select(func.coalesce(func.max(changes.c.number), 0))).scalar_one())


def changes_after(connection: Connection, number: int, limit: int = 1000) -> tuple[ChangeNote, ...]:
    """The next changes after `number`, oldest first."""
    query = select(changes).where(changes.c.number > number).order_by(changes.c.number).limit(limit)
    return tuple(_note(row) for row in connection.execute(query))


def latest_changes(connection: Connection) -> dict[str, tuple[str, str]]:
    """When each version of a form changed last, and who did it; to work on a passage is no change yet."""
    last = (
        select(func.max(changes.c.number).label("number"))
        .where(changes.c.form_version_id.is_not(None), changes.c.what != CLAIM)
        .group_by(changes.c.form_version_id)
        .subquery()
    )
    query = select(changes.c.form_version_id, changes.c.at, changes.c.person)
    rows = connection.execute(query.join(last, last.c.number == changes.c.number))
    return {version: (at, person) for version, at, person in rows}


def _note(row: Any) -> ChangeNote:
    return ChangeNote(
        row.number, row.at, row.person, row.client, row.form_version_id, words_of(row.segments), row.what
    )
