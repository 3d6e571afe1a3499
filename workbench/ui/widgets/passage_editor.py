"""A small editor for one passage: words are free, placeholders stand as chips that cannot get lost."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QMimeData, QPointF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QToolTip

from workbench.model.document import PLACEHOLDER, Placeholder, Segment
from workbench.model.finding import Finding
from workbench.ui.analysis import with_text
from workbench.ui.models.editor_offsets import editor_offsets
from workbench.ui.models.text_steps import TextState, TextSteps
from workbench.ui.theme import Theme
from workbench.ui.widgets.chip_object import CHIP, ID, ChipObject, chip_sign
from workbench.ui.widgets.editor_marks import EditorMarks

_TALLEST = 260


class PassageEditor(QTextEdit):
    """Holds one passage. `chip_kept` tells that somebody tried to remove a chip; `edited` follows typing.

    Undo and redo go through what was typed here. Features say more about a place by `tips`, and offer more by `menus`.
    """

    chip_kept = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, names: dict[str, str]) -> None:
        super().__init__()
        self._names = names
        self._raw: dict[int, str] = {}
        self._labels: dict[int, str] = {}
        self._steps = TextSteps()
        self._loading = False
        self._segment: Segment | None = None
        self.tips: list[Callable[[int], str]] = []
        self.menus: list[Callable[[QMenu, int], None]] = []
        self.marks = EditorMarks(self.document(), theme)
        self._chip = ChipObject(theme, self._labels)
        self.document().documentLayout().registerHandler(CHIP, self._chip)
        self.setUndoRedoEnabled(False)  # Qt's own would bring chips back without their text, or lose them
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.textChanged.connect(self._guard)
        self.cursorPositionChanged.connect(self._follow_cursor)

    # --- text ----------------------------------------------------------------------------------------------

    def load(self, segment: Segment) -> None:
        """Show the segment's text, the cursor at its end."""
        self._segment = segment
        self._raw = {item.id: segment.text[item.offset : item.end] for item in segment.placeholders}
        self._labels.clear()
        for item in segment.placeholders:
            self._labels[item.id] = chip_sign(item, segment.text, self._names)
        self._fill(segment.text, segment.placeholders)
        self.moveCursor(QTextCursor.MoveOperation.End)
        self._steps.begin(self.text(), self.textCursor().position())

    def text(self) -> str:
        """The text as the segment will have it, placeholders with their protected text."""
        parts = []
        block = self.document().firstBlock()
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            raw = self._raw.get(fragment.charFormat().intProperty(ID), "")
            # Neighbouring chips of one kind can share a fragment only if they are one placeholder.
            parts.append(fragment.text().replace(PLACEHOLDER, raw) if raw else fragment.text())
            iterator += 1
        return "".join(parts)

    @property
    def segment(self) -> Segment | None:
        """The passage with the text that stands here; None before the first one."""
        return with_text(self._segment, self.text()) if self._segment is not None else None

    def show_findings(self, findings: Iterable[Finding]) -> None:
        """Mark findings of the text that stands here now."""
        if (segment := self.segment) is not None:
            self.marks.show(findings, editor_offsets(segment))
            self.viewport().update()

    def select_stretch(self, start: int, end: int) -> None:
        """Select the code points `start:end` of the text that stands here."""
        if (segment := self.segment) is not None:
            offsets, cursor = editor_offsets(segment), self.textCursor()
            cursor.setPosition(offsets.position(start))
            cursor.setPosition(offsets.position(end), QTextCursor.MoveMode.KeepAnchor)
            self.setTextCursor(cursor)

    def _fill(self, text: str, placeholders: tuple[Placeholder, ...]) -> None:
        self._loading = True
        self.marks.clear()
        self.clear()
        cursor = self.textCursor()
        at = 0
        for item in placeholders:
            cursor.insertText(text[at : item.offset], QTextCharFormat())
            form = QTextCharFormat()
            form.setObjectType(CHIP)
            form.setProperty(ID, item.id)
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
            ids += [fragment.charFormat().intProperty(ID)] * fragment.text().count(PLACEHOLDER)
            iterator += 1
        return ids

    def _guard(self) -> None:
        """The last line of defence, whatever way the change came: a text that lost a chip is put back."""
        if self._loading or self._segment is None:
            return
        whole = self.document().blockCount() == 1 and sorted(self._ids()) == sorted(self._raw)
        if whole:
            self._steps.note(self.text(), self.textCursor().position())
            self._grow()
            self.edited.emit()
            return
        self._put(self._segment, self._steps.now)
        self.chip_kept.emit()

    def _put(self, segment: Segment, state: TextState) -> None:
        restored = with_text(segment, state.text)
        self._fill(restored.text, restored.placeholders)
        cursor = self.textCursor()
        cursor.setPosition(min(state.position, self.document().characterCount() - 1))
        self.setTextCursor(cursor)

    def _follow_cursor(self) -> None:
        if not self._loading and self.text() == self._steps.now.text:
            self._steps.move(self.textCursor().position())

    def _step(self, state: TextState | None) -> None:
        if state is not None and self._segment is not None:
            self._put(self._segment, state)
            self.edited.emit()

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
        """Undo and redo are about what was typed here as long as the editor has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            steps = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
            if _is_redo(event) or any(event.matches(step) for step in steps):
                event.accept()
                return True
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Say what is under the mouse."""
        if isinstance(event, QHelpEvent):
            tip = self.tip(self.cursorForPosition(event.pos()).position())
            QToolTip.showText(event.globalPos(), tip, self.viewport())
            return True
        return super().viewportEvent(event)

    def tip(self, position: int) -> str:
        """What is to be said about a place: findings, and what features know."""
        found = "\n".join(item.message for item in self.marks.at(position))
        return "\n\n".join(filter(None, (found, *(tip(position) for tip in self.tips))))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        """The usual menu, and what features add."""
        self.menu(self.cursorForPosition(event.pos()).position()).popup(event.globalPos())

    def menu(self, position: int) -> QMenu:
        """What can be done at a place."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        for add in self.menus:
            add(menu, position)
        return menu

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The text, and the lines of the findings on it."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        origin = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        self.marks.paint(painter, origin, QSizeF(self.viewport().size()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Typing, but a passage stays one paragraph and keeps its chips."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        if _is_redo(event) or event.matches(QKeySequence.StandardKey.Undo):
            self._step(self._steps.forth() if _is_redo(event) else self._steps.back())
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
        if self.currentCharFormat().objectType() == CHIP:
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


def _is_redo(event: QKeyEvent) -> bool:
    """Both keys of the window for it: not every platform knows both."""
    redo = (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))
    return QKeySequence(event.keyCombination()) in redo or event.matches(QKeySequence.StandardKey.Redo)
