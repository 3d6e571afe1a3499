"""Released forms of a workspace, as translators get them."""

from pathlib import Path

from tests.app.forms import write_form
from workbench.app.operations.change_status import change_status
from workbench.app.operations.import_form import import_form
from workbench.app.operations.new_version import new_version
from workbench.app.operations.release_version import Release, release_version
from workbench.app.workspace import Workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.model.workspace import Status


def released(workspace: Workspace, path: Path, *paragraphs: str) -> str:
    """The id of a new form with these paragraphs whose first version is released."""
    form = import_form(workspace, write_form(path, *paragraphs)).form.id
    release_as_it_is(workspace, form)
    return form


def release_next(workspace: Workspace, form: str, path: Path, *paragraphs: str) -> Release:
    """Release a file with these paragraphs as the next version of the form."""
    new_version(workspace, form, write_form(path, *paragraphs))
    return release_as_it_is(workspace, form)


def release_as_it_is(workspace: Workspace, form: str) -> Release:
    """Release the newest version of the form."""
    change_status(workspace, form, Status.LEGAL_CHECK)
    return release_version(open_stored_form(workspace, form), "Mit dem Rechtsamt abgestimmt.")
