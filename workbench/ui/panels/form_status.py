"""The status of the form in hand as a button in the top line, and where it may go from here."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton

from workbench.ui.i18n import tr

if TYPE_CHECKING:
    from workbench.app.form_state import FormState


class FormStatus(QPushButton):
    """Hidden for a plain file. `wanted(status)`: give the form this status. `newest`: open its newest version."""

    wanted = Signal(object)
    newest = Signal()

    def __init__(self, release: QAction, new_version: QAction) -> None:
        super().__init__()
        self._release = release
        self._new_version = new_version
        self.ways = QMenu(self)
        self.ways.setToolTipsVisible(True)
        self.setProperty("look", "status")
        self.setMenu(self.ways)
        self.setAccessibleName(tr("status.menu", status=""))
        self.hide()

    def show_state(self, state: "FormState | None", role: str) -> None:
        """Show the status; `role` is what the person's role is called."""
        self.setVisible(state is not None)
        self.ways.clear()
        if state is None:
            return
        name = tr(f"status.name.{state.form.status}")
        self.setText(f"{name}  ▾")
        self.setAccessibleName(tr("status.menu", status=name))
        self.setToolTip(tr("status.menu", status=name))
        if state.newest.id != state.version.id:
            self.setToolTip(tr("status.old_version", number=state.newest.number))
            self.ways.addAction(tr("status.open_newest")).triggered.connect(lambda: self.newest.emit())
        for way in state.ways:
            action = self.ways.addAction(tr("status.go", status=tr(f"status.name.{way.status}")))
            action.setEnabled(way.allowed)
            action.setToolTip(action.text() if way.allowed else tr("right.refused", role=role))
            action.triggered.connect(lambda _checked=False, status=way.status: self.wanted.emit(status))
        self.ways.addSeparator()
        self.ways.addAction(self._release)
        self.ways.addAction(self._new_version)
