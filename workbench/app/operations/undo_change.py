"""Take the last step back."""

from workbench.app.changes import Changes
from workbench.app.session import FormSession


def undo_change(session: FormSession) -> Changes:
    """Put back what was there before the last step; `Changes()` when there is none. Raises `WorkbenchError`
    if that can't be kept, or `EditRefusedError` if the text is another now; then nothing has changed."""
    return session.undo()
