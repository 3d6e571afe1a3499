"""What the view of a form asks of the panel around it."""

from collections.abc import Sequence
from typing import Protocol

from workbench.model.document import Segment
from workbench.model.finding import Finding
from workbench.ui.models.hits import Hit


class FormSource(Protocol):
    """Where the view gets what it paints. Every answer must be at hand; nothing is computed here."""

    def current(self, segment_id: str) -> Segment:
        """The passage with its current text."""

    def length(self, segment_id: str) -> int:
        """Characters of the passage's current text."""

    def findings(self, segment_id: str) -> Sequence[Finding]:
        """Findings to underline."""

    def is_changed(self, segment_id: str) -> bool:
        """Does the text differ from the file's?"""

    def editor(self, segment_id: str) -> str:
        """Who else is working on the passage right now; empty for nobody."""

    def difficulty(self, segment_id: str) -> float | None:
        """How hard the passage is, 0-100; None where it has no value."""

    def has_note(self, segment_id: str) -> bool:
        """Is there a note about the passage that somebody still has to look at?"""

    def hits(self, segment_id: str) -> Sequence[Hit]:
        """What a search found in the passage."""

    def tip(self, segment_id: str, offset: int) -> str:
        """What to say about the place under the mouse; empty for nothing."""
