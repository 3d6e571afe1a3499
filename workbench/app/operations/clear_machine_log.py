"""The log of what was sent to services that translate: read it, and clear old lines."""

from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.model.machine import MachineRequest
from workbench.store.machine_requests import list_requests, remove_requests


def machine_log(workspace: Workspace, most: int = 0) -> tuple[MachineRequest, ...]:
    """Who sent how much where and when, newest first; never the texts. At most `most` lines if that is not 0."""
    with workspace.reading() as connection:
        return list_requests(connection, most)


def clear_machine_log(workspace: Workspace, before: str) -> int:
    """Forget the lines older than the day or moment (ISO 8601, UTC); how many they were. Raises `RightError`.

    Words of this month whose lines are cleared count for the budget no more.
    """
    with workspace.working(Action.MACHINE) as connection:
        return remove_requests(connection, before)
