"""Tables of the place *Auswerten*: lines of texts, some with a tick, some flagged."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Line:
    """One line. `key`: what it is about. `ticked` None: no box. `strong`: it needs a look."""

    cells: tuple[str, ...]
    key: object = None
    ticked: bool | None = None
    strong: bool = False


class EvaluationTable(QAbstractTableModel):
    """`numbers`: columns whose texts stand at the right. `ticked(row)`: the person changed a tick."""

    ticked = Signal(int)

    def __init__(self, headers: Sequence[str], numbers: Sequence[int] = ()) -> None:
        super().__init__()
        self.headers = tuple(headers)
        self.numbers = frozenset(numbers)
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, lines: Sequence[Line], headers: Sequence[str] = ()) -> None:
        """Begin anew; `headers` where the columns change too."""
        self.beginResetModel()
        self.lines = tuple(lines)
        self.headers = tuple(headers) or self.headers
        self.endResetModel()

    def line(self, row: int) -> Line | None:
        """The line in this row."""
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def row_of(self, key: object) -> int:
        """Where the line about this stands; -1 if there is none."""
        return next((at for at, line in enumerate(self.lines) if line.key == key), -1)

    # --- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Columns."""
        return 0 if parent.isValid() else len(self.headers)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.headers):
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.headers[section] + self._gap(section, role)
        return int(self._side(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column may have boxes to tick."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        line = self.line(index.row())
        has_box = line is not None and line.ticked is not None and index.column() == 0
        return usual | Qt.ItemFlag.ItemIsUserCheckable if has_box else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, ticks, sides; the whole text as tool tip."""
        line = self.line(index.row())
        if line is None or index.column() >= len(line.cells):
            return None
        text = line.cells[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text + self._gap(index.column(), role)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headers[index.column()]}: {text}"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(self._side(index.column()))
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0 and line.ticked is not None:
            return Qt.CheckState.Checked if line.ticked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.FontRole and line.strong:
            font = QFont()
            font.setBold(True)
            return font
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """A tick."""
        line = self.line(index.row())
        if role != Qt.ItemDataRole.CheckStateRole or line is None or line.ticked is None:
            return False
        is_ticked = Qt.CheckState(value) == Qt.CheckState.Checked
        lines = list(self.lines)
        lines[index.row()] = replace(line, ticked=is_ticked)
        self.lines = tuple(lines)
        self.dataChanged.emit(index, index)
        self.ticked.emit(index.row())
        return True

    def _gap(self, column: int, role: int) -> str:
        """Room between a number and the text beside it."""
        return "\u00a0\u00a0" if column in self.numbers and role == Qt.ItemDataRole.DisplayRole else ""

    def _side(self, column: int) -> Qt.AlignmentFlag:
        across = Qt.AlignmentFlag.AlignRight if column in self.numbers else Qt.AlignmentFlag.AlignLeft
        return across | Qt.AlignmentFlag.AlignVCenter
