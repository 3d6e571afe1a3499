"""One line above the form that says what happened and what to do next."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from workbench.ui import icons, scale
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, icon_button, label


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
        self.act = button("", self._do, "", tr("notice.offer"))
        self.act.hide()
        self._offered: Callable[[], object] | None = None
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(self.message)
        texts.addWidget(self.hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addLayout(texts, 1)
        row.addWidget(self.act)
        row.addWidget(self._close)
        self._close.setVisible(closable)
        self.hide()

    def say(
        self,
        message: str,
        hint: str = "",
        *,
        good: bool = False,
        offer: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a message; `good` for something that went well; `offer`: text of a button, and what it does."""
        colour = self._theme.colours.good_text if good else self._theme.colours.warn_text
        self.setProperty("card", "good" if good else "warn")
        self.style().unpolish(self)
        self.style().polish(self)
        self._picture.setPixmap(
            icons.icon("check" if good else "warning", colour).pixmap(scale.px(20), scale.px(20))
        )
        self.message.setText(message)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        text, self._offered = offer if offer is not None else ("", None)
        self.act.setText(text)
        self.act.setAccessibleName(text or tr("notice.offer"))
        self.act.setVisible(offer is not None)
        self.setAccessibleName(f"{message} {hint}".strip())
        self.show()

    def _do(self) -> None:
        if self._offered is not None:
            self._offered()
