"""What was opened lately: forms, and workspaces with the ways to others."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from workbench.ui import icons
from workbench.ui.i18n import tr
from workbench.ui.preferences import Preferences
from workbench.ui.theme import Theme
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.flow_layout import FlowLayout
from workbench.ui.widgets.labels import button, card, label

SHOWN = 4
Doing = Callable[[str], object]


class RecentCard(QWidget):
    """Two cards; the one with forms is not there before anything was opened."""

    def __init__(
        self,
        theme: Theme,
        preferences: Preferences,
        open_form: Doing,
        open_workspace: Doing,
        actions: Mapping[str, QAction],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._preferences = preferences
        self._doing = {"forms": open_form, "workspaces": open_workspace}
        self._frames = {}
        self._lists: dict[str, QVBoxLayout] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for kind, title in (("forms", tr("start.recent_forms")), ("workspaces", tr("start.workspaces"))):
            frame, inside = card()
            inside.setSpacing(2)
            inside.addWidget(label(title, "section"))
            self._lists[kind] = QVBoxLayout()
            self._lists[kind].setSpacing(0)
            inside.addLayout(self._lists[kind])
            self._frames[kind] = frame
            layout.addWidget(frame)
            if kind == "workspaces":
                self.about = label(tr("start.workspace_text"), "muted")
                inside.addWidget(self.about)
                inside.addLayout(self._ways(actions))
        layout.addStretch(1)
        self.refresh()

    def _ways(self, actions: Mapping[str, QAction]) -> FlowLayout:
        row = FlowLayout()
        row.setContentsMargins(0, 6, 0, 0)
        self.ways = []
        for name in ("open", "new", "server"):
            action = actions[f"workspace_{name}"]
            made = button(tr(f"start.workspace_{name}"), action.trigger, name=action.text())
            self.ways.append(made)
            row.addWidget(made)
        return row

    def refresh(self) -> None:
        """Show what the preferences remember now."""
        for kind, rows in self._lists.items():
            empty(rows)
            places = self._preferences.recent(kind)[:SHOWN]
            for place in places:
                rows.addWidget(self._line(kind, place))
            if kind == "forms":
                self._frames[kind].setVisible(bool(places))
            else:
                self.about.setVisible(not places)

    def lines(self, kind: str) -> Sequence[QWidget]:
        """The buttons of one kind, the newest first."""
        rows = self._lists[kind]
        items = (rows.itemAt(at) for at in range(rows.count()))
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _line(self, kind: str, place: str) -> QWidget:
        made = button(short_place(place), lambda: self._doing[kind](place), "quiet")
        made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        picture = "document" if kind == "forms" else "workspace"
        made.setIcon(icons.icon(picture, self._theme.colours.muted))
        made.setToolTip(place)
        return made


def short_place(place: str) -> str:
    """The name of a file; of a server without the person and options."""
    if "://" in place:
        return place.split("://", 1)[1].rsplit("@", 1)[-1].split("?", 1)[0]
    return Path(place).name
