"""A placeholder inside an editor: one sign that is drawn as a rounded box with its label."""

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPyTextObject, QTextDocument, QTextFormat

from workbench.model.document import Placeholder
from workbench.ui.models.display import Chip, chip_label, is_box
from workbench.ui.theme import Theme

CHIP = QTextFormat.ObjectTypes.UserObject + 1
"""The type of the text object."""
ID = QTextFormat.Property.UserProperty + 1
"""The property of its format that carries the placeholder's id."""
_SIGNS = {"tab": "⇥", "break": "↵", "line_break": "↵", "page_break": "↵", "column_break": "↵"}
_LONGEST = 40


class ChipObject(QPyTextObject):
    """Draws a placeholder inside the editor as a rounded box with its label."""

    def __init__(self, theme: Theme, labels: dict[int, str]) -> None:
        super().__init__()
        self._theme = theme
        self._labels = labels

    def intrinsicSize(self, _document: QTextDocument, _at: int, format: QTextFormat) -> QSizeF:  # noqa: N802, A002
        """Room for the label and its padding."""
        metrics = QFontMetricsF(format.toCharFormat().font())
        return QSizeF(metrics.horizontalAdvance(self._label(format)) + 14, metrics.height())

    def drawObject(  # noqa: N802
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _at: int,
        format: QTextFormat,  # noqa: A002
    ) -> None:
        """Draw the chip."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("chip_border"))
        painter.setBrush(self._theme.colour("chip_back"))
        area = QRectF(rect)
        painter.drawRoundedRect(area.adjusted(2, 0.5, -2, -0.5), 4, 4)
        painter.setPen(self._theme.colour("chip_text"))
        painter.setFont(format.toCharFormat().font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._label(format))

    def _label(self, format: QTextFormat) -> str:  # noqa: A002
        return self._labels.get(format.intProperty(ID), "")


def chip_sign(item: Placeholder, text: str, names: dict[str, str]) -> str:
    """What stands in the box of the placeholder `item` of a passage with this text."""
    if is_box(item):
        return "☒" if Chip(item, 0, 0).is_ticked else "☐"
    said = chip_label(item, text[item.offset + 1 : item.end], names)
    short = said if len(said) <= _LONGEST else f"{said[: _LONGEST - 2]} …"
    return _SIGNS.get(item.kind) or short
