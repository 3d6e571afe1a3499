"""Correct which class of legal block a passage belongs to."""

from workbench.app.changes import Changes
from workbench.app.legal_signature import given_reason, signed_by
from workbench.app.protected import EditRefusedError
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.common.errors import WorkbenchError
from workbench.common.moments import now
from workbench.legal.block_classes import block_classes
from workbench.legal.fingerprints import fingerprint
from workbench.model.legal import Classification, LegalDecision


def classify_segment(
    session: FormSession, segment_id: str, block: str, reason: str, who: str = ""
) -> Changes:
    """Make the passage part of a block (and lock it), or with "" of none; `undo_change` takes it back.

    Raises `WorkbenchError` without a reason or for an unknown class, `EditRefusedError` where the file itself locks.
    """
    segment = session.segment(segment_id)
    if segment.locked and not segment.block:
        raise EditRefusedError(
            f"Die Passage {segment_id} ist durch die Datei gesperrt: {segment.lock_reason}"
        )
    known = [item.block.id for item in block_classes()]
    if block and block not in known:
        raise WorkbenchError(f"Die Klasse „{block}“ gibt es nicht.", f"Es gibt: {', '.join(known)}.")
    if block == segment.block:
        return Changes()
    made = Classification(
        segment=segment_id,
        block=block,
        reason=given_reason(reason),
        who=signed_by(session.journal.signature(who)),
        when=now(),
        text=fingerprint(segment.text),
    )
    earlier: list[tuple[LegalDecision, bool]] = [
        (item, False)
        for item in session.legal.entries
        if isinstance(item, Classification) and item.segment == segment_id
    ]
    return session.change("Passage eingeordnet", SessionPatch(legal=(*earlier, (made, True))))
