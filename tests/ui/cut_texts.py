"""Texts that a person cannot read whole, because their widget is too small or sticks out of the window."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QDockWidget,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)

from workbench.ui.widgets.elided_label import ElidedLabel


def cut_texts(root: QWidget) -> list[str]:
    """What is cut in `root`: the text, and how many pixels it has of those it needs."""
    found = []
    for widget in shown_texts(root):
        needed, given = needed_width(widget), widget.width()
        text = widget.text()
        if given < needed:
            found.append(f"„{text}“ has {given} of {needed} pixels")
        elif isinstance(widget, QLabel) and widget.height() < needed_height(widget):
            found.append(f"„{text}“ is {widget.height()} of {needed_height(widget)} pixels high")
        elif not is_inside(widget):
            found.append(f"„{text}“ sticks out")
    return found


def shown_texts(root: QWidget) -> Iterator[QLabel | QAbstractButton]:
    """All labels, buttons and boxes with a text that are shown; what is shortened with "…" on purpose is left out."""
    for kind in (QLabel, QPushButton, QCheckBox, QRadioButton):
        for widget in root.findChildren(kind):
            shown = widget.isVisibleTo(root) and not is_behind(widget)
            if shown and widget.text() and not isinstance(widget, ElidedLabel):
                yield widget


def is_behind(widget: QWidget) -> bool:
    """Whether it belongs to a panel that lies behind another one."""
    around: QWidget | None = widget
    while around is not None:
        if isinstance(around, QDockWidget):
            return around.visibleRegion().isEmpty()
        around = around.parentWidget()
    return False


def needed_width(widget: QLabel | QAbstractButton) -> int:
    """Pixels for the text on one line; for a text that wraps, for its longest word."""
    if not (isinstance(widget, QLabel) and widget.wordWrap()):
        return widget.sizeHint().width()
    metrics = widget.fontMetrics()
    return max(metrics.horizontalAdvance(word) for word in readable(widget).split())


def readable(widget: QLabel) -> str:
    """The text without its marks."""
    text = widget.text()
    if widget.textFormat() == Qt.TextFormat.PlainText:
        return text
    return QTextDocumentFragment.fromHtml(text).toPlainText() or text


def needed_height(widget: QLabel) -> int:
    """Pixels for all lines."""
    return widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()


def is_inside(widget: QWidget) -> bool:
    """Whether nothing of it lies beside what can be seen, or below where nobody can scroll to."""
    around = widget.parentWidget()
    while around is not None:
        left = widget.mapTo(around, QPoint(0, 0))
        if left.x() < 0 or left.x() + widget.width() > around.width():
            return False
        if isinstance(around.parentWidget(), QAbstractScrollArea):
            return True
        if around.isWindow():
            return left.y() >= 0 and left.y() + widget.height() <= around.height()
        around = around.parentWidget()
    return True
