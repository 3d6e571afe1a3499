"""Hide a finding: how far, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from workbench.model.ignored import IgnoreScope
from workbench.ui.i18n import tr
from workbench.ui.panels.reason_card import ReasonCard

SCOPES = tuple(IgnoreScope)


class HideCard(ReasonCard):
    """`hidden(scope, reason)` or `cancelled`. Begins with the narrowest scope each time."""

    hidden = Signal(object, str)

    def __init__(self) -> None:
        choices = [_choice(scope) for scope in SCOPES]
        super().__init__("hide", choices)
        self.scopes = QButtonGroup(self)
        for at, choice in enumerate(choices):
            self.scopes.addButton(choice, at)
        self.decided.connect(lambda reason: self.hidden.emit(self.scope, reason))

    @property
    def scope(self) -> IgnoreScope:
        """How far the decision is to reach."""
        return SCOPES[max(self.scopes.checkedId(), 0)]

    def begin(self) -> None:
        """Only here, empty field, keyboard in it."""
        self.scopes.button(0).setChecked(True)
        super().begin()


def _choice(scope: IgnoreScope) -> QRadioButton:
    made = QRadioButton(tr(f"hide.scope.{scope}"))
    made.setToolTip(tr(f"hide.scope.{scope}.tip"))
    made.setAccessibleDescription(tr(f"hide.scope.{scope}.tip"))
    return made
