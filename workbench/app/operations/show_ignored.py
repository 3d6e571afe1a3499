"""Show a finding again that was hidden."""

from workbench.app.changes import Changes
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.model.ignored import IgnoredFinding


def show_ignored(session: FormSession, decision: IgnoredFinding) -> Changes:
    """Take the decision back; `undo_change` brings it again. Nothing happens if it is not there."""
    if decision not in session.ignored.entries:
        return Changes()
    return session.change("Befund wieder eingeblendet", SessionPatch(ignored=((decision, False),)))
