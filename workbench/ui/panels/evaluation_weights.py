"""In which order languages should come: weights, wishes, and how the ranks change with them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSlider, QSpinBox, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.models.evaluation_languages import USUAL, WEIGHTS
from workbench.ui.models.evaluation_table import EvaluationTable, Line
from workbench.ui.panels.evaluation_parts import EvaluationView, column_width, scrolling
from workbench.ui.widgets.labels import button, card, label

SIDE = 320


class WeightsPanel(QWidget):
    """`changed`: other weights or other wishes (`weights`, `requested`)."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        headers = [tr(f"evaluate.column.{name}") for name in ("language", "rank", "moved", "score")]
        headers += [
            tr("evaluate.column.doubled", name=tr(f"evaluate.weight.{name}.short")) for name in WEIGHTS
        ]
        self.table = EvaluationTable(headers, numbers=range(1, 8))
        self.view = EvaluationView(
            self.table, tr("evaluate.order"), (190, 60, 90, 80, 110, 100, 100, 100), stretch=0
        )
        self.sliders: dict[str, QSlider] = {}
        self.spins: dict[str, QSpinBox] = {}
        self.told = label("", "muted")
        self._filling = False
        self._build()

    def _build(self) -> None:
        frame, inside = card("plain")
        inside.addWidget(label(tr("evaluate.weights"), "strong"))
        grid = QGridLayout()
        for at, name in enumerate(WEIGHTS):
            slider, spin = QSlider(Qt.Orientation.Horizontal), QSpinBox()
            for one in (slider, spin):
                one.setRange(0, 100)
                one.setValue(USUAL[name])
                one.setAccessibleName(tr(f"evaluate.weight.{name}"))
            spin.setSuffix(" %")
            slider.setSingleStep(5)
            slider.valueChanged.connect(spin.setValue)
            spin.valueChanged.connect(slider.setValue)
            spin.valueChanged.connect(lambda _value: self._tell())
            grid.addWidget(label(tr(f"evaluate.weight.{name}")), 2 * at, 0, 1, 2)
            grid.addWidget(slider, 2 * at + 1, 0)
            grid.addWidget(spin, 2 * at + 1, 1)
            self.sliders[name], self.spins[name] = slider, spin
        inside.addLayout(grid)
        inside.addWidget(button(tr("evaluate.weights.usual"), self.reset))
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(frame)
        column.addWidget(self.told)
        column.addStretch(1)
        area = scrolling(side)
        area.setFixedWidth(column_width(SIDE))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.view, 1)
        layout.addWidget(area)
        self.table.ticked.connect(lambda _row: self.changed.emit())

    @property
    def weights(self) -> dict[str, float]:
        """By name, 0 to 1."""
        return {name: spin.value() / 100 for name, spin in self.spins.items()}

    @property
    def requested(self) -> frozenset[str]:
        """Codes of the languages that somebody has asked for."""
        return frozenset(str(line.key) for line in self.table.lines if line.ticked)

    def reset(self) -> None:
        """The usual weights."""
        self.show_weights({name: value / 100 for name, value in USUAL.items()})
        self.changed.emit()

    def show_weights(self, weights: dict[str, float]) -> None:
        """Set the sliders without asking for anything."""
        self._filling = True
        for name, value in weights.items():
            self.spins[name].setValue(round(value * 100))
        self._filling = False

    def show_lines(self, lines: Sequence[Line], told: str) -> None:
        """Show the order; the language in hand stays in hand. `told`: what one should know of the numbers."""
        line = self.table.line(self.view.currentIndex().row())
        self.table.show_lines(lines)
        self.view.choose(self.table.row_of(line.key) if line is not None else 0)
        self.told.setText(told)

    def _tell(self) -> None:
        if not self._filling:
            self.changed.emit()
