"""What the form asks for, where it refers to, which papers it wants, and what a form of its kind should have."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import icons
from workbench.ui.i18n import count, tr
from workbench.ui.models.line_model import LineModel
from workbench.ui.models.structure_views import BAD, GOOD, OPEN, VIEWS, Line, View
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, label
from workbench.ui.widgets.line_table import LineTable

_PICTURES = {GOOD: ("check", "good_text"), BAD: ("error", "error"), OPEN: ("info", "hint")}


class StructurePanel(QWidget):
    """`go(segment)`: to a passage. `save_wanted`: write all of it to a file."""

    go = Signal(str)
    save_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("structure")
        self._theme = theme
        self._views: Mapping[str, View] = {}
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("structure.choice"))
        self.filter = QLineEdit()
        self.filter.setPlaceholderText(tr("structure.filter"))
        self.filter.setAccessibleName(tr("structure.filter"))
        self.filter.setClearButtonEnabled(True)
        self.model = LineModel(self._picture)
        self.table = LineTable()
        self.table.setObjectName("structureTable")
        self.table.setAccessibleName(tr("structure.title"))
        self.table.setModel(self.model)
        self.state = label("", "muted")
        self.state.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.detail = label("")
        self.detail.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.there = button(tr("structure.go"), self._go)
        self.target = button(tr("structure.go_target"), self._go_target)
        self.save = button(tr("structure.save"), self.save_wanted.emit, "link")
        self._build()
        self._connect()
        self._name_views()
        self._show_chosen()

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.there)
        buttons.addWidget(self.target)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        for widget in (self.choice, self.filter, self.state):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.detail)
        layout.addLayout(buttons)
        layout.addWidget(self.save, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(0)

    def _connect(self) -> None:
        self.choice.currentIndexChanged.connect(lambda _index: self._show_view())
        self.filter.textChanged.connect(self._filter)
        self.table.clicked.connect(lambda _index: self._go())
        self.table.activated.connect(lambda _index: self._go())
        self.table.selectionModel().currentRowChanged.connect(lambda _new, _old: self._show_chosen())
        self.table.copy_wanted.connect(self._copy)

    # --- what is shown -------------------------------------------------------------------------------------

    def show_views(self, views: Mapping[str, View]) -> None:
        """The structure as it is now; the line in hand stays in hand."""
        kept = self.chosen
        at = self.table.verticalScrollBar().value()
        self._views = views
        self._name_views()
        self._show_view()
        if kept is not None and (row := self.model.row_of(kept)) >= 0:
            self.table.choose_row(row)
            self.table.verticalScrollBar().setValue(at)

    def say(self, text: str) -> None:
        """A sentence in the place of the tables."""
        self._views = {}
        self._name_views()
        self._show_view()
        self.state.setText(text)
        self.state.show()

    def show_place(self, name: str) -> None:
        """Show the table of this name."""
        self.choice.setCurrentIndex(VIEWS.index(name))

    def follow(self, segment: str) -> None:
        """Another passage is in hand: so is the line that tells of it, if there is one."""
        line = self.chosen
        if segment and (line is None or not line.is_about(segment)):
            row = self.model.row_about(segment)
            if row >= 0:
                self.table.choose_row(row)

    @property
    def chosen(self) -> Line | None:
        """The line in hand."""
        return self.model.line(self.table.currentIndex().row())

    def _name_views(self) -> None:
        at = max(self.choice.currentIndex(), 0)
        self.choice.blockSignals(True)
        self.choice.clear()
        for name in VIEWS:
            view = self._views.get(name)
            title = tr(f"structure.view.{name}")
            self.choice.addItem(f"{title} ({len(view.lines)})" if view else title)
        self.choice.setCurrentIndex(at)
        self.choice.blockSignals(False)

    def _show_view(self) -> None:
        name = VIEWS[self.choice.currentIndex()]
        view = self._views.get(name, View((), ()))
        changed = [title for title, _ in view.columns] != [
            self.model.headerData(at, Qt.Orientation.Horizontal) for at in range(self.model.columnCount())
        ]
        if changed:
            self.table.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.model.show_view(view)
        if changed:
            self._set_widths(view)
        empty = bool(self._views) and not view.lines
        told = count("structure.open", view.open) if view.open and name != "fields" else ""
        self.state.setText(tr(f"structure.empty.{name}") if empty else told)
        self.state.setVisible(bool(self.state.text()))
        for widget in (self.table, self.filter, self.save):
            widget.setVisible(bool(view.lines))
        self._show_chosen()

    def _set_widths(self, view: View) -> None:
        letter = self.fontMetrics().averageCharWidth()
        for at, (_, width) in enumerate(view.columns):
            self.table.setColumnWidth(at, letter * width)

    def _show_chosen(self) -> None:
        line = self.chosen
        self.detail.setText(line.detail if line else "")
        self.detail.setVisible(line is not None)
        self.there.setVisible(line is not None and bool(line.segment))
        self.target.setVisible(line is not None and bool(line.target))

    def _picture(self, state: str) -> QIcon | None:
        if state not in _PICTURES:
            return None
        name, colour = _PICTURES[state]
        return icons.icon(name, getattr(self._theme.colours, colour))

    # --- what the person does ------------------------------------------------------------------------------

    def _filter(self, words: str) -> None:
        self.model.filter(words)
        self._show_chosen()

    def _go(self) -> None:
        line = self.chosen
        if line is not None and line.segment:
            self.go.emit(line.segment)

    def _go_target(self) -> None:
        line = self.chosen
        if line is not None and line.target:
            self.go.emit(line.target)

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.model.as_text(self.table.chosen_rows))
