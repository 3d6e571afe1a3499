"""Find and replace above the form."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.app.text_search import TextQuery
from workbench.ui import icons
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, icon_button, label


class FindBar(QWidget):
    """`asked`: other words or options. `stepped(1 or -1)`: to the next hit or the one before."""

    asked = Signal()
    stepped = Signal(int)
    one = Signal()
    every = Signal()
    closed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("findBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("find.title"))
        self.words = _field("find.words")
        self.replacement = _field("find.replacement")
        self.number = label("", "muted", wrap=False)
        self.number.setMinimumWidth(90)
        self.message = label("", "muted")
        colour = theme.colours.text
        self.previous = icon_button(
            icons.icon("previous", colour), tr("find.previous"), lambda: self.stepped.emit(-1)
        )
        self.next = icon_button(icons.icon("next", colour), tr("find.next"), lambda: self.stepped.emit(1))
        self.away = icon_button(icons.icon("close", theme.colours.muted), tr("find.close"), self.closed.emit)
        self.whole = QCheckBox(tr("find.whole"))
        self.case = QCheckBox(tr("find.case"))
        self.replace = button(tr("find.replace"), self.one.emit)
        self.replace_all = button(tr("find.replace_all"), self.every.emit)
        self._build()
        self.words.textChanged.connect(lambda _text: self.asked.emit())
        self.whole.toggled.connect(lambda _on: self.asked.emit())
        self.case.toggled.connect(lambda _on: self.asked.emit())
        for field in (self.words, self.replacement):
            field.installEventFilter(self)
        self.hide()

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 8, 12, 8)
        layout.setSpacing(4)
        for row in (
            (self.words, self.number, self.previous, self.next, self.away),
            (self.replacement, self.replace, self.replace_all),
            (self.whole, self.case, self.message),
        ):
            line = QHBoxLayout()
            line.setSpacing(6)
            for widget in row:
                line.addWidget(widget, 1 if widget in (self.words, self.replacement, self.message) else 0)
            layout.addLayout(line)

    @property
    def query(self) -> TextQuery:
        """What is looked for."""
        return TextQuery(self.words.text(), self.whole.isChecked(), self.case.isChecked())

    def begin(self, field: QLineEdit) -> None:
        """Open the bar with the keyboard in this field."""
        self.show()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def show_number(self, at: int, hits: int, replaceable: int) -> None:
        """Hit `at` (from 1, 0 for none) of so many; so many of them can be replaced."""
        if not self.words.text():
            self.number.setText("")
        elif not hits:
            self.number.setText(tr("find.none"))
        else:
            self.number.setText(tr("find.number", at=at or "–", n=hits))
        self.number.setAccessibleName(self.number.text())
        for widget in (self.previous, self.next):
            widget.setEnabled(hits > 0)
        for widget in (self.replace, self.replace_all):
            if not widget.property("forbidden"):
                widget.setEnabled(replaceable > 0)

    def say(self, text: str, tone: str = "muted") -> None:
        """Tell what happened; stays until something else is asked."""
        self.message.setText(text)
        self.message.setAccessibleName(text)
        self.message.setProperty("tone", tone)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)

    # --- Qt ------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Enter goes on, with the shift key back; in the second field it replaces."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and _is_enter(event):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if watched is self.replacement and not back and self.replace.isEnabled():
                self.one.emit()
            else:
                self.stepped.emit(-1 if back else 1)
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _is_enter(event: QKeyEvent) -> bool:
    """Enter with nothing but the shift key: Ctrl+Enter and Alt+Enter belong to the suggestion."""
    others = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not others


def _field(key: str) -> QLineEdit:
    made = QLineEdit()
    made.setPlaceholderText(tr(key))
    made.setAccessibleName(tr(key))
    made.setMinimumWidth(120)
    return made
