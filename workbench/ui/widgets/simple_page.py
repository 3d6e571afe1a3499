"""The form as simple text with headings and tables, for computers that cannot print it to pages."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.reporting.html_preview import PreviewColours


def preview_colours(theme: Theme) -> "PreviewColours":
    """The theme's colours for the page."""
    from workbench.reporting.html_preview import PreviewColours

    colours = theme.colours
    return PreviewColours(colours.page, colours.text, colours.muted, colours.grid, colours.chip_back)


def text_document(html: str, home: QThread) -> QTextDocument:
    """The page ready to be shown by the thread `home`; made in a worker, because long forms take a while."""
    document = QTextDocument()
    document.setHtml(html)
    document.moveToThread(home)
    return document


class SimplePage(QTextBrowser):
    """`chosen(segment)` follows the mouse."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._segment = ""
        self._block: QTextBlock | None = None
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def show_document(self, document: QTextDocument) -> None:
        """Show this page; the place in sight stays."""
        at = self.verticalScrollBar().value()
        self._block = None
        document.setParent(self)
        self.setDocument(document)
        self.verticalScrollBar().setValue(at)
        self.choose(self._segment, scroll=False)

    def choose(self, segment: str, *, scroll: bool = True) -> bool:
        """Frame a passage and bring it into sight; False if it is not there."""
        self._segment = segment
        self._block = self._block_of(segment)
        if self._block is not None and scroll:
            in_sight = self.viewport().rect().contains(self.cursorRect(QTextCursor(self._block)).center())
            if not in_sight:
                self.scrollToAnchor(segment)
        self.viewport().update()
        return self._block is not None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The text, and a frame around the passage in hand."""
        super().paintEvent(event)
        if self._block is None:
            return
        area = self.document().documentLayout().blockBoundingRect(self._block)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRoundedRect(area.adjusted(-4, -1, 4, 1), 4, 4)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Take the passage under the mouse in hand, unless text was marked to be copied."""
        super().mouseReleaseEvent(event)
        if not self.textCursor().hasSelection():
            segment = self._passage_of(self.cursorForPosition(event.position().toPoint()).block())
            if segment:
                self.chosen.emit(segment)

    def _block_of(self, segment: str) -> QTextBlock | None:
        block = self.document().begin()
        while segment and block.isValid():
            if segment in _anchors(block):
                return block
            block = block.next()
        return None

    def _passage_of(self, block: QTextBlock) -> str:
        """The passage that this line belongs to: the anchor at or above it."""
        while block.isValid():
            anchors = _anchors(block)
            if anchors:
                return anchors[0]
            block = block.previous()
        return ""


def _anchors(block: QTextBlock) -> list[str]:
    pieces = block.begin()
    while not pieces.atEnd():
        names: list[str] = pieces.fragment().charFormat().anchorNames()
        if names:
            return names
        pieces += 1
    return []
