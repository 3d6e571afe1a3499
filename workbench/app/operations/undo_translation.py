"""Take back what was done to translations."""

from dataclasses import replace

from workbench.app.translation_desk import keep_rows
from workbench.app.workspace import Workspace
from workbench.model.translation_state import TranslationChanges


def undo_translation(workspace: Workspace, changes: TranslationChanges) -> TranslationChanges:
    """Put everything back as it was before; the inverse, which does it again.

    Raises `ConflictError` if somebody has changed one of the passages since (nothing happens then), `RightError`.
    """
    versions = {row.id: row.version for row in changes.after}
    before = [replace(row, version=versions[row.id]) for row in changes.before]
    return keep_rows(workspace, before, changes.after)
