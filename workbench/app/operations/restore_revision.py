"""Bring an earlier text of a passage back."""

from workbench.app.changes import Changes
from workbench.app.protected import check_edit
from workbench.app.segment_history import CommittedText, segment_history
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.common.errors import WorkbenchError


def restore_revision(session: FormSession, segment_id: str, number: int) -> Changes:
    """Make text `number` of the passage's history the current one, as a step that can be undone like any other.

    Raises `WorkbenchError` for a number that is not there, `EditRefusedError` for a locked passage.
    """
    found = next((item for item in segment_history(session, segment_id) if item.number == number), None)
    if found is None:
        raise WorkbenchError(f"Die Fassung {number} der Passage {segment_id} gibt es nicht.")
    return restore_text(session, segment_id, found)


def restore_text(session: FormSession, segment_id: str, found: CommittedText) -> Changes:
    """Make a text of the passage's history the current one. Raises `EditRefusedError` for a locked passage."""
    if session.texts[segment_id] == found.text:
        return Changes()
    check_edit(session.segment(segment_id), found.text)
    patch = SessionPatch(texts=((segment_id, found.text),), reasons=((segment_id, found.reasons),))
    return session.change("Frühere Fassung wiederhergestellt", patch)
