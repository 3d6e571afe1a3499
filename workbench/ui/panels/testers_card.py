"""What readers said about the passage in hand, beside the passage: into the text, or into the glossary."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.i18n import count, tr
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, button_row, card, forbid, keys, label

SHOWN = 6


@dataclass(frozen=True, slots=True)
class ReaderHint:
    """Something that a reader said or marked. `word`: for the glossary, "" if it is none. `gone`: what
    the reader struck out."""

    tester: str
    said: str
    word: str = ""
    gone: str = ""


class TestersCard(QWidget):
    """`edit_wanted(note)`, `term_wanted(note)`, `results_wanted`."""

    __test__ = False
    edit_wanted = Signal(object)
    term_wanted = Signal(object)
    results_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.notes: tuple[ReaderHint, ...] = ()
        self._key: object = None
        frame, inside = card("plain")
        self.title = label(tr("testing.said"), "strong")
        self.told = label("", "muted")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.lines: list[QWidget] = []
        self.results = button(tr("testing.said.results"), self.results_wanted.emit, "link")
        inside.addWidget(self.title)
        inside.addWidget(self.told)
        inside.addLayout(self._list)
        inside.addWidget(self.results, 0, Qt.AlignmentFlag.AlignLeft)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)
        self.hide()

    def show_notes(
        self, notes: Sequence[ReaderHint], told: str, edit_key: str, term_key: str, why: str
    ) -> None:
        """The notes of the passage in hand; the keys work for the first one that they fit. `why`: no editing."""
        self.setVisible(bool(notes or told))
        shown = (tuple(notes), told, why)
        if shown == self._key:
            return
        self._key, self.notes = shown, tuple(notes)
        self.told.setText(told)
        self.told.setVisible(bool(told))
        empty(self._list)
        self.lines = []
        first_word = next((note for note in notes if note.word), None)
        for at, note in enumerate(notes[:SHOWN]):
            line = self._line(note, edit_key if at == 0 else "", term_key if note is first_word else "", why)
            self.lines.append(line)
            self._list.addWidget(line)
        if len(notes) > SHOWN:
            self._list.addWidget(label(count("testing.said.more", len(notes) - SHOWN), "muted"))

    def _line(self, note: ReaderHint, edit_key: str, term_key: str, why: str) -> QWidget:
        line = QWidget()
        inside = QVBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.addWidget(label(f"{note.tester}: {note.said}" if note.tester else note.said))
        edit = button(tr("testing.said.edit"), partial(self.edit_wanted.emit, note), "link")
        edit.setAccessibleDescription(note.said)
        if edit_key:
            edit.setToolTip(keys(edit_key))
        forbid(edit, why)
        made = [edit]
        if note.word:
            term = button(tr("testing.said.term"), partial(self.term_wanted.emit, note), "link")
            term.setAccessibleDescription(note.word)
            if term_key:
                term.setToolTip(keys(term_key))
            made.append(term)
        inside.addWidget(button_row(*made))
        return line
