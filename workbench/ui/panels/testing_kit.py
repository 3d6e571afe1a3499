"""A planned round: its passages, its people, its papers and what to print of them."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.model.review import Tester, TestRound
from workbench.ui import scale
from workbench.ui.i18n import count, tr
from workbench.ui.models.testing_plan import copies, told_methods
from workbench.ui.panels.testing_plan import Confirm
from workbench.ui.places.test import column_width
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, button_row, card, forbid, label

SIDE = 400
EDIT_BY = (
    QAbstractItemView.EditTrigger.AnyKeyPressed
    | QAbstractItemView.EditTrigger.DoubleClicked
    | QAbstractItemView.EditTrigger.SelectedClicked
)
FIRST_COLUMNS = (90, 130)


class AgeBands(QStyledItemDelegate):
    """A list of age bands to choose from."""

    def createEditor(  # noqa: N802
        self, parent: QWidget, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        """The list, with a line for "not said"."""
        from workbench.review.table_layout import AGE_BANDS

        made = QComboBox(parent)
        made.addItems(["", *AGE_BANDS])
        made.setAccessibleName(tr("testing.person.age"))
        return made

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:  # noqa: N802
        """What was chosen before."""
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data() or ""))

    def setModelData(  # noqa: N802
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """What is chosen now."""
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())


class KitPanel(QWidget):
    """`write_wanted`: the papers. `read_wanted`: the test on the screen. `people_changed(testers)`.
    `deleted`: the round shall go.
    """

    write_wanted = Signal()
    read_wanted = Signal()
    people_changed = Signal(object)
    deleted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._round: TestRound | None = None
        self.headline = label("", "title")
        self.told = label("", "muted")
        self.write = button(tr("testing.kit.write"), self.write_wanted.emit, "primary")
        self.read = button(tr("testing.read"), self.read_wanted.emit)
        self.read.setToolTip(tr("testing.read.tip"))
        self.remove = button(tr("testing.delete"), lambda: self.confirm.ask())
        self.confirm = Confirm(
            tr("testing.delete.ask"), tr("testing.delete.now"), tr("testing.delete.keep"), self.deleted.emit
        )
        self.people = QTableWidget(0, 3)
        self.people.setObjectName("structureTable")
        self.people.setAccessibleName(tr("testing.persons"))
        self.people.setHorizontalHeaderLabels(
            [tr(f"testing.person.{name}") for name in ("code", "age", "language")]
        )
        down = self.people.verticalHeader()
        down.hide()
        down.setDefaultSectionSize(self.fontMetrics().height() + scale.px(14))
        self.people.setShowGrid(False)
        self.people.setTabKeyNavigation(False)
        self.people.setEditTriggers(EDIT_BY)  # F2 is a key of the window
        self.people.setItemDelegateForColumn(1, AgeBands(self))
        across = self.people.horizontalHeader()
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setHighlightSections(False)
        for at, width in enumerate(FIRST_COLUMNS):
            across.resizeSection(at, min(scale.px(width), width + 20))
        across.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        self.people.cellChanged.connect(lambda _row, _column: self._tell_people())
        self._passages, self._files = QVBoxLayout(), QVBoxLayout()
        self.papers, papers = card("good")
        papers.addLayout(self._files)
        self._build()

    def _build(self) -> None:
        frame, inside = card("plain")
        inside.addWidget(self.headline)
        inside.addWidget(self.told)
        inside.addWidget(button_row(self.write, self.read, self.remove))
        inside.addWidget(self.confirm)
        body = QWidget()
        body.setObjectName("canvas")
        left = QVBoxLayout(body)
        left.setContentsMargins(0, 0, 4, 0)
        left.setSpacing(8)
        left.addWidget(frame)
        left.addWidget(self.papers)
        passages, listed = card("plain")
        listed.addLayout(self._passages)
        left.addWidget(passages)
        left.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        side, persons = card("plain")
        side.setFixedWidth(column_width(SIDE))
        persons.addWidget(label(tr("testing.persons"), "strong"))
        persons.addWidget(label(tr("testing.persons.text"), "muted"))
        persons.addWidget(self.people, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(scroll, 1)
        layout.addWidget(side)

    def show_round(self, planned: TestRound, why_not: str) -> None:
        """Show the round; `why_not`: why the person may not change it."""
        if self._round is None or self._round.id != planned.id:
            self.papers.hide()
            self.confirm.hide()
        self._round = planned
        self.headline.setText(planned.title)
        minutes = round(_minutes(planned))
        told = [
            count("testing.passages_in", len(planned.passages)),
            count("testing.persons_in", len(planned.testers)),
            tr("testing.lasts", minutes=minutes),
        ]
        if planned.compares:
            told.append(tr("testing.compares"))
        self.told.setText(" · ".join(told))
        forbid(self.write, "" if planned.passages else tr("testing.no_plan"))
        forbid(self.read, why_not)
        forbid(self.remove, why_not)
        empty(self._passages)
        for passage in planned.passages:
            methods = dict.fromkeys(question.method for question in passage.questions)
            line = label(f"{passage.number}  {_one_line(passage.lines)}")
            self._passages.addWidget(line)
            how = label(told_methods(tuple(methods)), "muted")
            how.setContentsMargins(scale.px(16), 0, 0, scale.px(6))
            self._passages.addWidget(how)
        self._show_people(planned.testers, editable=not why_not)

    def show_files(self, files: Sequence[Path], testers: int) -> None:
        """What was written, and how often to print it."""
        empty(self._files)
        self._files.addWidget(label(tr("testing.kit.done", folder=str(files[0].parent)), "strong"))
        for path in files:
            kind, often = copies(path.name, testers)
            several = "testing.print_one_size" if kind == "sheet" else "testing.print"
            print_it = count(several, often) if often else tr("testing.print.not")
            self._files.addWidget(label(f"{path.name}: {tr(f'testing.paper.{kind}')} {print_it}"))
        self.papers.show()

    def _show_people(self, testers: Sequence[Tester], *, editable: bool) -> None:
        self.people.blockSignals(True)
        self.people.setRowCount(len(testers))
        for row, tester in enumerate(testers):
            for column, text in enumerate((tester.code, tester.age_band, tester.first_language)):
                item = QTableWidgetItem(text)
                if column == 0 or not editable:
                    item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.people.setItem(row, column, item)
        self.people.blockSignals(False)

    def _tell_people(self) -> None:
        if self._round is not None:
            self.people_changed.emit(
                [
                    (tester.code, self._cell(row, 1), self._cell(row, 2))
                    for row, tester in enumerate(self._round.testers)
                ]
            )

    def _cell(self, row: int, column: int) -> str:
        item = self.people.item(row, column)
        return " ".join(item.text().split())[:60] if item is not None else ""


def _one_line(lines: Sequence[str], most: int = 200) -> str:
    text = " ".join(" ".join(lines).split())
    return text if len(text) <= most else text[: most - 2].rstrip() + " …"


def _minutes(planned: TestRound) -> float:
    from workbench.review.methods import METHODS

    return sum(
        METHODS[method].minutes
        for passage in planned.passages
        for method in dict.fromkeys(question.method for question in passage.questions)
    )
