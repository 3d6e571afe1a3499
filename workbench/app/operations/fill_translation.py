"""Fill open passages of a form with what the translation memory has for them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from workbench.app.operations.translate_segment import check_target, translated
from workbench.app.translation_desk import TranslationWork
from workbench.model.memory_unit import MemoryMatch
from workbench.model.translation_state import SegmentTranslation, TranslationChanges, TranslationState
from workbench.translation.state_order import UNTOUCHED


@dataclass(frozen=True, slots=True)
class Filling:
    """What would be filled in: a match for each passage (by segment), in reading order."""

    matches: Mapping[str, MemoryMatch]

    def between(self, least: int, most: int) -> int:
        """How many passages have a match between these (per cent, both included)."""
        return sum(least <= match.match <= most for match in self.matches.values())


def possible_filling(
    rows: Iterable[SegmentTranslation], best: Mapping[str, MemoryMatch], threshold: int
) -> Filling:
    """The best matches of at least `threshold` per cent for passages that nobody has worked on."""
    return Filling(
        {
            row.segment: best[row.segment]
            for row in rows
            if row.state in UNTOUCHED
            and row.segment in best
            and best[row.segment].match >= threshold
            and best[row.segment].target.strip()
        }
    )


def fill_translation(work: TranslationWork, filling: Filling) -> TranslationChanges:
    """Put the matches in as drafts, all in one step; what changed, for `undo_translation`.

    Passages that somebody has begun meanwhile are left alone. Raises `ConflictError`, `RightError`.
    """
    before = [row for row in work.rows() if row.segment in filling.matches and row.state in UNTOUCHED]
    changed = []
    for row in before:
        match = filling.matches[row.segment]
        check_target(row, match.target)
        changed.append(translated(row, match.target, TranslationState.DRAFT, "memory", match.match))
    return work.commit(changed, before=before)
