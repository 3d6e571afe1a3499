"""Put a copy in the place of a workspace file."""

from pathlib import Path

from workbench.common.errors import WorkbenchError
from workbench.store.connect import file_of
from workbench.store.restoring import Restored, restore_copy


def restore_workspace(workspace: str, copy: Path | None = None) -> Restored:
    """What was restored and where the file is that was there; without `copy` the newest whole one is taken.

    Raises `WorkbenchError` if that is not possible; nothing has changed then.
    """
    path = file_of(workspace)
    if path is None:
        raise WorkbenchError(
            "Für eine PostgreSQL-Datenbank gibt es hier keine Sicherungen.",
            "Eine ZIP-Datei von „workspace backup“ nehmen Sie mit „workspace import“ auf.",
        )
    return restore_copy(path, copy)
