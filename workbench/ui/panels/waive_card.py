"""A change of meaning that is wanted: who says so, and why; and the second person who agrees."""

import getpass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from workbench.model.finding import GuardAlert
from workbench.model.legal import PresenceFinding, Waiver
from workbench.ui.i18n import tr
from workbench.ui.panels.reason_card import ReasonCard


class WaiveCard(ReasonCard):
    """`waived(alert, reason, who)` or `cancelled`."""

    waived = Signal(object, str, str)

    def __init__(self) -> None:
        self.who = _name_field()
        super().__init__("waive", [self.who])
        self._alert: GuardAlert | PresenceFinding | None = None
        self.decided.connect(lambda reason: self.waived.emit(self._alert, reason, self.who.text().strip()))

    def begin_for(self, alert: GuardAlert | PresenceFinding) -> None:
        """Ask about this alert; the name is the one the computer knows until somebody changes it."""
        self._alert = alert
        if not self.who.text().strip():
            self.who.setText(_known_name())
        self.begin()


class ConfirmCard(ReasonCard):
    """`confirmed(waiver, who)` or `cancelled`: the field asks for the second person's name."""

    confirmed = Signal(object, str)

    def __init__(self) -> None:
        super().__init__("second")
        self._waiver: Waiver | None = None
        self.decided.connect(lambda who: self.confirmed.emit(self._waiver, who))

    def begin_for(self, waiver: Waiver) -> None:
        """Ask who agrees with this decision."""
        self._waiver = waiver
        self.begin()


def _name_field() -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(tr("waive.who"))
    field.setAccessibleName(tr("waive.who"))
    return field


def _known_name() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
