"""Two texts for the passage in hand: both side by side, and three ways on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from workbench.ui.i18n import count, tr
from workbench.ui.models.clash import Clash
from workbench.ui.models.difference import difference, shortened
from workbench.ui.models.display import plain_words
from workbench.ui.theme import Theme
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.labels import button, card, label

HEIGHT = 112
"""Pixels for the texts; longer ones scroll."""


class ConflictCard(QWidget):
    """`mine`, `theirs`, `both` carry the clash that was decided; `go(segment)` leads to the next one."""

    mine = Signal(object)
    theirs = Signal(object)
    both = Signal(object)
    go = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._clash: Clash | None = None
        self._next = ""
        self.frame, inside = card("warn")
        self.title = label("", "strong")
        self.my_text = DifferenceLabel(theme)
        self.their_text = DifferenceLabel(theme)
        self.their_title = label("", "section")
        self.take_mine = button(tr("clash.take_mine"), lambda: self.mine.emit(self._clash))
        self.keep_theirs = button(tr("clash.keep_theirs"), lambda: self.theirs.emit(self._clash))
        self.merge = button(tr("clash.merge"), lambda: self.both.emit(self._clash))
        self.more = button("", lambda: self.go.emit(self._next), "link", tr("clash.text"))
        inside.addWidget(self.title)
        inside.addWidget(label(tr("clash.text")))
        inside.addLayout(self._texts())
        for one in (self.take_mine, self.keep_theirs, self.merge):
            inside.addWidget(one)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(16, 12, 16, 0)
        outer.addWidget(self.frame)
        outer.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def _texts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        titles = (label(tr("clash.mine"), "section"), self.their_title)
        for column, (title, text) in enumerate(zip(titles, (self.my_text, self.their_text), strict=True)):
            scroll = QScrollArea()
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(_on_top(text))
            scroll.viewport().setAutoFillBackground(False)
            scroll.setFixedHeight(HEIGHT)
            grid.addWidget(title, 0, column)
            grid.addWidget(scroll, 1, column)
            grid.setColumnStretch(column, 1)
        return grid

    def show_clash(self, clash: Clash | None, others: tuple[str, ...]) -> None:
        """Show the question about the passage in hand; `others`: passages with further ones."""
        self._clash, self._next = clash, next(iter(others), "")
        self.frame.setVisible(clash is not None)
        self.more.setVisible(bool(others))
        self.more.setText(count("clash.more", len(others)))
        self.more.setAccessibleName(self.more.text())
        self.setVisible(clash is not None or bool(others))
        if clash is None:
            return
        known = bool(clash.who)
        key = clash.cause if clash.cause != "conflict" or known else "conflict_unknown"
        self.title.setText(tr(f"clash.title.{key}", who=clash.who))
        self.their_title.setText(tr("clash.theirs", who=clash.who) if known else tr("clash.stored"))
        base = plain_words(clash.base)
        self.my_text.show_pieces(shortened(difference(base, plain_words(clash.mine))))
        self.their_text.show_pieces(shortened(difference(base, plain_words(clash.theirs))))
        self.my_text.setAccessibleName(f"{tr('clash.mine')}: {plain_words(clash.mine)}")
        self.their_text.setAccessibleName(f"{self.their_title.text()}: {plain_words(clash.theirs)}")
        self.setAccessibleName(self.title.text())


def _on_top(text: QLabel) -> QWidget:
    holder = QWidget()
    holder.setObjectName("onTop")
    layout = QVBoxLayout(holder)
    layout.setContentsMargins(0, 0, 4, 0)
    layout.addWidget(text)
    layout.addStretch(1)
    return holder
