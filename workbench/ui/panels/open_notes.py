"""All notes of the form that somebody still has to look at."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.model.passage_note import PassageNote
from workbench.ui.i18n import count, tr
from workbench.ui.panels.notes_card import spoken, state_of
from workbench.ui.widgets.labels import label

LONGEST = 80
"""Characters of a passage that stand below its note."""


class OpenNotesPanel(QWidget):
    """A list to walk through by arrow keys; Enter or a click goes to the passage: `wanted(segment)`."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("openNotes")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._notes: tuple[PassageNote, ...] = ()
        self.state = label("", "muted")
        self.list = QListWidget()
        self.list.setObjectName("hidden")
        self.list.setAccessibleName(tr("notes.open"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        self.list.itemActivated.connect(lambda _item: self._go())
        self.list.itemClicked.connect(lambda _item: self._go())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        layout.addWidget(self.state)
        layout.addWidget(self.list, 1)

    def show_notes(self, notes: Sequence[PassageNote], passages: Sequence[str]) -> None:
        """Show these notes in this order; `passages`: the text that each is about."""
        self._notes = tuple(notes)
        row = self.list.currentRow()
        self.list.clear()
        for note, passage in zip(notes, passages, strict=True):
            short = passage if len(passage) <= LONGEST else f"{passage[: LONGEST - 2].rstrip()} …"
            item = QListWidgetItem("\n".join((note.text, state_of(note), short)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{spoken(note)} {passage}")
            self.list.addItem(item)
        self.list.setCurrentRow(min(max(row, 0), len(self._notes) - 1))
        self.list.setVisible(bool(notes))
        self.state.setText(count("notes.count", len(notes)) if notes else tr("notes.none"))

    def _go(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._notes):
            self.wanted.emit(self._notes[at].segment)
