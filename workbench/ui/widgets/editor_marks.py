"""Findings in the editor of a passage: the lines of the form below words, beside long stretches, and what they say."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QPainter, QTextCursor, QTextDocument, QTextLine

from workbench.model.finding import Finding
from workbench.ui.models.editor_offsets import EditorOffsets
from workbench.ui.models.underlines import SEVERITIES, Stretch, is_broad, underlines
from workbench.ui.theme import Theme
from workbench.ui.widgets.severity_line import draw_edge, draw_line

EDGE = 4.0
"""Pixels from the right edge to the marks of long stretches."""


@dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch of the document; it moves along when words are typed ahead of it."""

    start: QTextCursor
    end: QTextCursor

    @property
    def places(self) -> tuple[int, int]:
        """First position and the one behind the last."""
        return self.start.position(), self.end.position()

    def holds(self, position: int) -> bool:
        """Is the position inside or at one of its ends?"""
        first, behind = self.places
        return first <= position <= behind > first


class EditorMarks:
    """The findings of the last check; whoever types on sees them move along until the next one."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        self._document = document
        self._theme = theme
        self._findings: tuple[tuple[Anchor, Finding], ...] = ()
        self._lines: tuple[tuple[Anchor, str], ...] = ()
        self._edges: tuple[tuple[Anchor, str], ...] = ()

    def show(self, findings: Iterable[Finding], offsets: EditorOffsets) -> None:
        """Mark these in place of the earlier ones."""
        found = tuple(item for item in findings if item.end > item.start)
        self._findings = tuple((self._anchor(item, offsets), item) for item in found)
        self._lines = tuple((self._anchor(item, offsets), item.severity) for item in underlines(found))
        self._edges = tuple((anchor, item.severity) for anchor, item in self._findings if is_broad(item))

    def clear(self) -> None:
        """Nothing is known about the text."""
        self._findings = self._lines = self._edges = ()

    @property
    def underlined(self) -> list[tuple[int, int, str]]:
        """Position, position behind, and severity of what is underlined now."""
        return [
            (*anchor.places, severity)
            for anchor, severity in self._lines
            if anchor.places[0] < anchor.places[1]
        ]

    def at(self, position: int) -> list[Finding]:
        """The findings at a position, the one about the fewest words first."""
        found = [item for anchor, item in self._findings if anchor.holds(position)]
        return sorted(found, key=lambda item: item.end - item.start)

    def paint(self, painter: QPainter, origin: QPointF, room: QSizeF) -> None:
        """Draw what is in sight; `origin` is where the document begins in the viewport, `room` the viewport's size."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self._document.firstBlock().layout()
        words = [(*anchor.places, severity) for anchor, severity in self._lines]
        edges = [(*anchor.places, severity) for anchor, severity in self._edges]
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            corner = origin + layout.position() + QPointF(0.0, line.y())
            if corner.y() + line.height() < 0 or corner.y() > room.height():
                continue
            start, end = line.textStart(), line.textStart() + line.textLength()
            for first, behind, severity in words:
                if first < end and behind > start:
                    left, right = _across(line, max(first, start), min(behind, end))
                    y = corner.y() + line.height() - 0.5
                    draw_line(painter, severity, self._theme, corner.x() + left, corner.x() + right, y)
            beside = [severity for first, behind, severity in edges if first < end and behind > start]
            if beside:
                edge = QRectF(0.0, corner.y(), room.width() - EDGE, line.height())
                draw_edge(painter, min(beside, key=SEVERITIES.index), self._theme, edge)

    def _anchor(self, item: Finding | Stretch, offsets: EditorOffsets) -> Anchor:
        start, end = QTextCursor(self._document), QTextCursor(self._document)
        start.setPosition(offsets.position(item.start))
        end.setPosition(offsets.position(item.end))
        end.setKeepPositionOnInsert(True)  # what is typed behind a word does not belong to it
        return Anchor(start, end)


def _across(line: QTextLine, first: int, behind: int) -> tuple[float, float]:
    """From where to where the positions reach in the line."""
    left, right = _x(line, first), _x(line, behind)
    return left, right if right > left else line.naturalTextWidth()


def _x(line: QTextLine, position: int) -> float:
    # The type stub says object; Qt returns the place and the position it settled on.
    x, _ = cast(tuple[float, int], line.cursorToX(position))
    return x
