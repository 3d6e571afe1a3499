"""Apply edits that somebody has prepared, for example in a file."""

from collections.abc import Sequence

from workbench.app.changes import Changes
from workbench.app.legal_decisions import without_legal_lock
from workbench.app.protected import EditRefusedError, check_edit
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.model.revision import RefusedEdit, TextEdit


def apply_edits(session: FormSession, edits: Sequence[TextEdit]) -> tuple[Changes, tuple[RefusedEdit, ...]]:
    """Apply what fits, in the given order, as one step; the rest comes back with the German cause.

    An edit fits when its segment exists and the file does not lock it, `before` is the segment's current text, and
    `after` keeps the placeholders. A legal block does not refuse it: somebody wrote it on purpose, and
    `edited_blocks` tells of it.
    """
    texts: dict[str, str] = {}
    reasons: dict[str, tuple[str, ...]] = {}
    refused = []
    for edit in edits:
        try:
            _check(session, edit, texts)
        except EditRefusedError as error:
            refused.append(RefusedEdit(edit, str(error)))
            continue
        texts[edit.segment] = edit.after
        known = reasons.get(edit.segment, session.reasons.get(edit.segment, ()))
        reasons[edit.segment] = tuple(dict.fromkeys((*known, *edit.reasons)))
    patch = SessionPatch(tuple(texts.items()), tuple(reasons.items()))
    return session.change("Änderungen übernommen", patch), tuple(refused)


def _check(session: FormSession, edit: TextEdit, texts: dict[str, str]) -> None:
    segment = session.segment(edit.segment)
    if edit.before != texts.get(edit.segment, session.texts[edit.segment]):
        raise EditRefusedError(
            f"Die Passage {edit.segment} hat einen anderen Text, als die Änderung voraussetzt."
        )
    if edit.after != segment.text:
        check_edit(without_legal_lock(segment), edit.after)
