"""What is planned of a test: passages with the reasons for them, and how each is tested."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.model.review import Method
from workbench.ui.i18n import tr

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
COLUMNS = ("passage", "why", "methods")
MOST = 12
SHOWN = 300
"""Characters of a passage that the table holds."""


@dataclass(frozen=True, slots=True)
class PlanRow:
    """A passage of the form. `own`: pairs of question and right answer."""

    segment: str
    text: str
    why: str = ""
    methods: tuple[Method, ...] = ()
    own: tuple[tuple[str, str], ...] = ()
    chosen: bool = False
    suggested: bool = False


class PlanTable(QAbstractTableModel):
    """`changed`: other passages are chosen, or other methods. `refused`: there are 12 already."""

    changed = Signal()
    refused = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.all: list[PlanRow] = []
        self._shown: list[int] = []
        self._words = ""
        self._only_chosen = True

    def show_rows(self, rows: Sequence[PlanRow]) -> None:
        """Begin anew."""
        self.all = list(rows)
        self._only_chosen, self._words = any(row.suggested for row in rows), ""
        self._renew()
        self.changed.emit()

    def filter(self, words: str, *, only_chosen: bool) -> None:
        """Show passages with these words; `only_chosen`: what is chosen or suggested."""
        self._words, self._only_chosen = words.casefold().strip(), only_chosen
        self._renew()

    @property
    def only_chosen(self) -> bool:
        """Whether the other passages are left out."""
        return self._only_chosen

    @property
    def chosen(self) -> tuple[PlanRow, ...]:
        """What will be tested."""
        return tuple(row for row in self.all if row.chosen)

    def row(self, at: int) -> PlanRow | None:
        """The passage in this row."""
        return self.all[self._shown[at]] if 0 <= at < len(self._shown) else None

    def choose(self, at: int, *, chosen: bool) -> bool:
        """Take a passage into the test or out of it; False if it is full."""
        row = self.row(at)
        if row is None or row.chosen == chosen:
            return row is not None
        if chosen and len(self.chosen) >= MOST:
            self.refused.emit()
            return False
        self._put(at, replace(row, chosen=chosen))
        return True

    def plan(self, at: int, methods: Sequence[Method], own: Sequence[tuple[str, str]]) -> None:
        """How a passage is tested."""
        row = self.row(at)
        if row is not None and (row.methods, row.own) != (tuple(methods), tuple(own)):
            self._put(at, replace(row, methods=tuple(methods), own=tuple(own)))

    def _put(self, at: int, row: PlanRow) -> None:
        self.all[self._shown[at]] = row
        self.dataChanged.emit(self.index(at, 0), self.index(at, len(COLUMNS) - 1))
        self.changed.emit()

    def _renew(self) -> None:
        self.beginResetModel()
        self._shown = [
            at
            for at, row in enumerate(self.all)
            if (row.chosen or row.suggested or not self._only_chosen)
            and (not self._words or self._words in row.text.casefold())
        ]
        self.endResetModel()

    # --- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Passages that are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802
        """Passage, why, methods."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Titles of the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return tr(f"testing.column.{COLUMNS[section]}")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """The first column has boxes to tick."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsUserCheckable if index.column() == 0 else usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Texts, ticks, the whole passage as tool tip."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == 0:
            return Qt.CheckState.Checked if row.chosen else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.text[:SHOWN]
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            state = tr("testing.row.chosen" if row.chosen else "testing.row.not_chosen")
            return ", ".join(filter(None, (row.text[:SHOWN], state, row.why, told_methods(row.methods))))
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return (row.text[:SHOWN], row.why, told_methods(row.methods))[index.column()]
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802
        """A tick."""
        if role != Qt.ItemDataRole.CheckStateRole:
            return False
        return self.choose(index.row(), chosen=Qt.CheckState(value) == Qt.CheckState.Checked)


def told_methods(methods: Sequence[Method]) -> str:
    """What the methods are called."""
    return ", ".join(tr(f"testing.method.{method}") for method in methods)


def copies(name: str, testers: int) -> tuple[str, int]:
    """What a file of the kit is for (the end of a text's key), and how often it is printed (0: not at all)."""
    found = next((kind for kind in PRINTED if name.startswith(kind)), "")
    kind, each = PRINTED.get(found, ("other", False))
    return kind, testers if each else 1 if kind in ("leader", "key") else 0


PRINTED: Mapping[str, tuple[str, bool]] = {
    "Information": ("information", True),
    "Testbogen": ("sheet", True),
    "Aufgabenkarte": ("card", True),
    "Testleitung": ("leader", False),
    "Loesungen": ("key", False),
    "Ergebnisse": ("results", False),
    "Entwurf": ("draft", False),
    "Das-haben": ("feedback", False),
}
"""Beginning of the name of a file in the kit -> what it is for, and whether every reader gets one."""
