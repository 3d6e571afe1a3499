"""Do the last undone step again."""

from workbench.app.changes import Changes
from workbench.app.session import FormSession


def redo_change(session: FormSession) -> Changes:
    """Put back what the last undo took away; `Changes()` when there is none. Raises `WorkbenchError`
    if that can't be kept, or `EditRefusedError` if the text is another now; then nothing has changed."""
    return session.redo()
