"""The overview of all translations: forms by languages, what is outdated, open, to check; the way into each."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from workbench.model.translation_matrix import Matrix, MatrixLine
from workbench.model.translation_state import TranslationState as State
from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.models.translation_matrix import VIEWS, MatrixTable, title
from workbench.ui.panels.language_choice import LanguageChoice
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import add_choice, button, forbid, label
from workbench.ui.widgets.matrix_view import MatrixView


class TranslationMatrix(QWidget):
    """`opened(form_id, language)`: somebody wants to translate. `planned(forms, languages)`: plan languages.
    `export_wanted`: save the table. `shown`: it has come in sight and may be out of date.
    """

    opened = Signal(str, str)
    planned = Signal(object, object)
    export_wanted = Signal()
    shown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.table = MatrixTable()
        self.view = MatrixView(self.table, theme)
        self.view.setAccessibleName(tr("matrix.headline"))
        self.choice = LanguageChoice(theme)
        self.choice.hide()
        self.views: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.languages = QComboBox()
        self.languages.setAccessibleName(tr("matrix.language"))
        self.plan = button(tr("matrix.add"), self.begin_plan)
        self.export = button(tr("matrix.export"), self.export_wanted.emit)
        self.empty = label("", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told = label("", "")
        self.told.setMinimumHeight(self.fontMetrics().height() + scale.px(6))  # umlauts of capitals stand out
        self.open = button(tr("matrix.open"), self._open_current, "primary")
        self._build()
        self.view.wanted.connect(self._activate)
        self.view.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.languages.currentIndexChanged.connect(lambda _index: self._filter())
        self.choice.planned.connect(self.planned.emit)
        self.choice.closed.connect(self.end_plan)
        self.show_matrix(Matrix())

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(tr("matrix.headline"), "headline", wrap=False), 1)
        head.addWidget(self.plan)
        head.addWidget(self.export)
        filters = QHBoxLayout()
        filters.setSpacing(6)
        for name in ("", *VIEWS):
            one = button("", self._filter, "filter")
            add_choice(self._group, one)
            self.views[name] = one
            filters.addWidget(one)
        self.views[""].setChecked(True)
        filters.addStretch(1)
        filters.addWidget(self.languages)
        foot = QHBoxLayout()
        foot.addWidget(self.told, 1)
        foot.addWidget(self.open)
        middle = QVBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.view, 1)
        middle.addWidget(self.empty, 1)
        middle.addLayout(foot)
        columns = QHBoxLayout()
        columns.setSpacing(12)
        columns.addLayout(middle, 1)
        columns.addWidget(self.choice)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(head)
        layout.addLayout(filters)
        layout.addLayout(columns, 1)

    # --- showing -------------------------------------------------------------------------------------------

    def show_matrix(self, matrix: Matrix) -> None:
        """What the workspace has now; the cell in hand and the filter stay."""
        place = self._chosen()
        self.table.show(matrix)
        self.languages.blockSignals(True)
        self.languages.clear()
        self.languages.addItem(tr("matrix.all_languages"), "")
        for code in matrix.languages:
            self.languages.addItem(title(code), code)
        self.languages.setCurrentIndex(max(self.languages.findData(self.table.language), 0))
        self.languages.blockSignals(False)
        self._follow(place)

    def choose_view(self, name: str) -> None:
        """Press a button for the person."""
        self.views[name].setChecked(True)
        self._filter()

    def allow(self, why: str) -> None:
        """Forbid planning for this reason; "" allows it."""
        forbid(self.plan, why)
        self.choice.allow(why)

    def take_keyboard(self) -> None:
        """To the table; where there is nothing, to what brings something."""
        (self.plan if self.view.isHidden() else self.view).setFocus()

    def _filter(self) -> None:
        place = self._chosen()
        self.table.filter(self._view(), str(self.languages.currentData() or ""))
        self._follow(place)

    def _view(self) -> str:
        return next((name for name, one in self.views.items() if one.isChecked()), "")

    def _chosen(self) -> tuple[str, str]:
        index = self.view.currentIndex()
        line = self.table.line(index.row())
        return (line.form if line is not None else "", self.table.code(index.column()))

    def _follow(self, place: tuple[str, str]) -> None:
        for name, one in self.views.items():
            amount = self.table.fitting(name)
            shown = tr(f"matrix.view.{name or 'all'}")
            one.setText(f"{shown} {amount}")
            one.setAccessibleName(one.text())
        row, column = self.table.place(*place)
        something = bool(self.table.rowCount() and self.table.columnCount())
        here = self.plan.hasFocus() and self.view.isHidden()
        self.view.setVisible(something)
        self.empty.setVisible(not something)
        if not something:
            self.empty.setText(tr("matrix.nothing") if self.table.matrix.languages else tr("matrix.empty"))
        else:
            self.view.setCurrentIndex(self.table.index(max(row, 0), max(column, 0)))
            if here:
                self.view.setFocus()
        self._tell()

    def _tell(self) -> None:
        index = self.view.currentIndex()
        line, code = self.table.line(index.row()), self.table.code(index.column())
        self.told.setText(self.table.spoken(index.row(), index.column()))
        self.told.setVisible(line is not None)
        self.open.setVisible(line is not None and self.choice.isHidden())
        if line is not None:
            self.open.setText(tr("matrix.open" if code in line.cells else "matrix.plan_this"))
            waits = code in line.cells and line.number is None
            forbid(self.open, tr("matrix.waits") if waits else "")

    # --- doing ---------------------------------------------------------------------------------------------

    def begin_plan(self, code: str = "") -> None:
        """Ask which languages the chosen forms shall have; without chosen ones all of them."""
        rows = sorted({index.row() for index in self.view.selectedIndexes()})
        lines = [line for row in rows if (line := self.table.line(row)) is not None]
        self._ask(lines or list(self.table.matrix.lines), code)

    def end_plan(self) -> None:
        """Back to the table."""
        self.choice.hide()
        self._tell()
        self.take_keyboard()

    def _ask(self, lines: list[MatrixLine], code: str) -> None:
        if lines:
            self.choice.show()
            self.choice.begin(lines, self.table.matrix, (code,) if code else ())
            self._tell()

    def _open_current(self) -> None:
        self._activate(self.view.currentIndex())

    def _activate(self, index: QModelIndex) -> None:
        """Into the translation; where none is planned, to the languages."""
        line, code = self.table.line(index.row()), self.table.code(index.column())
        if line is None or not code:
            return
        if code not in line.cells:
            self._ask([line], code)
        elif line.number is not None:
            self.opened.emit(line.form, code)

    def showEvent(self, event: object) -> None:  # noqa: N802
        """It may have changed while nobody looked."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.shown.emit()

    @property
    def outdated(self) -> int:
        """Passages whose German is another one by now."""
        return self.table.matrix.count(State.OUTDATED)
