"""Take the last step back."""

from workbench.app.changes import Changes
from workbench.app.session import FormSession
from workbench.common.errors import WorkbenchError


def undo_change(session: FormSession) -> Changes:
    """Put back what was there before the last step; `Changes()` when there is none. Raises `WorkbenchError`
    if a decision can't be written; then nothing has changed."""
    step = session.history.undo()
    if step is None:
        return Changes()
    try:
        return session.put(step.label, step.inverse)
    except WorkbenchError:
        session.history.redo()
        raise
