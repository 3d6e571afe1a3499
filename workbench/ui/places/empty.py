"""A place that is not filled yet: it says what it is for, and offers what can be done for it now."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import button, label

WIDTH = 560


class EmptyPlace(QWidget):
    """Headline and one sentence (`place.<name>.headline`, `.text`), and a button for each action."""

    def __init__(self, name: str, *actions: QAction) -> None:
        super().__init__()
        self.setObjectName("canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QWidget()
        column.setMaximumWidth(scale.px(WIDTH))
        layout = QVBoxLayout(column)
        layout.setSpacing(12)
        layout.addStretch(2)
        for text, tone in ((tr(f"place.{name}.headline"), "headline"), (tr(f"place.{name}.text"), "muted")):
            line = label(text, tone)
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(line)
        for action in actions:
            made = button(action.text(), action.trigger)
            action.changed.connect(lambda made=made, action=action: made.setEnabled(action.isEnabled()))
            made.setEnabled(action.isEnabled())
            layout.addWidget(made, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addWidget(column, 12)
        row.addStretch(1)
