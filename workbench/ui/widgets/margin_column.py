"""The margin of the form: how hard a passage is, as a number and a small bar."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from workbench.ui.models.heat import colour_of_step, step_of
from workbench.ui.theme import Theme
from workbench.ui.widgets.row_layout import BAR, PADDING, PADLOCK

THICK = 5.0
"""Pixels of the bar."""


class MarginColumn:
    """Paints one row's difficulty at the top of its margin."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = font
        self._metrics = QFontMetricsF(font)

    def paint(self, painter: QPainter, area: QRectF, score: float, *, below_padlock: bool) -> None:
        """Number and bar; both are one line below where a padlock has the first one."""
        top = area.top() + 5 + (PADLOCK + 4 if below_padlock else 0.0)
        if top + self._metrics.height() > area.bottom() + 2:
            return  # a single line has room for the padlock only
        bar = QRectF(
            round(area.right() - PADDING - BAR),
            round(top + (self._metrics.height() - THICK) / 2),
            BAR,
            THICK,
        )
        number = f"{score:.0f}"
        painter.setFont(self._font)
        painter.setPen(self._theme.colour("muted"))
        left = bar.left() - 5 - self._metrics.horizontalAdvance(number)
        painter.drawText(QPointF(left, top + self._metrics.ascent()), number)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(bar, 2.5, 2.5)
        filled = QRectF(bar.left(), bar.top(), max(bar.width() * min(score, 100.0) / 100, 3.0), THICK)
        painter.setBrush(self._theme.colour(colour_of_step(step_of(score))))
        painter.drawRoundedRect(filled, 2.5, 2.5)
