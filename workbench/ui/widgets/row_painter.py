"""Draws one row of the form: text, chips, underlines, frames."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from math import floor
from typing import cast

from PySide6.QtCore import QLine, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPen, QTextLine

from workbench.model.finding import Finding
from workbench.ui import icons
from workbench.ui.i18n import tr
from workbench.ui.models.hits import Hit
from workbench.ui.models.rows import Row
from workbench.ui.models.underlines import SEVERITIES, is_broad, underlines
from workbench.ui.theme import Theme
from workbench.ui.widgets.margin_column import MarginColumn
from workbench.ui.widgets.note_mark import paint_note
from workbench.ui.widgets.row_layout import PADDING, PADLOCK, SMALL, Block, LaidRow
from workbench.ui.widgets.severity_line import draw_edge, draw_line

EDGE = 5.0
"""Pixels from the passage's right edge to the marks of whole sentences."""
CALM = 0.65
"""Strength of the lines in passages that are not in hand: one thing is in focus."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What is to be seen of the passages beyond their text."""

    findings: dict[str, Sequence[Finding]]
    chosen: str
    chosen_finding: Finding | None
    changed: Collection[str]
    editors: Mapping[str, str]
    difficulties: Mapping[str, float] = field(default_factory=dict)
    hits: Mapping[str, Sequence[Hit]] = field(default_factory=dict)
    notes: Collection[str] = ()


