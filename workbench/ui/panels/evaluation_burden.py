"""What asking again costs: four ways in numbers, the assumptions behind them, times that the office measured."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from workbench.model.burden import Assumptions
from workbench.ui.i18n import tr
from workbench.ui.models.evaluation_renewals import option_lines, sensitivity_lines, told_costs, value_lines
from workbench.ui.models.evaluation_table import EvaluationTable
from workbench.ui.panels.evaluation_parts import EvaluationView, column_width, scrolling
from workbench.ui.widgets.labels import button, card, forbid, label

if TYPE_CHECKING:
    from workbench.model.burden import Burden, TimeValue

SIDE = 320
ASSUMED = (
    ("cases", 1, 1_000_000),
    ("changed_share", 0, 100),
    ("proofs_when_changed", 0, 20),
    ("months", 1, 60),
    ("longer_months", 1, 120),
)
"""What may be assumed, least and most; `changed_share` in per cent."""


class BurdenPanel(QWidget):
    """`changed(Assumptions)`: the person assumes something else."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        names = ("way", "who", "low", "mid", "high", "hours_low", "hours_mid", "hours_high", "remark")
        self.table = EvaluationTable([tr(f"evaluate.burden.{name}") for name in names], numbers=range(2, 8))
        self.view = EvaluationView(
            self.table, tr("evaluate.burden"), (220, 110, 90, 85, 75, 105, 105, 95, 80), stretch=0
        )
        self.spins: dict[str, QSpinBox] = {}
        self.wage = QDoubleSpinBox()
        self.flag, self.texts = label(), label("", "muted")
        self.flag_card, inside = card("warn")
        inside.addWidget(self.flag)
        self._assumptions = Assumptions()
        self._filling = False
        self._build()

    def _build(self) -> None:
        frame, inside = card("plain")
        inside.addWidget(label(tr("evaluate.assumptions"), "strong"))
        for name, least, most in ASSUMED:
            spin = QSpinBox()
            spin.setRange(least, most)
            spin.setAccessibleName(tr(f"evaluate.assumption.{name}"))
            spin.setKeyboardTracking(False)
            spin.valueChanged.connect(lambda _value: self._tell())
            inside.addWidget(label(tr(f"evaluate.assumption.{name}")))
            inside.addWidget(spin)
            self.spins[name] = spin
        self.wage.setRange(0, 500)
        self.wage.setSuffix(" €")
        self.wage.setSpecialValueText(tr("evaluate.no_wage"))
        self.wage.setAccessibleName(tr("evaluate.assumption.hourly_rate"))
        self.wage.setKeyboardTracking(False)
        self.wage.valueChanged.connect(lambda _value: self._tell())
        inside.addWidget(label(tr("evaluate.assumption.hourly_rate")))
        inside.addWidget(self.wage)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(self.flag_card)
        column.addWidget(frame)
        column.addWidget(self.texts)
        column.addStretch(1)
        area = scrolling(side)
        area.setFixedWidth(column_width(SIDE))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.view, 1)
        layout.addWidget(area)

    def show_burden(self, burden: "Burden") -> None:
        """Show the four ways."""
        self._assumptions = burden.assumptions
        self._filling = True
        for name, spin in self.spins.items():
            value = float(getattr(burden.assumptions, name))
            spin.setValue(round(value * 100 if name == "changed_share" else value))
        self.wage.setValue(burden.assumptions.hourly_rate or 0.0)
        self._filling = False
        row = self.view.currentIndex().row()
        self.table.show_lines(option_lines(burden))
        self.view.choose(row)
        flags = [tr("evaluate.burden.substitute")] if burden.has_substitutes else []
        if burden.assumptions.fictional:
            flags.append(tr("evaluate.burden.fictional"))
        self.flag.setText(" ".join(flags))
        self.flag_card.setVisible(bool(flags))
        texts = [f"{option.id}: {option.text}" for option in burden.options]
        if told := told_costs(burden):
            texts.append(told)
        self.texts.setText("\n".join(texts))

    def _tell(self) -> None:
        if self._filling:
            return
        values = {name: spin.value() for name, spin in self.spins.items()}
        fictional = self._assumptions.fictional and values["cases"] == self._assumptions.cases
        self.changed.emit(
            replace(
                self._assumptions,
                cases=values["cases"],
                changed_share=values["changed_share"] / 100,
                proofs_when_changed=float(values["proofs_when_changed"]),
                months=values["months"],
                longer_months=values["longer_months"],
                hourly_rate=self.wage.value() or None,
                fictional=fictional,
            )
        )


