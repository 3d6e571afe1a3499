"""One recommendation of the report: texts, numbers with source and day, tables, charts, examples, open points."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from workbench.model.committee_report import BeforeAfter, ReportSection, ReportTable
from workbench.ui import scale
from workbench.ui.i18n import number, tr
from workbench.ui.models.evaluation_report import Way, figure_lines, table_lines
from workbench.ui.models.evaluation_table import EvaluationTable
from workbench.ui.panels.evaluation_parts import EvaluationView, button_row, scrolling
from workbench.ui.theme import Theme
from workbench.ui.widgets.bar_chart import BarChart
from workbench.ui.widgets.labels import button, card, label

FIGURES = ("figure", "value", "source", "day", "remark")
MOST_ROWS = 12
"""Rows of a table in sight at once."""


class SectionPage(QWidget):
    """`wanted(Way)`: go to a form, a passage, the answers of a test. `names`: what forms are called, by id."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, section: ReportSection, names: Mapping[str, str]) -> None:
        super().__init__()
        self._theme, self._names = theme, names
        self.tables: list[EvaluationView] = []
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 8, 8)
        self._column.setSpacing(8)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.addWidget(scrolling(inside))
        self._fill(section)
        scale.enlarge(self)

    def _fill(self, section: ReportSection) -> None:
        add = self._column.addWidget
        add(label(f"{section.number}: {section.title}", "title"))
        add(label(tr("evaluate.status", status=section.status or tr("evaluate.status.none")), "muted"))
        for text in section.texts:
            add(label(text))
        if section.figures:
            titles = [tr(f"evaluate.figure.{name}") for name in FIGURES]
            table = EvaluationTable(titles)
            table.show_lines(figure_lines(section.figures))
            self._add_table(table, tr("evaluate.figures"), (270, 110, 200, 90, 240), stretch=2)
            forms = dict.fromkeys(form for figure in section.figures for form in figure.forms)
            if forms:
                ways = [
                    button(self._names.get(form, form), partial(self.wanted.emit, Way(form)), "link")
                    for form in forms
                ]
                add(label(tr("evaluate.forms"), "muted"))
                add(button_row(*ways))
        for one in section.tables:
            self._add_report_table(one)
        for chart in section.charts:
            add(label(chart.title, "strong"))
            add(BarChart(self._theme, chart))
        if section.examples:
            add(label(tr("evaluate.examples"), "strong"))
        for example in section.examples:
            add(self._example(example))
        if section.open_points:
            add(label(tr("evaluate.open_points"), "strong"))
        for point in section.open_points:
            add(label(tr("evaluate.open_point", text=point.text, office=point.office)))
        self._column.addStretch(1)

    def _add_report_table(self, told: ReportTable) -> None:
        self._column.addWidget(label(told.title, "strong"))
        if not told.rows:
            self._column.addWidget(label(told.empty, "muted"))
            return
        table = EvaluationTable(told.headers)
        table.show_lines(table_lines(told))
        whole = sum(told.shares) or 1
        self._add_table(table, told.title, tuple(int(900 * share / whole) for share in told.shares))
        source = tr("evaluate.table.source", source=told.source)
        ways = [line.key for line in table.lines if isinstance(line.key, Way)]
        way = tr("evaluate.table.answers" if ways[0].test else "evaluate.table.way") if ways else ""
        self._column.addWidget(label(f"{source} {way}".strip(), "muted"))

    def _add_table(
        self, table: EvaluationTable, name: str, widths: tuple[int, ...], stretch: int = 0
    ) -> None:
        view = EvaluationView(table, name, widths, stretch)
        rows = min(table.rowCount(), MOST_ROWS)
        line = view.verticalHeader().defaultSectionSize()
        view.setFixedHeight(line * rows + view.horizontalHeader().sizeHint().height() + scale.px(18))
        view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        view.entered.connect(lambda row, table=table: self._enter(table, row))
        self.tables.append(view)
        self._column.addWidget(view)

    def _enter(self, table: EvaluationTable, row: int) -> None:
        line = table.line(row)
        if line is not None and isinstance(line.key, Way):
            self.wanted.emit(line.key)

    def _example(self, example: BeforeAfter) -> QWidget:
        frame, inside = card("plain")
        easier = tr("evaluate.easier", form=example.form, points=number(example.easier_by))
        inside.addWidget(label(easier, "muted"))
        for key, text in (("before", example.before), ("after", example.after)):
            inside.addWidget(label(tr(f"evaluate.{key}"), "section"))
            inside.addWidget(label(text))
        if example.reasons:
            inside.addWidget(label("; ".join(example.reasons), "muted"))
        way = Way(example.form, example.segment)
        inside.addWidget(button_row(button(tr("evaluate.passage"), lambda: self.wanted.emit(way), "link")))
        return frame
