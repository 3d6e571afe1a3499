"""Delete a form for good."""

from workbench.app.drafts import forget_drafts
from workbench.app.rights import Action
from workbench.app.workspace import Workspace
from workbench.document.pages.cache import forget_pages
from workbench.store.changes import append_change
from workbench.store.forgetting import purge
from workbench.store.forms import delete_form as delete_stored
from workbench.store.forms import versions_of


def delete_form(workspace: Workspace, form: str) -> None:
    """Delete the form with this id, all its versions and history, and its traces in the file. It can't be undone.

    What this person has typed into it on this computer and not taken over goes too, and so do its printed pages.
    Exported files stay listed; copies that were made earlier, and drafts of other people on their computers, keep what
    they have.
    Raises `RightError`, `StoreError`, `WorkbenchError` if a draft could not be removed; the form is deleted then.
    """
    with workspace.working(Action.DELETE) as connection:
        versions = {version.id for version in versions_of(connection, form)}
        delete_stored(connection, form)
        append_change(connection, workspace.person.name, workspace.client, "delete")
    try:
        forget_drafts(versions)
    finally:
        forget_pages(form)
        purge(workspace.store.engine)
