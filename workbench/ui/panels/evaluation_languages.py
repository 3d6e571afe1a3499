"""Sprachen: from a statistics file to a proposal which languages an office needs."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import scale
from workbench.ui.i18n import count, number, tr
from workbench.ui.models import evaluation_languages as lines_of
from workbench.ui.models.evaluation_table import EvaluationTable
from workbench.ui.panels.evaluation_mapping import MappingPanel
from workbench.ui.panels.evaluation_parts import LEAST_HEIGHT, EvaluationView, button_row, guide, scrolling
from workbench.ui.panels.evaluation_weights import WeightsPanel
from workbench.ui.theme import Theme
from workbench.ui.widgets.coverage_chart import CoverageChart
from workbench.ui.widgets.labels import button, card, label

if TYPE_CHECKING:
    from workbench.common.errors import WorkbenchError
    from workbench.planning.languages.plan import LanguagePlan

CHOICES = ("sheet", "column", "stand")
"""What a statistics file may leave open."""
TABS = ("mapping", "coverage", "cities", "order", "cost")


class LanguagesPanel(QStackedWidget):
    """`statistics_wanted`, `survey_wanted`, `documents_wanted`, `mapping_wanted`: ask for files. `write_wanted`.

    `again`: read the file once more with what was chosen (`choices`).
    """

    statistics_wanted = Signal()
    survey_wanted = Signal()
    documents_wanted = Signal()
    mapping_wanted = Signal()
    write_wanted = Signal()
    again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.open = button(tr("evaluate.statistics"), self.statistics_wanted.emit, "primary")
        self.fields = {name: QLineEdit() for name in CHOICES}
        self.trouble, self.trouble_told = QWidget(), label()
        self.source, self.notes = label("", "strong"), label("", "muted")
        self.rejected = label()
        self.rejected_card, inside = card("warn")
        inside.addWidget(self.rejected)
        self.write = button(tr("evaluate.languages.write"), self.write_wanted.emit, "primary")
        self.tabs = QTabWidget()
        self.mapping, self.weights = MappingPanel(), WeightsPanel()
        self.chart = CoverageChart(theme, tr("evaluate.chart"))
        self.targets, self.cities_told, self.cost_told = label(), label("", "muted"), label("", "muted")
        pair = [tr(f"evaluate.column.{name}") for name in ("more", "reached")]
        models = [tr(f"evaluate.model.{name}.short") for name in lines_of.MODELS]
        self.coverage = EvaluationTable(
            [tr("evaluate.column.rank"), models[0], *pair, models[1], *pair], numbers=(0, 2, 3, 5, 6)
        )
        self.cities = EvaluationTable([tr("evaluate.column.language")])
        names = ("language", "document", "lines", "rate", "euros")
        self.cost = EvaluationTable([tr(f"evaluate.column.{name}") for name in names], numbers=(2, 3, 4))
        self._build()

    def _build(self) -> None:
        self.addWidget(scrolling(self._guide()))
        work = QWidget()
        layout = QVBoxLayout(work)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.source)
        layout.addWidget(
            button_row(
                self.write,
                button(tr("evaluate.statistics.other"), self.statistics_wanted.emit),
                button(tr("evaluate.survey"), self.survey_wanted.emit),
                button(tr("evaluate.documents"), self.documents_wanted.emit),
                button(tr("evaluate.mapping.read"), self.mapping_wanted.emit),
            )
        )
        layout.addWidget(self.notes)
        layout.addWidget(self.rejected_card)
        self.tabs.setAccessibleName(tr("evaluate.languages.parts"))
        self.tabs.tabBar().setAccessibleName(tr("evaluate.languages.parts"))
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(min(scale.px(220), LEAST_HEIGHT))
        pages = (self.mapping, self._coverage(), self._cities(), self.weights, self._cost())
        for name, page in zip(TABS, pages, strict=True):
            self.tabs.addTab(page, tr(f"evaluate.tab.{name}"))
        layout.addWidget(self.tabs, 1)
        self.addWidget(work)

    def _guide(self) -> QWidget:
        inside = QVBoxLayout(self.trouble)
        frame, rows = card("warn")
        rows.addWidget(self.trouble_told)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, field in self.fields.items():
            field.setAccessibleName(tr(f"evaluate.choice.{name}"))
            field.returnPressed.connect(self.again)
            form.addRow(label(tr(f"evaluate.choice.{name}"), wrap=False), field)
        rows.addLayout(form)
        rows.addWidget(button_row(button(tr("evaluate.again"), self.again.emit)))
        inside.addWidget(frame)
        self.trouble.hide()
        return guide(
            tr("evaluate.languages.none"), tr("evaluate.languages.none.text"), self.open, below=self.trouble
        )

    def _coverage(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.targets)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.setChildrenCollapsible(False)
        both.addWidget(self.chart)
        both.addWidget(
            EvaluationView(self.coverage, tr("evaluate.coverage"), (44, 150, 80, 80, 150, 80, 80), stretch=4)
        )
        both.setSizes([500, 620])
        layout.addWidget(both, 1)
        return page

    def _cities(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.cities_told)
        self.cities_view = EvaluationView(self.cities, tr("evaluate.cities"))
        layout.addWidget(self.cities_view, 1)
        return page

    def _cost(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self.cost_told)
        layout.addWidget(
            EvaluationView(self.cost, tr("evaluate.cost"), (220, 300, 80, 100, 110), stretch=1), 1
        )
        return page

    # --- showing -------------------------------------------------------------------------------------------

    @property
    def choices(self) -> dict[str, str]:
        """What the person typed about sheet, column, day."""
        return {name: field.text().strip() for name, field in self.fields.items()}

    def show_trouble(self, error: "WorkbenchError") -> None:
        """The file could not be read: say why, and ask what it leaves open."""
        hint = error.hint or ""
        told = (
            tr("evaluate.choose") if "--" in hint else hint
        )  # an option of the command line helps nobody here
        self.trouble_told.setText(f"{error} {told}".strip())
        self.trouble.show()
        self.setCurrentIndex(0)
        self.fields[CHOICES[0]].setFocus()

    def show_plan(self, plan: "LanguagePlan", own: frozenset[str]) -> None:
        """Show everything but the order. `own`: names whose mapping a person changed."""
        self.trouble.hide()
        stand = plan.stand or tr("evaluate.no_stand")
        persons = count("evaluate.persons", plan.persons, told=number(plan.persons))
        self.source.setText(tr("evaluate.source", file=plan.source, persons=persons, stand=stand))
        self.notes.setText(" ".join(plan.notes))
        self.notes.setVisible(bool(plan.notes))
        self.rejected.setText(" ".join(plan.rejected))
        self.rejected_card.setVisible(bool(plan.rejected))
        self.show_mappings(plan, own)
        self.coverage.show_lines(lines_of.coverage_lines(plan))
        told = lines_of.told_targets(plan)
        self.targets.setText(told)
        self.chart.show_curves(lines_of.curves(plan), told)
        headers, lines = (
            lines_of.survey_table(plan) if plan.answers else ([tr("evaluate.column.language")], [])
        )
        self.cities.show_lines(lines, headers)
        self.cities_told.setText(
            count("evaluate.answers", len(plan.answers)) if plan.answers else tr("evaluate.no_answers")
        )
        self.cities_view.resizeColumnsToContents()
        self.cost.show_lines(lines_of.cost_lines(plan))
        key = "evaluate.cost.told" if plan.costs else "evaluate.cost.none"
        self.cost_told.setText(tr(key, source=plan.rate_source))
        self.setCurrentIndex(1)

    def show_mappings(self, plan: "LanguagePlan", own: frozenset[str]) -> None:
        """Show the rows of the statistics."""
        only = self.mapping.only_open.isChecked()
        lines = lines_of.mapping_lines(plan, own, only_open=only)
        self.mapping.show_lines(lines, own, len(plan.unmapped))
