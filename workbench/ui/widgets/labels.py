"""Small pieces of text and buttons with the roles that the style sheet knows."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from workbench.ui.i18n import language
from workbench.ui.widgets.flow_layout import FlowLayout


def label(text: str = "", tone: str = "", *, wrap: bool = True) -> QLabel:
    """A plain-text label; `tone` is one of the style sheet's (muted, section, title, strong, badge, key)."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if tone:
        made.setProperty("tone", tone)
    return made


def button(text: str, pressed: Callable[[], object], look: str = "", name: str = "") -> QPushButton:
    """A button that the keyboard reaches; `look` is primary, quiet, link or icon; `name` is for screen readers."""
    made = QPushButton(text)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    if look:
        made.setProperty("look", look)
    made.setAccessibleName(name or text)
    made.clicked.connect(lambda: pressed())
    return made


def add_choice(group: QButtonGroup, one: QPushButton, number: int = -1) -> None:
    """Make the button one of a group of which one is pressed: screen readers call it a choice, not a check box."""
    one.setCheckable(True)
    one.setAutoExclusive(True)
    group.addButton(one, number)


def icon_button(picture: QIcon, name: str, pressed: Callable[[], object]) -> QPushButton:
    """A button that shows only a picture; `name` is its tool tip and its name for screen readers."""
    made = button("", pressed, "icon", name)
    made.setIcon(picture)
    made.setIconSize(QSize(18, 18))
    made.setToolTip(name)
    return made


def button_row(*buttons: QPushButton) -> QWidget:
    """Buttons side by side, as narrow as they can be; where there is no room, below one another."""
    row = QWidget()
    layout = FlowLayout(row)
    for one in buttons:
        layout.addWidget(one)
    return row


def forbid(one: QPushButton, why: str) -> None:
    """Switch the button off if there is a reason, which its tool tip then says; else leave it as it is."""
    if one.property("forbidden") and not why:
        one.setEnabled(True)
        one.setToolTip(str(one.property("usual tip")))
    if why and not one.property("forbidden"):
        one.setProperty("usual tip", one.toolTip())
    one.setProperty("forbidden", bool(why))
    if why:
        one.setEnabled(False)
        one.setToolTip(why)


def card(look: str = "plain") -> tuple[QFrame, QVBoxLayout]:
    """A framed area (plain, good, warn or locked) and its layout."""
    frame = QFrame()
    frame.setProperty("card", look)
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(12, 12, 12, 12)
    layout.setSpacing(8)
    return frame, layout


def keys(sequence: str) -> str:
    """The shortcut as it is written on the keyboards of the language ("Strg+Z")."""
    text = QKeySequence(sequence).toString(QKeySequence.SequenceFormat.NativeText)
    if language() == "de":
        for english, german in (
            ("Ctrl", "Strg"),
            ("Shift", "Umschalt"),
            ("Return", "Eingabe"),
            ("Backspace", "Rück"),
        ):
            text = text.replace(english, german)
    return text
