"""What was sent to services that translate: who, when, where, how much; never the texts."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.model.machine import MachineRequest
from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.models.machine_log import MachineLogTable
from workbench.ui.widgets.labels import button, label

SIZE = QSize(980, 520)


class MachineLogDialog(QDialog):
    """A table to look at; Escape closes it."""

    def __init__(self, requests: Sequence[MachineRequest], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("machine.log.title"))
        self.table = QTableView()
        self.model = MachineLogTable(requests)
        self.model.setParent(self)
        self.table.setModel(self.model)
        self.table.setAccessibleName(tr("machine.log.title"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.resizeColumnsToContents()
        close = button(tr("machine.log.close"), self.accept, "primary")
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(label(tr("machine.log.title"), "title"))
        layout.addWidget(label(tr("machine.log.text" if requests else "machine.log.none"), "muted"))
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        room = self.screen().availableSize() - QSize(*scale.ROOM_AROUND)
        self.resize((SIZE * scale.size() / 100).boundedTo(room))
        self.table.setFocus()
