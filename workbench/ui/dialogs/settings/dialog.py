"""The settings: pages in a list at the left, the page in hand at the right."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from workbench.ui import scale
from workbench.ui.actions import Command
from workbench.ui.dialogs.settings.checking import CheckingPage
from workbench.ui.dialogs.settings.draft import Draft
from workbench.ui.dialogs.settings.glossaries import GlossariesPage
from workbench.ui.dialogs.settings.keyboard import KeyboardPage
from workbench.ui.dialogs.settings.look import LookPage
from workbench.ui.dialogs.settings.machine import MachinePage
from workbench.ui.dialogs.settings.office import OfficePage
from workbench.ui.dialogs.settings.page import Page
from workbench.ui.dialogs.settings.services import ServicesPage
from workbench.ui.i18n import tr
from workbench.ui.jobs import Jobs
from workbench.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace

SIZE = QSize(940, 660)
LIST_WIDTH = 192


class SettingsDialog(QDialog):
    """`wanted` carries a draft when the person takes it over; whoever keeps it calls `accept` or `refuse`."""

    wanted = Signal(object)

    def __init__(
        self,
        draft: Draft,
        commands: Sequence[Command],
        jobs: Jobs,
        parent: QWidget,
        workspace: "Workspace | None" = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self.setWindowTitle(tr("settings.title"))
        self.look = LookPage(draft)
        self.checking = CheckingPage(draft, jobs)
        self.glossaries = GlossariesPage(draft, jobs)
        self.keyboard = KeyboardPage(draft, commands)
        self.services = ServicesPage(draft)
        self.machine = MachinePage(workspace, jobs)
        self.office = OfficePage(draft)
        self.list = QListWidget()
        self.list.setObjectName("settingsPages")
        self.list.setAccessibleName(tr("settings.pages"))
        self.list.setFixedWidth(scale.px(LIST_WIDTH))
        self.pages = QStackedWidget()
        for page in self.all_pages:
            self.list.addItem(tr(f"settings.page.{page.name}"))
            self.pages.addWidget(page)
        self.trouble = label("", "error")
        self.trouble.hide()
        self.confirm = button(tr("settings.confirm"), self._confirm, "primary")
        self.confirm.setDefault(True)
        self.back = button(tr("settings.back"), self.reject)
        self._build()
        self.list.currentRowChanged.connect(self.pages.setCurrentIndex)
        self.list.setCurrentRow(0)
        self.list.setFocus()

    @property
    def all_pages(self) -> tuple[Page, ...]:
        """From the top."""
        return (
            self.look,
            self.checking,
            self.glossaries,
            self.keyboard,
            self.services,
            self.machine,
            self.office,
        )

    def show_page(self, name: str) -> None:
        """Bring a page into sight."""
        names = [page.name for page in self.all_pages]
        self.list.setCurrentRow(names.index(name))

    def draft(self) -> Draft:
        """What the person has chosen so far."""
        draft = self._draft
        for page in self.all_pages:
            draft = page.put_into(draft)
        return draft

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The lines are as tall as the style wants them only now."""
        super().showEvent(event)
        self.list.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter in a field only ends the writing there: whoever looks for a rule does not take everything over."""
        enters = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (enters and isinstance(self.focusWidget(), QLineEdit | QAbstractSpinBox)):
            super().keyPressEvent(event)

    def refuse(self, message: str, hint: str = "") -> None:
        """It could not be kept: say why; nothing is lost."""
        self.trouble.setText(f"{message} {hint}".strip())
        self.trouble.show()
        self.confirm.setEnabled(True)

    def _build(self) -> None:
        buttons = QHBoxLayout()
        buttons.setContentsMargins(20, 12, 20, 16)
        buttons.setSpacing(8)
        buttons.addWidget(self.trouble, 1)
        buttons.addStretch(0)
        buttons.addWidget(self.back)
        buttons.addWidget(self.confirm)
        beside = QHBoxLayout()
        beside.setSpacing(0)
        beside.addWidget(self.list)
        beside.addWidget(self.pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(beside, 1)
        layout.addLayout(buttons)
        room = self.screen().availableSize() - QSize(*scale.ROOM_AROUND)
        self.resize((SIZE * scale.size() / 100).boundedTo(room))

    def _confirm(self) -> None:
        for page in self.all_pages:
            if said := page.problem():
                self.show_page(page.name)
                self.refuse(said)
                return
        self.trouble.hide()
        self.confirm.setEnabled(False)
        self.wanted.emit(self.draft())