class RowPainter:
    """Paints laid-out rows with the colours of one theme."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._font = font
        self._small = QFont(font)
        self._small.setPointSizeF(font.pointSizeF() * SMALL)
        self._column = MarginColumn(theme, self._small)

    def paint(self, painter: QPainter, row: Row, laid: LaidRow, marks: Marks) -> None:
        """Draw the row; the painter's origin is the row's top left corner."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_cells(painter, laid)
        if laid.caption is not None:
            self._paint_caption(painter, row.region, laid.caption)
        for block in laid.blocks:
            self._paint_block(painter, block, marks)
            if block.segment.id in marks.notes:
                paint_note(painter, self._theme, block.frame, in_cell=bool(laid.cells))
        ratings = [
            marks.difficulties[item.segment.id]
            for item in laid.blocks
            if item.segment.id in marks.difficulties
        ]
        if ratings:
            self._column.paint(painter, laid.column, max(ratings), below_padlock=_has_padlock(laid))
        if row.region:
            self._paint_region_bar(painter, laid)

    def _paint_cells(self, painter: QPainter, laid: LaidRow) -> None:
        lines: list[QLine] = []
        for cell in laid.cells:
            area = cell.area
            left, right = round(area.left()), round(area.right())
            top = round(area.top())
            bottom = top + round(area.height())
            lines += [QLine(left, top, left, bottom), QLine(right, top, right, bottom)]
            if not cell.goes_on:
                lines.append(QLine(left, top, right, top))
            if not cell.reaches_down:
                lines.append(QLine(left, bottom, right, bottom))
        if lines:
            # Whole pixels without smoothing: neighbours share one crisp line, and it is quicker.
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(QPen(self._theme.colour("grid"), 1))
            painter.drawLines(lines)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _paint_caption(self, painter: QPainter, region: str, place: QPointF) -> None:
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(place + QPointF(0, painter.fontMetrics().ascent()), tr(f"region.{region}"))

    def _paint_region_bar(self, painter: QPainter, laid: LaidRow) -> None:
        frames = tuple(cell.area for cell in laid.cells) or (laid.blocks[0].frame,)
        left, top = min(frame.left() for frame in frames), frames[0].top()
        bar = QRectF(left - 6, top - 2, 3, laid.height - top + 4)
        painter.fillRect(bar, self._theme.colour("border"))

    def _paint_block(self, painter: QPainter, block: Block, marks: Marks) -> None:
        segment = block.segment
        frame = block.frame.adjusted(1, 1, -1, -1)
        if segment.locked:
            self._fill(painter, frame, "locked_back", 4)
        findings = marks.findings.get(segment.id, ())
        if marks.chosen == segment.id and marks.chosen_finding in findings:
            self._paint_range(painter, block, marks.chosen_finding)
        for hit in marks.hits.get(segment.id, ()):
            self._paint_hit(painter, block, hit)
        self._paint_chips(painter, block)
        if block.why is not None:
            self._paint_why(painter, block, block.why)
        if block.number is not None:
            painter.setFont(block.lines.font())
            painter.setPen(self._theme.colour("locked_text" if segment.locked else "text"))
            ascent = block.lines.lineAt(0).ascent() if block.lines.lineCount() else 0
            painter.drawText(block.number + QPointF(0, ascent), segment.number)
        block.lines.draw(painter, block.origin)
        self._mark(painter, block, findings, 1.0 if marks.chosen == segment.id else CALM)
        self._paint_state(painter, block, changed=segment.id in marks.changed)
        if who := marks.editors.get(segment.id):
            self._paint_editor(painter, block, who)
        if marks.chosen == segment.id:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 2))
            painter.drawRoundedRect(frame, 5, 5)

    def _fill(self, painter: QPainter, area: QRectF, colour: str, radius: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(colour))
        painter.drawRoundedRect(area, radius, radius)

    def _paint_range(self, painter: QPainter, block: Block, finding: Finding | None) -> None:
        if finding is not None:
            for area in line_areas(block, finding.start, finding.end):
                self._fill(painter, area.adjusted(-2, -1, 2, 3), "accent_soft", 3)

    def _paint_hit(self, painter: QPainter, block: Block, hit: Hit) -> None:
        """A yellow ground with a frame; the frame of the one in hand is thick."""
        for area in line_areas(block, hit.start, hit.end):
            painter.setBrush(self._theme.colour("warn_back"))
            frame = self._theme.colour("accent" if hit.is_current else "warn_border")
            painter.setPen(QPen(frame, 2.0 if hit.is_current else 1.0))
            painter.drawRoundedRect(area.adjusted(-1.5, -0.5, 1.5, 2.5), 3, 3)

    def _paint_why(self, painter: QPainter, block: Block, place: QPointF) -> None:
        """A padlock and what the passage is locked for."""
        painter.setFont(self._small)
        painter.setPen(self._theme.colour("locked_text"))
        metrics = painter.fontMetrics()
        side = metrics.height() - 1.0
        icons.paint(
            painter, "lock", self._theme.colours.locked_text, QRectF(place.x(), place.y(), side, side)
        )
        room = block.frame.right() - place.x() - side - 16
        said = tr("form.locked", why=lock_word(block.segment.lock_reason))
        text = metrics.elidedText(said, Qt.TextElideMode.ElideRight, round(room))
        painter.drawText(place + QPointF(side + 4, metrics.ascent()), text)

    def _paint_chips(self, painter: QPainter, block: Block) -> None:
        for chip in block.shown.chips:
            for area in _areas(block, chip.start, chip.end):
                painter.setPen(
                    QPen(self._theme.colour("control_border" if chip.is_box else "chip_border"), 1)
                )
                if chip.is_box:
                    self._paint_box(painter, area, ticked=chip.is_ticked)
                else:
                    painter.setBrush(self._theme.colour("chip_back"))
                    painter.drawRoundedRect(area.adjusted(2, 0.5, -2, -0.5), 4, 4)

    def _paint_box(self, painter: QPainter, area: QRectF, *, ticked: bool) -> None:
        side = round(area.height() * 0.68)
        box = QRectF(round(area.left()) + 2.5, round(area.center().y() - side / 2) + 0.5, side, side)
        painter.setBrush(self._theme.colour("page"))
        painter.setPen(QPen(self._theme.colour("muted"), 1.2))
        painter.drawRoundedRect(box, 2, 2)
        if ticked:
            icons.paint(painter, "check", self._theme.colours.text, box.adjusted(1, 1, -1, -1))

    def _mark(self, painter: QPainter, block: Block, findings: Sequence[Finding], strength: float) -> None:
        """Underline words; sentences get a mark beside their lines, so that the words stay readable."""
        for stretch in underlines(findings):
            for area in line_areas(block, stretch.start, stretch.end):
                y = floor(area.bottom()) + 1.5
                draw_line(painter, stretch.severity, self._theme, area.left(), area.right(), y, strength)
        broad = [finding for finding in findings if is_broad(finding)]
        for area, severity in edge_areas(block, broad):
            draw_edge(painter, severity, self._theme, area, strength)

    def _paint_editor(self, painter: QPainter, block: Block, who: str) -> None:
        """A dashed frame and a name on its upper edge: somebody else is here."""
        frame = block.frame.adjusted(1, 1, -1, -1)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("chip_border"), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(frame, 5, 5)
        painter.setFont(self._small)
        metrics = painter.fontMetrics()
        name = metrics.elidedText(who, Qt.TextElideMode.ElideRight, round(frame.width() / 2))
        height = metrics.height() + 2.0
        width = metrics.horizontalAdvance(name) + height + 10
        tag = QRectF(frame.right() - width - 8, frame.top() - height / 2, width, height)
        painter.setPen(QPen(self._theme.colour("chip_border"), 1))
        painter.setBrush(self._theme.colour("chip_back"))
        painter.drawRoundedRect(tag, height / 2, height / 2)
        side = height - 6
        icons.paint(
            painter,
            "person",
            self._theme.colours.chip_text,
            QRectF(tag.left() + 5, tag.top() + 3, side, side),
        )
        painter.setPen(self._theme.colour("chip_text"))
        painter.drawText(tag.adjusted(height, 0, -5, 0), Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_state(self, painter: QPainter, block: Block, *, changed: bool) -> None:
        frame = block.frame
        if block.segment.locked:
            if block.why is not None:
                return
            place = QRectF(frame.right() - PADLOCK - PADDING, frame.top() + 6, PADLOCK, PADLOCK)
            icons.paint(painter, "lock", self._theme.colours.locked_text, place)
        elif changed:
            # A bar at the edge, as Word shows changed lines.
            painter.fillRect(
                QRectF(frame.left() + 2, frame.top() + 4, 3, frame.height() - 8), self._theme.colour("accent")
            )


def lock_word(reason: str) -> str:
    """What a passage is locked for, in a word or two: the reason up to its explanation."""
    return reason.partition(":")[0].rstrip(".")


def _has_padlock(laid: LaidRow) -> bool:
    return not laid.cells and any(block.segment.locked and block.why is None for block in laid.blocks)


def line_areas(block: Block, start: int, end: int) -> list[QRectF]:
    """The rectangles, one a line, that cover the code points `start:end` of the passage."""
    return _areas(block, block.shown.position(start), block.shown.position(end))


def edge_areas(block: Block, findings: Sequence[Finding]) -> list[tuple[QRectF, str]]:
    """For every line that holds a part of one of `findings`: the line at full width, and the worst severity."""
    areas = []
    for number in range(block.lines.lineCount()):
        line = block.lines.lineAt(number)
        end = line.textStart() + line.textLength()
        here = [
            finding.severity
            for finding in findings
            if block.shown.position(finding.start) < end
            and block.shown.position(finding.end) > line.textStart()
        ]
        if here:
            top = block.origin.y() + line.y() + 1
            # On half a pixel, as the underlines: a thin line stays crisp.
            width = floor(block.frame.width() - block.column - EDGE) + 0.5
            severity = min(here, key=SEVERITIES.index)
            areas.append((QRectF(floor(block.frame.left()), top, width, line.height() - 2), severity))
    return areas


def _areas(block: Block, start: int, end: int) -> list[QRectF]:
    areas = []
    for number in range(block.lines.lineCount()):
        line = block.lines.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            top = block.origin.y() + line.y()
            for left, right in _stretches(block, line, first, last):
                areas.append(QRectF(block.origin.x() + left, top, right - left, line.height()))
    return areas


def _stretches(block: Block, line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """From where to where a part of the line is seen: one stretch, or several where it is read from both sides."""
    if block.shown.is_mixed:
        return _pieces(line, first, last)
    left, right = _x(line, first), _x(line, last)
    # A range that ends with the line break ends behind the last sign.
    return [(left, right if right > left else line.naturalTextWidth())]


def _pieces(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """The stretches of all glyphs, joined where they touch. (Where directions meet, a cursor has two places.)"""
    boxes = (run.boundingRect() for run in line.glyphRuns(first, last - first))
    joined: list[tuple[float, float]] = []
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        elif right > left:
            joined.append((left, right))
    return joined


def _x(line: QTextLine, position: int) -> float:
    # The type stub says object; Qt returns the place and the position it settled on.
    x, _ = cast(tuple[float, int], line.cursorToX(position))
    return x
