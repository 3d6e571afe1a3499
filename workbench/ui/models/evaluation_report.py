"""A section of the report as lines of tables, and entries by hand that a person types into a table."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.app.report_entries import STATES, STATUS, TITLES, Entries, Entry, blank_entries
from workbench.model.committee_report import Figure, ReportTable
from workbench.ui.i18n import tr
from workbench.ui.models.evaluation_table import Line

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
FORM, PASSAGE, TEST = "Formular", "Passage", "Test am"
"""Titles of columns that lead on."""


@dataclass(frozen=True, slots=True)
class Way:
    """Where a line leads: a form by its name or its id, there to a passage, or to the answers of its tests."""

    form: str
    segment: str = ""
    test: bool = False


def figure_lines(figures: tuple[Figure, ...]) -> list[Line]:
    """Every number with its source and its day; what is missing says what to do."""
    lines = []
    for figure in figures:
        told = tr("evaluate.substitute") if figure.substitute else ""
        if not figure.value:
            told = figure.missing
        value = figure.value or tr("evaluate.missing")
        way = Way(figure.forms[0]) if len(figure.forms) == 1 else None
        lines.append(Line((figure.title, value, figure.source, figure.day, told), way, strong=bool(told)))
    return lines


def table_lines(table: ReportTable) -> list[Line]:
    """The rows; those that name a form lead there."""
    at = {title: number for number, title in enumerate(table.headers)}
    lines = []
    for row in table.rows:
        way = None
        if FORM in at:
            told = row[at[PASSAGE]] if PASSAGE in at else ""
            segment = told if " " not in told else ""  # else it tells of two versions
            way = Way(row[at[FORM]], segment, TEST in at)
        lines.append(Line(row, way))
    return lines


class EntriesTable(QAbstractTableModel):
    """Entries by hand: recommendation and what are given, the other four columns are typed. `changed`: one was."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.show_entries(Entries())

    def show_entries(self, entries: Entries) -> None:
        """The usual rows, filled where the entries have something, and every other entry."""
        self.beginResetModel()
        left = list(entries.rows)
        self.rows = []
        for blank in blank_entries():
            found = next((row for row in left if (row.number, row.what) == (blank.number, blank.what)), None)
            if found is not None:
                left.remove(found)
            self.rows.append(_cells(found or blank))
        self.rows += [_cells(row) for row in left]
        self.endResetModel()

    @property
    def entries(self) -> Entries:
        """What is typed."""
        return Entries(tuple(Entry(*row) for row in self.rows))

    @property
    def filled(self) -> int:
        """Rows with a value."""
        return sum(bool(row[2]) for row in self.rows)

    def is_status(self, row: int) -> bool:
        """Whether one of three states is asked for."""
        return self.rows[row][1] == STATUS

    # --- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Entries."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Recommendation, what, value, source, day, office."""
        return 0 if parent.isValid() else len(TITLES)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(f"evaluate.entry.{section}")
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return int(left) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first two columns are given."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if index.column() > 1 else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The texts."""
        text = self.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{tr(f'evaluate.entry.{index.column()}')}: {text}"
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """What a person typed; a state must be one of the three."""
        text = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or index.column() < 2:
            return False
        if index.column() == 2 and self.is_status(index.row()) and text not in ("", *STATES):
            return False
        if self.rows[index.row()][index.column()] != text:
            self.rows[index.row()][index.column()] = text
            self.dataChanged.emit(index, index)
            self.changed.emit()
        return True


def _cells(entry: Entry) -> list[str]:
    return [entry.number, entry.what, entry.value, entry.source, entry.day, entry.office]
