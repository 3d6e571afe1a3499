"""Say that a second person has checked translations."""

from collections.abc import Iterable, Sequence

from workbench.app.operations.change_translation_state import change_translation_state
from workbench.app.translation_desk import TranslationWork
from workbench.common.errors import WorkbenchError
from workbench.model.translation_state import (
    SegmentTranslation,
    TranslationChanges,
    TranslationRevision,
    TranslationState,
)
from workbench.store.people import list_people
from workbench.store.translations import histories_of

_LOOKED_AT = frozenset({TranslationState.CHECKED, TranslationState.READING_TEST, TranslationState.RELEASED})


class SecondPersonError(WorkbenchError):
    """Whoever wrote a translation cannot be the one who checks it."""


def review_translation(work: TranslationWork, rows: Sequence[SegmentTranslation]) -> TranslationChanges:
    """Bring these passages to "checked"; what changed, for `undo_translation`.

    Raises `SecondPersonError` if the person wrote one of them and there is somebody else in the office.
    """
    for why in why_not_second(work, rows).values():
        raise SecondPersonError(why, "Bitten Sie eine andere Person, die die Sprache kann.")
    return change_translation_state(work, rows, TranslationState.CHECKED)


def why_not_second(work: TranslationWork, rows: Iterable[SegmentTranslation]) -> dict[str, str]:
    """For those passages (by segment) that the person may not check: a German sentence that says why."""
    known = tuple(rows)
    me = work.workspace.person.name
    with work.workspace.reading() as connection:
        others = [one for one in list_people(connection) if one.active and one.name != me]
        if not others:
            return {}
        histories = histories_of(connection, [row.id for row in known])
    return {
        row.segment: "Diese Übersetzung haben Sie selbst geschrieben. Prüfen muss sie eine zweite Person."
        for row in known
        if writer_of(histories.get(row.id, ())) == me
    }


def writer_of(history: Sequence[TranslationRevision]) -> str:
    """Who wrote the text that the passage has now; "" if nobody did."""
    if not history:
        return ""
    text = history[-1].target
    writers = [one.person for one in history if one.target == text and one.state not in _LOOKED_AT]
    return writers[-1] if writers else ""
