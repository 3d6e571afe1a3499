"""What the meaning guard says: each alert, and the passage before and after it side by side."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from workbench.model.document import PLACEHOLDER
from workbench.model.finding import GuardAlert
from workbench.model.legal import Waiver
from workbench.ui import icons, scale
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, card, label

_PICTURES = {"block": "error", "warn": "warning", "info": "info"}
_GAP_SIGN = "\u200b▢\u200b"
"""With places to break the line: words and gaps may stand close together."""

Decided = tuple[GuardAlert, Waiver | None]
"""An alert, and what somebody decided about it."""


class GuardCard(QWidget):
    """Hidden while there is nothing to say. Alerts about the same two passages share a frame.

    `waive` carries an alert that a person calls deliberate; `confirm` and `take_back` a waiver.
    """

    waive = Signal(object)
    confirm = Signal(object)
    take_back = Signal(object)

    def __init__(self, theme: Theme, *, can_waive: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._can_waive = can_waive
        self.alerts: tuple[GuardAlert, ...] = ()
        self._waivers: tuple[Waiver | None, ...] = ()
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)
        self.hide()

    def show_alerts(self, alerts: Sequence[GuardAlert], waivers: Sequence[Waiver | None] = ()) -> None:
        """Show these alerts in place of the earlier ones; none hides the card. `waivers`: one for each, or none."""
        decided = tuple(waivers) or (None,) * len(alerts)
        if (tuple(alerts), decided) == (self.alerts, self._waivers):
            return
        self.alerts, self._waivers = tuple(alerts), decided
        empty(self._list)
        pairs = zip(self.alerts, decided, strict=True)
        for (original, rewrite), group in groupby(sorted(pairs, key=_quotes), key=_quotes):
            self._list.addWidget(self._frame(original, rewrite, list(group)))
        self.setVisible(bool(self.alerts))

    def _frame(self, original: str, rewrite: str, group: Sequence[Decided]) -> QFrame:
        calm = all(alert.severity == "info" or (waiver and waiver.holds) for alert, waiver in group)
        frame, inside = card("good" if calm else "warn")
        for alert, waiver in group:
            inside.addWidget(self._alert(alert, waiver))
        inside.addLayout(_side_by_side(original, rewrite))
        return frame

    def _alert(self, alert: GuardAlert, waiver: Waiver | None) -> QWidget:
        widget = QWidget()
        widget.setAccessibleName(f"{tr(f'alert.{alert.severity}')}: {alert.message}")
        inside = QVBoxLayout(widget)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        picture = QLabel()
        colour = self._theme.colours.warn_text
        picture.setPixmap(icons.icon(_PICTURES[alert.severity], colour).pixmap(scale.px(18), scale.px(18)))
        head = QHBoxLayout()
        head.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(label(tr(f"alert.{alert.severity}"), "strong"), 1)
        inside.addLayout(head)
        inside.addWidget(label(alert.message))
        if waiver is not None:
            inside.addWidget(label(_decision(waiver)))
        if self._can_waive and alert.severity != "info":
            row = QHBoxLayout()
            for ask in self._ways(alert, waiver):
                row.addWidget(ask)
            row.addStretch(1)
            inside.addLayout(row)
        return widget

    def _ways(self, alert: GuardAlert, waiver: Waiver | None) -> list[QPushButton]:
        if waiver is None:
            return [button(tr("alert.waive"), lambda: self.waive.emit(alert), "link")]
        back = button(tr("alert.take_back"), lambda: self.take_back.emit(waiver), "link")
        if waiver.holds:
            return [back]
        return [button(tr("alert.confirm"), lambda: self.confirm.emit(waiver), "link"), back]


def _quotes(pair: Decided) -> tuple[str, str]:
    return pair[0].original, pair[0].rewrite


def _decision(waiver: Waiver) -> str:
    if waiver.second:
        return tr("alert.signed", who=waiver.who, second=waiver.second, reason=waiver.reason)
    return tr("alert.waived" if waiver.holds else "alert.waits", who=waiver.who, reason=waiver.reason)


def _side_by_side(original: str, rewrite: str) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    for column, (title, text) in enumerate((("before", original), ("after", rewrite))):
        grid.addWidget(label(tr(f"alert.{title}"), "section"), 0, column)
        quote = label(text.replace(PLACEHOLDER, _GAP_SIGN) or "–")
        quote.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        quote.setAccessibleName(f"{tr(f'alert.{title}')}: {text}")
        grid.addWidget(quote, 1, column, Qt.AlignmentFlag.AlignTop)
        grid.setColumnStretch(column, 1)
    return grid
