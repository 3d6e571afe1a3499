"""Take the last step back."""

from workbench.app.changes import Changes
from workbench.app.session import FormSession


def undo_change(session: FormSession) -> Changes:
    """Put back what was there before the last step; `Changes()` when there is none."""
    step = session.history.undo()
    return session.put(step.label, step.inverse) if step is not None else Changes()
