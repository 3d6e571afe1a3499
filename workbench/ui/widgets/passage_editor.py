"""A small editor for one passage: words are free, placeholders stand as chips that cannot get lost."""

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPyTextObject,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from workbench.model.document import PLACEHOLDER, Placeholder, Segment
from workbench.ui.analysis import with_text
from workbench.ui.models.display import Chip, chip_label, is_box
from workbench.ui.theme import Theme

_CHIP = QTextFormat.ObjectTypes.UserObject + 1
_ID = QTextFormat.Property.UserProperty + 1
_SIGNS = {"tab": "⇥", "break": "↵", "line_break": "↵", "page_break": "↵", "column_break": "↵"}
_TALLEST = 260


class ChipObject(QPyTextObject):
    """Draws a placeholder inside the editor as a rounded box with its label."""

    def __init__(self, theme: Theme, labels: dict[int, str]) -> None:
        super().__init__()
        self._theme = theme
        self._labels = labels

    def intrinsicSize(self, _document: QTextDocument, _at: int, format: QTextFormat) -> QSizeF:  # noqa: N802, A002
        """Room for the label and its padding."""
        metrics = QFontMetricsF(format.toCharFormat().font())
        return QSizeF(metrics.horizontalAdvance(self._label(format)) + 14, metrics.height())

    def drawObject(  # noqa: N802
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _document: QTextDocument,
        _at: int,
        format: QTextFormat,  # noqa: A002
    ) -> None:
        """Draw the chip."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.colour("chip_border"))
        painter.setBrush(self._theme.colour("chip_back"))
        area = QRectF(rect)
        painter.drawRoundedRect(area.adjusted(2, 0.5, -2, -0.5), 4, 4)
        painter.setPen(self._theme.colour("chip_text"))
        painter.setFont(format.toCharFormat().font())
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self._label(format))

    def _label(self, format: QTextFormat) -> str:  # noqa: A002
        return self._labels.get(format.intProperty(_ID), "")


class PassageEditor(QTextEdit):
    """Holds one passage. `chip_kept` tells that somebody tried to remove a chip; `edited` follows typing."""

    chip_kept = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, names: dict[str, str]) -> None:
        super().__init__()
        self._names = names
        self._raw: dict[int, str] = {}
        self._labels: dict[int, str] = {}
        self._good = ("", 0)
        self._loading = False
        self._segment: Segment | None = None
        self._chip = ChipObject(theme, self._labels)
        self.document().documentLayout().registerHandler(_CHIP, self._chip)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._guard)

    # --- text ----------------------------------------------------------------------------------------------

    def load(self, segment: Segment) -> None:
        """Show the segment's text, the cursor at its end."""
        self._segment = segment
        self._raw = {item.id: segment.text[item.offset : item.end] for item in segment.placeholders}
        self._labels.clear()
        for item in segment.placeholders:
            self._labels[item.id] = self._sign(item, segment.text)
        self._fill(segment.text, segment.placeholders)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._good = (self.text(), self.textCursor().position())

    def text(self) -> str:
        """The text as the segment will have it, placeholders with their protected text."""
        parts = []
        block = self.document().firstBlock()
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            raw = self._raw.get(fragment.charFormat().intProperty(_ID), "")
            # Neighbouring chips of one kind can share a fragment only if they are one placeholder.
            parts.append(fragment.text().replace(PLACEHOLDER, raw) if raw else fragment.text())
            iterator += 1
        return "".join(parts)

    def _sign(self, item: Placeholder, text: str) -> str:
        if is_box(item):
            return "☒" if Chip(item, 0, 0).is_ticked else "☐"
        label = chip_label(item, text[item.offset + 1 : item.end], self._names)
        short = label if len(label) <= 40 else f"{label[:38]} …"
        return _SIGNS.get(item.kind) or short

    def _fill(self, text: str, placeholders: tuple[Placeholder, ...]) -> None:
        self._loading = True
        self.clear()
        cursor = self.textCursor()
        at = 0
        for item in placeholders:
            cursor.insertText(text[at : item.offset], QTextCharFormat())
            form = QTextCharFormat()
            form.setObjectType(_CHIP)
            form.setProperty(_ID, item.id)
            form.setFont(self.font())
            form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
            cursor.insertText(PLACEHOLDER, form)
            at = item.end
        cursor.insertText(text[at:], QTextCharFormat())
        cursor.setCharFormat(QTextCharFormat())
        self._loading = False
        self._grow()

    # --- guarding the chips --------------------------------------------------------------------------------

    def _ids(self) -> list[int]:
        ids = []
        iterator = self.document().firstBlock().begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            ids += [fragment.charFormat().intProperty(_ID)] * fragment.text().count(PLACEHOLDER)
            iterator += 1
        return ids

    def _guard(self) -> None:
        """The last line of defence, whatever way the change came: a text that lost a chip is put back."""
        if self._loading or self._segment is None:
            return
        whole = self.document().blockCount() == 1 and sorted(self._ids()) == sorted(self._raw)
        if whole:
            self._good = (self.text(), self.textCursor().position())
            self._grow()
            self.edited.emit()
            return
        text, position = self._good
        restored = with_text(self._segment, text)
        self._fill(restored.text, restored.placeholders)
        cursor = self.textCursor()
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.chip_kept.emit()

    def _remove_selected_words(self) -> None:
        """Delete what is selected except the chips in it."""
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        kept = False
        for at in range(end - 1, start - 1, -1):
            if self.document().characterAt(at) == PLACEHOLDER:
                kept = True
            else:
                single = QTextCursor(self.document())
                single.setPosition(at)
                single.deleteChar()
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        if kept:
            self.chip_kept.emit()

    def _step_over_chip(self, key: int) -> bool:
        """Backspace behind a chip or Delete ahead of one moves past it instead of removing it."""
        cursor = self.textCursor()
        back = key == Qt.Key.Key_Backspace
        neighbour = cursor.position() - 1 if back else cursor.position()
        if neighbour < 0 or self.document().characterAt(neighbour) != PLACEHOLDER:
            return False
        cursor.movePosition(
            QTextCursor.MoveOperation.PreviousCharacter if back else QTextCursor.MoveOperation.NextCharacter
        )
        self.setTextCursor(cursor)
        self.chip_kept.emit()
        return True

    # --- Qt ------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Undo and redo belong to the form's history, not to this widget."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            steps = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if any(event.matches(step) for step in steps):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Typing, but a passage stays one paragraph and keeps its chips."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        removing = key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        selected = PLACEHOLDER in self.textCursor().selectedText()
        if selected and (removing or event.matches(QKeySequence.StandardKey.Cut)):
            if not removing:
                self.copy()
            self._remove_selected_words()
            return
        if removing and not self.textCursor().hasSelection() and self._step_over_chip(key):
            return
        typed = event.text()
        if (
            selected
            and typed
            and typed.isprintable()
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self._remove_selected_words()
        self._write_plainly()
        super().keyPressEvent(event)

    def _write_plainly(self) -> None:
        """Text typed behind a chip must not take over the chip's format."""
        if self.currentCharFormat().objectType() == _CHIP:
            self.setCurrentCharFormat(QTextCharFormat())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Text only."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste as one line of plain text; a chip that was copied elsewhere is not doubled."""
        text = " ".join(source.text().replace(PLACEHOLDER, "").split())
        if self.textCursor().hasSelection():
            self._remove_selected_words()
        self.textCursor().insertText(text, QTextCharFormat())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The height follows the text."""
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        room = round(self.document().size().height()) + 18
        self.setFixedHeight(min(max(room, 64), _TALLEST))
