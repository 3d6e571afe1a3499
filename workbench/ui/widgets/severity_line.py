"""How severe a finding is, in colour and pattern: wavy, dashed or dotted, wherever it is drawn."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from workbench.ui.theme import Theme

COLOUR_OF_SEVERITY = {"error": "error", "warning": "warning", "info": "hint", "spelling": "error"}
"""Each severity has its colour and its own line: wavy, dashed, dotted; misspelt words a double one."""
ICON_OF_SEVERITY = {"error": "error", "warning": "warning", "info": "info"}
SAMPLE = QSize(22, 12)
"""Size of a piece of line that explains the pattern."""


def colour_of(severity: str, theme: Theme) -> QColor:
    """The colour of the severity's lines and words."""
    return theme.colour(COLOUR_OF_SEVERITY.get(severity, "hint"))


def draw_line(
    painter: QPainter, severity: str, theme: Theme, left: float, right: float, y: float, strength: float = 1.0
) -> None:
    """A horizontal line in colour and pattern of the severity; `strength` makes it thinner or thicker."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(colour_of(severity, theme), 1.6 * strength)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if severity == "error":
        painter.setPen(pen)
        painter.drawPath(_wave(left, right, y))
        return
    if severity == "spelling":
        pen.setWidthF(0.9 * strength)
        painter.setPen(pen)
        for above in (-1.3, 1.3):
            painter.drawLine(QPointF(left, y + above), QPointF(right, y + above))
        return
    if severity == "warning":
        pen.setDashPattern([4.0 / strength, 2.2 / strength])
    else:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setWidthF(1.9 * strength)
        pen.setDashPattern([0.1, 2.0 / strength])
    painter.setPen(pen)
    painter.drawLine(QPointF(left, y), QPointF(right, y))


def draw_edge(painter: QPainter, severity: str, theme: Theme, area: QRectF, strength: float = 1.0) -> None:
    """The same line from top to bottom at the right edge of `area`."""
    painter.save()
    painter.translate(area.right(), area.top())
    painter.rotate(90)
    draw_line(painter, severity, theme, 0.0, area.height(), 0.0, strength)
    painter.restore()


def sample(severity: str, theme: Theme) -> QIcon:
    """A short piece of the line, to explain the pattern; sharp at twice the size too."""
    made = QIcon()
    for ratio in (1.0, 1.5, 2.0):
        picture = QPixmap(SAMPLE * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_line(painter, severity, theme, 1.0, SAMPLE.width() - 1.0, SAMPLE.height() / 2 + 1)
        painter.end()
        made.addPixmap(picture)
    return made


def _wave(left: float, right: float, y: float) -> QPainterPath:
    path = QPainterPath(QPointF(left, y))
    step = 3.0
    for number in range(ceil((right - left) / step)):
        middle = left + (number + 0.5) * step
        path.quadTo(
            QPointF(middle, y + (2.4 if number % 2 else -2.4)), QPointF(min(middle + step / 2, right), y)
        )
    return path
