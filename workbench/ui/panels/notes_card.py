"""Notes about the passage in hand: read them, call them done, write another one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from workbench.model.passage_note import PassageNote
from workbench.ui.i18n import tr
from workbench.ui.models.moments import moment
from workbench.ui.widgets.labels import button, button_row, card, forbid, label

HEIGHT = 76
"""Pixels of the field for a new note."""


class NotesCard(QWidget):
    """`written(text)`, `resolved(note)`, `reopened(note)`, `deleted(note)`."""

    written = Signal(str)
    resolved = Signal(object)
    reopened = Signal(object)
    deleted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._why = ""
        self._shown: tuple[PassageNote, ...] = ()
        self.frame, self._inside = card("plain")
        self.lines: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.write = button(tr("notes.write"), self.begin, "link")
        self.field = QPlainTextEdit()
        self.field.setFixedHeight(HEIGHT)
        self.field.setTabChangesFocus(True)
        self.field.setAccessibleName(tr("notes.field"))
        self.field.setPlaceholderText(tr("notes.field"))
        self.field.textChanged.connect(self._allow)
        self.keep = button(tr("notes.keep"), self.finish, "primary")
        self.back = button(tr("notes.back"), self.leave)
        self._asking = QWidget()
        asking = QVBoxLayout(self._asking)
        asking.setContentsMargins(0, 0, 0, 0)
        asking.setSpacing(8)
        asking.addWidget(self.field)
        asking.addWidget(button_row(self.keep, self.back))
        self._asking.hide()
        self._inside.addWidget(label(tr("notes.title"), "strong"))
        self._inside.addLayout(self._list)
        self._inside.addWidget(self.write, 0, Qt.AlignmentFlag.AlignLeft)
        self._inside.addWidget(self._asking)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)

    def show_notes(self, notes: Sequence[PassageNote], why_not: str) -> None:
        """Show these notes, the open ones first; `why_not`: why the person may not change them, else ""."""
        ordered = tuple(sorted(notes, key=lambda note: not note.is_open))
        forbid(self.write, why_not)
        if (ordered, why_not) == (self._shown, self._why):
            return
        self._shown, self._why = ordered, why_not
        for line in self.lines:
            line.hide()
            line.deleteLater()
        self.lines = [self._line(note) for note in ordered]
        for line in self.lines:
            self._list.addWidget(line)

    @property
    def is_writing(self) -> bool:
        """Is a note being written?"""
        return not self._asking.isHidden()

    def begin(self) -> None:
        """Empty field, keyboard in it."""
        if not self._why:
            if not self.is_writing:
                self.field.clear()
            self._allow()
            self.write.hide()
            self._asking.show()
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Nothing is written."""
        self._asking.hide()
        self.write.show()

    def finish(self) -> None:
        """Keep the note."""
        text = self.field.toPlainText().strip()
        if self.is_writing and text:
            self.leave()
            self.written.emit(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape and self.is_writing:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _allow(self) -> None:
        self.keep.setEnabled(bool(self.field.toPlainText().strip()))

    def _line(self, note: PassageNote) -> QWidget:
        line = QWidget()
        line.setAccessibleName(spoken(note))
        inside = QVBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.addWidget(label(note.text, "" if note.is_open else "muted"))
        inside.addWidget(label(state_of(note), "muted"))
        if note.is_open:
            change = button(tr("notes.resolve"), partial(self.resolved.emit, note), "link")
        else:
            change = button(tr("notes.reopen"), partial(self.reopened.emit, note), "link")
        delete = button(tr("notes.delete"), partial(self.deleted.emit, note), "link")
        for one in (change, delete):
            one.setAccessibleDescription(note.text)
            forbid(one, self._why)
        inside.addWidget(button_row(change, delete))
        return line


def state_of(note: PassageNote) -> str:
    """Who wrote it and when, or who called it done."""
    if note.is_open:
        return tr("notes.line", who=note.who, moment=moment(note.when))
    return tr("notes.done", who=note.resolved_by, moment=moment(note.resolved_when))


def spoken(note: PassageNote) -> str:
    """The note in a sentence for screen readers."""
    return f"{tr('notes.one')}: {note.text} {state_of(note)}"
