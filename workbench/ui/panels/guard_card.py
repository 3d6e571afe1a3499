"""What the meaning guard says: each alert with the passage before and after it, side by side."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.model.document import PLACEHOLDER
from workbench.model.finding import GuardAlert
from workbench.ui import icons
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, card, label

_PICTURES = {"block": "error", "warn": "warning", "info": "info"}
_GAP_SIGN = "▢"


class GuardCard(QWidget):
    """Hidden while there is nothing to say. `waive` carries an alert that a person calls deliberate."""

    waive = Signal(object)

    def __init__(self, theme: Theme, *, can_waive: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._can_waive = can_waive
        self.alerts: tuple[GuardAlert, ...] = ()
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        self.hide()

    def show_alerts(self, alerts: Sequence[GuardAlert]) -> None:
        """Show these alerts in place of the earlier ones; none hides the card."""
        if tuple(alerts) == self.alerts:
            return
        self.alerts = tuple(alerts)
        while (item := self._list.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for alert in self.alerts:
            self._list.addWidget(self._alert(alert))
        self.setVisible(bool(self.alerts))

    def _alert(self, alert: GuardAlert) -> QFrame:
        frame, inside = card("good" if alert.severity == "info" else "warn")
        frame.setAccessibleName(f"{tr(f'alert.{alert.severity}')}: {alert.message}")
        picture = QLabel()
        picture.setPixmap(icons.icon(_PICTURES[alert.severity], self._theme.colours.warn_text).pixmap(18, 18))
        head = QHBoxLayout()
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(tr(f"alert.{alert.severity}"), "strong"), 1)
        inside.addLayout(head)
        inside.addWidget(label(alert.message))
        inside.addLayout(_side_by_side(alert))
        if self._can_waive and alert.severity != "info":
            row = QHBoxLayout()
            row.addWidget(button(tr("alert.waive"), lambda: self.waive.emit(alert), "link"))
            row.addStretch(1)
            inside.addLayout(row)
        return frame


def _side_by_side(alert: GuardAlert) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    for column, (title, text) in enumerate((("before", alert.original), ("after", alert.rewrite))):
        grid.addWidget(label(tr(f"alert.{title}"), "section"), 0, column)
        quote = label(text.replace(PLACEHOLDER, _GAP_SIGN) or "–")
        quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        quote.setAccessibleName(f"{tr(f'alert.{title}')}: {text}")
        grid.addWidget(quote, 1, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(column, 1)
    return grid
