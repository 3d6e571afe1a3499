"""Where else words stand in the translation memory."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from workbench.model.memory_unit import ConcordanceHit
from workbench.ui.i18n import count, tr
from workbench.ui.models.translation_text import directed, plain
from workbench.ui.panels.translation_cards import direct, pieces, told_origin
from workbench.ui.theme import Theme
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, card, label


class ConcordancePanel(QWidget):
    """Where else do these words stand? `asked(words, in_target)`; `taken(hit)`."""

    asked = Signal(str, bool)
    taken = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("passageBody")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.line = QLineEdit()
        self.line.setAccessibleName(tr("translate.concordance"))
        self.line.setPlaceholderText(tr("translate.concordance.hint"))
        self.in_target = QCheckBox(tr("translate.concordance.in_target"))
        self.state = label(tr("translate.concordance.begin"), "muted")
        self.hits: tuple[ConcordanceHit, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(8)
        for widget in (self.line, self.in_target, self.state):
            layout.addWidget(widget)
        layout.addLayout(self._list)
        layout.addStretch(1)
        self.line.returnPressed.connect(self._ask)
        self.in_target.toggled.connect(lambda _on: self._ask())

    def begin(self, words: str) -> None:
        """Look for these words; without any the field waits for some."""
        if words:
            self.line.setText(words)
            self._ask()
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.line.selectAll()

    def show_hits(self, hits: Sequence[ConcordanceHit], is_rtl: bool) -> None:
        """Show what was found."""
        empty(self._list)
        self.hits = tuple(hits)
        self.state.setText(
            tr("translate.concordance.none") if not hits else count("translate.concordance.found", len(hits))
        )
        for hit in hits:
            frame, inside = card("plain")
            source, target = DifferenceLabel(self._theme), DifferenceLabel(self._theme)
            source.show_pieces(pieces(hit.source, () if hit.in_target else hit.spans))
            shown = hit.target if hit.in_target else directed(hit.target, is_rtl=is_rtl)
            target.show_pieces(pieces(shown, hit.spans if hit.in_target else ()))
            direct(target, is_rtl)
            inside.addWidget(source)
            inside.addWidget(target)
            inside.addWidget(label(told_origin(hit.document, hit.state, hit.person, hit.at), "muted"))
            take = button(tr("translate.take"), partial(self.taken.emit, hit), "link")
            take.setAccessibleName(tr("translate.insert", text=plain(hit.target)))
            inside.addWidget(take, 0, Qt.AlignmentFlag.AlignLeft)
            self._list.addWidget(frame)

    def _ask(self) -> None:
        if words := self.line.text().strip():
            self.asked.emit(words, self.in_target.isChecked())
