"""What the view of a form asks of the panel around it."""

from collections.abc import Sequence
from typing import Protocol

from workbench.model.document import Segment
from workbench.model.finding import Finding


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

    def tip(self, segment_id: str, offset: int) -> str:
        """What to say about the place under the mouse; empty for nothing."""
