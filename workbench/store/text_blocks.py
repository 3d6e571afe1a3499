"""Text blocks with all their wordings, and the passages they stand in."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Select, func, insert, select, update

from workbench.model.text_block import BlockUse, BlockWording, Passage, TextBlock
from workbench.model.workspace import Status
from workbench.store.errors import ConflictError, MissingError
from workbench.store.keys import new_id, now
from workbench.store.schema import (
    form_versions,
    forms,
    segments,
    text_block_uses,
    text_block_wordings,
    text_blocks,
)

_BLOCK = (
    text_blocks.c.id,
    text_blocks.c.title,
    text_blocks.c.text,
    text_blocks.c.fingerprint,
    text_blocks.c.stand,
    text_blocks.c.version,
)
_AT_ONCE = 500


def add_text_block(connection: Connection, block: TextBlock, reason: str, person: str) -> TextBlock:
    """The new block with its first wording; `id` and `version` of `block` do not count."""
    new = TextBlock(new_id(), block.title, block.text, block.fingerprint, block.stand)
    row = {
        "id": new.id,
        "title": new.title,
        "text": new.text,
        "fingerprint": new.fingerprint,
        "stand": new.stand,
    }
    connection.execute(insert(text_blocks).values(row))
    _add_wording(connection, new, reason, person)
    return new


def change_text_block(connection: Connection, block: TextBlock, reason: str, person: str) -> TextBlock:
    """The block with the values of `block` as its next wording. `version` is the one that was read.

    Raises `ConflictError` if somebody was faster, `MissingError`.
    """
    values = {
        "title": block.title,
        "text": block.text,
        "fingerprint": block.fingerprint,
        "stand": block.stand,
    }
    there = update(text_blocks).where(text_blocks.c.id == block.id, text_blocks.c.version == block.version)
    done = connection.execute(there.values(**values, version=text_blocks.c.version + 1))
    written = get_text_block(connection, block.id)
    if not done.rowcount:
        raise ConflictError(
            message=f"Inzwischen hat jemand anderes den Textbaustein „{written.title}“ geändert."
        )
    _add_wording(connection, written, reason, person)
    return written


def _add_wording(connection: Connection, block: TextBlock, reason: str, person: str) -> None:
    row = {"id": new_id(), "text_block_id": block.id, "number": block.version, "text": block.text}
    written = insert(text_block_wordings).values(
        **row, stand=block.stand, reason=reason, person=person, at=now()
    )
    connection.execute(written)


def get_text_block(connection: Connection, block: str) -> TextBlock:
    """The block. Raises `MissingError`."""
    row = connection.execute(select(*_BLOCK).where(text_blocks.c.id == block)).one_or_none()
    if row is None:
        raise MissingError("Diesen Textbaustein gibt es im Arbeitsbereich nicht.")
    return TextBlock(*row)


def list_text_blocks(connection: Connection) -> tuple[TextBlock, ...]:
    """All blocks by title."""
    query = select(*_BLOCK).order_by(text_blocks.c.title, text_blocks.c.id)
    return tuple(TextBlock(*row) for row in connection.execute(query))


def wordings_of(connection: Connection, block: str = "") -> tuple[BlockWording, ...]:
    """Every wording of the block (of all blocks without one), oldest first."""
    table = text_block_wordings
    query = select(
        table.c.text_block_id,
        table.c.number,
        table.c.text,
        table.c.stand,
        table.c.reason,
        table.c.person,
        table.c.at,
    ).order_by(table.c.text_block_id, table.c.number)
    if block:
        query = query.where(table.c.text_block_id == block)
    return tuple(BlockWording(*row) for row in connection.execute(query))


def uses_of(connection: Connection, block: str) -> dict[str, BlockUse]:
    """What is known of the block's passages, by their key."""
    table = text_block_uses
    query = select(table.c.segment_id, table.c.block_version, table.c.declined)
    return {row[0]: BlockUse(*row) for row in connection.execute(query.where(table.c.text_block_id == block))}


