"""What people decided about forms: one decision of a kind for each thing it is about."""

import hashlib
from typing import Any

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from workbench.model.workspace import DecisionKind, StoredDecision
from workbench.store.keys import new_id, now
from workbench.store.schema import decisions

_COLUMNS = (
    decisions.c.id,
    decisions.c.form_version_id,
    decisions.c.segment,
    decisions.c.kind,
    decisions.c.key,
    decisions.c.payload,
    decisions.c.person,
    decisions.c.at,
)


def put_decision(
    connection: Connection,
    version: str | None,
    kind: DecisionKind,
    key: str,
    payload: str,
    person: str,
    segment: str = "",
) -> StoredDecision:
    """The decision as it was written; it takes the place of the one about the same `key`. No version: whole office."""
    take_back(connection, version, kind, key)
    row = {
        "id": new_id(),
        "form_version_id": version,
        "segment": segment,
        "kind": kind,
        "key": key,
        "payload": payload,
        "person": person,
        "at": now(),
    }
    connection.execute(insert(decisions).values(**row, key_sha256=_hash(key)))
    return StoredDecision(*row.values())  # type: ignore[arg-type]


def take_back(connection: Connection, version: str | None, kind: DecisionKind, key: str) -> bool:
    """Take the decision about `key` back; False if there was none."""
    about = (_of(version), decisions.c.kind == kind, decisions.c.key_sha256 == _hash(key))
    return bool(connection.execute(delete(decisions).where(*about)).rowcount)


def decisions_of(connection: Connection, version: str | None) -> tuple[StoredDecision, ...]:
    """All decisions about the version (None: about the whole office), by kind and key."""
    query = select(*_COLUMNS).where(_of(version)).order_by(decisions.c.kind, decisions.c.key)
    return tuple(_decision(row) for row in connection.execute(query))


def _of(version: str | None) -> ColumnElement[bool]:
    return (
        decisions.c.form_version_id.is_(None) if version is None else decisions.c.form_version_id == version
    )


def _hash(key: str) -> str:
    return hashlib.sha256(key.encode()).hexdigest()


def _decision(row: Any) -> StoredDecision:
    identifier, version, segment, kind, key, payload, person, at = row
    return StoredDecision(identifier, version, segment, DecisionKind(kind), key, payload, person, at)
