"""Write the translation of a passage."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.app.translation_desk import TranslationWork
from workbench.common.errors import WorkbenchError
from workbench.model.document import PLACEHOLDER
from workbench.model.translation_state import SegmentTranslation, TranslationChanges, TranslationState
from workbench.translation.pretranslate import normalised
from workbench.translation.state_order import CONFIRMED, STATE_NAMES, UNTOUCHED, may_follow

_TRUSTED = TranslationState.TRANSLATED
"""A repetition is never more than this: whoever checks has to see it in its place."""


def translate_segment(
    work: TranslationWork,
    segment: SegmentTranslation | str,
    target: str,
    state: TranslationState = TranslationState.TRANSLATED,
    origin: str = "person",
    match: int | None = None,
    *,
    propagate: bool = True,
) -> TranslationChanges:
    """Put `target` (tagged) in place of the passage's translation; what changed, for `undo_translation`.

    `segment`: the row as it was read (then nobody's work is overwritten unseen), or its id. `propagate`: a translation
    that a person stands by also goes to passages with the same German that nobody has worked on, and to those that
    had the same translation before. Raises `ConflictError`, `RightError`, `WorkbenchError` for a state that cannot
    follow.
    """
    row = work.row(segment)
    check_target(row, target)
    check_state(row, state, target)
    changed = [translated(row, target, state, origin, match)]
    before = [row]
    if propagate and state in CONFIRMED:
        for other in repetitions(work, row):
            before.append(other)
            changed.append(translated(other, target, _TRUSTED, "repetition", None))
    return work.commit(changed, before=before)


def translated(
    row: SegmentTranslation, target: str, state: TranslationState, origin: str, match: int | None
) -> SegmentTranslation:
    """The row with another text; a text that a person stands by is up to date."""
    old = "" if state in CONFIRMED else row.old_source
    return replace(row, target=target, state=state, origin=origin, match=match, old_source=old)


def repetitions(work: TranslationWork, row: SegmentTranslation) -> Iterator[SegmentTranslation]:
    """Passages with the same German that a new translation of `row` also goes to, in reading order."""
    source = normalised(row.source)
    for other in work.rows():
        if other.id == row.id or normalised(other.source) != source:
            continue
        follows = other.target == row.target and other.state in (
            row.state,
            _TRUSTED,
            TranslationState.OUTDATED,
        )
        if other.state in UNTOUCHED or (follows and other.state is not TranslationState.RELEASED):
            yield other


def check_target(row: SegmentTranslation, target: str) -> None:
    """Raise `WorkbenchError` for a text that no translation can have."""
    if PLACEHOLDER in target:
        raise WorkbenchError(
            f"Die Übersetzung der Passage {row.segment} enthält ein Zeichen, das nur für Platzhalter steht (U+FFFC).",
            "Schreiben Sie Platzhalter als {1}, {2} …",
        )


def check_state(row: SegmentTranslation, state: TranslationState, target: str) -> None:
    """Raise `WorkbenchError` if the state cannot follow for a passage with this text."""
    if may_follow(row.state, state, target):
        return
    name = STATE_NAMES[state]
    if not target.strip():
        raise WorkbenchError(f"Die Passage {row.segment} hat keine Übersetzung und kann nicht „{name}“ sein.")
    raise WorkbenchError(
        f"Die Passage {row.segment} ist „{STATE_NAMES[row.state]}“ und kann nicht unmittelbar „{name}“ werden."
    )
