"""Why a passage is locked, and the way to unlock it; or who unlocked it, and the way back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.model.document import Segment
from workbench.model.legal import Unlock
from workbench.ui import icons, scale
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, card, label


class LockCard(QWidget):
    """`unlock` asks for a reason, `lock_again` takes the decision back. Hidden for an ordinary passage."""

    unlock = Signal()
    lock_again = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        frame, inside = card("locked")
        picture = QLabel()
        picture.setPixmap(icons.icon("lock", theme.colours.locked_text).pixmap(scale.px(20), scale.px(20)))
        self.text = label("")
        self.unlock_button = button(tr("lock.unlock"), self.unlock.emit)
        self.lock_button = button(tr("lock.again"), self.lock_again.emit)
        row = QHBoxLayout()
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.unlock_button)
        buttons.addWidget(self.lock_button)
        buttons.addStretch(1)
        inside.addLayout(row)
        inside.addLayout(buttons)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.hide()

    def show_lock(self, segment: Segment, unlocked: Unlock | None, *, busy: bool) -> None:
        """Show how the passage is locked; `unlocked` says who unlocked it."""
        self.setVisible(segment.locked or unlocked is not None)
        self.unlock_button.setVisible(segment.locked and bool(segment.block))
        self.lock_button.setVisible(unlocked is not None)
        self.unlock_button.setEnabled(not busy)
        self.lock_button.setEnabled(not busy)
        if segment.locked:
            self.text.setText(segment.lock_reason or tr("passage.locked"))
        elif unlocked is not None:
            self.text.setText(tr("lock.unlocked", who=unlocked.who, reason=unlocked.reason))
