"""Saved is a state: "Gespeichert 14:03", or how much still waits."""

from PySide6.QtWidgets import QLabel

from workbench.ui.i18n import count, tr
from workbench.ui.saving import Saving


class SavedState(QLabel):
    """A quiet word in the bottom line; empty without a workspace."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("tone", "muted")
        self.hide()

    def follow(self, saving: Saving | None, *, stored: bool) -> None:
        """`stored`: the form in hand belongs to the workspace."""
        self.setVisible(saving is not None and stored)
        if saving is None:
            return
        waiting = len(saving.waiting)
        if saving.trouble is not None and waiting:
            text = count("status.unsaved", waiting)
        elif waiting:
            text = tr("status.saving")
        elif saving.saved_at is not None:
            text = tr("status.saved", time=saving.saved_at.strftime("%H:%M"))
        else:
            text = tr("status.loaded")
        self.setText(text)
        self.setAccessibleName(text)
