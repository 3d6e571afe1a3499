"""A part of a column that scrolls up and down and is as wide as its content needs, up to a limit."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStyle, QWidget


class ColumnScroll(QScrollArea):
    """Shows `content`; nothing of it is cut at the right unless it needs more than `widest` pixels."""

    def __init__(self, content: QWidget, widest: int = 10_000) -> None:
        super().__init__()
        self._widest = widest
        self._told = 0
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        content.installEventFilter(self)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The width of the content with the scroll bar."""
        usual = super().minimumSizeHint()
        content = self.widget()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, self.verticalScrollBar())
        needed = content.minimumSizeHint().width() + bar if content is not None else 0
        return QSize(min(max(usual.width(), needed), self._widest), usual.height())

    def sizeHint(self) -> QSize:  # noqa: N802
        """All of the content."""
        content = self.widget()
        return content.sizeHint() if content is not None else super().sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """The content may need more room now; while it was hidden nobody was told."""
        if event.type() == QEvent.Type.Show:
            for layout in watched.findChildren(QLayout):
                layout.invalidate()
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize):
            width = self.minimumSizeHint().width()
            if width != self._told:
                self._told = width
                self.updateGeometry()
        return super().eventFilter(watched, event)
