"""Every text that the passage in hand ever had: who, when, why, what is different, and the way back to it."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.ui import icons
from workbench.ui.i18n import tr
from workbench.ui.models.difference import difference
from workbench.ui.models.display import plain_words
from workbench.ui.models.moments import moment
from workbench.ui.theme import Theme
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.labels import button, label

if TYPE_CHECKING:
    from workbench.app.segment_history import CommittedText

LINES = 4
"""Texts in sight at once; the list scrolls."""
MARGIN = 4


class HistoryFold(QWidget):
    """Reads nothing before it is unfolded. `wanted(text)`: make this `CommittedText` the current one.

    `read(done)` fetches the texts of the passage in hand in the background.
    """

    wanted = Signal(object)

    def __init__(
        self, theme: Theme, read: "Callable[[Callable[[tuple[CommittedText, ...]], None]], None]"
    ) -> None:
        super().__init__()
        self._read = read
        self._reads = 0
        self._texts: tuple[CommittedText, ...] = ()
        self.state = label("", "muted")
        self.list = QListWidget()
        self.list.setObjectName("hidden")
        self.list.setAccessibleName(tr("history.list"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        self.list.currentRowChanged.connect(self._show)
        self.text = DifferenceLabel(theme)
        self.restore = button(tr("history.restore"), self._restore)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(8, 0, 0, 0)
        inside.setSpacing(8)
        for widget in (self.state, self.list, self.text):
            inside.addWidget(widget)
        inside.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignLeft)
        muted = theme.colours.muted
        closed, opened = icons.icon("chevron-right", muted), icons.icon("chevron-down", muted)
        self.fold = Fold(tr("history.title"), body, closed, opened)
        self.fold.switch.clicked.connect(self.refresh)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        self.hide()

    def refresh(self) -> None:
        """Another passage is in hand, or its text changed."""
        self._reads += 1
        if self.fold.body.isHidden() or self.isHidden():
            return
        if not self._texts:
            self._say(tr("history.loading"))
        self._read(partial(self._take, self._reads))

    def allow(self, why_not: str) -> None:
        """Whether the person may bring a text back; a tool tip says why not."""
        self.restore.setEnabled(not why_not and self.list.currentRow() > 0)
        self.restore.setToolTip(why_not)

    def _take(self, number: int, texts: "tuple[CommittedText, ...]") -> None:
        if number != self._reads:
            return
        self._texts = tuple(reversed(texts))
        self.list.blockSignals(True)
        self.list.clear()
        for at, text in enumerate(self._texts):
            self.list.addItem(QListWidgetItem(_line(text, current=at == 0)))
        self.list.blockSignals(False)
        heights = [self.list.sizeHintForRow(at) for at in range(min(len(self._texts), LINES))]
        self.list.setFixedHeight(sum(heights) + 2 * MARGIN)
        self._say("" if len(self._texts) > 1 else tr("history.only"))
        self.list.setCurrentRow(1 if len(self._texts) > 1 else 0)

    def _say(self, text: str) -> None:
        self.state.setText(text)
        self.state.setVisible(bool(text))
        for widget in (self.list, self.text, self.restore):
            widget.setVisible(not text)

    def _show(self, row: int) -> None:
        if not 0 <= row < len(self._texts):
            return
        shown = self._texts[row]
        before = self._texts[row + 1] if row + 1 < len(self._texts) else shown
        self.text.show_pieces(difference(plain_words(before.text), plain_words(shown.text)))
        self.restore.setEnabled(row > 0 and not self.restore.toolTip())

    def _restore(self) -> None:
        row = self.list.currentRow()
        if 0 < row < len(self._texts):
            self.wanted.emit(self._texts[row])


def _line(text: "CommittedText", *, current: bool) -> str:
    known = bool(text.at or text.who)
    head = tr("history.line", moment=moment(text.at), who=text.who) if known else text.label
    if current:
        now = tr("history.now")
        head = f"{head} ({now})"
    if not known:
        return head
    reasons = "; ".join(text.reasons)
    why = (
        tr("history.why", label=text.label, reasons=reasons)
        if text.label and reasons
        else text.label or reasons
    )
    return f"{head}\n{why}" if why else head
