"""Writing in the passage in hand: what is typed, taking it over or leaving it, and looking at it while it is typed."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.model.document import Segment
from workbench.model.finding import Finding
from workbench.ui.analysis import PassageComparison, with_text
from workbench.ui.desk import Desk
from workbench.ui.panels.editor_card import EditorCard

PAUSE = 300
"""Milliseconds without a keystroke before the text is looked at."""


class Writing(QObject):
    """The editor and the passage that is open in it.

    `began`: somebody begins to write. `ended`: the editor is closed. `looked` carries the `PassageComparison` of what
    stands in the editor; one of an older text is never told.
    """

    began = Signal(str)
    ended = Signal()
    looked = Signal(object)

    def __init__(self, desk: Desk, card: EditorCard) -> None:
        super().__init__(card)
        self._desk = desk
        self._card = card
        self.segment_id = ""
        self.more: Callable[[Segment], tuple[Finding, ...]] = lambda _segment: ()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.look)
        card.edited.connect(self._timer.start)
        card.finished.connect(self.take)
        card.cancelled.connect(self.leave)

    @property
    def is_waiting(self) -> bool:
        """Will the text be looked at in a moment?"""
        return self._timer.isActive()

    @property
    def typing(self) -> tuple[str, str] | None:
        """The passage that is being written and its text so far; None if nothing is typed that is not taken over."""
        return (self.segment_id, self._card.text) if self.segment_id and self._card.has_draft else None

    def begin(self, segment: Segment, reason: str = "") -> None:
        """Write in the passage, beginning with the text that `segment` has; `reason` goes into a tracked export."""
        self.segment_id = segment.id
        self.began.emit(segment.id)
        self._card.begin(segment, reason)
        self.look()

    def commit(self) -> None:
        """Take over what was typed and close the editor, before something else happens to the form."""
        if self.segment_id and self._card.has_draft:
            self.take(self._card.text)
        elif self.segment_id:
            self.leave()

    def take(self, text: str) -> None:
        """Make the text the passage's; the editor stays open if that is refused."""
        segment_id, self.segment_id = self.segment_id, ""
        if self._desk.edit(segment_id, text, self._card.reason):
            self._end()
        else:
            self.segment_id = segment_id

    def leave(self) -> None:
        """Close the editor; the passage keeps the text it had."""
        self.segment_id = ""
        self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._card.hide()
        self.ended.emit()

    def look(self) -> None:
        """Look at what stands in the editor, in a worker; an earlier look that is under way is stopped."""
        session = self._desk.session
        if session is None or not self.segment_id:
            return
        original, text = session.segment(self.segment_id), self._card.text
        segment_id = self.segment_id

        def show(found: PassageComparison) -> None:
            if (self.segment_id, self._card.text) == (segment_id, text):
                segment = with_text(original, text)
                self._card.show_look(
                    found, session.open_findings(segment, (*found.findings, *self.more(segment)))
                )
                self.looked.emit(found)

        self._desk.checks.analysis.compare(original, with_text(original, text), session.glossary, show)
