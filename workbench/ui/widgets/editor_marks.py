"""Findings in the editor of a passage: the lines of the form below words, beside long stretches, and what they say."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QTextCursor, QTextDocument, QTextLayout, QTextLine

from workbench.model.finding import Finding
from workbench.ui.models.editor_offsets import EditorOffsets
from workbench.ui.models.underlines import Stretch, is_broad, underlines
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

    def paint(self, painter: QPainter, origin: QPointF, width: float) -> None:
        """Draw the lines; `origin` is where the document begins, `width` the room of the viewport."""
        layout = self._document.firstBlock().layout()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for anchor, severity in self._lines:
            for area in _areas(layout, *anchor.places):
                moved = area.translated(origin)
                draw_line(painter, severity, self._theme, moved.left(), moved.right(), moved.bottom() - 0.5)
        for anchor, severity in self._edges:
            for area in _areas(layout, *anchor.places):
                edge = QRectF(0.0, area.top(), width - EDGE, area.height()).translated(0.0, origin.y())
                draw_edge(painter, severity, self._theme, edge)

    def _anchor(self, item: Finding | Stretch, offsets: EditorOffsets) -> Anchor:
        start, end = QTextCursor(self._document), QTextCursor(self._document)
        start.setPosition(offsets.position(item.start))
        end.setPosition(offsets.position(item.end))
        end.setKeepPositionOnInsert(True)  # what is typed behind a word does not belong to it
        return Anchor(start, end)


def _areas(layout: QTextLayout, start: int, end: int) -> list[QRectF]:
    """The rectangles, one a line, that cover the positions; they count from the document's top left corner."""
    found = []
    corner = layout.position()
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = max(start, line.textStart()), min(end, line.textStart() + line.textLength())
        if first < last:
            left, right = _x(line, first), _x(line, last)
            right = right if right > left else line.naturalTextWidth()
            found.append(QRectF(corner.x() + left, corner.y() + line.y(), right - left, line.height()))
    return found


def _x(line: QTextLine, position: int) -> float:
    # The type stub says object; Qt returns the place and the position it settled on.
    x, _ = cast(tuple[float, int], line.cursorToX(position))
    return x
