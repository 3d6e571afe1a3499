"""What the pages of the place *Auswerten* have in common: a table to look through, a column that scrolls, a guide."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import scale
from workbench.ui.models.evaluation_table import EvaluationTable
from workbench.ui.widgets.labels import button_row, label

Index = QModelIndex | QPersistentModelIndex
LEAST_HEIGHT = 400
"""Pixels that the parts of a page ask for at least; in a smaller window the page scrolls."""
MOST_NEEDED = 140
"""Pixels that a table asks for at least, however large its texts are."""


class EvaluationView(QTableView):
    """`chosen(row)` follows mouse and keyboard; -1: none. `widths`: of the columns at 100 %, the first one stretches.

    Space ticks the line in hand, whatever column the keyboard is in.
    """

    chosen = Signal(int)
    entered = Signal(int)

    def __init__(
        self, table: EvaluationTable, name: str, widths: Sequence[int] = (), stretch: int = 0
    ) -> None:
        super().__init__()
        self.setObjectName("structureTable")
        self.table = table
        self.setModel(table)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMinimumHeight(min(scale.px(120), MOST_NEEDED))
        self.setAccessibleName(name)
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setDefaultSectionSize(self.fontMetrics().height() + scale.px(12))
        across.setHighlightSections(False)
        across.setMinimumSectionSize(scale.px(60))
        for column, width in enumerate(widths):
            across.resizeSection(column, scale.px(width))
        if widths:
            across.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(lambda index: self.entered.emit(index.row()))

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802
        """Another line is in hand."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.chosen.emit(current.row())

    def choose(self, row: int) -> None:
        """Take a line in hand."""
        self.setCurrentIndex(self.table.index(max(row, 0), 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space ticks, Enter goes to what the line is about."""
        row = self.currentIndex().row()
        line = self.table.line(row)
        if event.key() == Qt.Key.Key_Space and line is not None and line.ticked is not None:
            state = Qt.CheckState.Unchecked if line.ticked else Qt.CheckState.Checked
            self.table.setData(self.table.index(row, 0), state, Qt.ItemDataRole.CheckStateRole)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and line is not None:
            self.entered.emit(row)
        else:
            super().keyPressEvent(event)


def column_width(pixels: int) -> int:
    """Width of a column beside a table: never more than half of a small window."""
    return min(scale.px(pixels), 490)


def scrolling(inside: QWidget, *, canvas: bool = True) -> QScrollArea:
    """A column that scrolls up and down where there is little room."""
    if canvas:
        inside.setObjectName("canvas")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def guide(title: str, text: str, *buttons: QPushButton, below: QWidget | None = None) -> QWidget:
    """What to do first; `below`: what may come up there."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    for words, tone in ((title, "title"), (text, "muted")):
        line = label(words, tone)
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(line)
    for one in buttons:
        layout.addWidget(one, 0, Qt.AlignmentFlag.AlignHCenter)
    if below is not None:
        layout.addWidget(below)
    layout.addStretch(3)
    return page


__all__ = ["LEAST_HEIGHT", "EvaluationView", "button_row", "column_width", "guide", "scrolling"]
