"""Printed pages to scroll through: pictures come when a page comes into sight."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from workbench.model.pages import PagePlace, PagePreview
from workbench.ui.colours import LIGHT
from workbench.ui.i18n import tr
from workbench.ui.models.page_places import GAP, PageColumn, PagePlaces, around, page_column
from workbench.ui.page_images import PageImages
from workbench.ui.theme import Theme

ZOOMS = (100, 125, 150, 200, 300, 400)
"""Per cent of the width there is room for."""
PAPER = "#ffffff"
"""Paper is white in every theme; what is drawn on it has the colours of the light one."""
NARROWEST = 120
AHEAD = 1
"""Pages below the ones in sight that are drawn too."""


class PageView(QAbstractScrollArea):
    """`chosen(segment)` follows mouse and keyboard; `moved`: another page is in sight, or the zoom changed."""

    chosen = Signal(str)
    moved = Signal()

    def __init__(self, theme: Theme, images: PageImages) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self._theme = theme
        self._images = images
        self._preview: PagePreview | None = None
        self._places = PagePlaces({})
        self._order: tuple[str, ...] = ()
        self._column = PageColumn((), 0)
        self._segment = ""
        self.zoom = ZOOMS[0]
        images.arrived.connect(self.viewport().update)

    # --- what is shown -------------------------------------------------------------------------------------

    def show_pages(self, preview: PagePreview, places: Mapping[str, tuple[PagePlace, ...]]) -> None:
        """Show these pages; where the same form was shown before, the place in sight stays."""
        self._preview, self._places, self._order = preview, PagePlaces(places), tuple(places)
        self._images.begin(preview)
        self._arrange()

    def forget(self) -> None:
        """Show nothing."""
        self._preview, self._places, self._order = None, PagePlaces({}), ()
        self._images.begin(None)
        self._segment = ""
        self._arrange()
        self.verticalScrollBar().setValue(0)

    def choose(self, segment: str) -> bool:
        """Frame a passage and bring it into sight; False if it is not on the pages."""
        self._segment = segment
        there = bool(self._places.of(segment))
        if there:
            self._bring_into_sight()
        self.viewport().update()
        return there

    def set_zoom(self, per_cent: int) -> None:
        """How wide a page is, in per cent of the room there is; what is in the middle stays there."""
        self.zoom = min(max(per_cent, ZOOMS[0]), ZOOMS[-1])
        self._arrange()
        self.moved.emit()

    def step_zoom(self, direction: int) -> None:
        """One step wider (1) or narrower (-1)."""
        at = ZOOMS.index(self.zoom) + direction
        self.set_zoom(ZOOMS[min(max(at, 0), len(ZOOMS) - 1)])

    @property
    def pages(self) -> int:
        """How many pages there are."""
        return len(self._column.frames)

    @property
    def page(self) -> int:
        """The page in the middle, from 0; -1 without pages."""
        return self._column.at(self.verticalScrollBar().value() + self.viewport().height() / 2)

    @property
    def pages_in_sight(self) -> range:
        """The pages of which something can be seen."""
        if not self._column.frames:
            return range(0)
        top = self.verticalScrollBar().value()
        return range(self._column.at(top), self._column.at(top + self.viewport().height()) + 1)

    def page_rectangle(self, page: int) -> QRectF:
        """Where a page lies in the viewport."""
        frame = self._column.frames[page]
        left = max((self.viewport().width() - frame.width) // 2, GAP) - self.horizontalScrollBar().value()
        return QRectF(left, frame.top - self.verticalScrollBar().value(), frame.width, frame.height)

    def passage_frames(self, segment: str) -> list[tuple[int, QRectF]]:
        """Page and rectangle in the viewport of everything that is printed of a passage."""
        found = []
        for place in self._places.of(segment):
            box, page = around(place.rectangles), self.page_rectangle(place.page)
            scale = self._column.frames[place.page].scale
            inside = QRectF(
                box.left * scale,
                box.top * scale,
                (box.right - box.left) * scale,
                (box.bottom - box.top) * scale,
            )
            found.append((place.page, inside.translated(page.topLeft()).adjusted(-4, -3, 4, 3)))
        return found

    # --- places --------------------------------------------------------------------------------------------

    def _arrange(self) -> None:
        """Lay the pages out for the room there is."""
        vertical, old = self.verticalScrollBar(), self._column
        share = (vertical.value() + self.viewport().height() / 2) / old.height if old.frames else 0
        room = max(self.viewport().width() - 2 * GAP, NARROWEST)
        width = room * self.zoom // 100
        sizes = self._preview.pages if self._preview else ()
        self._column = page_column(sizes, width, self.fontMetrics().height() + 4)
        full = round(self._column.height)
        vertical.setPageStep(self.viewport().height())
        vertical.setSingleStep(3 * self.fontMetrics().height())
        vertical.setRange(0, max(0, full - self.viewport().height()))
        across = self.horizontalScrollBar()
        across.setPageStep(self.viewport().width())
        across.setRange(0, max(0, width + 2 * GAP - self.viewport().width()) if sizes else 0)
        if old.frames and old.height != self._column.height:
            vertical.setValue(round(share * full - self.viewport().height() / 2))
        self._ask_for_images()
        self.viewport().update()
        self.moved.emit()

    def _ask_for_images(self) -> None:
        sight = self.pages_in_sight
        if sight:
            pages = [*sight, *range(sight.stop, min(sight.stop + AHEAD, len(self._column.frames)))]
            ratio = self.devicePixelRatioF()
            self._images.want([(page, round(self._column.frames[page].width * ratio)) for page in pages])

    def _bring_into_sight(self) -> None:
        frames = self.passage_frames(self._segment)
        room = self.viewport().height()
        if not frames or any(frame.top() >= 0 and frame.top() < room - 12 for _, frame in frames):
            return
        nearest = min((frame for _, frame in frames), key=lambda frame: abs(frame.center().y() - room / 2))
        bar = self.verticalScrollBar()
        bar.setValue(round(bar.value() + nearest.top() - room / 4))
        across = self.horizontalScrollBar()
        across.setValue(round(across.value() + nearest.left() - 2 * GAP))

    def passage_at(self, point: QPointF) -> str:
        """The passage at a point of the viewport, "" if there is none."""
        if not self._column.frames:
            return ""
        page = self._column.at(point.y() + self.verticalScrollBar().value())
        inside = point - self.page_rectangle(page).topLeft()
        scale = self._column.frames[page].scale
        return self._places.passage_at(page, inside.x() / scale, inside.y() / scale)

    # --- Qt ------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Paint the pages in sight, their numbers, and the frame."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("canvas"))
        for page in self.pages_in_sight:
            self._paint_page(painter, page)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for page, frame in self.passage_frames(self._segment):
            if page in self.pages_in_sight:
                soft = QColor(LIGHT.accent)
                soft.setAlpha(28)
                painter.setBrush(soft)
                painter.setPen(QPen(QColor(LIGHT.accent), 2))
                painter.drawRoundedRect(frame, 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))

    def _paint_page(self, painter: QPainter, page: int) -> None:
        area = self.page_rectangle(page)
        image = self._images.image(page)
        if image is None:
            painter.fillRect(area, QColor(PAPER))
        else:
            exact = image.width() == round(area.width() * self.devicePixelRatioF())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not exact)
            painter.drawImage(area, image)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._theme.colour("grid"))
        painter.drawRect(area)
        below = QRectF(area.left(), area.bottom() + 2, area.width(), self.fontMetrics().height())
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(page + 1))

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:  # noqa: N802
        """Other pages come into sight."""
        self._ask_for_images()
        self.viewport().update()
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The pages follow the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """On another screen pages may need more pixels."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._ask_for_images()
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the passage under the mouse in hand."""
        segment = self.passage_at(event.position())
        if segment and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(segment)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A hand where a click does something."""
        over = bool(self.passage_at(event.position()))
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Scroll; with Ctrl, zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and down from passage to passage; the other keys scroll."""
        bar = self.verticalScrollBar()
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up) and self._order:
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if event.key() == Qt.Key.Key_Home else bar.maximum())
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        """From the passage in hand, or the first one on the page in sight, to the next."""
        if self._segment in self._order:
            at = self._order.index(self._segment) + step
            target = self._order[min(max(at, 0), len(self._order) - 1)]
        else:
            target = self._places.first_on(self.page) or self._order[0]
        self.chosen.emit(target)

    def describe(self, passage: str) -> None:
        """Tell screen readers where we are and what the passage in hand says."""
        where = tr("pages.page", page=self.page + 1, pages=self.pages)
        self.setAccessibleDescription(f"{where}. {passage}" if self.pages else "")
