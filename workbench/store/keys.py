"""Keys and times of new rows."""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from uuid import uuid4

_AS_IF: ContextVar[datetime | None] = ContextVar("as_if", default=None)


def new_id() -> str:
    """A key that no other row has, in this workspace or another."""
    return str(uuid4())


def now() -> str:
    """The time for people to read; it never decides what came first."""
    return as_text(_AS_IF.get() or datetime.now(UTC))


def as_text(moment: datetime) -> str:
    """ISO 8601 in UTC with microseconds: texts sort like times."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


@contextmanager
def as_if_at(moment: datetime) -> Iterator[None]:
    """Rows that this thread writes meanwhile bear that time: for workspaces that show a made-up history."""
    token = _AS_IF.set(moment)
    try:
        yield
    finally:
        _AS_IF.reset(token)
