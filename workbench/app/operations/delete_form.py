"""Delete a form for good."""

from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.store.changes import append_change
from workbench.store.forgetting import purge
from workbench.store.forms import delete_form as delete_stored


def delete_form(workspace: Workspace, form: str) -> None:
    """Delete the form with this id, all its versions and history, and its traces in the file. It can't be undone.

    Exported files stay listed; copies that were made earlier keep what they have. Raises `RightError`, `StoreError`.
    """
    with workspace.working(Action.DELETE) as connection:
        delete_stored(connection, form)
        append_change(connection, workspace.person.name, workspace.client, "delete")
    purge(workspace.store.engine)
