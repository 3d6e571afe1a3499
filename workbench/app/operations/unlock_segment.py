"""Allow a passage of a legal block to be reworded, with a reason."""

from workbench.app.changes import Changes
from workbench.app.legal_signature import given_reason, signed_by
from workbench.app.protected import EditRefusedError
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.common.moments import now
from workbench.legal.fingerprints import fingerprint
from workbench.model.legal import Unlock


def unlock_segment(session: FormSession, segment_id: str, reason: str, who: str = "") -> Changes:
    """Unlock the passage as it is worded now in the form; `undo_change` locks it again.

    Raises `WorkbenchError` without a reason, and `EditRefusedError` for a passage that the file itself locks.
    """
    segment = session.segment(segment_id)
    if segment.locked and not segment.block:
        raise EditRefusedError(f"Die Passage {segment_id} lässt sich nicht entsperren: {segment.lock_reason}")
    if not segment.locked:
        return Changes()
    unlock = Unlock(
        segment=segment_id,
        block=segment.block,
        reason=given_reason(reason),
        who=signed_by(session.journal.signature(who)),
        when=now(),
        text=fingerprint(segment.text),
    )
    return session.change("Passage entsperrt", SessionPatch(legal=((unlock, True),)))
