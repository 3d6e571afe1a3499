"""What was sent to services, as a table: newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from workbench.model.machine import MachineRequest
from workbench.ui.i18n import number, tr
from workbench.ui.models.moments import moment
from workbench.ui.translation_opening import language_title

COLUMNS = ("at", "person", "service", "form", "language", "outcome", "size", "hash")
Index = QModelIndex | QPersistentModelIndex


class MachineLogTable(QAbstractTableModel):
    """A row for each request; it never changes while it is shown."""

    def __init__(self, requests: Sequence[MachineRequest]) -> None:
        super().__init__()
        self.requests = tuple(requests)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Requests."""
        return 0 if parent.isValid() else len(self.requests)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802
        """Columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The text of a cell; the whole checksum as a tool tip."""
        if not index.isValid():
            return None
        request, column = self.requests[index.row()], COLUMNS[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and column == "hash":
            return request.sha256
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _text(request, column)
        return None

    def headerData(  # noqa: N802
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(f"machine.log.{COLUMNS[section]}")
        return None


def _text(request: MachineRequest, column: str) -> str:
    if column == "at":
        return moment(request.at)
    if column == "service":
        return f"{request.provider} ({request.host})"
    if column == "language":
        return language_title(request.language)
    if column == "size":
        return tr(
            "machine.log.amount",
            texts=number(request.passages),
            words=number(request.words),
            characters=number(request.characters),
        )
    if column == "outcome":
        from workbench.app.machine_log_text import outcome_text  # not before: it brings the database along

        return outcome_text(request)
    return request.sha256[:12] if column == "hash" else str(getattr(request, column))
