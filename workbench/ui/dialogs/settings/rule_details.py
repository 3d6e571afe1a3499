"""What one rule says of itself, and its limits."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QGridLayout, QLabel, QVBoxLayout, QWidget

from workbench.ui.dialogs.settings.rule_choices import RuleChoices
from workbench.ui.dialogs.settings.rule_lines import RuleLine
from workbench.ui.i18n import number, tr
from workbench.ui.widgets.labels import button, label

MOST = 999
EXAMPLES = 2


class RuleDetails(QWidget):
    """`changed`: another limit was set, or everything is as usual again."""

    changed = Signal()

    def __init__(self, choices: RuleChoices) -> None:
        super().__init__()
        self._choices = choices
        self._line: RuleLine | None = None
        self._target = ""
        self._body: QWidget | None = None
        self.fields: dict[str, QDoubleSpinBox] = {}
        self.reset = button(tr("settings.rule.reset"), self._reset)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 8, 0)
        self._layout.addStretch(1)

    def show_rule(self, line: RuleLine | None, target: str) -> None:
        """Show another rule, or the same one for another target."""
        self._line, self._target = line, target
        self.fields = {}
        if self._body is not None:
            self.reset.setParent(None)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        if line is not None:
            self._body = self._built(line)
            self._layout.insertWidget(0, self._body)

    def _built(self, line: RuleLine) -> QWidget:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(label(line.title, "title"))
        kind = tr(f"severity.{line.severity}")
        inside.addWidget(label(f"{kind} · {line.number}" if line.number else kind, "muted"))
        inside.addWidget(label(line.why))
        inside.addWidget(label(tr("settings.rule.source", source=line.source), "muted"))
        if line.thresholds:
            inside.addWidget(label(tr("settings.rule.limits", most=MOST), "section"))
            inside.addLayout(self._limits(line))
        inside.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignLeft)
        self.reset.setEnabled(self._choices.is_changed(line.id))
        for example in line.examples[:EXAMPLES]:
            inside.addWidget(label(tr("settings.rule.bad"), "section"))
            inside.addWidget(label(example.bad))
            inside.addWidget(label(tr("settings.rule.good"), "section"))
            inside.addWidget(label(example.good))
        return body

    def _limits(self, line: RuleLine) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(0, 1)
        decimals = 1 if any(line.usual(name, self._target) % 1 for name in line.thresholds) else 0
        for row, (name, threshold) in enumerate(line.thresholds.items()):
            field = QDoubleSpinBox()
            field.setDecimals(decimals)
            field.setRange(0, MOST)
            field.setSingleStep(0.1 if decimals else 1)
            field.setValue(self._choices.limit(line, name, self._target))
            field.setAccessibleName(threshold.title)
            usual = label("", "muted", wrap=False)
            self._mark(usual, line, name, decimals)
            field.valueChanged.connect(
                lambda value, name=name, usual=usual: self._set(line, name, value, usual, decimals)
            )
            grid.addWidget(label(threshold.title), 2 * row, 0)
            grid.addWidget(field, 2 * row, 1)
            grid.addWidget(usual, 2 * row + 1, 0, 1, 2)
            self.fields[name] = field
        return grid

    def _set(self, line: RuleLine, name: str, value: float, usual: QLabel, decimals: int) -> None:
        self._choices.set_limit(line, name, self._target, round(value, decimals))
        self._mark(usual, line, name, decimals)
        self.reset.setEnabled(self._choices.is_changed(line.id))
        self.changed.emit()

    def _mark(self, usual: QLabel, line: RuleLine, name: str, decimals: int) -> None:
        text = tr("settings.rule.usual", value=number(line.usual(name, self._target), decimals))
        if (line.id, name) in self._choices.limits:
            text = f"{tr('settings.changed')} · {text}"
        usual.setText(text)

    def _reset(self) -> None:
        if self._line is not None:
            self._choices.reset(self._line.id)
            self.show_rule(self._line, self._target)
            self.changed.emit()
