"""What the office glossary says about words of the passage in hand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.model.term import GlossaryEntry
from workbench.ui.i18n import tr
from workbench.ui.models.term_texts import term_lines
from workbench.ui.widgets.labels import button, button_row, card, label

MOST = 6
"""Entries in sight at most."""


class GlossaryCard(QWidget):
    """`add_wanted(words)`: these words are to become an entry. Escape puts the card away."""

    add_wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._words = ""
        frame, inside = card("plain")
        self.title = label(tr("term.title"), "strong")
        self.entries: list[QWidget] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        self.nothing = label("", "muted")
        self.add = button(tr("term.add"), lambda: self.add_wanted.emit(self._words))
        self.away = button(tr("term.close"), self.hide)
        inside.addWidget(self.title)
        inside.addLayout(self._list)
        inside.addWidget(self.nothing)
        inside.addWidget(button_row(self.away, self.add))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.hide()

    def show_entries(self, entries: Sequence[GlossaryEntry], words: str) -> None:
        """Show these entries; `words` is what was asked about, "" for the whole passage."""
        self._words = words
        for old in self.entries:
            old.hide()
            old.deleteLater()
        self.entries = [_entry(entry) for entry in entries[:MOST]]
        for one in self.entries:
            self._list.addWidget(one)
        self.nothing.setText(tr("term.none", words=words) if words else tr("term.none_here"))
        self.nothing.setVisible(not entries)
        self.show()
        self.away.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape puts the card away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def _entry(entry: GlossaryEntry) -> QWidget:
    made = QWidget()
    lines = term_lines(entry)
    made.setAccessibleName(" ".join((entry.term, *lines)))
    inside = QVBoxLayout(made)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.setSpacing(2)
    inside.addWidget(label(entry.term, "strong"))
    for line in lines[:-1]:
        inside.addWidget(label(line))
    inside.addWidget(label(lines[-1], "muted"))
    return made
