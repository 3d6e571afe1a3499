"""What is known of the rows of a translation, the steps that can be taken back, two texts for one passage."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from workbench.model.translation_state import SegmentTranslation, TranslationChanges

if TYPE_CHECKING:
    from workbench.app.translation_desk import TranslationWork


@dataclass(slots=True)
class Step:
    """Something that can be taken back; `draft`: the segment that was only being written, "" for a whole step."""

    changes: TranslationChanges
    segment: str
    draft: str = ""


@dataclass(frozen=True, slots=True)
class Clash:
    """Two people wrote the same passage: what is here, and the row as the other person has left it."""

    mine: str
    theirs: SegmentTranslation


@dataclass(slots=True)
class KnownRows:
    """The rows as they are known to be; only the thread that writes changes them while something is under way.

    `not_mine`: those that the person may not check, and why. `own`: segments and the versions that came about here.
    """

    rows: dict[str, SegmentTranslation] = field(default_factory=dict)
    not_mine: dict[str, str] = field(default_factory=dict)
    own: set[tuple[str, int]] = field(default_factory=set)

    def row(self, segment: str, base: SegmentTranslation | None) -> SegmentTranslation:
        """The row as it is now; `base`, if somebody else has changed it since the person has seen that."""
        now = self.rows[segment]
        if base is None or base.segment != segment or now.version == base.version:
            return now
        return now if (segment, now.version) in self.own else base

    def learn(self, work: "TranslationWork", rows: Sequence[SegmentTranslation]) -> None:
        """Rows are other ones now."""
        from workbench.app.operations.review_translation import why_not_second

        self.rows.update({row.segment: row for row in rows})
        why = why_not_second(work, rows)
        for row in rows:
            if row.segment in why:
                self.not_mine[row.segment] = why[row.segment]
            else:
                self.not_mine.pop(row.segment, None)


def as_known(row: SegmentTranslation, now: SegmentTranslation) -> SegmentTranslation:
    """The row with the version that it has now, if a later step that was taken back left it as it was."""
    same = (row.target, row.state, row.origin, row.match) == (now.target, now.state, now.origin, now.match)
    return replace(row, version=now.version) if same else row
