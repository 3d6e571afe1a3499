"""What waited in the workspaces when they were open last: a line for each kind, which opens the workspace there."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from workbench.app.waiting import KINDS
from workbench.ui import icons
from workbench.ui.i18n import count, tr
from workbench.ui.models.moments import moment
from workbench.ui.panels.recent_card import short_place
from workbench.ui.preferences import Preferences
from workbench.ui.theme import Theme
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, card, label

SHOWN = 4


class WaitingCard(QWidget):
    """Not there while nothing waits. `open_at(place, kind)` opens a workspace at what waits."""

    def __init__(self, theme: Theme, preferences: Preferences, open_at: Callable[[str, str], object]) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._open_at = open_at
        frame, inside = card("warn")
        inside.setSpacing(2)
        inside.addWidget(label(tr("start.waiting"), "section"))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        inside.addLayout(self._rows)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.refresh()

    def refresh(self) -> None:
        """Show what the preferences remember now."""
        empty(self._rows)
        lines = [
            self._line(place, kind, numbers[kind], at)
            for place in self._preferences.recent("workspaces")
            for at, numbers in [self._preferences.waiting(place)]
            for kind in KINDS
            if numbers.get(kind)
        ]
        for line in lines[:SHOWN]:
            self._rows.addWidget(line)
        self.setVisible(bool(lines))

    @property
    def lines(self) -> Sequence[QWidget]:
        """The buttons, the most pressing first."""
        items = (self._rows.itemAt(at) for at in range(self._rows.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _line(self, place: str, kind: str, number: int, at: str) -> QWidget:
        what = count(f"start.waits.{kind}", number)
        made = button(
            tr("start.waits", name=short_place(place), what=what),
            lambda: self._open_at(place, kind),
            "quiet",
        )
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        made.setIcon(icons.icon("workspace", self._theme.colours.warn_text))
        made.setToolTip(tr("start.waits_hint", moment=moment(at)))
        return made
