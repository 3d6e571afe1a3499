"""Every text that was ever committed: the only way to change one, and the way back to an earlier one."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select

from workbench.model.workspace import StoredRevision, StoredSegment, TextChange
from workbench.store.errors import Conflict, ConflictError, MissingError
from workbench.store.forms import lock_unreleased
from workbench.store.json_texts import json_of, words_of
from workbench.store.keys import new_id, now
from workbench.store.schema import revisions, segments
from workbench.store.segments import get_segment, set_text, some_segments


def commit_texts(
    connection: Connection, version: str, changes: Sequence[TextChange], person: str, step: str | None = None
) -> tuple[StoredSegment, ...]:
    """Put the texts in place and keep them as revisions; the passages as they are now, in reading order.

    A text that the writer has read leaves its passage as it is. Raises `ConflictError` with both texts of every passage
    that somebody else was faster with, `FrozenError` for a released version, `MissingError`: the caller's transaction
    then takes everything back.
    """
    lock_unreleased(connection, version)
    before = {
        item.segment: item for item in some_segments(connection, version, [item.segment for item in changes])
    }
    for change in changes:
        if change.segment not in before:
            get_segment(connection, version, change.segment)
    new = [
        change
        for change in changes
        if (change.text, change.version) != (before[change.segment].text, before[change.segment].version)
    ]
    refused = tuple(
        Conflict(change, get_segment(connection, version, change.segment))
        for change in new
        if not set_text(connection, version, change)
    )
    if refused:
        raise ConflictError(refused)
    _keep(connection, [(before[change.segment], change) for change in new], person, step)
    return some_segments(connection, version, [change.segment for change in changes])


def _keep(
    connection: Connection, changed: Sequence[tuple[StoredSegment, TextChange]], person: str, step: str | None
) -> None:
    if not changed:
        return
    ids = [segment.id for segment, _ in changed]
    count = select(revisions.c.segment_id, func.max(revisions.c.number)).where(
        revisions.c.segment_id.in_(ids)
    )
    last = {row[0]: row[1] for row in connection.execute(count.group_by(revisions.c.segment_id))}
    at = now()
    rows = [
        {
            "id": new_id(),
            "segment_id": segment.id,
            "number": last.get(segment.id, 0) + 1,
            "before": segment.text,
            "after": change.text,
            "reasons": json_of(change.reasons),
            "person": person,
            "at": at,
            "step_id": step,
        }
        for segment, change in changed
    ]
    connection.execute(insert(revisions), rows)


_COLUMNS = (
    revisions.c.id,
    segments.c.segment,
    revisions.c.number,
    revisions.c.before,
    revisions.c.after,
    revisions.c.reasons,
    revisions.c.person,
    revisions.c.at,
    revisions.c.step_id,
)


def revisions_of(connection: Connection, version: str, segment: str = "") -> tuple[StoredRevision, ...]:
    """All committed texts of one passage, or of the whole version, oldest first within a passage."""
    query = (
        select(*_COLUMNS)
        .join(segments, segments.c.id == revisions.c.segment_id)
        .where(segments.c.form_version_id == version)
        .order_by(segments.c.position, revisions.c.number)
    )
    if segment:
        query = query.where(segments.c.segment == segment)
    return tuple(_revision(row) for row in connection.execute(query))


def restored(connection: Connection, version: str, segment: str, number: int) -> TextChange:
    """The change that brings back the text of revision `number` (0: the text of the file), for `commit_texts`."""
    now_there = get_segment(connection, version, segment)
    if number == 0:
        return TextChange(segment, now_there.version, now_there.original)
    for revision in revisions_of(connection, version, segment):
        if revision.number == number:
            return TextChange(segment, now_there.version, revision.after)
    raise MissingError(f"Die Fassung {number} der Passage {segment} gibt es nicht.")


def _revision(row: Any) -> StoredRevision:
    identifier, segment, number, before, after, reasons, person, at, step = row
    return StoredRevision(identifier, segment, number, before, after, words_of(reasons), person, at, step)
