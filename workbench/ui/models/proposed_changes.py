"""Changes that somebody looks through before they are made, as a list with boxes to tick."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from workbench.ui.i18n import tr
from workbench.ui.models.difference import Piece, difference

CHANGE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True)
class ProposedChange:
    """A sentence before and after. `kind` groups changes ("Abkürzung"), `where` says where it stands.

    `problem`: why it can't be made. `warning`: what to look at; such a change is not ticked at first.
    """

    before: str
    after: str
    segment: str
    kind: str = ""
    where: str = ""
    problem: str = ""
    warning: str = ""

    @cached_property
    def pieces(self) -> tuple[Piece, ...]:
        """The way from the one sentence to the other, computed when it is first seen."""
        return difference(self.before, self.after)


class ProposedChanges(QAbstractListModel):
    """`ticked` tells that other changes are ticked. Only changes of the chosen kind are in the list."""

    ticked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._changes: tuple[ProposedChange, ...] = ()
        self._chosen: set[int] = set()
        self._rows: list[int] = []

    def show(self, changes: Iterable[ProposedChange]) -> None:
        """Show these; ticked is what can be made without a second look."""
        self.beginResetModel()
        self._changes = tuple(changes)
        self._chosen = {at for at, item in enumerate(self._changes) if not item.problem and not item.warning}
        self._rows = list(range(len(self._changes)))
        self.endResetModel()
        self.ticked.emit()

    def show_kind(self, kind: str) -> None:
        """Only changes of this kind ("" for all); the others are neither shown nor made."""
        self.beginResetModel()
        self._rows = [at for at, item in enumerate(self._changes) if not kind or item.kind == kind]
        self.endResetModel()
        self.ticked.emit()

    def kinds(self) -> dict[str, int]:
        """How many changes of each kind there are, the most frequent first."""
        numbers: dict[str, int] = {}
        for item in self._changes:
            numbers[item.kind] = numbers.get(item.kind, 0) + 1
        return dict(sorted(numbers.items(), key=lambda pair: (-pair[1], pair[0])))

    def tick_all(self, ticked: bool) -> None:
        """Tick every change in the list that can be made, or none."""
        for at in self._rows:
            if ticked and not self._changes[at].problem:
                self._chosen.add(at)
            else:
                self._chosen.discard(at)
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
        self.ticked.emit()

    @property
    def chosen(self) -> tuple[int, ...]:
        """Positions of the changes in the list that are ticked."""
        return tuple(at for at in self._rows if at in self._chosen)

    @property
    def possible(self) -> int:
        """How many changes in the list can be made."""
        return sum(not self._changes[at].problem for at in self._rows)

    def change(self, row: int) -> ProposedChange:
        """What a line of the list shows."""
        return self._changes[self._rows[row]]

    def has(self, at: int) -> bool:
        """Is the change at this position ticked?"""
        return at in self._chosen

    # --- Qt ------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802
        """Lines of the list."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What can be made can be ticked."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.isValid() and not self.change(index.row()).problem:
            return usual | Qt.ItemFlag.ItemIsUserCheckable
        return usual

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The change, whether it is ticked, and everything as one sentence for screen readers."""
        if not 0 <= index.row() < len(self._rows):
            return None
        item = self.change(index.row())
        if role == CHANGE:
            return item
        if role == Qt.ItemDataRole.CheckStateRole and not item.problem:
            ticked = self._rows[index.row()] in self._chosen
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _spoken(item)
        return None

    def setData(  # noqa: N802
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Tick or untick a change."""
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        at = self._rows[index.row()]
        if Qt.CheckState(value) == Qt.CheckState.Checked:
            self._chosen.add(at)
        else:
            self._chosen.discard(at)
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True


def _spoken(item: ProposedChange) -> str:
    head: Sequence[str] = [text for text in (item.where, item.kind) if text]
    if item.problem:
        said = tr("preview.spoken_problem", before=item.before, problem=item.problem)
    else:
        said = tr("preview.spoken", before=item.before, after=item.after)
    return ". ".join([*head, *([item.warning] if item.warning else []), said])
