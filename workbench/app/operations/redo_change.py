"""Do the last undone step again."""

from workbench.app.changes import Changes
from workbench.app.session import FormSession


def redo_change(session: FormSession) -> Changes:
    """Put back what the last undo took away; `Changes()` when there is none."""
    step = session.history.redo()
    return session.put(step.label, step.forward) if step is not None else Changes()
