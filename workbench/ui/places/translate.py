"""Übersetzen: what is to be done first, the overview of forms and languages, the translation in hand."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.panels.translation_sheet import TranslationSheet
from workbench.ui.places.revise import RevisePlace
from workbench.ui.preferences import Preferences
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, label

WIDTH = 560
NARROWEST = 440
NAME = "translate"
WAYS: Mapping[str, tuple[str, ...]] = {
    "no_workspace": ("workspace_open", "workspace_new", "export"),
    "no_form": ("forms", "export"),
    "not_released": ("forms", "export"),
}
"""Why there is nothing to translate -> commands that lead on."""


@dataclass(slots=True)
class PlacePreferences:
    """What is remembered of the panels of this place, apart from those of the others."""

    preferences: Preferences

    @property
    def docks(self) -> QByteArray:
        """Where the panels are; empty at the first start."""
        value = self.preferences.store.value(f"{NAME}/docks")
        return value if isinstance(value, QByteArray) else QByteArray()

    @docks.setter
    def docks(self, value: QByteArray) -> None:
        self.preferences.store.setValue(f"{NAME}/docks", value)

    def folded(self, side: str) -> bool:
        """Is a side folded away?"""
        return self.preferences.folded(f"{NAME}/{side}")

    def set_folded(self, side: str, folded: bool) -> None:
        """Remember whether a side is folded away."""
        self.preferences.set_folded(f"{NAME}/{side}", folded)


class TranslateGuide(QWidget):
    """Headline, what to do first, and the ways to it: without a workspace, or without a released form."""

    def __init__(self, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QWidget()
        column.setMaximumWidth(scale.px(WIDTH))
        layout = QVBoxLayout(column)
        layout.setSpacing(12)
        self.headline, self.text = label("", "headline"), label("", "muted")
        layout.addStretch(2)
        for line in (self.headline, self.text):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(line)
        self.buttons: dict[str, QPushButton] = {}
        for name in dict.fromkeys(name for names in WAYS.values() for name in names):
            action = actions[name]
            made = button(action.text(), action.trigger)
            action.changed.connect(lambda made=made, action=action: made.setEnabled(action.isEnabled()))
            made.setEnabled(action.isEnabled())
            self.buttons[name] = made
            layout.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(column, 12)
        row.addStretch(1)
        self.show_reason("no_workspace")

    def show_reason(self, reason: str) -> None:
        """Why there is nothing to translate: "no_workspace", "no_form" or "not_released"."""
        self.headline.setText(tr(f"translate.guide.{reason}"))
        self.text.setText(tr(f"translate.guide.{reason}.text"))
        for name, made in self.buttons.items():
            made.setVisible(name in WAYS[reason])


class TranslatePlace(QStackedWidget):
    """One of three pages. `moved`: another one is in sight."""

    moved = Signal()

    def __init__(self, theme: Theme, preferences: Preferences, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.guide = TranslateGuide(actions)
        self.overview = QWidget()
        self.overview.setObjectName("canvas")
        self.overview.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._inside = QVBoxLayout(self.overview)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self.sheet = TranslationSheet(theme)
        self.remembered = PlacePreferences(preferences)
        self.columns = RevisePlace(self.sheet, theme, self.remembered)  # type: ignore[arg-type]
        self.columns.setObjectName(NAME)
        self.sheet.setMinimumWidth(min(scale.px(NARROWEST), 620))
        for page in (self.guide, self.overview, self.columns):
            self.addWidget(page)
        self.currentChanged.connect(lambda _index: self.moved.emit())

    def put_overview(self, overview: QWidget) -> None:
        """Fill the page with the overview."""
        self._inside.addWidget(overview)

    @property
    def is_editing(self) -> bool:
        """Is a translation in sight?"""
        return self.currentWidget() is self.columns

    def panes(self) -> Sequence[QWidget]:
        """The parts that F6 goes to, in reading order."""
        if not self.is_editing:
            return (self,)
        left, right = self.columns.docks_at("left"), self.columns.docks_at("right")
        return (*left, self.sheet.view, self.sheet.editor, *right)

    def remember(self) -> None:
        """Keep where the panels are."""
        self.remembered.docks = self.columns.arrangement()
