"""The field for one translation: elements of the form are chips that cannot be damaged."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCharFormat, QTextCursor

from workbench.ui.models.text_steps import TextSteps
from workbench.ui.models.translation_text import Sign, pasted, signs_of, tagged_text, with_directions
from workbench.ui.offsets import utf16_length
from workbench.ui.theme import Theme
from workbench.ui.widgets.chip_object import CHIP
from workbench.ui.widgets.chip_text import HIDDEN, ChipText

_MOVES = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class TargetEditor(ChipText):
    """`edited` follows typing. A chip stands at most once; it goes as a whole (`chip_removed`), never in part.

    `entered`: Enter was pressed. `left`: the keyboard went elsewhere. `undo_beyond`, `redo_beyond`: there is nothing
    more to take back (or to do again) of what was typed here.
    """

    edited = Signal()
    chip_removed = Signal(int)
    entered = Signal()
    left = Signal()
    undo_beyond = Signal()
    redo_beyond = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._steps = TextSteps()
        self.textChanged.connect(self._follow)
        self.cursorPositionChanged.connect(self._follow_cursor)

    # --- text ----------------------------------------------------------------------------------------------

    def load(self, text: str, labels: Mapping[int, str], *, is_rtl: bool) -> None:
        """Show a tagged text; `labels`: every element that it may have. The cursor stands at its end."""
        super().load(text, labels, is_rtl=is_rtl)
        self._steps.begin(self.text(), self._logical(self.textCursor().position()))

    def replace_text(self, text: str) -> None:
        """Another text, as if it had been typed: one step back leads to the old one."""
        self._show(text)
        self._steps.note(self.text(), self._logical(self.textCursor().position()))
        self.edited.emit()

    def insert_tagged(self, text: str) -> None:
        """Put words (and elements that are not there yet) where the cursor is."""
        self._remove_selected_words()
        self._insert(pasted(text, self._labels, self.placed))

    def insert_next_chip(self) -> int:
        """Put the first missing element where the cursor is; its number, 0 if none is missing."""
        missing = self.missing
        if missing and not self.isReadOnly():
            self._insert(f"{{{missing[0]}}}")
        return missing[0] if missing else 0

    # --- inside --------------------------------------------------------------------------------------------

    def _insert(self, text: str) -> None:
        cursor = self.textCursor()
        self._busy = True
        cursor.clearSelection()
        for sign in signs_of(text, self._labels, self.placed):
            self._put(cursor, sign)
        self.setTextCursor(cursor)
        self._busy = False
        self._follow()

    def _follow(self) -> None:
        if self._busy:
            return
        self._busy = True
        self._join_lines()
        self._read_typed_tags()
        self._keep_directions()
        self._busy = False
        text = self.text()
        if text != self._steps.now.text:
            self._steps.note(text, self._logical(self.textCursor().position()))
            self.underline(())  # they were about another text
            self._grow()
            self.edited.emit()

    def _join_lines(self) -> None:
        """A passage is one paragraph, whatever way a break came."""
        while self.document().blockCount() > 1:
            cursor = QTextCursor(self.document().firstBlock().next())
            cursor.deletePreviousChar()
            cursor.insertText(" ", QTextCharFormat())

    def _read_typed_tags(self) -> None:
        """Whoever writes {2} means the element: it becomes a chip if it is not there yet."""
        signs = self.signs()
        if "}" not in {sign.text for sign in signs}:
            return
        wanted = signs_of(tagged_text(signs), self._labels)
        if [sign.tag for sign in wanted if sign.tag] != [sign.tag for sign in signs if sign.tag]:
            at = self._logical(self.textCursor().position())
            before = sum(1 for sign in wanted if sign.tag) - sum(1 for sign in signs if sign.tag)
            self._show(tagged_text(signs))
            self._busy = True
            self._go(max(at - 2 * before, 0))

    def _keep_directions(self) -> None:
        """Put hidden signs where they must be now, and nowhere else; the cursor keeps its place in the text."""
        now = self.signs()
        wanted = with_directions(now, is_rtl=self._is_rtl)
        if now == wanted:
            return
        at, anchor = (
            self._logical(place) for place in (self.textCursor().position(), self.textCursor().anchor())
        )
        cursor = QTextCursor(self.document())
        place, mine, should = 0, list(now), list(wanted)
        while mine or should:
            if mine and should and mine[0] == should[0]:
                place += 1 if mine[0].tag else utf16_length(mine[0].text)
                mine.pop(0)
                should.pop(0)
            elif mine and mine[0].hidden:
                cursor.setPosition(place)
                cursor.deleteChar()
                mine.pop(0)
            else:
                cursor.setPosition(place)
                self._put(cursor, should[0])
                place += utf16_length(should.pop(0).text)
        self._go(at, anchor)

    def _follow_cursor(self) -> None:
        if not self._busy and self.text() == self._steps.now.text:
            self._steps.move(self._logical(self.textCursor().position()))

    def _step(self, *, back: bool) -> None:
        state = self._steps.back() if back else self._steps.forth()
        if state is None:
            (self.undo_beyond if back else self.redo_beyond).emit()
            return
        self._show(state.text)
        self._busy = True
        self._go(state.position)
        self._busy = False
        self.edited.emit()

    def _remove_selected_words(self) -> None:
        """Delete what is selected except the chips in it."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        kept = tuple(sign for sign in self._signs_between(start, end) if sign.tag)
        self._busy = True
        cursor.removeSelectedText()
        for sign in kept:
            self._put(cursor, sign)
        cursor.setPosition(start)
        self.setTextCursor(cursor)
        self._busy = False

    def _remove_one(self, key: int) -> bool:
        """Backspace and Delete pass over hidden signs, and take a chip as a whole. True if all is done."""
        cursor, back = self.textCursor(), key == Qt.Key.Key_Backspace
        move = (
            QTextCursor.MoveOperation.PreviousCharacter if back else QTextCursor.MoveOperation.NextCharacter
        )
        while True:
            beside = self._beside(cursor.position(), back=back)
            if beside is None or not beside.hidden:
                break
            cursor.movePosition(move)
        self._busy = True
        self.setTextCursor(cursor)
        self._busy = False
        if beside is None or not beside.tag:
            return False
        self._busy = True
        (cursor.deletePreviousChar if back else cursor.deleteChar)()
        self._busy = False
        self.chip_removed.emit(beside.tag)
        self._follow()
        return True

    def _beside(self, place: int, *, back: bool) -> Sign | None:
        span = (max(place - 2, 0), place) if back else (place, place + 1)
        found = self._signs_between(*span)
        return (found[-1] if back else found[0]) if found else None

    # --- Qt ------------------------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Undo and redo are about what was typed here as long as the field has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            if _is_redo(event) or event.matches(QKeySequence.StandardKey.Undo):
                event.accept()
                return True
            if event.modifiers() not in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            ) and not _is_editing(event):
                event.ignore()  # a command of the window has it, not the field
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Typing, but a passage stays one paragraph, and chips stay whole."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.ignore()
            else:
                self.entered.emit()
            return
        if self.isReadOnly():
            super().keyPressEvent(event)
            return
        if _is_redo(event) or event.matches(QKeySequence.StandardKey.Undo):
            self._step(back=not _is_redo(event))
            return
        removing = key in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
        if event.matches(QKeySequence.StandardKey.Cut):
            self.copy()
            removing = True
        if self.textCursor().hasSelection() and (removing or _is_typing(event)):
            self._remove_selected_words()
            if removing:
                self._follow()
                return
        elif removing and not event.modifiers() and self._remove_one(key):
            return
        self._write_plainly()
        if key in _MOVES:
            self._move(event)
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        """Text only."""
        return source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        """Paste as one line; an element is never doubled."""
        if not self.isReadOnly():
            self.insert_tagged(source.text())

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The keyboard goes elsewhere."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _move(self, event: QKeyEvent) -> None:
        """A hidden sign is no step of its own."""
        for _ in range(4):
            before = self.textCursor().position()
            super().keyPressEvent(event)
            now = self.textCursor().position()
            passed = self._signs_between(min(before, now), max(before, now))
            if not passed or not all(sign.hidden for sign in passed):
                break

    def _write_plainly(self) -> None:
        """What is typed beside a chip or a hidden sign is neither."""
        form = self.currentCharFormat()
        if self.textCursor().hasSelection():
            return  # the format would go to all that is selected
        if form.objectType() == CHIP or form.boolProperty(HIDDEN):
            self.setCurrentCharFormat(QTextCharFormat())


def _is_redo(event: QKeyEvent) -> bool:
    return event.matches(QKeySequence.StandardKey.Redo) or (
        event.key() == Qt.Key.Key_Y and event.modifiers() == Qt.KeyboardModifier.ControlModifier
    )


def _is_typing(event: QKeyEvent) -> bool:
    text = event.text()
    control = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
    return bool(text) and text.isprintable() and not event.modifiers() & control


def _is_editing(event: QKeyEvent) -> bool:
    standard = QKeySequence.StandardKey
    usual = (standard.Copy, standard.Cut, standard.Paste, standard.SelectAll)
    keys = (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_Backspace)
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return (
        any(event.matches(one) for one in usual)
        or event.key() in (*keys, Qt.Key.Key_Delete)
        or (event.modifiers() & altgr == altgr and event.text().isprintable())
        or bool(event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier)
    )
