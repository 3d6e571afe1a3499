"""Say that a doubt about a translation is none."""

from workbench.app.rights import Action
from workbench.app.storable import is_storable
from workbench.app.translation_desk import TranslationWork, tell
from workbench.common.errors import WorkbenchError
from workbench.model.translation_state import SegmentTranslation, TranslationDismissal
from workbench.store.translation_dismissals import put_dismissal, take_back_dismissal


def dismiss_translation_alert(
    work: TranslationWork, segment: SegmentTranslation | str, key: str, reason: str
) -> TranslationDismissal | None:
    """Keep for good that the doubt with this key (`TranslationAlert.dismissable`) is none, and why.

    What was kept before, None if nothing. Raises `WorkbenchError` without a key or a reason, `RightError`.
    """
    row, reason = work.row(segment), " ".join(reason.split())
    if not key:
        raise WorkbenchError("Dieser Befund lässt sich nicht ausblenden.", "Berichtigen Sie die Übersetzung.")
    if not reason or not is_storable(reason):
        raise WorkbenchError("Bitte schreiben Sie, warum die Übersetzung richtig ist.")
    with work.workspace.working(Action.TRANSLATE) as connection:
        person = work.workspace.person.name
        before = put_dismissal(connection, work.form_id, work.language, row.segment, key, reason, person)
        tell(connection, work.workspace, [row])
    return before


def restore_translation_alert(
    work: TranslationWork, segment: SegmentTranslation | str, key: str
) -> TranslationDismissal | None:
    """Let the doubt with this key be seen again; what was kept, None if nothing."""
    row = work.row(segment)
    with work.workspace.working(Action.TRANSLATE) as connection:
        before = take_back_dismissal(connection, work.form_id, work.language, key)
        tell(connection, work.workspace, [row])
    return before
