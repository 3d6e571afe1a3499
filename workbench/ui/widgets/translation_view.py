"""The table of passages: two lines of each text, in its own direction, the state as a word on a coloured ground."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QKeyEvent,
    QPainter,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from workbench.model.translation_state import SegmentTranslation
from workbench.model.translation_state import TranslationState as State
from workbench.ui import scale
from workbench.ui.models.directions import FIRST_STRONG, LEFT_TO_RIGHT, POP, RIGHT_TO_LEFT
from workbench.ui.models.translation_table import (
    ALERTS,
    MATCH,
    NUMBER,
    ROW,
    SOURCE,
    STATE,
    TARGET,
    TranslationTable,
)
from workbench.ui.offsets import utf16_length
from workbench.ui.theme import Theme
from workbench.ui.widgets.line_table import LineTable

LINES = 2
"""Lines of text in a row."""
PADDING = 6
OPENING = (LEFT_TO_RIGHT, RIGHT_TO_LEFT, FIRST_STRONG)
Index = QModelIndex | QPersistentModelIndex
_LOOKS = {
    State.CHECKED: "good", State.READING_TEST: "good", State.RELEASED: "good", State.TRANSLATED: "accent",
    State.OUTDATED: "warn", State.WITHDRAWN: "warn", State.MACHINE: "locked", State.DRAFT: "locked",
}  # fmt: skip
_COLOURS = {
    "good": ("good_back", "good_text"),
    "accent": ("accent_soft", "accent_text"),
    "warn": ("warn_back", "warn_text"),
    "locked": ("locked_back", "locked_text"),
}


class TranslationDelegate(QStyledItemDelegate):
    """Paints one cell."""

    def __init__(self, theme: Theme, table: TranslationTable) -> None:
        super().__init__()
        self._theme = theme
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, then text or state."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(option.rect, self._theme.colour("accent_soft"))
            if index.column() == NUMBER:
                painter.fillRect(
                    QRect(option.rect.topLeft(), QSize(3, option.rect.height())), self._theme.colour("accent")
                )
        painter.setPen(self._theme.colour("grid"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        area = option.rect.adjusted(scale.px(PADDING), scale.px(4), -scale.px(PADDING), -scale.px(4))
        row, text = index.data(ROW), str(index.data() or "")
        if index.column() == STATE and isinstance(row, SegmentTranslation):
            self._paint_state(painter, area, row, text, bool(index.data(ALERTS)))
        else:
            painter.setPen(self._theme.colour("text" if index.column() in (SOURCE, TARGET) else "muted"))
            self._paint_text(painter, area, text, index.column(), option)
        painter.restore()

    def _paint_text(
        self, painter: QPainter, area: QRect, text: str, column: int, option: QStyleOptionViewItem
    ) -> None:
        from_right = column == TARGET and self._table.is_rtl
        choice = QTextOption()
        direction = Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
        choice.setTextDirection(direction)
        right = from_right or column == MATCH  # a layout of its own does not turn the leading side round
        choice.setAlignment(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        choice.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = fitting_layout(text, option.font, choice, area.width())
        painter.setClipRect(area)
        layout.draw(painter, QPointF(area.topLeft()))

    def _paint_state(
        self, painter: QPainter, area: QRect, row: SegmentTranslation, text: str, alerted: bool
    ) -> None:
        metrics = painter.fontMetrics()
        height = metrics.height() + scale.px(4)
        room = area.width() - (metrics.horizontalAdvance(" !") + 4 if alerted else 0)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room - scale.px(16))
        pill = QRectF(area.left(), area.top(), metrics.horizontalAdvance(shown) + scale.px(16), height)
        look = _LOOKS.get(row.state)
        if look is not None:
            back, front = _COLOURS[look]
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour(back))
            painter.drawRoundedRect(pill, height / 2, height / 2)
            painter.setPen(self._theme.colour(front))
        else:
            painter.setPen(self._theme.colour("muted"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)
        if alerted:
            painter.setPen(self._theme.colour("warning"))
            font = painter.font()
            font.setBold(True)
            painter.setFont(font)
            painter.drawText(QPointF(pill.right() + 4, pill.top() + metrics.ascent() + scale.px(2)), "!")


def fitting_layout(text: str, font: QFont, choice: QTextOption, width: int) -> QTextLayout:
    """The text in `LINES` lines at most; what has no room ends in an ellipsis."""
    shown, kept = text, len(text)
    while True:
        layout = QTextLayout(shown, font)
        layout.setTextOption(choice)
        layout.beginLayout()
        height, end = 0.0, 0
        for _ in range(LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            end = line.textStart() + line.textLength()
        layout.endLayout()
        if end >= utf16_length(shown) or kept <= 0:
            return layout
        kept = min(end, kept) - 2
        cut = text[: max(kept, 0)].rstrip()
        inside = sum(sign in OPENING for sign in cut) - cut.count(POP)
        shown = f"{cut}{POP * inside}…"


class TranslationView(LineTable):
    """`wanted(segment)`: a line was chosen by mouse or keyboard; `entered`: Enter, so that writing may begin."""

    wanted = Signal(str)
    entered = Signal()

    def __init__(self, theme: Theme, table: TranslationTable) -> None:
        super().__init__()
        self.setObjectName("translationTable")
        self._table = table
        self._telling = True
        self.setSortingEnabled(False)
        self.setSelectionMode(LineTable.SelectionMode.SingleSelection)
        self.setModel(table)
        self._delegate = TranslationDelegate(theme, table)
        self.setItemDelegate(self._delegate)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, theme.colour("page"))
        self.setPalette(palette)
        self.verticalHeader().setDefaultSectionSize(LINES * self.fontMetrics().lineSpacing() + scale.px(12))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setMinimumSectionSize(scale.px(24))
        self.doubleClicked.connect(lambda _index: self.entered.emit())
        self.selectionModel().currentRowChanged.connect(self._tell)
        table.modelReset.connect(lambda: None)

    def show_segment(self, segment: str) -> None:
        """Mark a passage and bring it into sight, without asking for it."""
        line = self._table.line_of(segment)
        self._telling = False
        if line >= 0:
            self.choose_row(line)
            self.scrollTo(self._table.index(line, 0))
        else:
            self.clearSelection()
        self._telling = True

    def _tell(self, now: QModelIndex, _before: QModelIndex) -> None:
        row = self._table.row_at(now.row())
        if self._telling and row is not None:
            self.wanted.emit(row.segment)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter begins to write."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The two texts share what the rest leaves."""
        super().resizeEvent(event)
        metrics = self.fontMetrics()
        fixed = {
            NUMBER: metrics.horizontalAdvance("00000") + scale.px(2 * PADDING),
            STATE: metrics.horizontalAdvance("zurückgezogen !") + scale.px(20),
            MATCH: metrics.horizontalAdvance("Treffer") + scale.px(2 * PADDING + 4),
        }
        left = max(self.viewport().width() - sum(fixed.values()), 120)
        for column, width in {**fixed, SOURCE: left // 2, TARGET: left - left // 2}.items():
            self.setColumnWidth(column, width)
