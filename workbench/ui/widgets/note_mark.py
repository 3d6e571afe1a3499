"""The mark of a passage about which there is an open note."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from workbench.ui import icons
from workbench.ui.theme import Theme

SIDE = 16.0
GAP = 4.0


def paint_note(painter: QPainter, theme: Theme, frame: QRectF, *, in_cell: bool) -> None:
    """A speech bubble in the margin left of the passage's frame; in a table in the upper right corner of the cell."""
    left = frame.right() - SIDE - GAP if in_cell else frame.left() - SIDE - GAP
    icons.paint(painter, "note", theme.colours.accent, QRectF(left, frame.top() + GAP, SIDE, SIDE))
