"""Scores of a form when the work on it began."""

from typing import Any

from sqlalchemy import Connection, func, insert, select

from workbench.model.workspace import Baseline
from workbench.store.forms import lock_version
from workbench.store.keys import new_id, now
from workbench.store.schema import baselines

_COLUMNS = (
    baselines.c.id,
    baselines.c.form_version_id,
    baselines.c.score_version,
    baselines.c.payload,
    baselines.c.person,
    baselines.c.at,
)


def add_baseline(
    connection: Connection, version: str, score_version: str, payload: str, person: str
) -> Baseline:
    """The baseline as it was written; earlier ones stay."""
    lock_version(connection, version)
    number = select(func.coalesce(func.max(baselines.c.number), 0) + 1).where(
        baselines.c.form_version_id == version
    )
    new = Baseline(new_id(), version, score_version, payload, person, now())
    values = (new.id, new.form_version, new.score_version, new.payload, new.person, new.at)
    row = dict(zip((column.name for column in _COLUMNS), values, strict=True))
    connection.execute(insert(baselines).values(**row, number=connection.execute(number).scalar_one()))
    return new


def baselines_of(connection: Connection, version: str) -> tuple[Baseline, ...]:
    """All baselines of the version, in the order in which they were set."""
    query = select(*_COLUMNS).where(baselines.c.form_version_id == version).order_by(baselines.c.number)
    return tuple(_baseline(row) for row in connection.execute(query))


def _baseline(row: Any) -> Baseline:
    return Baseline(*row)
