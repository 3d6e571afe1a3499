"""The office glossary as the whole office shares it."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from workbench.model.workspace import StoredEntry
from workbench.store.errors import ConflictError, StoreError
from workbench.store.keys import new_id
from workbench.store.schema import glossary_entries

_COLUMNS = (
    glossary_entries.c.id,
    glossary_entries.c.entry,
    glossary_entries.c.term,
    glossary_entries.c.payload,
    glossary_entries.c.version,
)


def list_entries(connection: Connection) -> tuple[StoredEntry, ...]:
    """All entries by their id in the glossary."""
    return tuple(
        _entry(row) for row in connection.execute(select(*_COLUMNS).order_by(glossary_entries.c.entry))
    )


def add_entries(connection: Connection, new: Sequence[tuple[str, str, str]]) -> None:
    """Add entries given as (id in the glossary, lemma, JSON). Raises `StoreError` for an id that is taken."""
    taken = {entry.entry for entry in list_entries(connection)} & {entry for entry, _, _ in new}
    if taken:
        raise StoreError(f"Diese Einträge gibt es schon: {', '.join(sorted(taken))}.")
    rows = [
        {"id": new_id(), "entry": entry, "term": term, "payload": payload} for entry, term, payload in new
    ]
    if rows:
        connection.execute(insert(glossary_entries), rows)


def change_entry(connection: Connection, entry: StoredEntry) -> StoredEntry:
    """The entry with the term and payload of `entry`. Raises `ConflictError` if somebody was faster."""
    done = connection.execute(
        update(glossary_entries)
        .where(glossary_entries.c.id == entry.id, glossary_entries.c.version == entry.version)
        .values(term=entry.term, payload=entry.payload, version=glossary_entries.c.version + 1)
    )
    if not done.rowcount:
        raise ConflictError(message=f"Inzwischen hat jemand anderes den Eintrag „{entry.term}“ geändert.")
    return _entry(connection.execute(select(*_COLUMNS).where(glossary_entries.c.id == entry.id)).one())


def delete_entry(connection: Connection, entry: StoredEntry) -> None:
    """Delete the entry. Raises `ConflictError` if somebody has changed or deleted it meanwhile."""
    same = (glossary_entries.c.id == entry.id, glossary_entries.c.version == entry.version)
    if not connection.execute(delete(glossary_entries).where(*same)).rowcount:
        raise ConflictError(message=f"Inzwischen hat jemand anderes den Eintrag „{entry.term}“ geändert.")


def _entry(row: Any) -> StoredEntry:
    return StoredEntry(*row)
