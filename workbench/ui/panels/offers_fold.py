"""All new wordings of the sentence in hand as a list to walk through, with the whole sentence for the chosen one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.ui import icons
from workbench.ui.i18n import count, number, tr
from workbench.ui.models.difference import difference
from workbench.ui.models.display import plain_words
from workbench.ui.models.sentence_offers import Offer
from workbench.ui.theme import Theme
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.labels import button

LINES = 6
"""Wordings in sight at once; the list scrolls."""
MARGIN = 4
LONGEST = 70


class OffersFold(QWidget):
    """A fold that is only there where the sentence has more than one wording. `wanted(offer)`: take it in hand."""

    wanted = Signal(object)

    def __init__(self, theme: Theme, title_of: Callable[[Offer], str]) -> None:
        super().__init__()
        self._title_of = title_of
        self._offers: tuple[Offer, ...] = ()
        self.list = QListWidget()
        self.list.setObjectName("hidden")
        self.list.setAccessibleName(tr("offers.list"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _item: self._take())
        self.preview = DifferenceLabel(theme)
        self.take = button(tr("offers.take"), self._take)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(8, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.list)
        inside.addWidget(self.preview)
        inside.addWidget(self.take, 0, Qt.AlignmentFlag.AlignLeft)
        muted = theme.colours.muted
        closed, opened = icons.icon("chevron-right", muted), icons.icon("chevron-down", muted)
        self.fold = Fold(tr("offers.list"), body, closed, opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        self.hide()

    def show_offers(self, offers: Sequence[Offer], chosen: str) -> None:
        """Show these; `chosen` is the text of the one that is offered above."""
        self.setVisible(len(offers) > 1)
        self.fold.switch.setText(count("offers.count", len(offers)))
        self.fold.switch.setAccessibleName(self.fold.switch.text())
        if tuple(offers) == self._offers:
            return
        self._offers = tuple(offers)
        self.list.blockSignals(True)
        self.list.clear()
        for offer in offers:
            item = QListWidgetItem(self._line(offer))
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{self._line(offer)}: {plain_words(offer.after)}"
            )
            self.list.addItem(item)
        at = next((at for at, offer in enumerate(offers) if offer.result == chosen), 0)
        self.list.setCurrentRow(at)
        self.list.blockSignals(False)
        heights = [self.list.sizeHintForRow(row) for row in range(min(len(offers), LINES))]
        self.list.setFixedHeight(sum(heights) + 2 * MARGIN)
        self._show(at)

    def begin(self) -> None:
        """Unfold, keyboard into the list."""
        self.fold.set_open(True)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line(self, offer: Offer) -> str:
        title = self._title_of(offer)
        if offer.suggestion.difficulty is not None and not offer.is_variant:
            before, after = (number(value) for value in offer.suggestion.difficulty)
            title = tr("offers.gain", title=title, before=before, after=after)
        new = " … ".join(
            piece.text.strip()
            for piece in difference(plain_words(offer.before), plain_words(offer.after))
            if piece.state == "added" and piece.text.strip()
        )
        short = new if len(new) <= LONGEST else f"{new[: LONGEST - 2].rstrip()} …"
        return f"{title}\n{short}" if short else title

    def _show(self, row: int) -> None:
        if 0 <= row < len(self._offers):
            offer = self._offers[row]
            self.preview.show_pieces(difference(plain_words(offer.before), plain_words(offer.after)))

    def _take(self) -> None:
        row = self.list.currentRow()
        if 0 <= row < len(self._offers):
            self.wanted.emit(self._offers[row])
