"""Two people translated one passage at the same time: both texts, and the decision."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.models.translation_text import directed
from workbench.ui.theme import Theme
from workbench.ui.translation_steps import Clash
from workbench.ui.widgets.labels import button, button_row, card, label


class TranslationClash(QWidget):
    """`mine`, `theirs`: what was decided. Hidden while there is nothing to decide."""

    mine = Signal()
    theirs = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        del theme
        frame, inside = card("warn")
        self.title = label("", "strong")
        self.my_text, self.their_text = label(), label()
        self.take_mine = button(tr("translate.clash.mine"), self.mine.emit)
        self.keep_theirs = button(tr("translate.clash.theirs"), self.theirs.emit)
        inside.addWidget(self.title)
        inside.addWidget(label(tr("translate.clash.my_text"), "section"))
        inside.addWidget(self.my_text)
        self.their_title = label("", "section")
        inside.addWidget(self.their_title)
        inside.addWidget(self.their_text)
        inside.addWidget(button_row(self.take_mine, self.keep_theirs))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 8)
        outer.addWidget(frame)
        self.hide()

    def show_clash(self, clash: Clash | None, *, is_rtl: bool) -> None:
        """Ask about these two texts."""
        self.setVisible(clash is not None)
        if clash is None:
            return
        way = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        for one, text in ((self.my_text, clash.mine), (self.their_text, clash.theirs.target)):
            one.setLayoutDirection(way)
            one.setText(directed(text, is_rtl=is_rtl))
        self.title.setText(tr("translate.clash.title", who=clash.theirs.person))
        self.their_title.setText(tr("translate.clash.their_text", who=clash.theirs.person))
