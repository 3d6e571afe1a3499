"""Which findings are shown: by urgency, rule, kind and state of the passage, or only in the hardest passages."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui import icons
from workbench.ui.i18n import tr
from workbench.ui.models.filters import Filters
from workbench.ui.models.finding_kinds import CLASSES, FILTERS, LEVELS
from workbench.ui.theme import Theme
from workbench.ui.widgets.check_list import CheckList
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.labels import button, label
from workbench.ui.widgets.severity_line import SAMPLE, sample

LISTS = ("rules", "groups", "states")
"""What has a list of its own; each is a field of `Filters`."""
Lines = Sequence[tuple[str, str, int]]


class FilterPanel(QWidget):
    """`changed` carries the `Filters` that the person has set, `folded` that a list was opened or closed."""

    changed = Signal(object)
    folded = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._filters = Filters()
        self._filling = False
        self.boxes = {name: self._box(name) for name in FILTERS}
        for name in LEVELS:
            self.boxes[name].setIcon(sample(name, theme))
            self.boxes[name].setIconSize(SAMPLE)
        self.worst = QCheckBox(tr("sight.worst"))
        self.worst.setToolTip(tr("sight.worst.tip"))
        self.worst.toggled.connect(lambda on: self._set(worst=on))
        self.reset = button(tr("sight.reset"), lambda: self._take(Filters()), "link")
        self.lists = {name: CheckList(theme, tr(f"sight.{name}")) for name in LISTS}
        self.folds = {name: self._fold(name, theme) for name in LISTS}
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("outline.show"), "section", wrap=False))
        head.addStretch(1)
        head.addWidget(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        for names in (CLASSES, LEVELS):
            group = QVBoxLayout()
            group.setSpacing(0)
            for name in names:
                group.addWidget(self.boxes[name])
            layout.addLayout(group)
        layout.addWidget(self.worst)
        for fold in self.folds.values():
            layout.addWidget(fold)
        layout.addStretch(1)
        self.show_filters(self._filters)

    def _box(self, name: str) -> QCheckBox:
        made = QCheckBox()
        made.setToolTip(tr(f"filter.{name}.tip"))
        made.toggled.connect(lambda _on: self._set(names=self._ticked_names()))
        return made

    def _fold(self, name: str, theme: Theme) -> Fold:
        shut, opened = (icons.icon(f"chevron-{way}", theme.colours.muted) for way in ("right", "down"))
        made = Fold(tr(f"sight.{name}"), self.lists[name], shut, opened)
        made.switch.clicked.connect(lambda: self.folded.emit())
        self.lists[name].changed.connect(lambda: self._set(**{name: self.lists[name].ticked}))
        return made

    # --- what is shown -------------------------------------------------------------------------------------

    def show_filters(self, filters: Filters) -> None:
        """Show what is set, without asking for it."""
        self._filters = filters
        self._filling = True
        for name, box in self.boxes.items():
            box.setChecked(name in filters.names)
        self.worst.setChecked(filters.worst)
        self._filling = False
        self.reset.setVisible(filters != Filters())
        for name, fold in self.folds.items():
            number = len(getattr(filters, name))
            text = tr(f"sight.{name}")
            fold.switch.setText(tr("sight.chosen", name=text, n=number) if number else text)
            fold.switch.setAccessibleName(fold.switch.text())

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """How many findings the classes and levels let through."""
        for name, box in self.boxes.items():
            text = f"{tr(f'filter.{name}')} {counts[name]}"
            box.setText(text)
            box.setAccessibleName(text)

    def show_lines(self, name: str, lines: Lines) -> None:
        """What can be chosen in one of `LISTS`."""
        self.lists[name].show_lines(lines, getattr(self._filters, name))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Wide enough for counts of three digits from the start: a column that grows moves the form beside it."""
        return super().minimumSizeHint().expandedTo(QSize(max(map(self._room, self.boxes)), 0))

    def _room(self, name: str) -> int:
        box = self.boxes[name]
        advance = box.fontMetrics().horizontalAdvance
        around = box.minimumSizeHint().width() - advance(box.text())
        return around + advance(f"{tr(f'filter.{name}')} 000")

    @property
    def opened(self) -> frozenset[str]:
        """Which of `LISTS` are unfolded."""
        return frozenset(name for name, fold in self.folds.items() if not fold.body.isHidden())

    # --- what the person does ------------------------------------------------------------------------------

    def _ticked_names(self) -> frozenset[str]:
        return frozenset(name for name, box in self.boxes.items() if box.isChecked())

    def _set(self, **values: object) -> None:
        if not self._filling:
            self._take(replace(self._filters, **values))  # type: ignore[arg-type]

    def _take(self, filters: Filters) -> None:
        self.show_filters(filters)
        self.changed.emit(filters)
        if not self.reset.isVisible() and self.window().focusWidget() is self.reset:
            self.worst.setFocus(Qt.FocusReason.OtherFocusReason)
