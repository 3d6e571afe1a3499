"""Bars that lie, one a name, each with its value."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.model.committee_report import ReportChart
from workbench.ui import scale
from workbench.ui.i18n import number
from workbench.ui.theme import Theme

_NAMES = 0.45
"""Share of the width that names take at most."""


class BarChart(QWidget):
    """Drawn from numbers; what it shows is told to screen readers."""

    def __init__(self, theme: Theme, chart: ReportChart) -> None:
        super().__init__()
        self._theme, self._chart = theme, chart
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.description)
        self.setToolTip(chart.description)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802
        """A line for each bar, and one for the unit."""
        return QSize(scale.px(420), self._line() * (len(self._chart.names) + 1))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """As tall as it is meant."""
        return QSize(scale.px(200), self.sizeHint().height())

    def _line(self) -> int:
        return self.fontMetrics().height() + scale.px(8)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Names at the left, bars and values at the right."""
        painter = QPainter(self)
        chart, line, metrics = self._chart, self._line(), painter.fontMetrics()
        widest = max((metrics.horizontalAdvance(name) for name in chart.names), default=0)
        left = min(widest + 12, int(self.width() * _NAMES))
        room = self.width() - left - metrics.horizontalAdvance("999.999 ") - 8
        most = max(chart.values, default=0) or 1
        middle = Qt.AlignmentFlag.AlignVCenter
        for at, (name, value) in enumerate(zip(chart.names, chart.values, strict=True)):
            y = at * line
            painter.setPen(self._theme.colour("text"))
            told = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 8)
            painter.drawText(QRectF(0, y, left - 8, line), Qt.AlignmentFlag.AlignRight | middle, told)
            wide = max(room * value / most, 1)
            painter.fillRect(QRectF(left, y + 4, wide, line - 8), self._theme.colour("accent"))
            painter.drawText(QRectF(left + wide + 6, y, self.width(), line), middle, number(value))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(QRectF(left, len(chart.names) * line, self.width() - left, line), middle, chart.unit)
