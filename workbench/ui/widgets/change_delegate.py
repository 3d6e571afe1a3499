"""One proposed change in a list: a box, where it stands, the old sentence struck through where it goes, the new one."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QMouseEvent, QPainter, QPen, QTextCharFormat, QTextLayout
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.ui import icons
from workbench.ui.models.difference import Piece
from workbench.ui.models.display import plain_words
from workbench.ui.models.proposed_changes import CHANGE, ProposedChange
from workbench.ui.offsets import utf16_length
from workbench.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
PADDING = 8
BOX = 16
LEFT = PADDING + BOX + 10
"""Pixels before the texts."""


class ChangeDelegate(QStyledItemDelegate):
    """Lays out the sentences at the width of the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """As tall as the two sentences need."""
        change = index.data(CHANGE)
        widget = option.widget
        width = widget.viewport().width() if hasattr(widget, "viewport") else option.rect.width()
        if not isinstance(change, ProposedChange):
            return QSize(width, 0)
        height = sum(_height(lines) for lines in self._sentences(change, option.font, width))
        small = QFontMetrics(_small(option.font)).height()
        return QSize(width - 4, round(height + small * len(_heads(change)) + 2 * PADDING + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, box, head line, sentences."""
        change = index.data(CHANGE)
        if not isinstance(change, ProposedChange):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = option.rect.adjusted(2, 1, -2, -1)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent_soft"))
            painter.drawRoundedRect(area, 6, 6)
        self._paint_box(painter, area, index)
        place = QPointF(option.rect.left() + LEFT, area.top() + PADDING)
        place = self._paint_heads(painter, option, place, change)
        for lines in self._sentences(change, option.font, option.rect.width()):
            lines.draw(painter, place)
            place += QPointF(0, _height(lines) + 2)
        painter.setPen(self._theme.colour("border"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        painter.restore()

    def editorEvent(  # noqa: N802
        self, event: QEvent, model: object, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A click on the box or a key ticks; elsewhere a click only chooses the line."""
        if isinstance(event, QMouseEvent):
            if event.type() != QEvent.Type.MouseButtonRelease:
                return False
            if event.position().x() > option.rect.left() + LEFT:
                return False
            return _toggle(index)
        return super().editorEvent(event, model, option, index)  # type: ignore[arg-type]

    def _paint_box(self, painter: QPainter, area: QRect, index: Index) -> None:
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        box = QRectF(area.left() + PADDING - 1.5, area.top() + PADDING + 0.5, BOX - 1, BOX - 1)
        if ticked is None:
            icons.paint(painter, "lock", self._theme.colours.locked_text, box)
            return
        is_on = Qt.CheckState(ticked) == Qt.CheckState.Checked
        painter.setPen(QPen(self._theme.colour("accent" if is_on else "control_border"), 1))
        painter.setBrush(self._theme.colour("accent" if is_on else "page"))
        painter.drawRoundedRect(box, 3, 3)
        if is_on:
            icons.paint(painter, "check", self._theme.colours.on_accent, box.adjusted(1, 1, -1, -1))

    def _paint_heads(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QPointF, change: ProposedChange
    ) -> QPointF:
        painter.setFont(_small(option.font))
        metrics = painter.fontMetrics()
        room = round(option.rect.right() - place.x() - PADDING)
        for text, colour in _heads(change):
            painter.setPen(self._theme.colour(colour))
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.drawText(place + QPointF(0, metrics.ascent()), shown)
            place += QPointF(0, metrics.height())
        return place

    def _sentences(self, change: ProposedChange, font: QFont, width: int) -> tuple[QTextLayout, ...]:
        room = max(width - LEFT - PADDING, 80)
        if change.problem:
            return (self._lines([Piece("same", change.before)], font, room, "locked_text"),)
        old = [piece for piece in change.pieces if piece.state != "added"]
        new = [piece for piece in change.pieces if piece.state != "removed"]
        return self._lines(old, font, room, "muted"), self._lines(new, font, room, "text")

    def _lines(self, pieces: Sequence[Piece], font: QFont, room: int, colour: str) -> QTextLayout:
        layout = QTextLayout("".join(plain_words(piece.text) for piece in pieces), font)
        layout.setFormats(self._formats(pieces, colour))
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout

    def _formats(self, pieces: Sequence[Piece], colour: str) -> list[QTextLayout.FormatRange]:
        made = []
        at = 0
        for piece in pieces:
            one = QTextLayout.FormatRange()
            one.start, one.length = at, utf16_length(piece.text)
            one.format = QTextCharFormat()
            if piece.state == "same":
                one.format.setForeground(self._theme.colour(colour))
            else:
                one.format.setForeground(self._theme.colour(f"{piece.state}_text"))
                one.format.setBackground(self._theme.colour(f"{piece.state}_back"))
                one.format.setFontStrikeOut(piece.state == "removed")
            made.append(one)
            at += one.length
        return made


def _toggle(index: Index) -> bool:
    ticked = index.data(Qt.ItemDataRole.CheckStateRole)
    if ticked is None:
        return False
    other = (
        Qt.CheckState.Unchecked if Qt.CheckState(ticked) == Qt.CheckState.Checked else Qt.CheckState.Checked
    )
    model = index.model()
    return model.setData(QModelIndex(index), other, Qt.ItemDataRole.CheckStateRole)  # type: ignore[arg-type]


def _heads(change: ProposedChange) -> list[tuple[str, str]]:
    """The small lines above the sentences with their colours."""
    head = " · ".join(text for text in (change.where, change.kind) if text)
    told = [(head, "muted")] if head else []
    if change.problem:
        told.append((change.problem, "locked_text"))
    if change.warning:
        told.append((change.warning, "warning"))
    return told


def _height(lines: QTextLayout) -> float:
    return lines.boundingRect().height()


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(font.pointSizeF() * 0.9)
    return small
