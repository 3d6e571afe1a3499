"""Entering answers from paper without the mouse: one key sets an answer and goes on to the next."""

from typing import cast

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.model.review import Method
from workbench.ui import scale
from workbench.ui.i18n import count, tr
from workbench.ui.models.testing_grid import AnswerGrid, told
from workbench.ui.testing_entries import Entries, Key, filled
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, card, forbid, label

COLUMN, HEADER, LIST = 104, 300, 300
KEY = Qt.ItemDataRole.UserRole


class GridView(QTableView):
    """`typed(text)`: a sign was typed. `emptied`, `comment_wanted`, `edit_wanted`."""

    typed = Signal(str)
    emptied = Signal()
    comment_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, grid: AnswerGrid) -> None:
        super().__init__()
        self.setObjectName("structureTable")
        self.setModel(grid)
        self.setAccessibleName(tr("testing.grid"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setDefaultSectionSize(scale.px(COLUMN))
        across.setHighlightSections(True)
        down.setDefaultSectionSize(self.fontMetrics().height() + scale.px(10))
        down.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        down.setTextElideMode(Qt.TextElideMode.ElideRight)
        down.setFixedWidth(min(scale.px(HEADER), 340))

    def event(self, event: QEvent) -> bool:
        """F2 writes in this cell, not in a passage of the form."""
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and cast(QKeyEvent, event).key() == Qt.Key.Key_F2:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Signs are answers, Enter comments, F2 writes, Delete empties; the rest moves."""
        key, text = event.key(), event.text()
        held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.comment_wanted.emit()
        elif key == Qt.Key.Key_F2:
            self.edit_wanted.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit()
        elif text and text.isprintable() and not text.isspace() and not held:
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)


class GridPanel(QWidget):
    """The grid, what the cell in hand asks, its comment, and the differences of two entries."""

    def __init__(self, entries: Entries, theme: Theme) -> None:
        super().__init__()
        self.entries = entries
        self.grid = AnswerGrid(entries, theme)
        self.view = GridView(self.grid)
        self.second = button(tr("testing.second"), self._switch, "filter")
        self.second.setCheckable(True)
        self.second.setToolTip(tr("testing.second.tip"))
        self.count = label("", "muted", wrap=False)
        self.question = label("", "strong")
        self.help = label("", "muted")
        self.answer, self.remark = QLineEdit(), QLineEdit()
        for field, name in ((self.answer, "answer"), (self.remark, "remark")):
            field.setPlaceholderText(tr(f"testing.grid.{name}"))
            field.setAccessibleName(tr(f"testing.grid.{name}"))
        self.why = label("", "error")
        self.why.hide()
        self.list = QListWidget()
        self.list.setObjectName("hidden")
        self.list.setAccessibleName(tr("testing.differences"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.first_counts = button(tr("testing.first_counts"), lambda: self._resolve(take_second=False))
        self.second_counts = button(tr("testing.second_counts"), lambda: self._resolve(take_second=True))
        self.empty = label(tr("testing.grid.no_workspace"), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body, self.aside = QWidget(), QWidget()
        self._why = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.count, 1)
        head.addWidget(self.second)
        frame, inside = card("plain")
        inside.setSpacing(4)
        inside.addWidget(self.question)
        inside.addWidget(self.help)
        fields = QHBoxLayout()
        fields.addWidget(self.answer, 1)
        fields.addWidget(self.remark, 3)
        inside.addLayout(fields)
        inside.addWidget(self.why)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.view, 1)
        left.addWidget(frame)
        listed, within = card("plain")
        within.addWidget(label(tr("testing.differences"), "strong"))
        within.addWidget(self.list, 1)
        within.addWidget(self.first_counts)
        within.addWidget(self.second_counts)
        self.aside.setFixedWidth(min(scale.px(LIST), 420))
        side = QVBoxLayout(self.aside)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(listed)
        body = QHBoxLayout(self.body)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(12)
        body.addLayout(left, 1)
        body.addWidget(self.aside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.empty, 1)
        self.aside.hide()

    def _connect(self) -> None:
        self.view.typed.connect(self._type)
        self.view.emptied.connect(lambda: self._enter("", go_on=False))
        self.view.comment_wanted.connect(lambda: self._begin(self.remark))
        self.view.edit_wanted.connect(lambda: self._begin(self.answer))
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self._show_cell())
        self.answer.returnPressed.connect(self._finish_answer)
        self.remark.returnPressed.connect(self._finish_remark)
        self.entries.changed.connect(self._follow)
        self.list.currentItemChanged.connect(lambda _now, _before: self._go_to_difference())

    # --- showing -------------------------------------------------------------------------------------------

    def show_state(self, *, is_stored: bool, has_round: bool, why_not: str) -> None:
        """Whether there is a grid, and why the person may not change it."""
        self._why = why_not
        self.body.setVisible(is_stored and has_round)
        self.empty.setVisible(not (is_stored and has_round))
        self.empty.setText(tr("testing.grid.no_round" if is_stored else "testing.grid.no_workspace"))
        for field in (self.answer, self.remark):
            field.setReadOnly(bool(why_not))
        for one in (self.first_counts, self.second_counts):
            forbid(one, why_not)
        if self.grid.lines and not self.view.currentIndex().isValid():
            self.view.setCurrentIndex(self.grid.index(0, 0))
        self._follow(None)

    def take_keyboard(self) -> None:
        """To the grid."""
        if self.body.isVisible():
            self.view.setFocus()

    def go_to(self, key: Key) -> None:
        """Take a cell in hand."""
        row, column = self.grid.place(key)
        if row >= 0 and column >= 0:
            self.view.setCurrentIndex(self.grid.index(row, column))

    def _follow(self, _key: object) -> None:
        total = len(self.grid.lines) * len(self.grid.testers)
        done = (
            sum(1 for value in self.entries.second.values() if value)
            if self.grid.second
            else filled(self.entries.answers)
        )
        unsaved = len(self.entries.unsaved)
        text = tr("testing.grid.count", done=done, total=total)
        saved = count("testing.grid.unsaved", unsaved) if unsaved else tr("testing.grid.saved")
        self.count.setText(f"{text} · {saved}")
        self._show_cell()
        if self.grid.second:
            self._show_differences()

    def _show_cell(self) -> None:
        found = self.grid.cell(self.view.currentIndex())
        if found is None:
            self.question.setText("")
            return
        line, tester = found
        self.question.setText(f"{tester} · {told(line)}")
        options = line.question.options
        if options:
            keys = ", ".join(f"{at} {option}" for at, option in enumerate(options, 1))
            hint = tr("testing.grid.keys", keys=keys)
        elif line.question.method is Method.WORDS:
            hint = tr("testing.grid.keys_words")
        else:
            hint = tr("testing.grid.keys_number")
        self.help.setText(hint)
        key = line.key(tester)
        if not self.answer.hasFocus():
            self.answer.setText(self.entries.value(key, second=self.grid.second))
        if not self.remark.hasFocus():
            self.remark.setText(self.entries.remark(key))
        self.remark.setEnabled(not self.grid.second)
        self.why.hide()

    # --- entering ------------------------------------------------------------------------------------------

    def _type(self, text: str) -> None:
        found = self.grid.cell(self.view.currentIndex())
        if found is None or self._why:
            return
        options = found[0].question.options
        if options and text.isdecimal() and 1 <= int(text) <= len(options):
            self._enter(options[int(text) - 1])
        elif options and text.isdecimal():
            self._say(tr("testing.grid.no_such_key", most=len(options)))
        elif found[0].question.method is not Method.WORDS and text.isdecimal():
            self._enter(text)
        else:
            self._begin(self.answer)
            self.answer.setText(text)

    def _enter(self, value: str, *, go_on: bool = True) -> bool:
        found = self.grid.cell(self.view.currentIndex())
        if found is None or self._why:
            return False
        cause = self.entries.enter(*found, value, second=self.grid.second)
        if cause:
            self._say(cause)
        elif go_on:
            self.view.setCurrentIndex(self._next(self.view.currentIndex()))
        return not cause

    def _next(self, index: QModelIndex) -> QModelIndex:
        """Down; behind the last question the first of the next reader."""
        if index.row() + 1 < self.grid.rowCount():
            return self.grid.index(index.row() + 1, index.column())
        if index.column() + 1 < self.grid.columnCount():
            return self.grid.index(0, index.column() + 1)
        return index

    def _begin(self, field: QLineEdit) -> None:
        if not self._why and field.isEnabled():
            field.setFocus()
            field.selectAll()

    def _finish_answer(self) -> None:
        if self._enter(self.answer.text()):
            self.view.setFocus()

    def _finish_remark(self) -> None:
        found = self.grid.cell(self.view.currentIndex())
        if found is not None and not self._why:
            self.entries.comment(found[0].key(found[1]), " ".join(self.remark.text().split()))
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape goes back to the grid; what was being typed is dropped."""
        if event.key() == Qt.Key.Key_Escape and (self.answer.hasFocus() or self.remark.hasFocus()):
            self.view.setFocus()
            self._show_cell()
        else:
            super().keyPressEvent(event)

    def undo(self) -> None:
        """Take the last entry back and show where it was."""
        key = self.entries.undo()
        if key is not None:
            self.go_to(key)
            self.view.setFocus()

    def _say(self, text: str) -> None:
        self.why.setText(text)
        self.why.show()

    # --- two entries ---------------------------------------------------------------------------------------

    def _switch(self) -> None:
        self.grid.show_second(self.second.isChecked())
        self.aside.setVisible(self.second.isChecked())
        self._follow(None)
        self.view.setFocus()

    def _show_differences(self) -> None:
        now = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        for key in self.entries.differences():
            first = self.entries.value(key, second=False) or tr("testing.grid.empty")
            row, _column = self.grid.place(key)
            text = tr(
                "testing.difference",
                tester=key[0],
                question=told(self.grid.lines[row]) if row >= 0 else key[3],
                first=first,
                second=self.entries.value(key, second=True),
            )
            item = QListWidgetItem(text)
            item.setData(KEY, key)
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(now, 0), self.list.count() - 1))
        self.list.blockSignals(False)
        for one in (self.first_counts, self.second_counts):
            one.setEnabled(self.list.count() > 0 and not self._why)

    def _go_to_difference(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.go_to(tuple(item.data(KEY)))

    def _resolve(self, *, take_second: bool) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.entries.resolve(tuple(item.data(KEY)), take_second=take_second)
