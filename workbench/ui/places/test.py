"""Testen: what is needed first, or the rounds of the form with plan, returns, entering, results."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.places.empty import EmptyPlace
from workbench.ui.widgets.flow_layout import FlowLayout
from workbench.ui.widgets.labels import add_choice, button, forbid, label
from workbench.ui.widgets.stacked_pages import put_page

NAME = "test"
STEPS = ("plan", "returns", "enter", "results")
"""The pages, in the order in which people need them."""


class TestPlace(QStackedWidget):
    """`round_chosen(id)`, `round_wanted`: a new one. `moved`: another step is in sight."""

    __test__ = False
    round_chosen = Signal(str)
    round_wanted = Signal()
    moved = Signal()

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.guide = EmptyPlace(NAME, actions["open"], actions["workspace_open"])
        self.work = QWidget()
        self.work.setObjectName("canvas")
        self.work.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.rounds = QComboBox()
        self.rounds.setAccessibleName(tr("testing.rounds"))
        self.rounds.setMinimumContentsLength(12)
        self.rounds.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.rounds.activated.connect(lambda at: self.round_chosen.emit(str(self.rounds.itemData(at))))
        self.new = button(tr("testing.new"), self.round_wanted.emit)
        self.hint = label("", "muted")
        self.hint.hide()
        self.steps: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.pages = QStackedWidget()
        self._build()
        self.addWidget(self.guide)
        self.addWidget(self.work)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label(tr("place.test.headline"), "headline", wrap=False))
        head.addSpacing(8)
        head.addWidget(self.rounds, 1)
        head.addWidget(self.new)
        row = QWidget()
        steps = FlowLayout(row)
        for at, name in enumerate(STEPS, 1):
            made = button(tr(f"testing.step.{name}"), partial(self.show_step, name), "filter")
            made.setText(f"{at}  {made.text()}")
            add_choice(self._group, made)
            self.steps[name] = made
            steps.addWidget(made)
            self.pages.addWidget(QWidget())
        self.steps[STEPS[0]].setChecked(True)
        layout = QVBoxLayout(self.work)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addWidget(row)
        layout.addWidget(self.hint)
        layout.addWidget(self.pages, 1)

    def put_page(self, step: str, page: QWidget) -> None:
        """Fill a step."""
        put_page(self.pages, STEPS.index(step), page)

    @property
    def step(self) -> str:
        """The step in sight; "" while the guide is."""
        return STEPS[self.pages.currentIndex()] if self.currentWidget() is self.work else ""

    def show_step(self, name: str) -> None:
        """Go to a step."""
        self.steps[name].setChecked(True)
        self.pages.setCurrentIndex(STEPS.index(name))
        self.moved.emit()

    def show_rounds(self, rounds: Sequence[tuple[str, str]], chosen: str) -> None:
        """Ids and titles; the last is the newest."""
        self.rounds.clear()
        for name, title in rounds:
            self.rounds.addItem(title, name)
        if not rounds:
            self.rounds.addItem(tr("testing.no_round"), "")
        self.rounds.setEnabled(bool(rounds))
        self.rounds.setCurrentIndex(max(self.rounds.findData(chosen), 0))

    def say(self, hint: str) -> None:
        """A line for what people should know of this form."""
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def allow(self, why: str) -> None:
        """Forbid new rounds for this reason; "" allows them."""
        forbid(self.new, why)


def column_width(pixels: int) -> int:
    """Width of a column beside a table: never more than half of a small window."""
    return min(scale.px(pixels), 460)
