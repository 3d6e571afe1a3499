"""The form as simple text with headings and tables, for computers that cannot print it to pages."""

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QThread, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QTextBlock, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from workbench.ui.theme import Theme

if TYPE_CHECKING:
    from workbench.reporting.html_preview import PreviewColours


def preview_colours(theme: Theme) -> "PreviewColours":
    """The theme's colours for the page."""
    from workbench.reporting.html_preview import PreviewColours

    colours = theme.colours
    return PreviewColours(colours.page, colours.text, colours.muted, colours.grid, colours.chip_back)


@dataclass(frozen=True, slots=True)
class SimpleText:
    """The page, ready to be shown, and where passages begin: numbers of its blocks, ascending, and their passages."""

    document: QTextDocument
    blocks: tuple[int, ...]
    passages: tuple[str, ...]


def simple_text(html: str, home: QThread) -> SimpleText:
    """The page for the thread `home`; made in a worker, because long forms take a while."""
    document = QTextDocument()
    document.setHtml(html)
    blocks, passages = list[int](), list[str]()
    block = document.begin()
    while block.isValid():
        for anchor in _anchors(block):
            blocks.append(block.blockNumber())
            passages.append(anchor)
        block = block.next()
    document.moveToThread(home)
    return SimpleText(document, tuple(blocks), tuple(passages))


class SimplePage(QTextBrowser):
    """`chosen(segment)` follows the mouse."""

    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._segment = ""
        self._block: QTextBlock | None = None
        self._text: SimpleText | None = None
        self._number: dict[str, int] = {}
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)

    def show_text(self, text: SimpleText) -> None:
        """Show this page; the place in sight stays."""
        at = self.verticalScrollBar().value()
        self._block = None
        self._text = text
        self._number = dict(zip(text.passages, text.blocks, strict=True))
        text.document.setParent(self)
        self.setDocument(text.document)
        self.verticalScrollBar().setValue(at)
        self.choose(self._segment, scroll=False)

    def choose(self, segment: str, *, scroll: bool = True) -> bool:
        """Frame a passage and bring it into sight; False if it is not there."""
        self._segment = segment
        number = self._number.get(segment)
        self._block = None if number is None else self.document().findBlockByNumber(number)
        if self._block is not None and scroll:
            area = self.document().documentLayout().blockBoundingRect(self._block)
            bar, room = self.verticalScrollBar(), self.viewport().height()
            if not bar.value() <= area.top() <= bar.value() + room - area.height():
                bar.setValue(round(area.top() - room / 4))
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

    def _passage_of(self, block: QTextBlock) -> str:
        """The passage that this line belongs to: the one that begins in it or above it."""
        text = self._text
        at = bisect_right(text.blocks, block.blockNumber()) - 1 if text else -1
        return text.passages[at] if text and at >= 0 else ""


def _anchors(block: QTextBlock) -> list[str]:
    pieces = block.begin()
    while not pieces.atEnd():
        names: list[str] = pieces.fragment().charFormat().anchorNames()
        if names:
            return names
        pieces += 1
    return []
