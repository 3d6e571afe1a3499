"""A heading that folds what is below it."""

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.widgets.labels import button


class Fold(QWidget):
    """Shows or hides `body`; begins folded. The chevron's two icons come from the theme."""

    def __init__(self, title: str, body: QWidget, closed: QIcon, opened: QIcon) -> None:
        super().__init__()
        self._closed, self._opened = closed, opened
        self.body = body
        self.switch = button(title, self.toggle, "link")
        self.switch.setIcon(closed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.switch)
        layout.addWidget(body)
        body.hide()

    def toggle(self) -> None:
        """Unfold what is folded, fold what is open."""
        self.set_open(self.body.isHidden())

    def set_open(self, is_open: bool) -> None:
        """Show or hide the body."""
        self.body.setVisible(is_open)
        self.switch.setIcon(self._opened if is_open else self._closed)
