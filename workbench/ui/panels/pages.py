"""The form as it would be printed, beside the form as it is worked on."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from workbench.app.printed_form import PrintedForm
from workbench.ui import icons
from workbench.ui.i18n import tr
from workbench.ui.page_images import PageImages
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, card, icon_button, label
from workbench.ui.widgets.page_view import ZOOMS, PageView
from workbench.ui.widgets.simple_page import SimplePage, SimpleText


class PagesPanel(QWidget):
    """Pages, or a simple view, or a sentence why there is neither. `make_wanted`, `stop_wanted`: the buttons."""

    make_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pagesPanel")
        self.images = PageImages(self)
        self.view = PageView(theme, self.images)
        self.view.setAccessibleName(tr("pages.name"))
        self.simple = SimplePage(theme)
        self.simple.setAccessibleName(tr("pages.simple_name"))
        self.number = label("", "muted", wrap=False)
        self.off_page = label(tr("pages.not_there"), "muted")
        self.why = label("", "muted")
        self.narrower = self._tool(theme, "minus", tr("pages.narrower"), lambda: self.view.step_zoom(-1))
        self.wider = self._tool(theme, "plus", tr("pages.wider"), lambda: self.view.step_zoom(1))
        self.fit = self._tool(theme, "fit-width", tr("pages.fit"), lambda: self.view.set_zoom(ZOOMS[0]))
        self.stale, self.stale_text, self.again = self._stale()
        self.message = label("")
        self.make = button(tr("pages.make"), self.make_wanted.emit)
        self.stop = button(tr("pages.stop"), self.stop_wanted.emit)
        self.body = QStackedWidget()
        self._build()
        self.view.moved.connect(self._show_number)

    def _tool(self, theme: Theme, picture: str, name: str, pressed: Callable[[], object]) -> QPushButton:
        made = icon_button(icons.icon(picture, theme.colours.text), name, pressed)
        made.setProperty("look", "small")
        return made

    def _stale(self) -> tuple[QFrame, QLabel, QPushButton]:
        frame, layout = card("warn")
        layout.setContentsMargins(12, 4, 8, 4)
        text = label(tr("pages.stale"))
        again = button(tr("pages.again"), self.make_wanted.emit)
        row = QHBoxLayout()
        row.addWidget(text, 1)
        row.addWidget(again)
        layout.addLayout(row)
        frame.hide()
        return frame, text, again

    def _build(self) -> None:
        empty = QWidget()
        inside = QVBoxLayout(empty)
        inside.setContentsMargins(16, 24, 16, 16)
        inside.setSpacing(12)
        self.message.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inside.addWidget(self.message)
        for one in (self.make, self.stop):
            inside.addWidget(one, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        for page in (empty, self.view, self.simple):
            self.body.addWidget(page)
        self.tools = QWidget()
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(12, 2, 8, 2)
        tools.setSpacing(4)
        tools.addWidget(self.number)
        tools.addStretch(1)
        for tool in (self.narrower, self.wider, self.fit):
            tools.addWidget(tool)
        around = QVBoxLayout()
        around.setContentsMargins(8, 4, 8, 4)
        around.setSpacing(4)
        around.addWidget(self.stale)
        around.addWidget(self.off_page)
        around.addWidget(self.why)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        layout.addLayout(around)
        layout.addWidget(self.body, 1)
        self.say("")

    # --- what is shown -------------------------------------------------------------------------------------

    def say(self, text: str, *, working: bool = False, can_make: bool = False) -> None:
        """A sentence in the place of the pages; with a button to stop what runs, or to begin."""
        self.message.setText(text)
        self.make.setVisible(can_make and not working)
        self.stop.setVisible(working)
        self.stale.hide()
        self.off_page.hide()
        self.why.hide()
        self.tools.hide()
        self.body.setCurrentIndex(0)

    def show_pages(self, printed: PrintedForm) -> None:
        """The printed pages."""
        self.why.hide()
        self.tools.show()
        self.body.setCurrentWidget(self.view)
        self.view.show_pages(printed.preview, printed.places)
        self._show_number()

    def show_simple(self, text: SimpleText, why: str) -> None:
        """The simple view, and why it is not pages."""
        self.simple.show_text(text)
        self.tools.hide()
        self.why.setText(why)
        self.why.show()
        self.body.setCurrentWidget(self.simple)

    def show_stale(self, text: str, *, can_make: bool = True) -> None:
        """Say that the pages show an older state; "" if they do not."""
        self.stale_text.setText(text)
        self.again.setVisible(can_make)
        self.stale.setVisible(bool(text))

    def choose(self, segment: str, passage: str) -> None:
        """Frame a passage, which reads `passage`."""
        shown = self.body.currentWidget()
        if shown is self.view:
            self.off_page.setVisible(bool(segment) and not self.view.choose(segment))
            self.view.describe(passage)
        elif shown is self.simple:
            self.simple.choose(segment)

    def forget(self) -> None:
        """Another form: nothing of the old one."""
        self.view.forget()
        self.say("")

    @property
    def has_pages(self) -> bool:
        """Are there pages, or the simple view, to look at?"""
        return self.body.currentIndex() > 0

    def _show_number(self) -> None:
        pages = self.view.pages
        self.number.setText(tr("pages.page", page=self.view.page + 1, pages=pages) if pages else "")
        self.narrower.setEnabled(self.view.zoom > ZOOMS[0])
        self.wider.setEnabled(self.view.zoom < ZOOMS[-1])
        self.fit.setEnabled(self.view.zoom != ZOOMS[0])
