"""Moving a workspace from one database to another without loss."""

import tempfile
from pathlib import Path

from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress
from workbench.store.connect import reading
from workbench.store.opening import Store, open_workspace
from workbench.store.transfer_reading import Imported, import_workspace
from workbench.store.transfer_writing import export_workspace, write_zip


def move_workspace(store: Store, target: str, progress: Progress | None = None) -> Imported:
    """Copy everything to a new or empty workspace at `target`, then compare both; the old one stays as it is.

    Raises `WorkbenchError` if the target can't be used; it is as it was then.
    """
    progress = progress or Progress()
    with tempfile.TemporaryDirectory(prefix="workbench-") as folder:
        packed = Path(folder) / "arbeitsbereich.zip"
        sent = export_workspace(store, packed, progress)
        imported = import_workspace(target, packed, progress)
    there = open_workspace(target)
    try:
        with reading(there.engine) as connection, tempfile.TemporaryFile() as stream:
            arrived = write_zip(connection, stream, progress)
    finally:
        there.close()
    if arrived != sent:
        raise WorkbenchError(
            f"In „{there.title}“ ist nicht angekommen, was in „{store.title}“ steht.",
            "Arbeiten Sie mit dem bisherigen Arbeitsbereich weiter.",
        )
    return imported
