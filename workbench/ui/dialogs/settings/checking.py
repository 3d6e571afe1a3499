"""Prüfung: how plain, which rules, which limits."""

from dataclasses import replace

import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QCheckBox,
    QHeaderView,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from workbench.app.user_settings import Target
from workbench.ui import scale
from workbench.ui.dialogs.settings.draft import Draft
from workbench.ui.dialogs.settings.page import Choice, Page
from workbench.ui.dialogs.settings.rule_choices import RuleChoices
from workbench.ui.dialogs.settings.rule_details import RuleDetails
from workbench.ui.dialogs.settings.rule_lines import RuleLine, rule_lines
from workbench.ui.i18n import count, tr
from workbench.ui.jobs import Jobs
from workbench.ui.widgets.column_scroll import ColumnScroll
from workbench.ui.widgets.labels import button, label

STACKED = 150
"""Per cent: with texts as large as this, list and rule stand below one another."""
_LINE = Qt.ItemDataRole.UserRole


class CheckingPage(Page):
    """The list of rules comes a moment later than the page."""

    def __init__(self, draft: Draft, jobs: Jobs) -> None:
        super().__init__("checking")
        settings = draft.settings
        self.choices = RuleChoices(settings.disabled_rules, settings.thresholds)
        self._filling = False
        targets = {target.value: tr(f"settings.target.{target.value}") for target in Target}
        notes = {target.value: tr(f"settings.target.{target.value}.text") for target in Target}
        self.target = Choice(targets, settings.target.value, tr("settings.target"), notes)
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("settings.rules.search"))
        self.search.setAccessibleName(tr("settings.rules.search"))
        self.search.setClearButtonEnabled(True)
        self.only_changed = QCheckBox(tr("settings.rules.only_changed"))
        self.list = _rule_list()
        self.details = RuleDetails(self.choices)
        self.state = label("", "muted")
        self.reset = button(tr("settings.rules.reset"), self._reset)
        self._build()
        self._connect()
        self._show_state()
        jobs.start(tr("job.rules"), lambda _progress: rule_lines(), self._fill, repeats=True)

    def put_into(self, draft: Draft) -> Draft:
        """Target, rules that are off, limits."""
        settings = replace(
            draft.settings,
            target=Target(self.target.chosen),
            disabled_rules=frozenset(self.choices.off),
            thresholds=dict(self.choices.limits),
        )
        return replace(draft, settings=settings)

    def items(self) -> list[QTreeWidgetItem]:
        """All lines of the list."""
        found = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in found if item is not None]

    # --- putting together ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.section(tr("settings.target"))
        self.inside.addWidget(self.target)
        self.section(tr("settings.rules"), tr("settings.rules.text"))
        self.inside.addWidget(self.search)
        left = QVBoxLayout()
        left.addWidget(self.only_changed)
        left.addWidget(self.list, 1)
        left.addWidget(self.state)
        left.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        way = QBoxLayout.Direction.LeftToRight if scale.size() < STACKED else QBoxLayout.Direction.TopToBottom
        beside = QBoxLayout(way)
        beside.setSpacing(16)
        beside.addLayout(left, 1)
        beside.addWidget(_scrolling(self.details), 1)
        self.inside.addLayout(beside, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._sift())
        self.only_changed.toggled.connect(lambda _on: self._sift())
        self.list.currentItemChanged.connect(lambda _item, _before: self._show_rule())
        self.list.itemChanged.connect(lambda item, _column: self._switch(item))
        self.details.changed.connect(self._mark)
        self.target.group.buttonClicked.connect(lambda _button: self._show_rule())

    # --- following -----------------------------------------------------------------------------------------

    def _fill(self, lines: tuple[RuleLine, ...]) -> None:
        if not shiboken6.isValid(self):
            return
        self._filling = True
        for line in lines:
            item = QTreeWidgetItem([line.title, ""])
            item.setData(0, _LINE, line)
            item.setToolTip(0, line.title)
            self.list.addTopLevelItem(item)
        self._filling = False
        self._mark()
        self._sift()

    def _mark(self) -> None:
        """Boxes and marks as the choices are."""
        self._filling = True
        for item in self.items():
            line: RuleLine = item.data(0, _LINE)
            on = line.id not in self.choices.off
            mark = tr("settings.changed") if self.choices.is_changed(line.id) else ""
            item.setCheckState(0, Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            item.setText(1, mark)
            state = tr("settings.rule.on") if on else tr("settings.rule.off")
            spoken = ", ".join(part for part in (line.title, state, mark) if part)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
        self._filling = False
        self._show_state()

    def _sift(self) -> None:
        words, only = self.search.text(), self.only_changed.isChecked()
        first: QTreeWidgetItem | None = None
        for item in self.items():
            line: RuleLine = item.data(0, _LINE)
            shown = line.fits(words) and (not only or self.choices.is_changed(line.id))
            item.setHidden(not shown)
            first = first or (item if shown else None)
        current = self.list.currentItem()
        if first is not None and (current is None or current.isHidden()):
            self.list.setCurrentItem(first)
        self._show_rule()

    def _switch(self, item: QTreeWidgetItem) -> None:
        if not self._filling:
            line: RuleLine = item.data(0, _LINE)
            self.choices.switch(line.id, item.checkState(0) == Qt.CheckState.Checked)
            self._mark()
            self.details.reset.setEnabled(self.choices.is_changed(line.id))

    def _show_rule(self) -> None:
        item = self.list.currentItem()
        line = item.data(0, _LINE) if item is not None and not item.isHidden() else None
        self.details.show_rule(line, self.target.chosen)
        scale.enlarge(self.details)

    def _show_state(self) -> None:
        self.state.setText(count("settings.rules.changed", self.choices.changed))
        self.reset.setEnabled(bool(self.choices.changed))

    def _reset(self) -> None:
        self.choices.reset()
        self._mark()
        self._sift()


def _scrolling(details: QWidget) -> QScrollArea:
    area = ColumnScroll(details)
    area.setMinimumHeight(scale.px(200))
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    area.setAccessibleName(tr("settings.rule.details"))
    return area


def _rule_list() -> QTreeWidget:
    made = QTreeWidget()
    made.setObjectName("rules")
    made.setColumnCount(2)
    made.setHeaderHidden(True)
    made.setRootIsDecorated(False)
    made.setUniformRowHeights(True)
    made.setAccessibleName(tr("settings.rules"))
    made.setMinimumHeight(scale.px(200))
    header = made.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
    return made
