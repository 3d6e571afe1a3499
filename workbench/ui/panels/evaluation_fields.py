"""Fields of two forms side by side: looked through, put right and confirmed, with the keyboard alone if one likes."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from workbench.model.renewal import CLASSES
from workbench.ui.i18n import count, tr
from workbench.ui.models.evaluation_renewals import NOBODY, field_lines
from workbench.ui.models.evaluation_table import EvaluationTable
from workbench.ui.panels.evaluation_parts import EvaluationView, button_row, column_width, scrolling
from workbench.ui.widgets.labels import button, card, forbid, label

if TYPE_CHECKING:
    from workbench.model.renewal import Compared, Comparison

COLUMNS = ("renewal", "first", "match", "class", "meaning", "person")
SIDE = 340


class FieldsView(EvaluationView):
    """`lettered(class)`: the person typed the letter of a class."""

    lettered = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Letters are classes; everything else as in every table."""
        letter = event.text().upper()
        if letter in CLASSES and letter:
            self.lettered.emit(letter)
        else:
            super().keyPressEvent(event)


class FieldsPanel(QWidget):
    """`decided(index, partner, class, confirmed)` about the renewal's field with this index; partner is a label.

    `passage_wanted(segment)`: of the renewal. `removed(index)`: that is no field; `restored`: take all back in.
    """

    decided = Signal(int, str, str, bool)
    passage_wanted = Signal(str)
    removed = Signal(int)
    restored = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.comparison: Comparison | None = None
        self.table = EvaluationTable([tr(f"evaluate.field.{name}") for name in COLUMNS], numbers=(2,))
        self.view = FieldsView(self.table, tr("evaluate.fields"), (250, 230, 70, 60, 140, 70), stretch=0)
        self.only_open = QCheckBox(tr("evaluate.only_open"))
        self.title, self.reason = label("", "strong"), label("", "muted")
        self.partner, self.category = QComboBox(), QComboBox()
        self.confirm = button(tr("evaluate.confirm"), self.confirm_and_go_on, "primary")
        self.passage = button(tr("evaluate.passage"), self._go, "link")
        self.remove = button(tr("evaluate.no_field"), lambda: self.removed.emit(self.index))
        self.restore = button(count("evaluate.restore", 0), self.restored.emit)
        self._filling = False
        self._build()

    def _build(self) -> None:
        frame, inside = card("plain")
        inside.addWidget(self.title)
        for name, box in (("first", self.partner), ("class", self.category)):
            inside.addWidget(label(tr(f"evaluate.field.{name}"), "muted"))
            box.setAccessibleName(tr(f"evaluate.field.{name}"))
            box.setMinimumContentsLength(12)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            inside.addWidget(box)
        for letter in CLASSES:
            self.category.addItem(f"{letter}  {tr(f'evaluate.class.{letter}')}", letter)
        inside.addWidget(self.reason)
        inside.addWidget(button_row(self.confirm, self.remove, self.passage))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(frame)
        column.addWidget(self.restore)
        column.addWidget(label(tr("evaluate.fields.keys"), "muted"))
        column.addStretch(1)
        area = scrolling(side)
        area.setFixedWidth(column_width(SIDE))
        left = QVBoxLayout()
        left.addWidget(self.only_open)
        left.addWidget(self.view, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(left, 1)
        layout.addWidget(area)
        self.view.chosen.connect(lambda _row: self._show_row())
        self.view.entered.connect(lambda _row: self.confirm_and_go_on())
        self.view.lettered.connect(self._letter)
        self.table.ticked.connect(self._tick)
        self.only_open.toggled.connect(lambda _on: self._show_lines())
        self.partner.activated.connect(lambda _at: self._decide(confirmed=False))  # its class may be another
        self.category.activated.connect(lambda _at: self._decide(confirmed=True))

    # --- showing -------------------------------------------------------------------------------------------

    def show_removed(self, amount: int) -> None:
        """So many fields were taken out."""
        self.restore.setText(count("evaluate.restore", amount))
        self.restore.setAccessibleName(self.restore.text())
        self.restore.setVisible(amount > 0)

    def show_comparison(self, comparison: "Comparison") -> None:
        """Show all fields; the one in hand stays in hand."""
        self.comparison = comparison
        self._show_lines()

    def _show_lines(self) -> None:
        if self.comparison is None:
            return
        line = self.table.line(self.view.currentIndex().row())
        row = max(self.view.currentIndex().row(), 0)
        self.table.show_lines(field_lines(self.comparison, only_open=self.only_open.isChecked()))
        found = self.table.row_of(line.key) if line is not None else 0
        self.view.choose(found if found >= 0 else min(row, self.table.rowCount() - 1))
        self._show_row()

    @property
    def index(self) -> int:
        """The renewal's field in hand; -1: none."""
        item = self._item()
        return int(str(self._key())) if item is not None and item.renewal is not None else -1

    def _key(self) -> object:
        line = self.table.line(self.view.currentIndex().row())
        return line.key if line is not None else None

    def _item(self) -> "Compared | None":
        key = self._key()
        return self.comparison.fields[key] if self.comparison is not None and isinstance(key, int) else None

    def _show_row(self) -> None:
        item, comparison = self._item(), self.comparison
        self._filling = True
        self.title.setText(item.entry.label if item is not None else tr("evaluate.no_row"))
        self.reason.setText(item.reason if item is not None else "")
        self.partner.clear()
        self.partner.addItem(tr("evaluate.nobody"), NOBODY)
        for name in dict.fromkeys(entry.label for entry in comparison.first.entries) if comparison else ():
            self.partner.addItem(name, name)
        if item is not None:
            before = item.first.label if item.first is not None else NOBODY
            self.partner.setCurrentIndex(max(self.partner.findData(before), 0))
            self.category.setCurrentIndex(self.category.findData(item.category))
        why = "" if self.index >= 0 else tr("evaluate.only_first" if item is not None else "evaluate.no_row")
        forbid(self.confirm, why)
        forbid(self.remove, why)
        for one in (self.partner, self.category):
            one.setEnabled(not why)
        has_passage = self.index >= 0 and item is not None and bool(item.entry.segment)
        self.passage.setVisible(has_passage)
        self._filling = False

    # --- deciding ------------------------------------------------------------------------------------------

    def confirm_and_go_on(self) -> None:
        """What is shown is right: take the next field in hand."""
        row = self.view.currentIndex().row()
        if self.index < 0:
            return
        self._decide(confirmed=True)
        if not self.only_open.isChecked():
            self.view.choose(min(row + 1, self.table.rowCount() - 1))

    def _letter(self, letter: str) -> None:
        if self.index >= 0:
            self.category.setCurrentIndex(self.category.findData(letter))
            self._decide(confirmed=True)

    def _tick(self, row: int) -> None:
        line = self.table.line(row)
        if line is not None:
            self.view.choose(row)
            self._decide(confirmed=bool(line.ticked))

    def _decide(self, *, confirmed: bool) -> None:
        if self._filling or self.index < 0:
            return
        partner, category = str(self.partner.currentData()), str(self.category.currentData())
        self.decided.emit(self.index, partner, category, confirmed)

    def _go(self) -> None:
        item = self._item()
        if item is not None and item.entry.segment:
            self.passage_wanted.emit(item.entry.segment)


__all__: Sequence[str] = ("FieldsPanel",)
