"""Write the passage yourself: editor, what is found in what is typed, take over or leave."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from workbench.model.document import Segment
from workbench.model.finding import Finding
from workbench.ui.analysis import PassageComparison
from workbench.ui.i18n import count, number, tr
from workbench.ui.models.difficulty import difficulty_of
from workbench.ui.panels.guard_card import GuardCard
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, card, keys, label
from workbench.ui.widgets.passage_editor import PassageEditor

TOLD = 2
"""Findings at the cursor that are told at most."""


class EditorCard(QWidget):
    """`finished(text)` carries the new text, `cancelled` leaves the old one."""

    finished = Signal(str)
    cancelled = Signal()
    edited = Signal()

    def __init__(self, theme: Theme, names: dict[str, str]) -> None:
        super().__init__()
        self.reason = ""
        self._untouched = ""
        frame, inside = card("plain")
        self.editor = PassageEditor(theme, names)
        self.editor.setAccessibleName(tr("editor.name"))
        self.take = button(tr("editor.take"), self.finish, "primary")
        self.leave = button(tr("editor.leave"), self.cancelled.emit)
        self._hint = label("", "muted")
        self.state = label("", "muted")
        self.told = label("")
        self.guard = GuardCard(theme)
        self.editor.chip_kept.connect(lambda: self._hint.setText(tr("editor.kept")))
        self.editor.edited.connect(self.edited)
        self.editor.cursorPositionChanged.connect(self._tell)
        buttons = QHBoxLayout()
        buttons.addWidget(self.take)
        buttons.addWidget(self.leave)
        buttons.addStretch(1)
        inside.addWidget(label(tr("editor.title"), "strong"))
        inside.addWidget(self.editor)
        for widget in (self._hint, self.state, self.told, self.guard):
            inside.addWidget(widget)
        inside.addLayout(buttons)
        inside.addWidget(label(tr("editor.keys", take=keys("Ctrl+Return")), "muted"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    @property
    def is_open(self) -> bool:
        """Is a passage being written?"""
        return not self.isHidden()

    @property
    def text(self) -> str:
        """The passage as it stands in the editor."""
        return self.editor.text()

    @property
    def has_draft(self) -> bool:
        """Is there typing that nobody has taken over yet?"""
        return self.is_open and self.text != self._untouched

    def begin(self, segment: Segment, reason: str = "") -> None:
        """Open the segment with the text it has; `reason` explains the change in a tracked export."""
        self.reason = reason
        self.editor.load(segment)
        self._untouched = self.editor.text()
        self._hint.setText(tr("editor.chips") if segment.placeholders else "")
        self._hint.setVisible(bool(segment.placeholders))
        self.state.setText(tr("writing.looking"))
        self.told.hide()
        self.guard.show_alerts(())
        self.show()
        self.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def finish(self) -> None:
        """Take the text over."""
        self.finished.emit(self.text)

    def show_look(self, found: PassageComparison, findings: Sequence[Finding]) -> None:
        """What was found in the text that stands in the editor, and how hard it is beside the file's own."""
        (before, _), (after, _) = difficulty_of(found.before), difficulty_of(found.after)
        texts = [count("writing.findings", len(findings))]
        if after is not None:
            now = number(after.score)
            earlier = number(before.score if before else None)
            change = now if earlier == now else f"{earlier} → {now}"
            texts.insert(0, tr("writing.difficulty", change=change))
        self.state.setText(" · ".join(texts))
        self.editor.show_findings(findings)
        self.guard.show_alerts(found.alerts)
        self._tell()

    def _tell(self) -> None:
        found = self.editor.marks.at(self.editor.textCursor().position())[:TOLD]
        self.told.setText("\n".join(f"{tr(f'severity.{item.severity}')}: {item.message}" for item in found))
        self.told.setVisible(bool(found))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape leaves everything as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)
