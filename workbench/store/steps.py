"""What people did to a version of a form, in order; undo and redo survive the end of the program."""

from typing import Any

from sqlalchemy import Connection, func, insert, select, update

from workbench.model.workspace import StoredHistory, StoredStep
from workbench.store.errors import ConflictError, MissingError
from workbench.store.forms import lock_unreleased
from workbench.store.keys import new_id, now
from workbench.store.schema import steps

_COLUMNS = (
    steps.c.id,
    steps.c.form_version_id,
    steps.c.number,
    steps.c.label,
    steps.c.forward,
    steps.c.inverse,
    steps.c.undone,
    steps.c.superseded,
    steps.c.person,
    steps.c.at,
)


def append_step(
    connection: Connection,
    version: str,
    label: str,
    forward: str,
    inverse: str,
    person: str,
    step: str | None = None,
) -> StoredStep:
    """The step as it was written; what the person had undone before can no longer be redone.

    Do this first in a transaction: it makes others wait who work on the same version. `step` is an id of the caller's
    own: with it he finds out after a lost connection whether the step was committed. Raises `FrozenError`.
    """
    lock_unreleased(connection, version)
    connection.execute(
        update(steps)
        .where(steps.c.form_version_id == version, steps.c.person == person, steps.c.undone)
        .values(superseded=True)
    )
    number = select(func.coalesce(func.max(steps.c.number), 0) + 1).where(steps.c.form_version_id == version)
    row = {
        "id": step or new_id(),
        "form_version_id": version,
        "number": connection.execute(number).scalar_one(),
        "label": label,
        "forward": forward,
        "inverse": inverse,
        "undone": False,
        "superseded": False,
        "person": person,
        "at": now(),
    }
    connection.execute(insert(steps).values(row))
    return _step(row.values())


def extend_step(connection: Connection, step: str, label: str, forward: str) -> StoredStep:
    """The step grown by what was typed since: another `forward`, the same `inverse`. Only a person's last step grows.

    Raises `MissingError`, `ConflictError` if it was undone meanwhile, `FrozenError`.
    """
    found = get_step(connection, step)
    lock_unreleased(connection, found.form_version)
    done = connection.execute(
        update(steps)
        .where(steps.c.id == step, ~steps.c.undone)
        .values(label=label, forward=forward, at=now())
    )
    if not done.rowcount:
        raise ConflictError(message=f"„{found.label}“ wurde inzwischen rückgängig gemacht.")
    return get_step(connection, step)


def mark_undone(connection: Connection, step: str, undone: bool = True) -> StoredStep:
    """The step, undone or (with `undone=False`) redone. Raises `ConflictError` if it already is, `FrozenError`."""
    found = get_step(connection, step)
    lock_unreleased(connection, found.form_version)
    done = connection.execute(
        update(steps)
        .where(steps.c.id == step, steps.c.undone != undone, ~steps.c.superseded)
        .values(undone=undone)
    )
    if not done.rowcount:
        state = "rückgängig gemacht" if undone else "wiederholt"
        raise ConflictError(message=f"„{found.label}“ wurde inzwischen schon {state}.")
    return get_step(connection, step)


def get_step(connection: Connection, step: str) -> StoredStep:
    """The step. Raises `MissingError`."""
    row = connection.execute(select(*_COLUMNS).where(steps.c.id == step)).one_or_none()
    if row is None:
        raise MissingError("Diesen Schritt gibt es im Arbeitsbereich nicht.")
    return _step(row)


def has_step(connection: Connection, step: str) -> bool:
    """Whether the step was committed."""
    return connection.execute(select(steps.c.id).where(steps.c.id == step)).one_or_none() is not None


def steps_of(connection: Connection, version: str) -> tuple[StoredStep, ...]:
    """Everything anybody did to the version, in order."""
    query = select(*_COLUMNS).where(steps.c.form_version_id == version).order_by(steps.c.number)
    return tuple(_step(row) for row in connection.execute(query))


def history_of(connection: Connection, version: str, person: str) -> StoredHistory:
    """What the person can undo and redo."""
    mine = [step for step in steps_of(connection, version) if step.person == person]
    return StoredHistory(
        tuple(step for step in mine if not step.undone),
        tuple(step for step in mine if step.undone and not step.superseded),
    )


def _step(row: Any) -> StoredStep:
    return StoredStep(*row)
