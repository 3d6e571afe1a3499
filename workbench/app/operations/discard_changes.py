"""Give every passage the text it has in the file."""

from workbench.app.changes import Changes
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch

LABEL = "Alle Änderungen verwerfen"


def discard_changes(session: FormSession) -> Changes:
    """All texts as the file has them, as one step that can be undone; decisions stay. Raises like `session.change`."""
    edits = session.edits()
    patch = SessionPatch(
        texts=tuple((edit.segment, edit.before) for edit in edits),
        reasons=tuple((edit.segment, ()) for edit in edits),
    )
    return session.change(LABEL, patch, applied=len(edits))
