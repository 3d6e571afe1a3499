"""The questions for files and addresses that lead into a workspace."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from workbench.ui.dialogs.server import ServerDialog
from workbench.ui.form_desk import FormDesk
from workbench.ui.i18n import tr
from workbench.ui.workspace_desk import WorkspaceDesk

if TYPE_CHECKING:
    from workbench.ui.window import MainWindow

ENDING = ".fwb"


class WorkspaceDoors:
    """Each asks one question and goes on with the answer; Escape changes nothing."""

    def __init__(self, window: "MainWindow", office: WorkspaceDesk, forms: FormDesk) -> None:
        self._window = window
        self._office = office
        self._forms = forms

    def open_workspace(self, place: str, *, new: bool = False) -> None:
        """Open the workspace at a path or URL."""
        self._window.notice.hide()
        self._office.open(place, new=new)

    def choose_workspace(self) -> None:
        """Ask for the file of a workspace."""
        title, filters = tr("workspace.open_title"), tr("workspace.filter")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", filters)
        if chosen:
            self.open_workspace(chosen)

    def choose_new_workspace(self) -> None:
        """Ask where a new workspace shall be."""
        title, filters = tr("workspace.new_title"), tr("workspace.filter")
        place = str(Path.home() / tr("workspace.new_name"))
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, place, filters)
        if chosen:
            self.open_workspace(chosen if Path(chosen).suffix else chosen + ENDING, new=True)

    def ask_server(self) -> None:
        """Ask for the address of a workspace on a server."""
        dialog = ServerDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.open_workspace(dialog.address, new=dialog.is_new))
        dialog.open()

    def choose_import(self) -> None:
        """Ask for forms to take in."""
        chosen, _ = QFileDialog.getOpenFileNames(self._window, tr("import.title"), "", tr("open.filter"))
        for path in chosen:
            self._forms.take_in(Path(path))

    def choose_version(self) -> None:
        """Ask for the file of a new version of the form in hand."""
        title = tr("import.new_title")
        chosen, _ = QFileDialog.getOpenFileName(self._window, title, "", tr("open.filter"))
        if chosen:
            self._forms.renew(Path(chosen))
