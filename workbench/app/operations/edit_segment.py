"""Write a new text for one segment."""

from workbench.app.changes import Changes
from workbench.app.protected import check_edit
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch


def edit_segment(
    session: FormSession, segment_id: str, after: str, reason: str = "", *, typing: bool = False
) -> Changes:
    """Make `after` the segment's text. Keystrokes (`typing`) in one segment are one step of the history.

    `reason` (German) goes into the tracked export. Raises `EditRefusedError` when the segment is unknown or
    locked, or when a placeholder would be lost or doubled.
    """
    check_edit(session.segment(segment_id), after)
    if session.texts[segment_id] == after:
        return Changes()
    reasons = session.reasons.get(segment_id, ())
    if reason and reason not in reasons:
        reasons = (*reasons, reason)
    patch = SessionPatch(texts=((segment_id, after),), reasons=((segment_id, reasons),))
    return session.change("Textänderung", patch, merge_key=f"typing {segment_id}" if typing else "")
