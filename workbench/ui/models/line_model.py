"""A table of lines that can be sorted and filtered; the lists are plain, so that thousands are no trouble."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from workbench.ui.models.structure_views import Line, View

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class LineModel(QAbstractTableModel):
    """`picture(state)` is the icon of a line's first cell, if its state has one."""

    def __init__(self, picture: Callable[[str], QIcon | None]) -> None:
        super().__init__()
        self._picture = picture
        self._view = View((), ())
        self._words = ""
        self._order: tuple[int, Qt.SortOrder] = (-1, Qt.SortOrder.AscendingOrder)
        self._shown: list[Line] = []

    def show_view(self, view: View) -> None:
        """Show another table, in its own order if the columns are others."""
        if view.columns != self._view.columns:
            self._order = (-1, Qt.SortOrder.AscendingOrder)
        self._view = view
        self._renew()

    def filter(self, words: str) -> None:
        """Show only lines that have all these words somewhere."""
        self._words = words
        self._renew()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; -1: as it stands in the form."""
        self._order = (column, order)
        self._renew()

    def line(self, row: int) -> Line | None:
        """The line in this row."""
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def row_of(self, line: Line) -> int:
        """The row of a line, -1 if it is not shown."""
        return self._shown.index(line) if line in self._shown else -1

    def row_about(self, segment: str) -> int:
        """The first row that tells of a passage, -1 if none does."""
        return next((row for row, line in enumerate(self._shown) if line.is_about(segment)), -1)

    def as_text(self, rows: Sequence[int]) -> str:
        """These rows with tabs between their cells."""
        return "\n".join("\t".join(self._shown[row].cells) for row in rows)

    def _renew(self) -> None:
        words = self._words.casefold().split()
        found = [line for line in self._view.lines if _has(line, words)]
        column, order = self._order
        if column >= 0:
            found.sort(
                key=lambda line: line.cells[column].casefold(), reverse=order == Qt.SortOrder.DescendingOrder
            )
        self.beginResetModel()
        self._shown = found
        self.endResetModel()

    # --- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Lines that the filter lets through."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Cells of each."""
        return 0 if parent.isValid() else len(self._view.columns)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._view.columns[section][0]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text, tool tip, and an icon in the first cell."""
        line = self._shown[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.cells[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return self._picture(line.state)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._view.columns[index.column()][0]}: {line.cells[index.column()]}"
        return None


def _has(line: Line, words: Sequence[str]) -> bool:
    text = " ".join(line.cells).casefold()
    return all(word in text for word in words)
