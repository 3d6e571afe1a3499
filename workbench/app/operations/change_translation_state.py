"""Say how far translations have come."""

from collections.abc import Sequence
from dataclasses import replace

from workbench.app.operations.translate_segment import check_state
from workbench.app.translation_desk import TranslationWork
from workbench.model.translation_state import SegmentTranslation, TranslationChanges, TranslationState
from workbench.translation.state_order import CONFIRMED

_SETTLED = CONFIRMED | {TranslationState.NOT_NEEDED}


def change_translation_state(
    work: TranslationWork, segments: Sequence[SegmentTranslation | str], state: TranslationState
) -> TranslationChanges:
    """Bring these passages to the state, all or none; what changed, for `undo_translation`.

    Raises `WorkbenchError` if the state cannot follow for one of them (`state_order.NEXT`), `ConflictError`,
    `RightError`.
    """
    before = tuple(row for row in map(work.row, segments) if row.state is not state)
    for row in before:
        check_state(row, state, row.target)
    changed = [
        replace(row, state=state, old_source="" if state in _SETTLED else row.old_source) for row in before
    ]
    return work.commit(changed, before=before)
