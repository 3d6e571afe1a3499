"""Entries by hand: what only people know, typed into a table."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.app.report_entries import STATES
from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.models.evaluation_report import EntriesTable
from workbench.ui.panels.evaluation_parts import button_row
from workbench.ui.widgets.labels import button, label

Index = QModelIndex | QPersistentModelIndex
WIDTHS = (100, 230, 190, 170, 90, 130)


class StateDelegate(QStyledItemDelegate):
    """Where a state is asked for, one of three is chosen."""

    def __init__(self, table: EntriesTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: N802
        """A list for states, else a line."""
        if index.column() != 2 or not self._table.is_status(index.row()):
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        box.setAccessibleName(self._table.rows[index.row()][1])
        box.addItems(["", *STATES])
        return box

    def setEditorData(self, editor: QWidget, index: Index) -> None:  # noqa: N802
        """The state there is."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data(Qt.ItemDataRole.EditRole)))
        else:
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:  # noqa: N802
        """The state that was chosen."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())
        else:
            super().setModelData(editor, model, index)


class EntriesPage(QWidget):
    """The table with its two buttons: read from a file, keep in a file."""

    def __init__(self, read: Callable[[], object], keep: Callable[[], object]) -> None:
        super().__init__()
        self.table = EntriesTable()
        self.view = QTableView()
        self.view.setObjectName("structureTable")
        self.view.setModel(self.table)
        self.view.setItemDelegate(StateDelegate(self.table, self.view))
        self.view.setAccessibleName(tr("evaluate.entries"))
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        self.view.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        down, across = self.view.verticalHeader(), self.view.horizontalHeader()
        down.hide()
        down.setDefaultSectionSize(self.view.fontMetrics().height() + scale.px(14))
        across.setHighlightSections(False)
        for column, width in enumerate(WIDTHS):
            across.resizeSection(column, scale.px(width))
        across.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label(tr("evaluate.entries"), "title"))
        layout.addWidget(label(tr("evaluate.entries.told"), "muted"))
        layout.addWidget(
            button_row(button(tr("evaluate.entries.read"), read), button(tr("evaluate.entries.keep"), keep))
        )
        layout.addWidget(self.view, 1)
