"""Keys and times of new rows."""

from datetime import UTC, datetime
from uuid import uuid4


def new_id() -> str:
    """A key that no other row has, in this workspace or another."""
    return str(uuid4())


def now() -> str:
    """The time for people to read; it never decides what came first."""
    return as_text(datetime.now(UTC))


def as_text(moment: datetime) -> str:
    """ISO 8601 in UTC with microseconds: texts sort like times."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
