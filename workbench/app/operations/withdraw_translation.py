"""Withdraw the translation of a form: nobody should use it any more."""

from dataclasses import replace

from workbench.app.rights import Action
from workbench.app.translation_desk import TranslationWork
from workbench.model.translation_state import TranslationChanges, TranslationState


def withdraw_translation(work: TranslationWork) -> TranslationChanges:
    """Withdraw every passage that has a translation; the texts stay. What changed, for `undo_translation`.

    Raises `RightError`, `ConflictError`.
    """
    before = [row for row in work.rows() if row.target and row.state is not TranslationState.WITHDRAWN]
    changed = [replace(row, state=TranslationState.WITHDRAWN) for row in before]
    return work.commit(changed, Action.RELEASE, before=before)
