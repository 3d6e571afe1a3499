"""Bericht: what it is made of at the left, its pages in the middle."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.model.committee_report import CommitteeReport
from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.panels.evaluation_entries import EntriesPage
from workbench.ui.panels.evaluation_parts import EvaluationView, column_width, guide, scrolling
from workbench.ui.panels.evaluation_section import SectionPage
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, card, forbid, label
from workbench.ui.widgets.section_list import SectionList

SIDE = 300
SOURCES = ("workspace", "renewals", "languages", "entries")


class ReportPanel(QWidget):
    """`make_wanted`, `write_wanted`; `wanted(Way)`; `source_wanted(name)`: go where a source comes from.

    `names`: what the forms of the workspace are called, by id.
    """

    make_wanted = Signal()
    write_wanted = Signal()
    wanted = Signal(object)
    source_wanted = Signal(str)

    def __init__(self, theme: Theme, read: Callable[[], object], keep: Callable[[], object]) -> None:
        super().__init__()
        self._theme = theme
        self.report: CommitteeReport | None = None
        self.names: dict[str, str] = {}
        self.entries = EntriesPage(read, keep)
        self.make = button(tr("evaluate.report.make"), self.make_wanted.emit, "primary")
        self.write = button(tr("evaluate.report.write"), self.write_wanted.emit)
        self.sources = {name: label("", "muted") for name in SOURCES}
        self.contents = SectionList(theme)
        self.old = label(tr("evaluate.report.old"), "warning")
        self.pages = QStackedWidget()
        self.none = guide(tr("evaluate.report.none"), tr("evaluate.report.none.text"))
        self._section: SectionPage | None = None
        self._numbers: list[str] = []
        self._why = ""
        self._build()
        self.show_report(None)

    def _build(self) -> None:
        frame, inside = card("plain")
        inside.addWidget(label(tr("evaluate.sources"), "strong"))
        for name, told in self.sources.items():
            inside.addWidget(button(tr(f"evaluate.source.{name}"), partial(self._go, name), "link"))
            told.setIndent(scale.px(6))
            inside.addWidget(told)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(8)
        column.addWidget(self.make)
        column.addWidget(self.write)
        column.addWidget(self.old)
        column.addWidget(frame)
        self.contents.setAccessibleName(tr("evaluate.contents"))
        self.contents.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column.addWidget(self.contents, 1)
        area = scrolling(side)
        area.setFixedWidth(column_width(SIDE))
        self.pages.addWidget(self.none)
        self.pages.addWidget(self.entries)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(area)
        layout.addWidget(self.pages, 1)
        self.contents.currentRowChanged.connect(lambda _row: self._show())

    # --- showing -------------------------------------------------------------------------------------------

    def show_sources(self, told: dict[str, str]) -> None:
        """What each source is now."""
        for name, text in told.items():
            self.sources[name].setText(text)

    def show_report(self, report: CommitteeReport | None, *, old: bool = False) -> None:
        """Show another report; the page in sight stays. `old`: its sources changed since."""
        self.report = report
        self.old.setVisible(old)
        row = self.contents.currentRow()
        before = self._numbers[row] if 0 <= row < len(self._numbers) else ""
        sections = report.sections if report is not None else ()
        self._numbers = [*(section.number for section in sections), ""]
        titles = [f"{section.number}: {section.title}" for section in sections]
        self.contents.blockSignals(True)
        self.contents.show_titles([(title, 0) for title in (*titles, tr("evaluate.source.entries"))])
        self.contents.blockSignals(False)
        self.pages.setCurrentWidget(self.none)
        if report is not None or before:
            self.show_number(before)
        self._allow()

    def allow(self, why: str) -> None:
        """Forbid writing for this reason; "" allows it."""
        self._why = why
        self._allow()

    def _allow(self) -> None:
        forbid(self.write, self._why or ("" if self.report is not None else tr("evaluate.report.none")))

    def show_number(self, number: str) -> None:
        """Go to the page of a recommendation; the first one if it is not there, "" means the first, too."""
        self.contents.setCurrentRow(self._numbers.index(number) if number in self._numbers[:-1] else 0)
        self._show()

    def show_entries(self) -> None:
        """Go to the entries by hand."""
        self.contents.setCurrentRow(self.contents.count() - 1)
        self._show()

    def _show(self) -> None:
        row = self.contents.currentRow()
        if row < 0:
            return
        sections = self.report.sections if self.report is not None else ()
        section = next((one for one in sections if one.number == self._numbers[row]), None)
        if section is None:
            self.pages.setCurrentWidget(self.entries)
            return
        old, self._section = self._section, SectionPage(self._theme, section, self.names)
        self._section.wanted.connect(self.wanted)
        self.pages.addWidget(self._section)
        self.pages.setCurrentWidget(self._section)
        if old is not None:
            self.pages.removeWidget(old)
            old.deleteLater()

    @property
    def tables(self) -> Sequence[EvaluationView]:
        """The tables of the page in sight."""
        return self._section.tables if self._section is not None else ()

    def _go(self, name: str) -> None:
        if name == "entries":
            self.show_entries()
        else:
            self.source_wanted.emit(name)
