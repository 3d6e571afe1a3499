"""A bar from 0 to 100 that adds up what makes a text hard: length, vocabulary, rules."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from workbench.model.difficulty import Difficulty
from workbench.ui import scale
from workbench.ui.i18n import number, tr
from workbench.ui.models.difficulty import PARTS, whole_parts
from workbench.ui.theme import Theme

PATTERNS = {
    "length": Qt.BrushStyle.NoBrush,
    "vocabulary": Qt.BrushStyle.BDiagPattern,
    "rules": Qt.BrushStyle.Dense6Pattern,
}
"""Laid over the colour of the part, so that not only the colour tells."""
HEIGHT = 12
SWATCH = 12


def spoken(difficulty: Difficulty | None) -> str:
    """The bar as a sentence: score, level and parts."""
    if difficulty is None:
        return tr("difficulty.none")
    parts = ", ".join(f"{tr(f'part.{part}')} {points}" for part, points in whole_parts(difficulty).items())
    level = tr(f"level.{difficulty.level}")
    return tr("difficulty.spoken", score=number(difficulty.score), level=level, parts=parts)


def paint_part(painter: QPainter, part: str, theme: Theme, area: QRectF) -> None:
    """Fill `area` with colour and pattern of the part."""
    painter.fillRect(area, theme.colour(f"part_{part}"))
    if PATTERNS[part] != Qt.BrushStyle.NoBrush:
        painter.fillRect(area, QBrush(theme.colour("panel"), PATTERNS[part]))


def swatch(part: str, theme: Theme, ratio: float) -> QPixmap:
    """A small square that explains the part's colour and pattern, for a screen of this pixel ratio."""
    picture = QPixmap(QSize(SWATCH, SWATCH) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_part(painter, part, theme, QRectF(0, 0, SWATCH, SWATCH))
    painter.end()
    return picture


class DifficultyBar(QWidget):
    """Shows one difficulty. Its accessible name says everything that is to be seen."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._difficulty: Difficulty | None = None
        self.setFixedHeight(scale.px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_difficulty(self, difficulty: Difficulty | None, when: str) -> None:
        """Show it; `when` says which version it is about ("vorher")."""
        self._difficulty = difficulty
        text = f"{when}: {spoken(difficulty)}"
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """The track, and the parts one after the other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()), 4, 4)
        painter.setClipPath(outline)
        painter.fillRect(self.rect(), self._theme.colour("track"))
        if self._difficulty is None:
            return
        left = 0.0
        for part in PARTS:
            width = getattr(self._difficulty, part) / 100 * self.width()
            # A gap of a pixel keeps neighbours apart.
            paint_part(painter, part, self._theme, QRectF(left, 0, max(width - 1, 0), self.height()))
            left += width
