"""The window's way to the legal operations: locks of passages and alerts that are deliberate."""

from workbench.app.operations.lock_segment import lock_segment
from workbench.app.operations.unlock_segment import unlock_segment
from workbench.app.operations.waive_alert import confirm_waiver, take_back_waiver, waive_presence
from workbench.app.operations.waive_guard import waive_guard
from workbench.model.finding import GuardAlert
from workbench.model.legal import PresenceFinding, Unlock, Waiver
from workbench.ui.desk import Desk


class LegalDesk:
    """Decisions about the passage in hand; each is a step that can be undone."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    @property
    def unlock_of_passage(self) -> Unlock | None:
        """Who unlocked the passage in hand, and why; None for a locked or an ordinary one."""
        session, original = self._desk.session, self._desk.original
        return session.legal.unlock_of(original) if session and original else None

    @property
    def waivers(self) -> tuple[Waiver, ...]:
        """All waivers of the form."""
        return self._desk.session.legal.waivers if self._desk.session else ()

    def unlock(self, reason: str) -> None:
        """Allow the passage in hand to be reworded."""
        if (session := self._desk.session) is not None:
            self._desk.perform(lambda: unlock_segment(session, self._desk.segment_id, reason))

    def lock(self) -> None:
        """Lock the passage in hand again."""
        if (session := self._desk.session) is not None:
            self._desk.perform(lambda: lock_segment(session, self._desk.segment_id))

    def waive(self, alert: GuardAlert, reason: str, who: str) -> None:
        """Call an alert about the passage in hand deliberate."""
        if (session := self._desk.session) is not None:
            segment = self._desk.segment_id
            self._desk.perform(lambda: waive_guard(session, segment, alert, reason, who))

    def waive_presence(self, finding: PresenceFinding, reason: str, who: str) -> None:
        """Let a form say less than its kind should."""
        if (session := self._desk.session) is not None:
            self._desk.perform(lambda: waive_presence(session, finding, reason, who))

    def confirm(self, waiver: Waiver, who: str) -> None:
        """Sign somebody else's waiver."""
        if (session := self._desk.session) is not None:
            self._desk.perform(lambda: confirm_waiver(session, waiver, who))

    def take_back(self, waiver: Waiver) -> None:
        """Let the alert show again."""
        if (session := self._desk.session) is not None:
            self._desk.perform(lambda: take_back_waiver(session, waiver))
