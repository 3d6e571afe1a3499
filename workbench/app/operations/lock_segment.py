"""Lock a passage of a legal block again."""

from workbench.app.changes import Changes
from workbench.app.protected import EditRefusedError
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.model.legal import Unlock


def lock_segment(session: FormSession, segment_id: str) -> Changes:
    """Take back that the passage was unlocked; nothing happens if it was not.

    Raises `EditRefusedError` while its text is changed: the change has to be undone first.
    """
    segment = session.segment(segment_id)
    unlocks = [
        item for item in session.legal.entries if isinstance(item, Unlock) and item.segment == segment_id
    ]
    if not unlocks:
        return Changes()
    if session.texts[segment_id] != segment.text:
        raise EditRefusedError(
            f"Die Passage {segment_id} ist geändert. Nehmen Sie zuerst die Änderung zurück, dann sperren Sie sie."
        )
    return session.change("Passage gesperrt", SessionPatch(legal=tuple((item, False) for item in unlocks)))
