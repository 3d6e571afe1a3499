"""Planning a test round: which passages, how each is tested, by how many people."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QFormLayout,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from workbench.model.review import Method
from workbench.ui import scale
from workbench.ui.i18n import count, tr
from workbench.ui.models.testing_plan import MOST, PlanRow, PlanTable
from workbench.ui.places.test import column_width
from workbench.ui.widgets.labels import button, card, forbid, label

MOST_TESTERS = 60
QUESTIONS = 2
"""Own questions about a passage."""
SIDE, SCENARIO_HEIGHT = 380, 84


class PlanView(QTableView):
    """Space ticks the passage in hand, whatever column the keyboard is in."""

    def __init__(self, table: PlanTable) -> None:
        super().__init__()
        self.setObjectName("structureTable")
        self.setModel(table)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("testing.passages"))
        down, across = self.verticalHeader(), self.horizontalHeader()
        down.hide()
        down.setDefaultSectionSize(self.fontMetrics().height() + scale.px(12))
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        across.resizeSection(1, min(scale.px(180), 200))
        across.resizeSection(2, min(scale.px(190), 210))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Tick or take the tick away."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            first = index.siblingAtColumn(0)
            model = self.model()
            ticked = Qt.CheckState(first.data(Qt.ItemDataRole.CheckStateRole)) == Qt.CheckState.Checked
            state = Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked
            model.setData(first, state, Qt.ItemDataRole.CheckStateRole)
        else:
            super().keyPressEvent(event)


class PlanPanel(QWidget):
    """`planned`: the person wants the round as it is set now. `left`: no new round."""

    planned = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.table = PlanTable()
        self.view = PlanView(self.table)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("testing.find"))
        self.words.setAccessibleName(tr("testing.find"))
        self.words.setClearButtonEnabled(True)
        self.everything = QCheckBox(tr("testing.everything"))
        self.told = label("", "muted")
        self.title = QLineEdit()
        self.testers = QSpinBox()
        self.testers.setRange(1, MOST_TESTERS)
        self.compare = QCheckBox(tr("testing.compare"))
        self.compare.setToolTip(tr("testing.compare.tip"))
        self.scenario = QPlainTextEdit()
        self.methods = {method: QCheckBox(tr(f"testing.method.{method}")) for method in Method}
        self.own = [(QLineEdit(), QLineEdit()) for _ in range(QUESTIONS)]
        self.passage = label("", "")
        self.keep = button(tr("testing.keep"), self.planned.emit, "primary")
        self.back = button(tr("testing.back"), self.left.emit)
        self._why, self._filling = "", False
        self._build()
        self._connect()

    def _build(self) -> None:
        filters = QHBoxLayout()
        filters.addWidget(self.words, 1)
        filters.addWidget(self.everything)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(filters)
        left.addWidget(self.view, 1)
        left.addWidget(self.told)
        side = QWidget()
        side.setObjectName("canvas")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(self._passage_card())
        column.addWidget(self._round_card())
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(side)
        right = QVBoxLayout()
        right.addWidget(scroll, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        buttons.addWidget(self.keep)
        right.addLayout(buttons)
        holder = QWidget()
        holder.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        holder.setFixedWidth(column_width(SIDE))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(left, 1)
        layout.addWidget(holder)

    def _passage_card(self) -> QWidget:
        frame, inside = card("plain")
        inside.setSpacing(4)
        inside.addWidget(label(tr("testing.how"), "strong"))
        inside.addWidget(self.passage)
        for box in self.methods.values():
            inside.addWidget(box)
        for number, (question, key) in enumerate(self.own, 1):
            for field, name in ((question, "question"), (key, "key")):
                field.setPlaceholderText(tr(f"testing.own.{name}"))
                field.setAccessibleName(f"{tr(f'testing.own.{name}')} {number}")
                inside.addWidget(field)
        return frame

    def _round_card(self) -> QWidget:
        frame, inside = card("plain")
        inside.addWidget(label(tr("testing.round"), "strong"))
        fields = QFormLayout()
        fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        fields.setVerticalSpacing(4)
        self.scenario.setFixedHeight(scale.px(SCENARIO_HEIGHT))
        self.scenario.setTabChangesFocus(True)
        self.scenario.setPlaceholderText(tr("testing.scenario.hint"))
        for name, field in (("title", self.title), ("people", self.testers), ("scenario", self.scenario)):
            fields.addRow(tr(f"testing.{name}"), field)
            field.setAccessibleName(tr(f"testing.{name}"))
        inside.addLayout(fields)
        inside.addWidget(self.compare)
        return frame

    def _connect(self) -> None:
        self.words.textChanged.connect(self._filter)
        self.everything.toggled.connect(self._filter)
        self.view.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_passage())
        self.table.changed.connect(self._tell)
        self.table.modelReset.connect(self._first)
        self.table.refused.connect(lambda: self.told.setText(tr("testing.full", most=MOST)))
        for box in self.methods.values():
            box.toggled.connect(self._plan)
        for pair in self.own:
            for field in pair:
                field.editingFinished.connect(self._plan)

    # --- showing -------------------------------------------------------------------------------------------

    def begin(self, title: str, rows: Sequence[PlanRow], *, can_compare: bool) -> None:
        """Plan anew."""
        self.title.setText(title)
        self.testers.setValue(8)
        self.scenario.clear()
        self.compare.setChecked(False)
        self.compare.setVisible(can_compare)
        self.words.clear()
        self.table.show_rows(rows)
        self.everything.blockSignals(True)
        self.everything.setChecked(not self.table.only_chosen)
        self.everything.blockSignals(False)
        self.view.setFocus()

    def wait(self, text: str) -> None:
        """Say that the passages are being looked for."""
        self.table.show_rows(())
        self.told.setText(text)

    def allow(self, why: str) -> None:
        """Forbid it for this reason; "" allows it."""
        self._why = why
        self._tell()

    def _filter(self) -> None:
        only = not self.everything.isChecked() and not self.words.text().strip()
        self.table.filter(self.words.text(), only_chosen=only)

    def _first(self) -> None:
        if self.table.rowCount():
            self.view.setCurrentIndex(self.table.index(0, 0))
        self._show_passage()

    def _tell(self) -> None:
        chosen = len(self.table.chosen)
        self.told.setText(count("testing.chosen", chosen, most=MOST))
        forbid(self.keep, self._why or ("" if chosen else tr("testing.none_chosen")))
        self._show_passage()

    def _show_passage(self) -> None:
        row = self.table.row(self.view.currentIndex().row())
        self._filling = True
        self.passage.setText(_short(row.text) if row is not None else tr("testing.no_passage"))
        for method, box in self.methods.items():
            box.setEnabled(row is not None)
            box.setChecked(row is not None and method in row.methods)
        for at, pair in enumerate(self.own):
            texts = row.own[at] if row is not None and at < len(row.own) else ("", "")
            for field, text in zip(pair, texts, strict=True):
                field.setEnabled(row is not None and Method.QUESTIONS in row.methods)
                if not field.hasFocus():
                    field.setText(text)
        self._filling = False

    def _plan(self) -> None:
        if self._filling:
            return
        methods = [method for method, box in self.methods.items() if box.isChecked()]
        own = [(question.text().strip(), key.text().strip()) for question, key in self.own]
        self.table.plan(self.view.currentIndex().row(), methods, [pair for pair in own if pair[0]])

    def take_in(self) -> None:
        """Take over what is still being typed."""
        self._plan()


class Confirm(QWidget):
    """A question with two answers, in the place where it arises."""

    def __init__(self, question: str, verb: str, back: str, act: Callable[[], object]) -> None:
        super().__init__()
        frame, inside = card("warn")
        inside.addWidget(label(question))
        row = QHBoxLayout()
        self._act = act
        self.verb = button(verb, self._decide)
        self.back = button(back, self.hide)
        row.addWidget(self.back)
        row.addWidget(self.verb)
        row.addStretch(1)
        inside.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.hide()

    def _decide(self) -> None:
        self.hide()
        self._act()

    def ask(self) -> None:
        """Show it; the keyboard is on the harmless answer."""
        self.show()
        self.back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape does nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _short(text: str, most: int = 160) -> str:
    return text if len(text) <= most else text[: most - 2].rstrip() + " …"
