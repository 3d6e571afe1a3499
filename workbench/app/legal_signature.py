"""Who decides when and why: what every legal decision carries."""

from workbench.app.people import person_name
from workbench.common.errors import WorkbenchError


def given_reason(reason: str) -> str:
    """The reason on one line. Raises `WorkbenchError` without one."""
    if not reason.strip():
        raise WorkbenchError(
            "Bitte nennen Sie einen Grund.", "Der Grund hilft allen, die das Formular später prüfen."
        )
    return " ".join(reason.split())


def signed_by(who: str = "") -> str:
    """The named person, else `person_name()`. Raises `WorkbenchError` if nobody is known."""
    name = " ".join(who.split()) or person_name()
    if not name:
        raise WorkbenchError("Bitte nennen Sie Ihren Namen.")
    return name
