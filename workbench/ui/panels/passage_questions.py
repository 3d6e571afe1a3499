"""The questions that the right panel asks before a decision; one at a time."""

from PySide6.QtCore import QObject, Signal

from workbench.model.finding import GuardAlert
from workbench.model.legal import PresenceFinding, Waiver
from workbench.ui.desk import Desk
from workbench.ui.legal_desk import LegalDesk
from workbench.ui.panels.hide_card import HideCard
from workbench.ui.panels.reason_card import ReasonCard
from workbench.ui.panels.waive_card import ConfirmCard, WaiveCard


class PassageQuestions(QObject):
    """Why is a suggestion rejected, a finding hidden, a passage unlocked, an alert waived?

    `asked`: a card needs the room. `answered`: nothing is asked any more. `writing`: set while the editor is open,
    then nothing is asked.
    """

    asked = Signal()
    answered = Signal()

    def __init__(self, desk: Desk, legal: LegalDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._legal = legal
        self.writing = False
        self.rejection = ReasonCard("reject")
        self.hiding = HideCard()
        self.unlocking = ReasonCard("unlock")
        self.waiving = WaiveCard()
        self.confirming = ConfirmCard()
        self.rejection.decided.connect(desk.reject)
        self.hiding.hidden.connect(desk.hide)
        self.unlocking.decided.connect(legal.unlock)
        self.waiving.waived.connect(self._waive)
        self.confirming.confirmed.connect(legal.confirm)
        for card in self.cards:
            card.cancelled.connect(self.answered)

    @property
    def cards(self) -> tuple[ReasonCard, ...]:
        """All of them."""
        return (self.rejection, self.hiding, self.unlocking, self.waiving, self.confirming)

    def close(self) -> None:
        """Ask nothing."""
        for card in self.cards:
            card.hide()

    def ask_rejection(self) -> None:
        """Why is the suggestion rejected; without a suggestion, why is the finding hidden?"""
        place = self._desk.place
        if place is not None and place.suggestion is None:
            self.ask_hiding()
        elif place is not None and self._may_ask:
            self._ask(self.rejection)

    def ask_hiding(self) -> None:
        """How far is the finding to be hidden, and why?"""
        if self._desk.place is not None and self._may_ask:
            self._ask(self.hiding)

    def ask_unlocking(self) -> None:
        """Why may the passage be reworded?"""
        self._ask(self.unlocking)

    def ask_waiver(self, alert: GuardAlert | PresenceFinding) -> None:
        """Why is the alert deliberate?"""
        if self._may_ask:
            self.asked.emit()
            self.waiving.begin_for(alert)

    def ask_confirmation(self, waiver: Waiver) -> None:
        """Who confirms the waiver?"""
        if self._may_ask:
            self.asked.emit()
            self.confirming.begin_for(waiver)

    @property
    def _may_ask(self) -> bool:
        return not self.writing and not self._desk.busy

    def _ask(self, card: ReasonCard) -> None:
        self.asked.emit()
        card.begin()

    def _waive(self, alert: GuardAlert | PresenceFinding, reason: str, who: str) -> None:
        if isinstance(alert, PresenceFinding):
            self._legal.waive_presence(alert, reason, who)
            self.answered.emit()
        else:
            self._legal.waive(alert, reason, who)
