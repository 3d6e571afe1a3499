"""Passages with their current texts."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, insert, select, update

from workbench.legal.fingerprints import fingerprint
from workbench.model.workspace import NewSegment, StoredSegment, TextChange
from workbench.store.errors import ConflictError, MissingError
from workbench.store.forms import lock_unreleased
from workbench.store.json_texts import json_of
from workbench.store.keys import new_id, now
from workbench.store.schema import revisions, segments

_COLUMNS = (
    segments.c.id,
    segments.c.form_version_id,
    segments.c.segment,
    segments.c.position,
    segments.c.part,
    segments.c.kind,
    segments.c.block,
    segments.c.locked,
    segments.c.original,
    segments.c.text,
    segments.c.fingerprint,
    segments.c.version,
)


def insert_segments(
    connection: Connection, version: str, new: Sequence[NewSegment], person: str, reason: str = ""
) -> None:
    """Add the passages of a new version in reading order; a text that is not the file's is committed as a revision."""
    rows = [_row(version, position, segment) for position, segment in enumerate(new)]
    if rows:
        connection.execute(insert(segments), rows)
    at, reasons = now(), json_of((reason,) if reason else ())
    carried = [
        {
            "id": new_id(),
            "segment_id": row["id"],
            "number": 1,
            "before": row["original"],
            "after": row["text"],
            "reasons": reasons,
            "person": person,
            "at": at,
        }
        for row in rows
        if row["text"] != row["original"]
    ]
    if carried:
        connection.execute(insert(revisions), carried)


def _row(version: str, position: int, new: NewSegment) -> dict[str, Any]:
    return {
        "id": new_id(),
        "form_version_id": version,
        "segment": new.segment,
        "position": position,
        "part": new.part,
        "kind": new.kind,
        "block": new.block,
        "locked": new.locked,
        "original": new.original,
        "text": new.text,
        "fingerprint": fingerprint(new.text),
    }


def segments_of(connection: Connection, version: str) -> tuple[StoredSegment, ...]:
    """All passages of the version with their current texts, in reading order."""
    query = select(*_COLUMNS).where(segments.c.form_version_id == version).order_by(segments.c.position)
    return tuple(StoredSegment(*row) for row in connection.execute(query))


def some_segments(connection: Connection, version: str, ids: Sequence[str]) -> tuple[StoredSegment, ...]:
    """Those passages of the version that have these ids in the file, in reading order."""
    query = select(*_COLUMNS).where(segments.c.form_version_id == version, segments.c.segment.in_(ids))
    return tuple(StoredSegment(*row) for row in connection.execute(query.order_by(segments.c.position)))


def get_segment(connection: Connection, version: str, segment: str) -> StoredSegment:
    """The passage. Raises `MissingError`."""
    found = some_segments(connection, version, (segment,))
    if not found:
        raise MissingError(f"Die Passage {segment} gibt es im Arbeitsbereich nicht mehr.")
    return found[0]


def set_text(connection: Connection, version: str, change: TextChange) -> bool:
    """Put a text in place if the passage still is as the writer has read it; False, and nothing done, if not.

    Use `commit_texts`: it writes the revision too, which every text must have.
    """
    done = connection.execute(
        update(segments)
        .where(
            segments.c.form_version_id == version,
            segments.c.segment == change.segment,
            segments.c.version == change.version,
        )
        .values(text=change.text, fingerprint=fingerprint(change.text), version=segments.c.version + 1)
    )
    return bool(done.rowcount)


def set_block(connection: Connection, segment: StoredSegment, block: str, locked: bool) -> StoredSegment:
    """The passage with another class of legal block and lock. Raises `ConflictError`, `FrozenError`."""
    lock_unreleased(connection, segment.form_version)
    done = connection.execute(
        update(segments)
        .where(segments.c.id == segment.id, segments.c.version == segment.version)
        .values(block=block, locked=locked, version=segments.c.version + 1)
    )
    if not done.rowcount:
        raise ConflictError(message=f"Inzwischen hat jemand anderes die Passage {segment.segment} geändert.")
    return get_segment(connection, segment.form_version, segment.segment)


def segments_like(connection: Connection, text: str) -> tuple[StoredSegment, ...]:
    """All passages of the workspace whose current text differs from `text` at most in typography."""
    query = select(*_COLUMNS).where(segments.c.fingerprint == fingerprint(text))
    return tuple(StoredSegment(*row) for row in connection.execute(query.order_by(segments.c.row)))
