"""A new term of the glossary: the words, what is to be done with them, and what to know about them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.model.term import GlossaryEntry
from workbench.ui.i18n import tr
from workbench.ui.widgets.labels import button, button_row, card, forbid, label

KINDS = ("replace", "explain", "avoid", "keep")
WORD_CLASSES = ("NOUN", "VERB", "ADJ", "ADV", "ADP", "PHRASE", "ABBR")


class TermCard(QWidget):
    """`wanted(entry, anyway)`: the entry without a number; `anyway`: its contradictions have been read. Or `left`."""

    wanted = Signal(object, bool)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._told: tuple[str, ...] = ()
        self._why = ""
        frame, inside = card("plain")
        self.term, self.plain, self.explanation, self.note = (QLineEdit() for _ in range(4))
        self.kind, self.word_class = QComboBox(), QComboBox()
        for kind in KINDS:
            self.kind.addItem(tr(f"term.kind.{kind}"), kind)
        for name in WORD_CLASSES:
            self.word_class.addItem(tr(f"term.pos.{name}"), name)
        self.objections = label("")
        self.objections.setProperty("tone", "warning")
        self.keep = button(tr("term.keep"), self.finish, "primary")
        self.back = button(tr("term.back"), self.leave)
        self._fields = QFormLayout()
        self._fields.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self._fields.setVerticalSpacing(4)
        rows: Sequence[tuple[str, QLineEdit | QComboBox]] = (
            ("term", self.term), ("kind", self.kind), ("plain", self.plain), ("explanation", self.explanation),
            ("note", self.note), ("pos", self.word_class),
        )  # fmt: skip
        for name, field in rows:
            self._fields.addRow(tr(f"term.field.{name}"), field)
            field.setAccessibleName(tr(f"term.field.{name}"))
            if isinstance(field, QLineEdit):
                field.textChanged.connect(self._change)
                field.returnPressed.connect(self.finish)
            else:
                field.currentIndexChanged.connect(self._change)
        inside.addWidget(label(tr("term.new"), "strong"))
        inside.addLayout(self._fields)
        inside.addWidget(self.objections)
        inside.addWidget(button_row(self.keep, self.back))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.hide()

    def begin(self, words: str, why_not: str) -> None:
        """Ask about these words; `why_not`: why the person may not change the glossary, else ""."""
        self.term.setText(words)
        for field in (self.plain, self.explanation, self.note):
            field.clear()
        self.kind.setCurrentIndex(0)
        self.word_class.setCurrentIndex(WORD_CLASSES.index(guessed_class(words)))
        self._why = why_not
        forbid(self.keep, why_not)
        self._change()
        self.show()
        (self.plain if words else self.term).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def entry(self) -> GlossaryEntry:
        """What the fields say. Its number is still to be given."""
        plain = tuple(filter(None, map(str.strip, self.plain.text().split("|"))))
        return GlossaryEntry(
            "",
            " ".join(self.term.text().split()),
            str(self.word_class.currentData()),
            str(self.kind.currentData()),
            plain,
            explanation=self.explanation.text().strip(),
            context=self.note.text().strip(),
        )

    def show_objections(self, told: Sequence[str]) -> None:
        """Say what the entry contradicts; it can be added all the same."""
        self._told = tuple(told)
        self.objections.setText("\n".join(told))
        self.objections.setVisible(bool(told))
        self.keep.setText(tr("term.keep_anyway" if told else "term.keep"))
        self.keep.setAccessibleName(self.keep.text())

    def finish(self) -> None:
        """Add the term."""
        if self.keep.isEnabled():
            self.wanted.emit(self.entry, bool(self._told))

    def leave(self) -> None:
        """Add nothing."""
        self.hide()
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape adds nothing."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    def _change(self) -> None:
        """Other words: what was said about the old ones does not hold."""
        self.show_objections(())
        kind = str(self.kind.currentData())
        self._fields.setRowVisible(self.plain, kind in ("replace", "avoid"))
        complete = {"replace": self.plain.text().strip(), "explain": self.explanation.text().strip()}
        whole = bool(self.term.text().strip()) and bool(complete.get(kind, "always"))
        self.keep.setEnabled(whole and not self._why)


def guessed_class(words: str) -> str:
    """The likeliest word class of a term by its looks; the person sees it and can choose another one."""
    if " " in words.strip():
        return "PHRASE"
    if words[:1].isupper():
        return "ABBR" if words.isupper() and len(words) > 1 else "NOUN"
    return "VERB" if words.endswith("en") else "ADJ"