def put_uses(connection: Connection, block: str, uses: Sequence[BlockUse]) -> None:
    """Keep that the passages were given, or have declined, a wording. A passage that is gone is left out."""
    table = text_block_uses
    there = {row.id for row in _chunked(connection, select(segments.c.id), segments.c.id, _keys(uses))}
    known = uses_of(connection, block)
    for use in uses:
        if use.passage not in there:
            continue
        values = {"block_version": use.version, "declined": use.declined}
        if use.passage in known:
            mine = (table.c.text_block_id == block) & (table.c.segment_id == use.passage)
            connection.execute(update(table).where(mine).values(values))
        else:
            row = {"id": new_id(), "text_block_id": block, "segment_id": use.passage, **values}
            connection.execute(insert(table).values(row))


def carry_uses(connection: Connection, before: str, after: str, partners: Mapping[str, str]) -> None:
    """Let what is known of the passages of the version `before` count for their `partners` in the version `after`.

    Both sides of `partners` are ids in the file.
    """
    table = text_block_uses
    keys = select(segments.c.segment, segments.c.id).where(segments.c.form_version_id == after)
    new = {row.segment: row.id for row in connection.execute(keys)}
    query = (
        select(segments.c.segment, table.c.text_block_id, table.c.block_version, table.c.declined)
        .join(table, table.c.segment_id == segments.c.id)
        .where(segments.c.form_version_id == before)
    )
    rows = [
        {
            "id": new_id(),
            "text_block_id": row.text_block_id,
            "segment_id": new[partners[row.segment]],
            "block_version": row.block_version,
            "declined": row.declined,
        }
        for row in connection.execute(query).all()
        if partners.get(row.segment) in new
    ]
    if rows:
        connection.execute(insert(table), rows)


def newest_passages(connection: Connection) -> Iterator[Passage]:
    """The passages of the newest version of every form that was not withdrawn, a few at a time, by form and place."""
    query = _passages().order_by(forms.c.name, forms.c.id, segments.c.position)
    streamed = connection.execution_options(stream_results=True, yield_per=2000)
    for row in streamed.execute(query):
        yield _passage(row)


def passages_with(connection: Connection, keys: Sequence[str]) -> tuple[Passage, ...]:
    """Those of the `newest_passages` that have these keys, in no order."""
    return tuple(_passage(row) for row in _chunked(connection, _passages(), segments.c.id, keys))


def _passages() -> Select[Any]:
    newest = (
        select(form_versions.c.form_id, func.max(form_versions.c.number).label("number"))
        .group_by(form_versions.c.form_id)
        .subquery()
    )
    return (
        select(
            segments.c.id,
            forms.c.id,
            forms.c.name,
            form_versions.c.id,
            form_versions.c.released_at.is_not(None),
            segments.c.segment,
            segments.c.kind,
            segments.c.block,
            segments.c.locked,
            segments.c.text,
            segments.c.fingerprint,
        )
        .join(form_versions, form_versions.c.id == segments.c.form_version_id)
        .join(
            newest,
            (newest.c.form_id == form_versions.c.form_id) & (newest.c.number == form_versions.c.number),
        )
        .join(forms, forms.c.id == form_versions.c.form_id)
        .where(forms.c.status != Status.WITHDRAWN)
    )


def _passage(row: Any) -> Passage:
    values = list(row)
    values[4] = bool(values[4])
    return Passage(*values)


def _chunked(connection: Connection, query: Select[Any], column: Any, keys: Sequence[str]) -> Iterator[Any]:
    for start in range(0, len(keys), _AT_ONCE):
        yield from connection.execute(query.where(column.in_(keys[start : start + _AT_ONCE]))).all()


def _keys(uses: Sequence[BlockUse]) -> list[str]:
    return [use.passage for use in uses]
