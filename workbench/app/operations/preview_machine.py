"""Show exactly what would leave the house if a service translated the open passages of a form."""

from collections.abc import Collection

from workbench.app.machine_preview import Preview
from workbench.app.machine_suggestions import MachineDesk
from workbench.app.translation_desk import TranslationWork
from workbench.model.translation_state import SegmentTranslation, TranslationState

OPEN = frozenset({TranslationState.PLANNED, TranslationState.ORDERED, TranslationState.OUTDATED})
"""Nobody has translated these, or not this German."""


def open_passages(work: TranslationWork, segments: Collection[str] = ()) -> tuple[SegmentTranslation, ...]:
    """The passages that a machine may fill: what a person has written is never among them, unless it is named."""
    if segments:
        return tuple(row for row in work.rows() if row.segment in segments or row.id in segments)
    return tuple(row for row in work.rows() if row.state in OPEN)


def preview_machine(
    desk: MachineDesk, work: TranslationWork, provider: str, segments: Collection[str] = ()
) -> Preview:
    """The exact strings, and what stays here and why. Nothing is sent. `segments`: only these; else all open ones.

    Raises `WorkbenchError`.
    """
    rows = open_passages(work, segments)
    passages = ((row.segment, row.source) for row in rows)
    return desk.preview(provider, work.language, passages, work.form_id)
