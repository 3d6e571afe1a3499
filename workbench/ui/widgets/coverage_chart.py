"""How many people are reached with each further language: a line for each model, and marks across."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.ui import scale
from workbench.ui.i18n import number
from workbench.ui.theme import Theme

MARKS = (80, 90, 95)
_PENS = (("accent", Qt.PenStyle.SolidLine), ("part_vocabulary", Qt.PenStyle.DashLine))
"""Lines differ by dashes and by the shape of their points as well as by colour."""


@dataclass(frozen=True, slots=True)
class Curve:
    """A line with its name; `values`: per cent (0-100) with one language, with two, and so on."""

    name: str
    values: tuple[float, ...]


class CoverageChart(QWidget):
    """Drawn from numbers; what it shows is told to screen readers, and stands in a table beside it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.curves: tuple[Curve, ...] = ()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(min(scale.px(240), 320), min(scale.px(180), 240))

    def sizeHint(self) -> QSize:  # noqa: N802
        """Wide rather than tall."""
        return QSize(scale.px(480), scale.px(280))

    def show_curves(self, curves: Sequence[Curve], description: str) -> None:
        """Draw these lines."""
        self.curves = tuple(curves)
        self.setAccessibleDescription(description)
        self.setToolTip(description)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Axes, marks, lines, names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("page"))
        line = painter.fontMetrics().height()
        left = painter.fontMetrics().horizontalAdvance("100 % ") + 8
        top = line * (len(self.curves) + 0.6) + 8
        area = QRectF(left, top, self.width() - left - 16, self.height() - top - line * 1.6 - 4)
        if area.height() < line or area.width() < line:
            return
        self._paint_marks(painter, area)
        for at, curve in enumerate(self.curves):
            self._paint_curve(painter, area, at, curve)

    def _most(self) -> int:
        return max((len(curve.values) for curve in self.curves), default=1)

    def _place(self, area: QRectF, step: int, value: float) -> QPointF:
        wide = area.width() * step / max(self._most() - 1, 1)
        return QPointF(area.left() + wide, area.bottom() - area.height() * value / 100)

    def _paint_marks(self, painter: QPainter, area: QRectF) -> None:
        line = painter.fontMetrics().height()
        for value in (0, 50, *MARKS, 100):
            y = self._place(area, 0, value).y()
            dash = Qt.PenStyle.DotLine if value in MARKS else Qt.PenStyle.SolidLine
            painter.setPen(QPen(self._theme.colour("grid"), 1, dash))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            if value in (95, 90) and area.height() * 5 / 100 < line:
                continue
            painter.setPen(self._theme.colour("muted"))
            place = QRectF(0, y - line / 2, area.left() - 6, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, f"{value} %")
        every = max(1, -(-self._most() // max(int(area.width() // (line * 2.5)), 1)))
        for step in range(0, self._most(), every):
            x = self._place(area, step, 0).x()
            place = QRectF(x - line * 2, area.bottom() + 4, line * 4, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number(step + 1))

    def _paint_curve(self, painter: QPainter, area: QRectF, at: int, curve: Curve) -> None:
        colour, dash = _PENS[at % len(_PENS)]
        points = [self._place(area, step, value) for step, value in enumerate(curve.values)]
        painter.setPen(QPen(self._theme.colour(colour), 2, dash))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        line = painter.fontMetrics().height()
        y = 4 + line * (at + 0.5)
        painter.drawLine(QPointF(area.left(), y), QPointF(area.left() + line * 2, y))
        painter.setPen(QPen(self._theme.colour(colour), 2))
        painter.setBrush(self._theme.colour(colour))
        for point in (*points, QPointF(area.left() + line, y)):
            size = 3
            if at % 2:
                painter.drawRect(QRectF(point.x() - size, point.y() - size, 2 * size, 2 * size))
            else:
                painter.drawEllipse(point, size, size)
        painter.setPen(self._theme.colour("text"))
        place = QRectF(area.left() + line * 2.5, 4 + line * at, area.width(), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, curve.name)
