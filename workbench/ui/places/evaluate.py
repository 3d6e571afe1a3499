"""Auswerten: renewals, languages, and the report that tells of both."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.widgets.flow_layout import FlowLayout
from workbench.ui.widgets.labels import add_choice, button, label
from workbench.ui.widgets.stacked_pages import put_page

NAME = "evaluate"
PAGES = ("renewals", "languages", "report")
"""The pages, in their order."""


class EvaluatePlace(QWidget):
    """`moved`: another page is in sight."""

    moved = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self.pages = QStackedWidget()
        self._build()

    def _build(self) -> None:
        row = QWidget()
        flow = FlowLayout(row)
        flow.addWidget(label(tr("place.evaluate.headline"), "headline", wrap=False))
        for name in PAGES:
            made = button(tr(f"evaluate.page.{name}"), partial(self.show_page, name), "filter")
            add_choice(self._group, made)
            self.buttons[name] = made
            flow.addWidget(made)
            self.pages.addWidget(QWidget())
        self.buttons[PAGES[0]].setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        layout.addWidget(row)
        layout.addWidget(self.pages, 1)

    def put_page(self, name: str, page: QWidget) -> None:
        """Fill a page."""
        put_page(self.pages, PAGES.index(name), page)

    @property
    def page(self) -> str:
        """The page in sight."""
        return PAGES[self.pages.currentIndex()]

    def show_page(self, name: str) -> None:
        """Go to a page."""
        if any(one.hasFocus() for one in self.buttons.values()):
            self.buttons[name].setFocus()
        self.buttons[name].setChecked(True)
        self.pages.setCurrentIndex(PAGES.index(name))
        self.moved.emit()
