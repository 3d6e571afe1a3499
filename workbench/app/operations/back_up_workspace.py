"""Write a copy of a workspace."""

from pathlib import Path

from workbench.app.rights import Action, check_right
from workbench.app.workspace import Workspace
from workbench.common.errors import WorkbenchError
from workbench.store.copies import copy_by_hand
from workbench.store.transfer_writing import export_workspace


def back_up_workspace(workspace: Workspace, out: Path | None = None) -> Path:
    """Where the copy is: in the folder of copies beside a workspace file, or at `out`; a zip file for a server.

    Raises `RightError`, `WorkbenchError` if it can't be written; there is no half copy then.
    """
    check_right(workspace.person, Action.EXPORT)
    path = workspace.store.path
    if path is not None:
        return copy_by_hand(path, out)
    if out is None:
        raise WorkbenchError("Bitte nennen Sie mit -o die Datei, in die gesichert wird.")
    export_workspace(workspace.store, out)
    return out
