"""Let a service translate what a person has seen in a preview; the results are suggestions, never translations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.app.machine_preview import Preview, Suggested
from workbench.app.machine_suggestions import MachineDesk
from workbench.app.operations.translate_segment import check_state, translated
from workbench.app.translation_desk import TranslationWork
from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress
from workbench.model.translation_state import SegmentTranslation, TranslationChanges, TranslationState
from workbench.store.errors import ConflictError


@dataclass(frozen=True, slots=True)
class MachineRun:
    """What was kept (for `undo_translation`, newest portion last), what was not and why, what stopped the run early."""

    changes: tuple[TranslationChanges, ...]
    refused: tuple[Suggested, ...]
    stopped: str = ""

    @property
    def filled(self) -> int:
        """Passages with a new suggestion."""
        return sum(len(change.after) for change in self.changes)


def suggest_machine(
    desk: MachineDesk, work: TranslationWork, preview: Preview, progress: Progress | None = None
) -> MachineRun:
    """Send what the preview shows, keep each answer at once as `MACHINE`. A failing service ends the run.

    Passages that somebody has worked on meanwhile are left as they are. Raises `WorkbenchError` if nothing could be
    sent, `Cancelled`; what came before that is kept.
    """
    changes: list[TranslationChanges] = []
    refused: list[Suggested] = []
    before = {row.segment: row for row in work.rows()}

    def take(came: Sequence[Suggested]) -> None:
        kept, not_kept = _kept(work, preview, came, before)
        changes.extend(kept)
        refused.extend(not_kept)

    stopped = ""
    try:
        desk.suggest(preview, progress, take)
    except WorkbenchError as error:
        if not changes and not refused:
            raise
        stopped = str(error)
    stayed = [Suggested(item.segment, why_not=item.why_not) for item in preview.passages if not item.sent]
    return MachineRun(tuple(changes), (*refused, *stayed), stopped)


def _kept(
    work: TranslationWork,
    preview: Preview,
    came: Sequence[Suggested],
    before: Mapping[str, SegmentTranslation],
) -> tuple[list[TranslationChanges], list[Suggested]]:
    """Keep what came in one step; if somebody was faster with one of the passages, each for itself."""
    good = [item for item in came if item.target]
    refused = [item for item in came if not item.target]
    try:
        return ([_filled(work, preview, good, before)] if good else []), refused
    except ConflictError:
        changes = []
        for item in good:
            try:
                changes.append(_filled(work, preview, [item], before))
            except ConflictError as error:
                refused.append(Suggested(item.segment, why_not=str(error)))
        return changes, refused


def _filled(
    work: TranslationWork,
    preview: Preview,
    came: Sequence[Suggested],
    before: Mapping[str, SegmentTranslation],
) -> TranslationChanges:
    rows = [before[item.segment] for item in came]
    origin = f"machine:{preview.provider}"
    changed = []
    for row, item in zip(rows, came, strict=True):
        check_state(row, TranslationState.MACHINE, item.target)
        changed.append(translated(row, item.target, TranslationState.MACHINE, origin, None))
    return work.commit(changed, before=rows)
