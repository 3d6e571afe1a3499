"""One line above the form that says what happened and what to do next."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from workbench.ui import icons
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import icon_button, label


class NoticeBar(QFrame):
    """Hidden until there is something to say; stays until it is closed or the next one comes.

    Without `closable` it tells a state and goes with it.
    """

    def __init__(self, theme: Theme, *, closable: bool = True) -> None:
        super().__init__()
        self._theme = theme
        self._picture = QLabel()
        self.message = label("", "strong")
        self.hint = label("")
        self._close = icon_button(icons.icon("close", theme.colours.muted), tr("notice.close"), self.hide)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.message)
        texts.addWidget(self.hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addLayout(texts, 1)
        row.addWidget(self._close)
        self._close.setVisible(closable)
        self.hide()

    def say(self, message: str, hint: str = "", *, good: bool = False) -> None:
        """Show a message; `good` for something that went well."""
        colour = self._theme.colours.good_text if good else self._theme.colours.warn_text
        self.setProperty("card", "good" if good else "warn")
        self.style().unpolish(self)
        self.style().polish(self)
        self._picture.setPixmap(icons.icon("check" if good else "warning", colour).pixmap(20, 20))
        self.message.setText(message)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.setAccessibleName(f"{message} {hint}".strip())
        self.show()
