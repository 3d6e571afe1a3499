"""One step of work on a form as values to put in place."""

from collections.abc import Iterable
from dataclasses import dataclass

from workbench.model.ignored import IgnoredFinding
from workbench.model.legal import LegalDecision, Waiver
from workbench.model.passage_note import PassageNote

RejectionKey = tuple[str, str, str, str]
"""Segment, provider, term and the rejected words: survives when offsets move."""


@dataclass(frozen=True, slots=True)
class SessionPatch:
    """Values to put in place: texts and reasons by segment id, rejections by key (None takes one back), decisions to
    ignore findings, decisions about law, and notes (False takes one back)."""

    texts: tuple[tuple[str, str], ...] = ()
    reasons: tuple[tuple[str, tuple[str, ...]], ...] = ()
    rejections: tuple[tuple[RejectionKey, str | None], ...] = ()
    ignored: tuple[tuple[IgnoredFinding, bool], ...] = ()
    legal: tuple[tuple[LegalDecision, bool], ...] = ()
    notes: tuple[tuple[PassageNote, bool], ...] = ()

    @property
    def decides(self) -> bool:
        """Whether it changes decisions or notes, not only texts and their reasons."""
        return bool(self.rejections or self.ignored or self.legal or self.notes)

    @property
    def segments(self) -> tuple[str, ...]:
        """Ids of the segments that it concerns, each once."""
        ids: Iterable[str] = (
            *(key for key, _ in self.texts),
            *(key for key, _ in self.reasons),
            *(key[0] for key, _ in self.rejections),
            *(item.segment for item, _ in self.ignored if item.segment),
            *(item.place if isinstance(item, Waiver) else item.segment for item, _ in self.legal),
            *(item.segment for item, _ in self.notes),
        )
        return tuple(dict.fromkeys(filter(None, ids)))
