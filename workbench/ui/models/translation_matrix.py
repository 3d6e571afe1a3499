"""Forms by languages as a table model: which cells there are, and what each says."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.model.translation_matrix import Matrix, MatrixCell, MatrixLine
from workbench.model.translation_state import TranslationState as State
from workbench.ui.i18n import count, language, number, tr

Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole
"""The `MatrixCell`, None for a language that is not planned."""
_NOWHERE = QModelIndex()

VIEWS: Mapping[str, frozenset[State]] = {
    "outdated": frozenset({State.OUTDATED}),
    "open": frozenset({State.PLANNED, State.ORDERED, State.MACHINE, State.DRAFT}),
    "to_check": frozenset({State.TRANSLATED}),
    "to_release": frozenset({State.CHECKED, State.READING_TEST}),
}
"""What forms are filtered by: they have passages in one of the states."""


@dataclass(frozen=True, slots=True)
class CellText:
    """What a cell says: the most pressing state, and the others in a second line."""

    first: str
    rest: str


class MatrixTable(QAbstractTableModel):
    """`show(matrix)`; `filter(view, language)`: only forms (and languages) with such passages; "" lets all through."""

    def __init__(self) -> None:
        super().__init__()
        self.matrix = Matrix()
        self.view = ""
        self.language = ""
        self._lines: tuple[MatrixLine, ...] = ()
        self._languages: tuple[str, ...] = ()

    def show(self, matrix: Matrix) -> None:
        """Another state of things; the filter stays."""
        self.matrix = matrix
        if self.language not in matrix.languages:
            self.language = ""
        self._renew()

    def filter(self, view: str, language: str) -> None:
        """Show only forms with passages like these, and the languages in which there are some."""
        self.view, self.language = view, language
        self._renew()

    def fitting(self, view: str) -> int:
        """The number of forms that the view would show, in the languages that are chosen."""
        return sum(self._fits(line, view) for line in self.matrix.lines)

    def line(self, row: int) -> MatrixLine | None:
        """The form in this row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def code(self, column: int) -> str:
        """The language of the column."""
        return self._languages[column] if 0 <= column < len(self._languages) else ""

    def place(self, form: str, code: str) -> tuple[int, int]:
        """Row and column of a cell; -1 where it is not shown."""
        row = next((at for at, line in enumerate(self._lines) if line.form == form), -1)
        return row, self._languages.index(code) if code in self._languages else -1

    def spoken(self, row: int, column: int) -> str:
        """The cell in one sentence."""
        line, code = self.line(row), self.code(column)
        if line is None or not code:
            return ""
        found = cell_text(line, code)
        told = f"{found.first}, {found.rest}" if found.rest else found.first
        return tr("matrix.spoken", form=line.name, language=title(code), told=told)

    def _fits(self, line: MatrixLine, view: str) -> bool:
        cells = [cell for code, cell in line.cells.items() if self.language in ("", code)]
        if self.language and not cells:
            return False
        return not view or any(cell.count(*VIEWS[view]) for cell in cells)

    def _renew(self) -> None:
        lines = tuple(line for line in self.matrix.lines if self._fits(line, self.view))
        self.beginResetModel()
        self._lines = lines
        self._languages = tuple(code for code in self.matrix.languages if self._has(code, lines))
        self.endResetModel()

    def _has(self, code: str, lines: tuple[MatrixLine, ...]) -> bool:
        if self.language:
            return code == self.language
        if not self.view:
            return True
        return any(code in line.cells and line.cells[code].count(*VIEWS[self.view]) for line in lines)

    # --- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Forms that the filter lets through."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Languages that the filter lets through."""
        return 0 if parent.isValid() else len(self._languages)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of forms and languages."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            return title(self._languages[section])
        return self._lines[section].name

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts of the cell; for screen readers and the tool tip all of it."""
        line, code = self.line(index.row()), self.code(index.column())
        if line is None or not code:
            return None
        if role == CELL:
            return line.cells.get(code)
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(line, code).first
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return self.spoken(index.row(), index.column())
        return None


def cell_text(line: MatrixLine, code: str) -> CellText:
    """The most pressing state with its number and word, then the others."""
    cell = line.cells.get(code)
    if cell is None:
        return CellText(tr("matrix.not_planned"), "")
    if not cell.total:
        return CellText(tr("matrix.state.planned"), tr("matrix.not_released"))
    first, *rest = (f"{tr(f'matrix.state.{state}')} {number(amount)}" for state, amount in cell.pressing)
    return CellText(first, ", ".join(rest))


def is_outdated(cell: MatrixCell) -> bool:
    """Whether some passage has another German text by now."""
    return cell.count(State.OUTDATED) > 0


def title(code: str) -> str:
    """What the language is called in the language of the window."""
    from workbench.translation.languages import language as known

    found = known(code)
    return found.english if language() == "en" else found.german


def told_forms(amount: int) -> str:
    """So many forms, in words."""
    return count("matrix.forms", amount)
