"""Do the last undone step again."""

from workbench.app.changes import Changes
from workbench.app.session import FormSession
from workbench.common.errors import WorkbenchError


def redo_change(session: FormSession) -> Changes:
    """Put back what the last undo took away; `Changes()` when there is none. Raises `WorkbenchError`
    if a decision can't be written; then nothing has changed."""
    step = session.history.redo()
    if step is None:
        return Changes()
    try:
        return session.put(step.label, step.forward)
    except WorkbenchError:
        session.history.undo()
        raise
