"""Wiederholungsanträge: which two forms, and everything that their comparison tells."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QSizePolicy,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.models.evaluation_renewals import told_rates
from workbench.ui.panels.evaluation_burden import BurdenPanel, SensitivityPanel, TimesPanel
from workbench.ui.panels.evaluation_fields import FieldsPanel
from workbench.ui.panels.evaluation_parts import LEAST_HEIGHT, button_row, guide
from workbench.ui.widgets.labels import button, card, forbid, label

if TYPE_CHECKING:
    from workbench.model.renewal_study import RenewalStudy

FORMS = ("first", "renewal")
TABS = ("fields", "burden", "sensitivity", "times")


class RenewalsPanel(QWidget):
    """`file_wanted(which)`: ask for a file. `compare_wanted`, `write_wanted`, `read_wanted` (an annex)."""

    file_wanted = Signal(str)
    compare_wanted = Signal()
    write_wanted = Signal()
    read_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.forms = {name: QComboBox() for name in FORMS}
        self.compare = button(tr("evaluate.compare"), self.compare_wanted.emit, "primary")
        self.write = button(tr("evaluate.renewals.write"), self.write_wanted.emit)
        self.read = button(tr("evaluate.renewals.read"), self.read_wanted.emit)
        self.rates, self.warnings = label("", "strong"), label()
        self.warnings_card, inside = card("warn")
        inside.addWidget(self.warnings)
        self.tabs = QTabWidget()
        self.fields, self.burden = FieldsPanel(), BurdenPanel()
        self.sensitivity, self.times = SensitivityPanel(), TimesPanel()
        self.pages = QStackedWidget()
        self._build()
        self._allow()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        for at, (name, box) in enumerate(self.forms.items()):
            box.setAccessibleName(tr(f"evaluate.form.{name}"))
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            box.addItem(tr("evaluate.form.none"), None)
            box.currentIndexChanged.connect(lambda _at: self._allow())
            name_spoken = tr(f"evaluate.form.{name}.file")
            grid.addWidget(label(tr(f"evaluate.form.{name}"), wrap=False), at, 0)
            grid.addWidget(box, at, 1)
            choose = button(tr("evaluate.form.file"), lambda: None, name=name_spoken)
            choose.clicked.connect(lambda _on=False, name=name: self.file_wanted.emit(name))
            grid.addWidget(choose, at, 2)
        grid.setColumnStretch(1, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(grid)
        whole.addWidget(button_row(self.compare, self.write, self.read))
        work = QWidget()
        layout = QVBoxLayout(work)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.rates)
        layout.addWidget(self.warnings_card)
        self.tabs.setAccessibleName(tr("evaluate.renewals.parts"))
        self.tabs.tabBar().setAccessibleName(tr("evaluate.renewals.parts"))
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumHeight(min(scale.px(220), LEAST_HEIGHT))
        pages: Sequence[QWidget] = (self.fields, self.burden, self.sensitivity, self.times)
        for name, page in zip(TABS, pages, strict=True):
            self.tabs.addTab(page, tr(f"evaluate.tab.{name}"))
        layout.addWidget(self.tabs, 1)
        self.pages.addWidget(guide(tr("evaluate.renewals.none"), tr("evaluate.renewals.none.text")))
        self.pages.addWidget(work)
        whole.addWidget(self.pages, 1)

    # --- showing -------------------------------------------------------------------------------------------

    def add_form(self, which: str, title: str, key: object) -> None:
        """Choose a form that was not in the list."""
        box = self.forms[which]
        box.addItem(title, key)
        box.setCurrentIndex(box.count() - 1)

    def show_forms(self, forms: Sequence[tuple[str, object]]) -> None:
        """Offer the forms of the workspace; files that were chosen stay. Titles and keys."""
        for box in self.forms.values():
            chosen = box.currentText()
            files = [(box.itemText(at), box.itemData(at)) for at in range(box.count())]
            files = [(title, key) for title, key in files if key is not None and not isinstance(key, tuple)]
            box.blockSignals(True)
            box.clear()
            box.addItem(tr("evaluate.form.none"), None)
            for title, key in (*forms, *files):
                box.addItem(title, key)
            box.setCurrentIndex(max(box.findText(chosen), 0))
            box.blockSignals(False)
        self._allow()

    def chosen(self, which: str) -> object:
        """The key of a form; None: none is chosen."""
        return self.forms[which].currentData()

    def _allow(self) -> None:
        both = all(self.chosen(name) is not None for name in FORMS)
        forbid(self.compare, "" if both else tr("evaluate.choose_both"))
        has_study = self.pages.currentIndex() == 1
        for one in (self.write, self.read):
            forbid(one, "" if has_study else tr("evaluate.compare_first"))

    def show_study(self, study: "RenewalStudy", removed: int = 0) -> None:
        """Show everything. `removed`: fields that a person took out."""
        self.fields.show_removed(removed)
        self.rates.setText(told_rates(study.comparison))
        told = [*study.comparison.warnings, *study.unused]
        self.warnings.setText("\n".join(told))
        self.warnings_card.setVisible(bool(told))
        self.fields.show_comparison(study.comparison)
        for panel in (self.burden, self.sensitivity, self.times):
            panel.show_burden(study.burden)
        self.pages.setCurrentIndex(1)
        self._allow()
