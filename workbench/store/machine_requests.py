"""What was sent to services that translate by machine: who, when, where to, how much; never the texts."""

from sqlalchemy import Connection, delete, func, insert, select, update

from workbench.model.machine import MachineRequest
from workbench.store.schema import machine_requests

_R = machine_requests.c
_COLUMNS = (
    _R.id,
    _R.at,
    _R.person,
    _R.provider,
    _R.host,
    _R.form,
    _R.language,
    _R.passages,
    _R.characters,
    _R.words,
    _R.sha256,
    _R.outcome,
)


def add_request(connection: Connection, request: MachineRequest) -> None:
    """Keep it before anything is sent."""
    values = {column.name: getattr(request, column.name) for column in _COLUMNS}
    connection.execute(insert(machine_requests).values(**values))


def set_outcome(connection: Connection, request: str, outcome: str) -> None:
    """Keep what became of it."""
    connection.execute(update(machine_requests).where(_R.id == request).values(outcome=outcome))


def list_requests(connection: Connection, most: int = 0) -> tuple[MachineRequest, ...]:
    """All of them, newest first; at most `most` if that is not 0."""
    query = select(*_COLUMNS).order_by(_R.at.desc(), _R.id)
    rows = connection.execute(query.limit(most) if most else query)
    return tuple(MachineRequest(*row) for row in rows)


def words_since(connection: Connection, moment: str) -> int:
    """Words that were sent since then (ISO 8601 in UTC), whatever became of them."""
    query = select(func.coalesce(func.sum(_R.words), 0)).where(_R.at >= moment)
    return int(connection.execute(query).scalar_one())


def remove_requests(connection: Connection, before: str) -> int:
    """Forget those that are older than the moment; how many they were."""
    return int(connection.execute(delete(machine_requests).where(_R.at < before)).rowcount)
