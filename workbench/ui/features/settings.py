"""Ctrl+comma: everything that can be set, and how it takes effect at once."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import Qt

from workbench.app.model_choice import keep_model_choice, read_model_choice
from workbench.app.user_settings import read_user_settings, write_user_settings
from workbench.common.errors import WorkbenchError
from workbench.ui.actions import Command
from workbench.ui.dialogs.settings.dialog import SettingsDialog
from workbench.ui.dialogs.settings.draft import Draft, Look
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr
from workbench.ui.settings_effects import take_effect

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace


class SettingsFeature(Feature):
    """The dialog, and keeping what it gives back."""

    order = 85

    def commands(self) -> Sequence[Command]:
        """Open the settings."""
        return (Command("settings", self.begin, "window", ("Ctrl+,",)),)

    def begin(self, page: str = "look") -> SettingsDialog:
        """Show the dialog with this page in sight."""
        read = read_user_settings()
        if read.problem is not None:
            self.window.errors.show(read.problem)
        preferences = self.window.preferences
        look = Look(preferences.theme, preferences.language, preferences.size)
        draft = Draft(look, read.settings, read_model_choice())
        workspace = self.window.workspaces.office.workspace
        dialog = SettingsDialog(draft, self.window.usual_commands, self.window.jobs, self.window, workspace)
        dialog.machine.log_wanted.connect(self.window.actions_by_name["machine_log"].trigger)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.wanted.connect(partial(self._keep, dialog, draft, workspace))
        dialog.show_page(page)
        dialog.open()
        return dialog

    def _keep(
        self, dialog: SettingsDialog, before: Draft, workspace: "Workspace | None", after: Draft
    ) -> None:
        def work() -> None:
            if after.machine is not None and workspace is not None:
                machine = after.machine
                from workbench.app.operations.keep_machine_choice import keep_machine_choice

                keep_machine_choice(workspace, machine.settings, machine.keys, changed=machine.changed)
            if after.model != before.model:
                keep_model_choice(after.model)
            if after.settings != before.settings:
                write_user_settings(after.settings)

        def done() -> None:
            if shiboken6.isValid(dialog):  # else Escape was pressed meanwhile
                dialog.accept()
            take_effect(self.window, before, after)

        def failed(error: BaseException) -> None:
            shown = shiboken6.isValid(dialog)
            if shown and isinstance(error, WorkbenchError):
                dialog.refuse(str(error), error.hint)
                return
            if shown:
                dialog.reject()
            self.window.errors.show(error)

        title = tr("job.settings")
        self.window.jobs.start(
            title, lambda _progress: work(), lambda _nothing: done(), failed=failed, writes=True
        )
