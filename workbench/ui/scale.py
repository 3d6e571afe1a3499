"""The size of the whole window: texts, icons, paddings, in per cent of the platform's usual one."""

import re

from PySide6.QtCore import QMargins, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLayout, QWidget

SIZES = (100, 110, 125, 150, 175, 200)
THINNEST = 3
"""Pixels: what is thinner is a line and stays as thin."""
ROOM_AROUND = (32, 64)
"""Pixels of the screen that a dialog leaves free: the frame, a bar of the desktop."""
_DONE = "scaled"
_USUAL = "usual point size"
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_LENGTH = re.compile(r"(\d+)(px|pt)")

_active = {"size": 100}


def use(application: QApplication, per_cent: int) -> None:
    """Make everything that is built from now on so large; the font of the application changes at once."""
    usual = application.property(_USUAL)
    if usual is None:
        usual = application.font().pointSizeF()
        application.setProperty(_USUAL, usual)
    _active["size"] = per_cent
    font = QFont(application.font())
    font.setPointSizeF(float(usual) * per_cent / 100)
    application.setFont(font)


def size() -> int:
    """The size in use, in per cent."""
    return _active["size"]


def px(pixels: float) -> int:
    """So many pixels at 100 % are how many now?"""
    return round(pixels * _active["size"] / 100)


def enlarge(root: QWidget) -> None:
    """Bring margins, gaps and icons in `root` to the size in use; each only once. They are written for 100 %."""
    if _active["size"] == 100:
        return
    for layout in root.findChildren(QLayout):
        if not layout.property(_DONE):
            layout.setProperty(_DONE, True)
            _widen(layout)
    for button in root.findChildren(QAbstractButton):
        if not button.property(_DONE):
            button.setProperty(_DONE, True)
            icon = button.iconSize()
            button.setIconSize(QSize(px(icon.width()), px(icon.height())))


def fit_dialog(dialog: QDialog) -> None:
    """Enlarge a dialog, and make it as tall as its texts need at its width, so far as the screen has room."""
    enlarge(dialog)
    for widget in dialog.findChildren(QWidget):
        widget.ensurePolished()  # only then its text has its true size
    layout = dialog.layout()
    if layout is None or dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):
        return
    room = dialog.screen().availableSize() - QSize(*ROOM_AROUND)
    width = min(max(dialog.sizeHint().width(), px(dialog.minimumWidth())), room.width())
    height = max(dialog.sizeHint().height(), layout.totalHeightForWidth(width))
    dialog.resize(width, min(height, room.height()))


def _widen(layout: QLayout) -> None:
    if layout.spacing() > 0:
        layout.setSpacing(px(layout.spacing()))
    around = layout.contentsMargins()
    sides = (around.left(), around.top(), around.right(), around.bottom())
    layout.setContentsMargins(QMargins(*(px(side) if side >= THINNEST else side for side in sides)))


def style_sheet(sheet: str) -> str:
    """The sheet with its lengths at the size in use.

    What has the focus has a line thicker by one pixel and paddings smaller by one: that stays one pixel at every size.
    """
    return sheet if _active["size"] == 100 else _RULE.sub(_rule, sheet)


def _rule(found: re.Match[str]) -> str:
    selector, body = found.groups()
    less = 1 if ":focus" in selector else 0

    def length(one: re.Match[str]) -> str:
        number, unit = int(one[1]), one[2]
        if unit == "px" and number + less < THINNEST:
            return one[0]
        wanted = px(number + less) - less if unit == "px" else round(number * _active["size"] / 100, 1)
        return f"{wanted}{unit}"

    return f"{selector}{{{_LENGTH.sub(length, body)}}}"
