"""Comments on a translation: of who writes it and of who checks it."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit

from workbench.ui.i18n import tr
from workbench.ui.panels.translation_cards import Section
from workbench.ui.theme import Theme


class CommentsCard(Section):
    """Two fields: what the translator says, what the checker says. `written(field, text)` when one is left."""

    written = Signal(str, str)
    FIELDS = ("comment", "review_comment")

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("translate.comments"), theme)
        self.fields: dict[str, _CommentField] = {}
        for name in self.FIELDS:
            field = _CommentField()
            field.setAccessibleName(tr(f"translate.{name}"))
            field.setPlaceholderText(tr(f"translate.{name}"))
            field.setTabChangesFocus(True)
            field.setFixedHeight(field.fontMetrics().lineSpacing() * 2 + 24)
            field.left.connect(partial(self._tell, name))
            self.fields[name] = field
            self.list.addWidget(field)
        self._known: dict[str, str] = dict.fromkeys(self.FIELDS, "")

    def show_comments(self, comment: str, review: str, why_not: str) -> None:
        """Show both; what is being written stays."""
        for name, text in zip(self.FIELDS, (comment, review), strict=True):
            field = self.fields[name]
            if field.toPlainText() == self._known[name] or not field.hasFocus():
                field.setPlainText(text)
            self._known[name] = text
            field.setReadOnly(bool(why_not))

    def finish(self) -> None:
        """Tell what was written and not told yet."""
        for name in self.FIELDS:
            self._tell(name)

    def begin(self) -> None:
        """Keyboard into the first field."""
        self.fields["comment"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, name: str) -> None:
        text = self.fields[name].toPlainText().strip()
        if text != self._known[name] and not self.fields[name].isReadOnly():
            self._known[name] = text
            self.written.emit(name, text)


class _CommentField(QPlainTextEdit):
    left = Signal()

    def focusOutEvent(self, event: object) -> None:  # noqa: N802
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.left.emit()