class SensitivityPanel(QWidget):
    """What the saving hangs on."""

    def __init__(self) -> None:
        super().__init__()
        names = ("assumption", "smaller", "hours", "larger", "hours")
        self.table = EvaluationTable([tr(f"evaluate.sensitivity.{name}") for name in names], numbers=(2, 4))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(label(tr("evaluate.sensitivity.told"), "muted"))
        layout.addWidget(
            EvaluationView(self.table, tr("evaluate.sensitivity"), (300, 150, 120, 150, 120), stretch=0), 1
        )

    def show_burden(self, burden: "Burden") -> None:
        """Show all assumptions."""
        self.table.show_lines(sensitivity_lines(burden))


class TimesPanel(QWidget):
    """`measured(id, minutes)`: the office measured an activity; below 0: it did not."""

    measured = Signal(str, float)

    def __init__(self) -> None:
        super().__init__()
        names = ("activity", "who", "low", "mid", "high", "measured", "remark", "source")
        self.table = EvaluationTable([tr(f"evaluate.time.{name}") for name in names], numbers=range(2, 6))
        self.view = EvaluationView(
            self.table, tr("evaluate.times"), (220, 120, 70, 70, 70, 90, 100, 150), stretch=7
        )
        self.title = label("", "strong")
        self.minutes = QDoubleSpinBox()
        self.minutes.setRange(0, 1000)
        self.minutes.setDecimals(1)
        self.minutes.setAccessibleName(tr("evaluate.time.minutes"))
        self.keep = button(tr("evaluate.time.keep"), lambda: self._tell(self.minutes.value()), "primary")
        self.drop = button(tr("evaluate.time.drop"), lambda: self._tell(-1.0))
        self._values: dict[str, TimeValue] = {}
        frame, inside = card("plain")
        for one in (self.title, label(tr("evaluate.time.minutes")), self.minutes, self.keep, self.drop):
            inside.addWidget(one)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 4, 0)
        column.addWidget(frame)
        column.addStretch(1)
        area = scrolling(side)
        area.setFixedWidth(column_width(SIDE))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.view, 1)
        layout.addWidget(area)
        self.view.chosen.connect(lambda _row: self._show_row())

    def show_burden(self, burden: "Burden") -> None:
        """Show all values; the one in hand stays in hand."""
        self._values = {value.id: value for value in burden.values}
        row = self.view.currentIndex().row()
        self.table.show_lines(value_lines(burden))
        self.view.choose(row)
        self._show_row()

    def _value(self) -> "TimeValue | None":
        line = self.table.line(self.view.currentIndex().row())
        return self._values.get(str(line.key)) if line is not None else None

    def _show_row(self) -> None:
        value = self._value()
        self.title.setText(value.activity if value is not None else tr("evaluate.no_row"))
        if value is not None:
            self.minutes.setValue(value.mid if value.measured is None else value.measured)
        forbid(self.keep, "" if value is not None else tr("evaluate.no_row"))
        has = value is not None and value.measured is not None
        forbid(self.drop, "" if has else tr("evaluate.time.not_measured"))

    def _tell(self, minutes: float) -> None:
        value = self._value()
        if value is not None:
            self.measured.emit(value.id, minutes)
