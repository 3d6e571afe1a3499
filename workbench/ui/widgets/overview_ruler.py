"""A map beside the form: how hard it is where, where something is open, what a search found, what is in sight."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractSlider

from workbench.ui.models.heat import Band, colour_of_step
from workbench.ui.theme import Theme
from workbench.ui.widgets.severity_line import colour_of

TICK = 3
"""Pixels of one tick."""
EDGE = 12
"""Pixels above and below the strip."""
HEAT = 12.0
"""Width of the bands of the hardest passages; easier ones are narrower, so that not only the colour tells."""
WIDTH_OF_SEVERITY = {"error": 7.0, "warning": 5.0}
"""Pixels of a tick: what is worse is wider."""
WIDTH = 28
SeverityIn = Callable[[float, float], str]


def _nothing(_start: float, _end: float) -> str:
    return ""


class OverviewRuler(QAbstractSlider):
    """Bands at the left, ticks at the right, a frame for the part in sight. Values are positions in reading order.

    `looked(rank)`: the mouse is pressed or drawn there. `wanted(rank)`: go there (mouse let go, keyboard).
    """

    looked = Signal(int)
    wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._severity_in: SeverityIn = _nothing
        self._bands: tuple[Band, ...] = ()
        self._hits: tuple[int, ...] = ()
        self._in_sight = (0, 0)
        self._passages = 0
        self._picture: QPixmap | None = None
        self.setOrientation(Qt.Orientation.Vertical)
        self.setInvertedAppearance(True)
        self.setInvertedControls(True)
        self.setFixedWidth(WIDTH)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.actionTriggered.connect(lambda _action: self.wanted.emit(self.sliderPosition()))

    # --- what is shown -------------------------------------------------------------------------------------

    def begin(self, passages: int) -> None:
        """Another form with so many passages."""
        self._passages = passages
        self._bands, self._hits = (), ()
        self.setRange(0, max(passages - 1, 0))
        self.setPageStep(max(passages // 20, 1))
        self._draw_anew()

    def ask(self, severity_in: SeverityIn) -> None:
        """From now on ask this for the severity of what lies between two shares 0-1 of the form."""
        self._severity_in = severity_in
        self._draw_anew()

    def show_bands(self, bands: Sequence[Band]) -> None:
        """Show how hard the passages are."""
        self._bands = tuple(bands)
        self._draw_anew()

    def show_hits(self, ranks: Sequence[int]) -> None:
        """Mark the passages in which a search found something."""
        self._hits = tuple(ranks)
        self._draw_anew()

    def show_sight(self, first: int, behind: int) -> None:
        """Frame the part of the form in sight."""
        if (first, behind) != self._in_sight:
            self._in_sight = (first, behind)
            self.setPageStep(max(behind - first - 1, 1))
            self.update()

    def show_place(self, rank: int) -> None:
        """The passage in hand is here; asks for nothing."""
        self.setValue(rank)

    # --- places --------------------------------------------------------------------------------------------

    @property
    def _room(self) -> int:
        return max(self.height() - 2 * EDGE, 1)

    def _y(self, rank: int) -> float:
        return EDGE + self._room * rank / max(self._passages, 1)

    def rank_at(self, y: float) -> int:
        """The passage whose place is at this height."""
        rank = int((y - EDGE) / self._room * self._passages)
        return min(max(rank, 0), max(self._passages - 1, 0))

    # --- Qt ------------------------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        """Everything from a picture that holds until something changes; above it the frame, which moves at every turn
        of the wheel."""
        painter = QPainter(self)
        if self._picture is None or self._picture.deviceIndependentSize().toSize() != self.size():
            self._picture = self._drawn()
        painter.drawPixmap(0, 0, self._picture)
        self._paint_sight(painter)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def _draw_anew(self) -> None:
        self._picture = None
        self.update()

    def _drawn(self) -> QPixmap:
        """Strip, bands, ticks, hits."""
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._theme.colour("canvas"))
        painter = QPainter(picture)
        strip = QRectF(3.5, EDGE + 0.5, self.width() - 7, self._room - 1)
        painter.setPen(self._theme.colour("border"))
        painter.setBrush(self._theme.colour("page"))
        painter.drawRect(strip)
        self._paint_bands(painter, strip.left() + 1)
        self._paint_ticks(painter, strip.right() - 1)
        self._paint_hits(painter, strip)
        painter.end()
        return picture

    def _paint_bands(self, painter: QPainter, left: float) -> None:
        """In steps of pixels: of many passages in one pixel the hardest one shows."""
        worst: dict[int, int] = {}
        for band in self._bands:
            top = int(self._y(band.first))
            for y in range(top, max(int(self._y(band.behind)), top + 1)):
                worst[y] = max(worst.get(y, 0), band.step)
        painter.setOpacity(0.8)
        for y, step in worst.items():
            painter.fillRect(QRectF(left, y, HEAT * step / 5, 1), self._theme.colour(colour_of_step(step)))
        painter.setOpacity(1.0)

    def _paint_ticks(self, painter: QPainter, right: float) -> None:
        for at in range(0, self._room, TICK):
            severity = self._severity_in(at / self._room, min((at + TICK) / self._room, 1.0))
            if severity:
                width = WIDTH_OF_SEVERITY.get(severity, 3.0)
                tick = QRectF(right - width, EDGE + at, width, TICK - 1)
                painter.fillRect(tick, colour_of(severity, self._theme))

    def _paint_hits(self, painter: QPainter, strip: QRectF) -> None:
        """A line across for each hit, with a knob, so that it is not taken for a band."""
        painter.setPen(QPen(self._theme.colour("accent"), 1))
        painter.setBrush(QBrush(self._theme.colour("accent")))
        for y in sorted({round(self._y(rank)) for rank in self._hits}):
            painter.drawLine(QPointF(strip.left(), y + 0.5), QPointF(strip.right(), y + 0.5))
            painter.drawRect(QRectF(strip.right() - 1, y - 1, 3, 3))

    def _paint_sight(self, painter: QPainter) -> None:
        first, behind = self._in_sight
        if behind > first:
            top, bottom = self._y(first), self._y(behind)
            painter.setPen(QPen(self._theme.colour("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            frame = QRectF(1.5, round(top) - 0.5, self.width() - 3, max(bottom - top, 6.0))
            painter.drawRoundedRect(frame, 3, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Look at that place of the form."""
        self.looked.emit(self.rank_at(event.position().y()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Follow the mouse."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.looked.emit(self.rank_at(event.position().y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the passage there in hand."""
        self.wanted.emit(self.rank_at(event.position().y()))
