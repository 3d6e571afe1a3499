"""Comment on a translation."""

from dataclasses import replace

from workbench.app.translation_desk import TranslationWork
from workbench.model.translation_state import SegmentTranslation, TranslationChanges


def comment_translation(
    work: TranslationWork,
    segment: SegmentTranslation | str,
    comment: str | None = None,
    review_comment: str | None = None,
) -> TranslationChanges:
    """Keep what the translator (`comment`) or whoever checks (`review_comment`) says; None leaves it as it is.

    What changed, for `undo_translation`. Raises `ConflictError`, `RightError`.
    """
    row = work.row(segment)
    changed = replace(
        row,
        comment=row.comment if comment is None else comment.strip(),
        review_comment=row.review_comment if review_comment is None else review_comment.strip(),
    )
    return TranslationChanges() if changed == row else work.commit([changed], before=[row])
