"""A panel that can be moved, set free, or put behind another one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDockWidget, QHBoxLayout, QWidget

from workbench.ui import icons
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import icon_button, label


class Dock(QDockWidget):
    """`name` is remembered with the place of the panel; `closed`: the person put the panel away."""

    closed = Signal()

    def __init__(self, name: str, title: str, panel: QWidget, theme: Theme) -> None:
        super().__init__(title)
        self.setObjectName(f"dock_{name}")
        self.setAccessibleName(title)
        self.setWidget(panel)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.float = icon_button(icons.icon("float", theme.colours.muted), "", self._float)
        self.away = icon_button(icons.icon("close", theme.colours.muted), "", self._close)
        bar = QWidget()
        bar.setObjectName("dockTitle")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(12, 2, 4, 2)
        layout.setSpacing(0)
        self._title = label(title, "section", wrap=False)
        layout.addWidget(self._title)
        layout.addStretch(1)
        for one, text in ((self.float, "dock.float"), (self.away, "dock.close")):
            one.setProperty("look", "small")
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # both can be done from the menu
            one.setAccessibleName(tr(text, name=title))
            one.setToolTip(tr(text, name=title))
            layout.addWidget(one)
        self.setTitleBarWidget(bar)

    def name_itself(self, wanted: bool) -> None:
        """Show the title; not wanted where a tab says it already."""
        self._title.setVisible(wanted)

    def _float(self) -> None:
        self.setFloating(not self.isFloating())

    def _close(self) -> None:
        self.hide()
        self.closed.emit()
