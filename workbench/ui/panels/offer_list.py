"""The forms that a text block is offered to: each with its text before and after, to be ticked."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout, QWidget

from workbench.ui.i18n import count, tr
from workbench.ui.models.difference import difference
from workbench.ui.theme import Theme
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.emptying import empty
from workbench.ui.widgets.labels import button, card, label

if TYPE_CHECKING:
    from workbench.model.text_block import BlockOffer

SHOWN = 100
"""Offers in sight at once; what is behind them is counted."""


class OfferList(QWidget):
    """`changed`: other offers are ticked. `go(passage)`: show this passage in its form."""

    changed = Signal()
    go = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._boxes: list[tuple[QCheckBox, BlockOffer]] = []
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(8)

    def show_offers(self, offers: "Sequence[BlockOffer]") -> None:
        """Show these offers; the ones that can simply be brought up to date are ticked."""
        empty(self._list)
        self._boxes = []
        current = sum(1 for offer in offers if offer.state == "current")
        if current:
            self._list.addWidget(label(count("blocks.current", current), "muted"))
        others = [offer for offer in offers if offer.state != "current"]
        for offer in others[:SHOWN]:
            self._list.addWidget(self._card(offer))
        if len(others) > SHOWN:
            self._list.addWidget(label(count("blocks.behind", len(others) - SHOWN), "muted"))
        if not offers:
            self._list.addWidget(label(tr("blocks.nowhere"), "muted"))
        self.changed.emit()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Keys of the passages that are ticked."""
        return tuple(offer.passage.id for box, offer in self._boxes if box.isChecked())

    @property
    def locked(self) -> bool:
        """Whether a ticked passage is locked, so that a reason is needed."""
        return any(offer.passage.locked for box, offer in self._boxes if box.isChecked())

    def _card(self, offer: "BlockOffer") -> QFrame:
        frame, inside = card()
        passage = offer.passage
        name = tr("blocks.offer", form=passage.form_name, state=tr(f"blocks.state.{offer.state.value}"))
        box = QCheckBox(name)
        box.setAccessibleName(name)
        possible = offer.after is not None and not passage.released
        box.setEnabled(possible)
        box.setChecked(offer.ready)
        box.toggled.connect(lambda _on: self.changed.emit())
        self._boxes.append((box, offer))
        inside.addWidget(box)
        if offer.after is not None:
            text = DifferenceLabel(self._theme)
            text.show_pieces(difference(passage.text, offer.after))
            inside.addWidget(text)
        for line in _remarks(offer):
            inside.addWidget(label(line, "muted"))
        show = button(
            tr("blocks.show"),
            lambda: self.go.emit(passage),
            "link",
            tr("blocks.show_in", form=passage.form_name),
        )
        inside.addWidget(show)
        return frame


def _remarks(offer: "BlockOffer") -> list[str]:
    remarks = [offer.problem] if offer.problem else []
    if offer.passage.released:
        remarks.append(tr("blocks.released"))
    if offer.passage.locked:
        remarks.append(tr("blocks.locked"))
    return remarks + [f"{tr(f'alert.{alert.severity}')}: {alert.message}" for alert in offer.alerts]
