"""Bring a whole workspace to a file, back, or to another database."""

from dataclasses import dataclass
from pathlib import Path

from workbench.app.rights import Action, check_right
from workbench.app.workspace import Workspace
from workbench.common.progress import Progress
from workbench.store import transfer, transfer_reading, transfer_writing
from workbench.store.copies import check_output


@dataclass(frozen=True, slots=True)
class Moved:
    """What was written or taken in; `name` is that of the workspace."""

    name: str
    forms: int
    segments: int


def export_workspace(workspace: Workspace, out: Path, progress: Progress | None = None) -> Moved:
    """Write everything into a new zip file. Raises `RightError`, `WorkbenchError`; there is no file then."""
    check_right(workspace.person, Action.EXPORT)
    check_output(workspace.store.path, out)
    parts = transfer_writing.export_workspace(workspace.store, out, progress)
    forms, segments = (parts[f"data/{table}.jsonl"].rows or 0 for table in ("forms", "segments"))
    return Moved(workspace.store.name, forms, segments)


def import_workspace(workspace: str, source: Path, progress: Progress | None = None) -> Moved:
    """Take such a file in, into a new or empty workspace. Raises `WorkbenchError`; nothing has changed then."""
    found = transfer_reading.import_workspace(workspace, source, progress)
    return Moved(found.name, found.forms, found.segments)


def move_workspace(workspace: Workspace, target: str, progress: Progress | None = None) -> Moved:
    """Copy everything into a new or empty workspace and compare. Raises `RightError`, `WorkbenchError`."""
    check_right(workspace.person, Action.EXPORT)
    found = transfer.move_workspace(workspace.store, target, progress)
    return Moved(found.name, found.forms, found.segments)
