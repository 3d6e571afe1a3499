"""Who decides when and why: what every legal decision carries."""

import getpass
from datetime import UTC, datetime

from workbench.common.errors import WorkbenchError


def given_reason(reason: str) -> str:
    """The reason on one line. Raises `WorkbenchError` without one."""
    if not reason.strip():
        raise WorkbenchError(
            "Bitte nennen Sie einen Grund.", "Der Grund hilft allen, die das Formular später prüfen."
        )
    return " ".join(reason.split())


def signed_by(who: str = "") -> str:
    """The named person, else the one the computer knows. Raises `WorkbenchError` if nobody is known."""
    if who.strip():
        return " ".join(who.split())
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        raise WorkbenchError("Bitte nennen Sie Ihren Namen.") from None


def now() -> str:
    """The time in UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")
