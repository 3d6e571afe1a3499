"""A strip beside the form: where in the whole form something is open."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from workbench.ui.theme import Theme
from workbench.ui.widgets.severity_line import colour_of

TICK = 3
"""Pixels of one tick."""
MARGIN_OF_SEVERITY = {"error": 0.0, "warning": 1.5}
"""Pixels at both sides of a tick: what is worse is wider, so that not only its colour tells."""
SeverityIn = Callable[[float, float], str]


def _nothing(_start: float, _end: float) -> str:
    return ""


class OverviewRuler(QWidget):
    """Ticks along the form's length; a click asks for that share of it."""

    wanted = Signal(float)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._severity_in: SeverityIn = _nothing
        self.setFixedWidth(14)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def ask(self, severity_in: SeverityIn) -> None:
        """From now on ask this for the severity of what lies between two shares 0-1 of the form."""
        self._severity_in = severity_in
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """A pale strip with a tick wherever something is open."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("canvas"))
        room = max(self.height() - 36, 1)
        strip = QRectF(2, 16, self.width() - 6, self.height() - 32)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("border"))
        painter.setBrush(self._theme.colour("page"))
        painter.drawRoundedRect(strip, 4, 4)
        for at in range(0, room, TICK):
            severity = self._severity_in(at / room, min((at + TICK) / room, 1.0))
            if severity:
                margin = MARGIN_OF_SEVERITY.get(severity, 3.0)
                tick = QRectF(strip.left() + margin, 16 + at, strip.width() - 2 * margin, TICK)
                painter.fillRect(tick, colour_of(severity, self._theme))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Go to that place of the form."""
        self.wanted.emit(min(max((event.position().y() - 16) / max(self.height() - 36, 1), 0.0), 1.0))
