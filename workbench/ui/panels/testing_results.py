"""The results of a round: passages in the order of rework, and behind each number its answers and comments."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QTableView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.model.review import CodedComment, Coding, Comparison, PassageResult
from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.models.testing_results import COLUMNS, ResultsTable, compared
from workbench.ui.places.test import column_width
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, button_row, card, forbid, label

WHAT = Qt.ItemDataRole.UserRole
WIDTHS = {"rank": 40, "understood": 200, "marks": 112, "comments": 112, "words": 110, "seconds": 50}
SIDE, LEAST = 360, 140


class ResultsPanel(QWidget):
    """`wanted(segment)`: go to the passage. `coded(comment, coding)`, `term_wanted(word, segment)`, `excel_wanted`,
    `feedback_wanted`.
    """

    wanted = Signal(str)
    coded = Signal(object, object)
    term_wanted = Signal(str, str)
    excel_wanted = Signal()
    feedback_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.table = ResultsTable(theme)
        self.view = QTableView()
        self.told = label("", "muted")
        self.comparisons = label("")
        self.excel = button(tr("testing.results.excel"), self.excel_wanted.emit)
        self.feedback = button(tr("testing.results.feedback"), self.feedback_wanted.emit)
        self.passage = label("", "")
        self.details = QTreeWidget()
        self.topic = QComboBox()
        self.term = button(tr("testing.results.term"), self._want_term)
        self.go = button(tr("testing.results.go"), self._want_passage, "primary")
        self.empty = label(tr("testing.results.empty"), "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body = QWidget()
        self._groups: Mapping[str, Sequence[Sequence[CodedComment]]] = {}
        self._why = ""
        self._prepare()
        self._build()
        self.clear()

    def _prepare(self) -> None:
        self.view.setObjectName("structureTable")
        self.view.setModel(self.table)
        self.view.setAccessibleName(tr("testing.results.list"))
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.view.setShowGrid(False)
        self.view.setTabKeyNavigation(False)
        self.view.setWordWrap(False)
        down, across = self.view.verticalHeader(), self.view.horizontalHeader()
        down.hide()
        down.setDefaultSectionSize(self.fontMetrics().height() + scale.px(12))
        across.setHighlightSections(False)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for at, name in enumerate(COLUMNS):
            if name in WIDTHS:
                across.resizeSection(at, scale.px(WIDTHS[name]))
        across.setMinimumSectionSize(scale.px(40))
        self.details.setObjectName("structureTable")
        self.details.setHeaderHidden(True)
        self.details.setWordWrap(True)
        self.details.setAccessibleName(tr("testing.results.details"))
        self.topic.setAccessibleName(tr("testing.results.topic"))
        for coding in Coding:
            self.topic.addItem(tr(f"testing.coding.{coding}"), coding)
        self.view.selectionModel().currentRowChanged.connect(lambda _now, _before: self._show_details())
        self.view.activated.connect(lambda _index: self._want_passage())
        self.details.currentItemChanged.connect(lambda _now, _before: self._follow())
        self.topic.activated.connect(self._code)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.told, 1)
        head.addWidget(self.excel)
        head.addWidget(self.feedback)
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addLayout(head)
        left.addWidget(self.view, 1)
        left.addWidget(self.comparisons)
        side, inside = card("plain")
        side.setFixedWidth(column_width(SIDE))
        inside.addWidget(self.passage)
        inside.addWidget(self.details, 1)
        topics = QHBoxLayout()
        topics.addWidget(label(tr("testing.results.topic"), "", wrap=False))
        topics.addWidget(self.topic, 1)
        inside.addLayout(topics)
        inside.addWidget(button_row(self.go, self.term))
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addWidget(side)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.empty, 1)

    # --- showing -------------------------------------------------------------------------------------------

    def clear(self) -> None:
        """There are no results."""
        self.body.hide()
        self.empty.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The passage gets the room that the numbers leave, and some in any case."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        across, at = self.view.horizontalHeader(), COLUMNS.index("passage")
        others = sum(across.sectionSize(one) for one in range(len(COLUMNS)) if one != at)
        across.resizeSection(at, max(self.view.viewport().width() - others, scale.px(LEAST)))

    def take_keyboard(self) -> None:
        """To the table, if there is one."""
        if self.body.isVisible():
            self._fit()
            self.view.setFocus()

    def allow(self, why: str) -> None:
        """Forbid to say what comments are about; "" allows it."""
        self._why = why
        self._follow()

    def show_results(
        self,
        results: Sequence[PassageResult],
        texts: Mapping[str, str],
        comparisons: Sequence[Comparison],
        told: str,
        groups: Mapping[str, Sequence[Sequence[CodedComment]]],
    ) -> None:
        """In the order of rework; the passage in hand stays in hand."""
        now = self.current
        self._groups = groups
        self.table.show(results, texts)
        self.told.setText(told)
        self.comparisons.setText("\n".join(compared(item) for item in comparisons))
        self.comparisons.setVisible(bool(comparisons))
        self.body.setVisible(bool(results))
        self.empty.setVisible(not results)
        names = [item.segment for item in results]
        if results:
            row = names.index(now.segment) if now is not None and now.segment in names else 0
            self.view.setCurrentIndex(self.table.index(row, 0))
        self._fit()
        self._show_details()

    @property
    def current(self) -> PassageResult | None:
        """The passage in hand."""
        row = self.view.currentIndex().row()
        return self.table.results[row] if 0 <= row < len(self.table.results) else None

    def _show_details(self) -> None:
        item = self.current
        self.details.clear()
        if item is None:
            return
        text = self.table.text(item)
        self.passage.setText(text if len(text) < 200 else text[:198] + " …")
        grouped = {
            id(one): at for at, group in enumerate(self._groups.get(item.segment, ()), 1) for one in group
        }
        comments = []
        for one in item.comments:
            topic = tr(f"testing.coding.{one.coding}")
            if one.suggested:
                topic = tr("testing.results.suggested", topic=topic)
            same = tr("testing.results.group", number=grouped[id(one)]) if id(one) in grouped else ""
            line = f"{one.tester}: {one.text}\n{' · '.join(filter(None, (topic, same)))}"
            comments.append((line, one))
        self._group("comments", comments)
        self._group("words", [(tr("testing.results.word", word=word, n=n), word) for word, n in item.words])
        self._group(
            "answers",
            [
                (f"{one.tester}: {tr(f'testing.method.{one.method}')} – {one.value}", None)
                for one in item.answers
                if one.value
            ],
        )
        self._group(
            "notes",
            [
                (f"{one.author}: {tr(f'testing.note.{one.type}')} „{one.text or one.range_text}“", None)
                for one in item.annotations
            ],
        )
        self._follow()

    def _group(self, kind: str, lines: Sequence[tuple[str, object]]) -> None:
        if not lines:
            return
        head = QTreeWidgetItem([f"{tr(f'testing.results.{kind}')} ({len(lines)})"])
        font = head.font(0)
        font.setBold(True)
        head.setFont(0, font)
        self.details.addTopLevelItem(head)
        for text, what in lines:
            line = QTreeWidgetItem([text])
            line.setData(0, WHAT, what)
            head.addChild(line)
        head.setExpanded(kind != "answers")

    @property
    def _chosen(self) -> object:
        item = self.details.currentItem()
        return item.data(0, WHAT) if item is not None else None

    def _follow(self) -> None:
        chosen = self._chosen
        is_comment = isinstance(chosen, CodedComment) and bool(chosen.id)
        self.topic.setEnabled(is_comment and not self._why)
        if isinstance(chosen, CodedComment):
            self.topic.setCurrentIndex(self.topic.findData(chosen.coding))
        forbid(self.term, "" if isinstance(chosen, str) else tr("testing.results.term.tip"))

    # --- doing ---------------------------------------------------------------------------------------------

    def _code(self) -> None:
        chosen = self._chosen
        if isinstance(chosen, CodedComment):
            self.coded.emit(chosen, Coding(str(self.topic.currentData())))

    def _want_term(self) -> None:
        chosen, item = self._chosen, self.current
        if isinstance(chosen, str) and item is not None:
            self.term_wanted.emit(chosen, item.segment)

    def _want_passage(self) -> None:
        if self.current is not None:
            self.wanted.emit(self.current.segment)
