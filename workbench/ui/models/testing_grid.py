"""Answers of a test as a grid: a row for each question, a column for each reader."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.model.review import Method, TestRound
from workbench.ui.i18n import tr
from workbench.ui.testing_entries import Entries, Key, Line, lines_of
from workbench.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class AnswerGrid(QAbstractTableModel):
    """`second`: shows the second entry and marks where it differs from the first."""

    def __init__(self, entries: Entries, theme: Theme) -> None:
        super().__init__()
        self.entries = entries
        self.second = False
        self.lines: tuple[Line, ...] = ()
        self.testers: tuple[str, ...] = ()
        self._theme = theme
        entries.changed.connect(self._change)

    def show_round(self, planned: TestRound | None) -> None:
        """The grid of a round."""
        self.beginResetModel()
        self.lines = lines_of(planned) if planned is not None else ()
        self.testers = tuple(tester.code for tester in planned.testers) if planned is not None else ()
        self.endResetModel()

    def show_second(self, second: bool) -> None:
        """Show the second entry or the first."""
        self.second = second
        self._change(None)

    def place(self, key: Key) -> tuple[int, int]:
        """Row and column of a cell, -1 where there is none."""
        tester = key[0]
        row = next((at for at, line in enumerate(self.lines) if line.key(tester) == key), -1)
        return row, self.testers.index(tester) if tester in self.testers else -1

    def cell(self, index: Index) -> tuple[Line, str] | None:
        """Row and reader of a cell."""
        if not (0 <= index.row() < len(self.lines) and 0 <= index.column() < len(self.testers)):
            return None
        return self.lines[index.row()], self.testers[index.column()]

    def value(self, index: Index) -> str:
        """What was entered there."""
        found = self.cell(index)
        return self.entries.value(found[0].key(found[1]), second=self.second) if found is not None else ""

    def differs(self, key: Key) -> bool:
        """Whether the second entry says something else than the first."""
        value = self.entries.value(key, second=True)
        return bool(value) and value != self.entries.value(key, second=False)

    def _change(self, key: Key | None) -> None:
        if not self.lines or not self.testers:
            return
        if key is None:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.lines) - 1, len(self.testers) - 1))
            return
        row, column = self.place(key)
        if row >= 0 and column >= 0:
            self.dataChanged.emit(self.index(row, column), self.index(row, column))

    # --- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Questions."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Readers."""
        return 0 if parent.isValid() else len(self.testers)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Codes of the readers; number of the passage and question."""
        if orientation == Qt.Orientation.Horizontal:
            return self.testers[section] if role == Qt.ItemDataRole.DisplayRole else None
        line = self.lines[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return told(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            texts = line.passage.before if line.side == "A" else line.passage.lines
            return f"{line.question.text}\n\n{' '.join(texts)[:400]}"
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The answer, a sign for a comment or a difference."""
        found = self.cell(index)
        if found is None:
            return None
        key = found[0].key(found[1])
        value, remark = self.entries.value(key, second=self.second), self.entries.remark(key)
        wrong = self.second and self.differs(key)
        if role == Qt.ItemDataRole.DisplayRole:
            signs = ("≠" if wrong else "", value, "✎" if remark and not self.second else "")
            return " ".join(filter(None, signs))
        if role == Qt.ItemDataRole.BackgroundRole and wrong:
            return self._theme.colour("warn_back")
        if role == Qt.ItemDataRole.ForegroundRole and wrong:
            return self._theme.colour("warn_text")
        if role == Qt.ItemDataRole.ToolTipRole:
            return remark or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            differs = tr("testing.grid.differs") if wrong else ""
            said = value or tr("testing.grid.empty")
            return ", ".join(filter(None, (found[1], told(found[0]), said, differs, remark)))
        return None


def told(line: Line) -> str:
    """The row in a few words: number, wording, question."""
    side = tr(f"testing.side.{line.side}") if line.side else ""
    method = tr(f"testing.method.{line.question.method}")
    if line.question.method is Method.MARKS:
        name = tr(f"testing.mark.{line.question.id}")
    elif line.question.method is Method.QUESTIONS:
        name = line.question.text
    else:
        name = method
    return f"{line.passage.number}  {' · '.join(filter(None, (side, name)))}"
