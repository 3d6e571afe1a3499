"""Which language the people of a nationality read: looked through, changed with a reason, added by hand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.models.evaluation_table import EvaluationTable, Line
from workbench.ui.panels.evaluation_parts import EvaluationView, button_row, column_width, scrolling
from workbench.ui.widgets.labels import button, card, forbid, label

COLUMNS = ("nationality", "persons", "main", "shares", "reason")
SIDE, REASON_HEIGHT, MOST_PERSONS = 360, 64, 1_000_000


class MappingPanel(QWidget):
    """`changed(name, main, shares, reason)`, `dropped(name)`: as the program had it.

    `added(name, persons, main, shares, reason)`: a row that no statistics has. `filtered`: only rows without a
    language, or all. `leaflet(bool)`: Bosnian, Croatian, Serbian as one."""

    changed = Signal(str, str, str, str)
    dropped = Signal(str)
    added = Signal(str, int, str, str, str)
    filtered = Signal()
    leaflet = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        headers = [tr(f"evaluate.column.{name}") for name in COLUMNS]
        self.table = EvaluationTable(headers, numbers=(1,))
        self.view = EvaluationView(self.table, tr("evaluate.mappings"), (150, 80, 150, 190, 200), stretch=4)
        self.only_open = QCheckBox(tr("evaluate.only_unmapped"))
        self.one_leaflet = QCheckBox(tr("evaluate.one_leaflet"))
        self.one_leaflet.setChecked(True)
        self.title = label("", "strong")
        self.main, self.shares = QLineEdit(), QLineEdit()
        self.reason = QPlainTextEdit()
        self.keep = button(tr("evaluate.mapping.keep"), self._keep, "primary")
        self.drop = button(tr("evaluate.mapping.drop"), lambda: self.dropped.emit(self._name))
        self.name, self.persons = QLineEdit(), QSpinBox()
        self.add = button(tr("evaluate.mapping.add"), self._begin_row)
        self._name, self._own = "", frozenset[str]()
        self._adding = False
        self._build()

    def _build(self) -> None:
        filters = QWidget()
        above = QVBoxLayout(filters)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.only_open)
        above.addWidget(self.one_leaflet)
        left = QVBoxLayout()
        left.addWidget(filters)
        left.addWidget(self.view, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(self._editor())
        column.addWidget(self.add)
        column.addStretch(1)
        area = scrolling(side)
        area.setFixedWidth(column_width(SIDE))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(left, 1)
        layout.addWidget(area)
        self.view.chosen.connect(lambda _row: self._show_row())
        self.only_open.toggled.connect(lambda _on: self.filtered.emit())
        self.one_leaflet.toggled.connect(self.leaflet)

    def _editor(self) -> QWidget:
        frame, inside = card("plain")
        inside.addWidget(self.title)
        fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.setVerticalSpacing(4)
        self.reason.setFixedHeight(scale.px(REASON_HEIGHT))
        self.reason.setTabChangesFocus(True)
        self.persons.setRange(1, MOST_PERSONS)
        self.main.setPlaceholderText(tr("evaluate.main.hint"))
        self.shares.setPlaceholderText(tr("evaluate.shares.hint"))
        self.reason.setPlaceholderText(tr("evaluate.reason.hint"))
        rows: Sequence[tuple[str, QWidget]] = (
            ("nationality", self.name), ("persons", self.persons), ("main", self.main), ("shares", self.shares),
            ("reason", self.reason),
        )  # fmt: skip
        for key, field in rows:
            fields.addRow(label(tr(f"evaluate.column.{key}"), wrap=False), field)
            field.setAccessibleName(tr(f"evaluate.column.{key}"))
        self._fields = fields
        inside.addLayout(fields)
        inside.addWidget(button_row(self.keep, self.drop))
        return frame

    # --- showing -------------------------------------------------------------------------------------------

    def show_lines(self, lines: Sequence[Line], own: frozenset[str], unmapped: int) -> None:
        """Show rows; the one in hand stays in hand. `own`: names that a person changed."""
        self._own = own
        self.only_open.setText(tr("evaluate.only_unmapped.n", n=unmapped))
        name = self._name
        self.table.show_lines(lines)
        self.view.choose(self.table.row_of(name))
        self._show_row()

    def _show_row(self) -> None:
        line = self.table.line(self.view.currentIndex().row())
        self._adding = False
        self._name = str(line.key) if line is not None else ""
        self._show_fields(new=False)
        self.title.setText(self._name or tr("evaluate.no_row"))
        is_open = line is not None and line.strong and self._name not in self._own
        for at, field in ((2, self.main), (3, self.shares)):
            field.setText(line.cells[at] if line is not None and not is_open else "")
        own = line is not None and self._name in self._own
        self.reason.setPlainText(line.cells[4].partition(": ")[2] if line is not None and own else "")
        forbid(self.keep, "" if line is not None else tr("evaluate.no_row"))
        forbid(self.drop, "" if own else tr("evaluate.not_changed"))

    def _show_fields(self, *, new: bool) -> None:
        for field in (self.name, self.persons):
            self._fields.setRowVisible(field, new)
        self.drop.setVisible(not new)

    def _begin_row(self) -> None:
        """Ask for a row that no statistics has."""
        self._adding = True
        self.title.setText(tr("evaluate.mapping.new"))
        self._show_fields(new=True)
        for field in (self.name, self.main, self.shares):
            field.clear()
        self.reason.clear()
        self.persons.setValue(1)
        forbid(self.keep, "")
        self.name.setFocus()

    def _keep(self) -> None:
        texts = (self.main.text(), self.shares.text(), self.reason.toPlainText())
        if self._adding:
            self.added.emit(self.name.text(), self.persons.value(), *texts)
        else:
            self.changed.emit(self._name, *texts)
