"""Who works in the office, and what each of them may do."""

from dataclasses import replace

from workbench.app.rights import ROLES, Action, RightError
from workbench.app.workspace import Workspace
from workbench.common.errors import WorkbenchError
from workbench.model.workspace import Person, Role
from workbench.store.changes import append_change
from workbench.store.connect import Transaction
from workbench.store.errors import MissingError
from workbench.store.people import add_person, change_person, list_people


def enter_person(workspace: Workspace, name: str, role: Role, login: str | None = None) -> Person:
    """Somebody new in the office. Raises `StoreError` if the name is taken, `RightError`."""
    name = " ".join(name.split())
    if not name:
        raise WorkbenchError("Bitte nennen Sie den Namen.")
    with workspace.working(Action.PEOPLE) as connection:
        person = add_person(connection, name, role, login)
        _tell(connection, workspace)
    return person


def change_role(workspace: Workspace, name: str, role: Role, *, active: bool = True) -> Person:
    """The person with another role, or (not `active`) as one who has left; what they did keeps their name.

    Raises `RightError` if nobody would be left who may change this, `MissingError`, `ConflictError`.
    """
    with workspace.working(Action.PEOPLE) as connection:
        everybody = list_people(connection)
        person = next((item for item in everybody if item.name == name), None)
        if person is None:
            raise MissingError(f"„{name}“ gibt es im Arbeitsbereich nicht.")
        changed = replace(person, role=role, active=active)
        others = [item for item in everybody if item.id != person.id]
        if not any(item.active and item.role in ROLES[Action.PEOPLE] for item in (*others, changed)):
            raise RightError("Jemand muss bleiben, der Rollen ändern darf.")
        kept = change_person(connection, changed)
        _tell(connection, workspace)
    return kept


def everybody(workspace: Workspace) -> tuple[Person, ...]:
    """All people of the office by name, also those who have left."""
    with workspace.reading() as connection:
        return list_people(connection)


def _tell(connection: Transaction, workspace: Workspace) -> None:
    append_change(connection, workspace.person.name, workspace.client, "people")
