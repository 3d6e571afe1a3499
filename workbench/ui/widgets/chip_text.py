"""A text with elements of the form as chips, in the direction of its language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextCharFormat, QTextCursor, QTextFormat
from PySide6.QtWidgets import QTextEdit

from workbench.ui import scale
from workbench.ui.models.translation_text import Sign, positions, signs_of, tagged_text, with_directions
from workbench.ui.offsets import utf16_length
from workbench.ui.theme import Theme
from workbench.ui.widgets.chip_object import CHIP, ID, ChipObject

HIDDEN = QTextFormat.Property.UserProperty + 2
"""The property of a sign that only keeps a direction and is no part of the text."""
SHORTEST, TALLEST = 64, 280
"""Pixels of the field."""
_UNDERLINES = {
    "error": ("error", QTextCharFormat.UnderlineStyle.WaveUnderline),
    "warning": ("warning", QTextCharFormat.UnderlineStyle.DashUnderline),
    "info": ("hint", QTextCharFormat.UnderlineStyle.DotLine),
    "term": ("accent", QTextCharFormat.UnderlineStyle.DotLine),
}


@dataclass(frozen=True, slots=True)
class Underline:
    """Code points `start:end` of the tagged text; `kind` is a severity, or "term"."""

    start: int
    end: int
    kind: str


class ChipText(QTextEdit):
    """Shows a tagged text on one paragraph, as tall as it needs. Hidden signs keep citations and numbers together."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._labels: dict[int, str] = {}
        self._is_rtl = False
        self.tallest = scale.px(TALLEST)
        self._busy = False
        self._chip = ChipObject(theme, self._labels)
        self.document().documentLayout().registerHandler(CHIP, self._chip)
        self.setUndoRedoEnabled(False)  # Qt's own would split chips and their directions into steps
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def load(self, text: str, labels: Mapping[int, str], *, is_rtl: bool) -> None:
        """Show a tagged text; `labels`: every element that it may have. The cursor stands at its end."""
        self._labels.clear()
        self._labels.update(labels)
        self._is_rtl = is_rtl
        self._show(text)

    def set_font(self, font: QFont) -> None:
        """Another size; what is typed stays."""
        self.setFont(font)
        at, text = self._logical(self.textCursor().position()), self.text()
        self._show(text)
        self._busy = True
        self._go(at)
        self._busy = False

    def text(self) -> str:
        """The tagged text."""
        return tagged_text(self.signs())

    @property
    def is_rtl(self) -> bool:
        """Is the text read from the right?"""
        return self._is_rtl

    @property
    def placed(self) -> tuple[int, ...]:
        """Numbers of the elements that stand in the text."""
        return tuple(sign.tag for sign in self.signs() if sign.tag)

    @property
    def missing(self) -> tuple[int, ...]:
        """Numbers of the elements that are still to be put in, in their order."""
        placed = self.placed
        return tuple(number for number in sorted(self._labels) if number not in placed)

    def select(self, start: int, end: int) -> None:
        """Select code points of the tagged text."""
        places, cursor = positions(self.signs()), self.textCursor()
        cursor.setPosition(places[min(start, len(places) - 1)])
        cursor.setPosition(places[min(end, len(places) - 1)], QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    @property
    def selected(self) -> str:
        """The selected words, elements as tags."""
        cursor = self.textCursor()
        return tagged_text(self._signs_between(cursor.selectionStart(), cursor.selectionEnd()))

    def underline(self, underlines: Sequence[Underline]) -> None:
        """Underline stretches of the text that stands here now."""
        places = positions(self.signs())
        found, last = [], len(places) - 1
        for one in underlines:
            selection = QTextEdit.ExtraSelection()
            selection.cursor = QTextCursor(self.document())
            selection.cursor.setPosition(places[min(one.start, last)])
            end = places[min(one.end, last)]
            selection.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            colour, style = _UNDERLINES[one.kind]
            selection.format.setUnderlineColor(self._theme.colour(colour))
            selection.format.setUnderlineStyle(style)
            found.append(selection)
        self.setExtraSelections(found)

    def signs(self) -> tuple[Sign, ...]:
        """Everything that stands here, hidden signs too."""
        return self._signs_between(0, self.document().characterCount() - 1)

    def _signs_between(self, start: int, end: int) -> tuple[Sign, ...]:
        found = list[Sign]()
        block = self.document().firstBlock()
        while block.isValid():
            pieces = block.begin()
            while not pieces.atEnd():
                fragment = pieces.fragment()
                at, form = fragment.position(), fragment.charFormat()
                for sign in fragment.text():
                    if start <= at < end:
                        tag = form.intProperty(ID) if form.objectType() == CHIP else 0
                        found.append(Sign(sign, tag, hidden=form.boolProperty(HIDDEN)))
                    at += utf16_length(sign)
                pieces += 1
            block = block.next()
        return tuple(found)

    def _show(self, text: str) -> None:
        self._busy = True
        self.clear()
        option = self.document().defaultTextOption()
        direction = Qt.LayoutDirection.RightToLeft if self._is_rtl else Qt.LayoutDirection.LeftToRight
        option.setTextDirection(direction)
        self.document().setDefaultTextOption(option)
        cursor = self.textCursor()
        block = cursor.blockFormat()
        block.setLayoutDirection(direction)
        block.setAlignment(Qt.AlignmentFlag.AlignLeft)  # the leading side: the right one from the right
        cursor.setBlockFormat(block)
        for sign in with_directions(signs_of(text, self._labels), is_rtl=self._is_rtl):
            self._put(cursor, sign)
        cursor.setCharFormat(QTextCharFormat())
        self.setExtraSelections([])
        self._busy = False
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._grow()

    def _put(self, cursor: QTextCursor, sign: Sign) -> None:
        form = QTextCharFormat()
        if sign.tag:
            form.setObjectType(CHIP)
            form.setProperty(ID, sign.tag)
            form.setFont(self.font())
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        elif sign.hidden:
            form.setProperty(HIDDEN, True)
        cursor.insertText(sign.text, form)

    def _logical(self, place: int) -> int:
        """UTF-16 position without hidden signs."""
        hidden = sum(1 for sign in self._signs_between(0, place) if sign.hidden)
        return place - hidden

    def _go(self, logical: int, anchor: int | None = None) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._place(logical if anchor is None else anchor))
        cursor.setPosition(self._place(logical), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _place(self, logical: int) -> int:
        """The position in the document; ahead of the end of an isolate, so that what is typed stays in it."""
        at = seen = 0
        for sign in self.signs():
            if seen == logical and not (sign.hidden and sign.text != "\u2069"):
                return at
            if not sign.hidden:
                seen += utf16_length(sign.text)
            at += utf16_length(sign.text)
        return at

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802
        """Plain text, elements as tags."""
        data = QMimeData()
        data.setText(self.selected)
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As tall as the text needs."""
        super().resizeEvent(event)
        self._grow()

    def fit(self) -> None:
        """As tall as the text needs, up to `tallest`."""
        self._grow()

    def _grow(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        needed = round(self.document().size().height()) + 2 * self.frameWidth() + scale.px(16)
        self.setFixedHeight(min(max(needed, scale.px(SHORTEST)), self.tallest))


class SourceView(ChipText):
    """The German text above the translation: to be read and copied."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
