"""One text block: title, wording, since when it is right, and the forms that it is offered to."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from workbench.ui.i18n import tr
from workbench.ui.panels.guard_card import GuardCard
from workbench.ui.panels.offer_list import OfferList
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, button_row, card, forbid, label

if TYPE_CHECKING:
    from workbench.model.text_block import BlockOffer, TextBlock


class BlockDetail(QWidget):
    """`keep(title, text, stand, reason)`: keep this wording. `apply(passages, unlock)`, `decline(passages)`."""

    keep = Signal(str, str, str, str)
    apply = Signal(object, str)
    decline = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.block: TextBlock | None = None
        self.head = label("", "title")
        self.title = _line(tr("blocks.title"))
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("blocks.text"))
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(110)
        self.stand = _line(tr("blocks.stand"))
        self.stand.setPlaceholderText(tr("blocks.stand_hint"))
        self.reason = _line(tr("blocks.reason"))
        self.guard = GuardCard(theme)
        self.confirm = button(tr("blocks.keep"), self._keep, "primary")
        self.offers = OfferList(theme)
        self.unlock = _line(tr("blocks.unlock"))
        self.unlock.setPlaceholderText(tr("blocks.unlock"))
        self.take = button(tr("blocks.apply"), self._apply, "primary")
        self.leave = button(tr("blocks.decline"), lambda: self.decline.emit(self.offers.chosen))
        self.offers_head = label(tr("blocks.offers"), "strong")
        self._why = ""
        self._build()
        for line in (self.title, self.stand, self.unlock):
            line.textChanged.connect(lambda _text: self._judge())
        self.text.textChanged.connect(self._judge)
        self.offers.changed.connect(self._judge)

    def _build(self) -> None:
        frame, inside = card()
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for key, widget in (
            ("blocks.title", self.title),
            ("blocks.text", self.text),
            ("blocks.stand", self.stand),
            ("blocks.reason", self.reason),
        ):
            form.addRow(label(tr(key), "muted", wrap=False), widget)
        inside.addLayout(form)
        inside.addWidget(button_row(self.confirm))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        for part in (self.head, frame, self.guard, self.offers_head, self.unlock):
            layout.addWidget(part)
        layout.addWidget(button_row(self.take, self.leave))
        layout.addWidget(self.offers)
        layout.addStretch(1)

    # --- showing -------------------------------------------------------------------------------------------

    def show_block(self, block: "TextBlock") -> None:
        """Show a block that is kept; where it stands comes later."""
        self.block = block
        self.head.setText(block.title)
        self._fill(block.title, block.text, block.stand or "")
        self.guard.show_alerts(())
        self.show_offers(())

    def begin_new(self, text: str = "") -> None:
        """An empty block, or one with a wording that was found."""
        self.block = None
        self.head.setText(tr("blocks.new"))
        self._fill("", text, date.today().isoformat())
        self.guard.show_alerts(())
        self.show_offers(())
        self.title.setFocus()

    def show_offers(self, offers: "Sequence[BlockOffer]") -> None:
        """Where the block stands."""
        for part in (self.offers_head, self.offers):
            part.setVisible(self.block is not None)
        if self.block is not None:
            self.offers.show_offers(offers)
        self._judge()

    def allow(self, why: str) -> None:
        """Whether the person may change blocks; `why` not."""
        self._why = why
        self._judge()

    def _fill(self, title: str, text: str, stand: str) -> None:
        self.title.setText(title)
        self.text.setPlainText(text)
        self.stand.setText(stand)
        self.reason.clear()
        self.unlock.clear()

    def _judge(self) -> None:
        block, text, title = self.block, self.text.toPlainText().strip(), self.title.text().strip()
        new = (
            block is None
            or (text, title) != (block.text, block.title)
            or self.stand.text() != (block.stand or "")
        )
        self.confirm.setEnabled(bool(text and title and new))
        chosen, shown = bool(self.offers.chosen), block is not None
        self.unlock.setVisible(shown and self.offers.locked)
        for one in (self.take, self.leave):
            one.setVisible(shown)
            one.setEnabled(chosen)
        self.take.setEnabled(chosen and (not self.offers.locked or bool(self.unlock.text().strip())))
        for one in (self.confirm, self.take, self.leave):
            forbid(one, self._why)

    def _keep(self) -> None:
        self.keep.emit(
            self.title.text().strip(),
            self.text.toPlainText().strip(),
            self.stand.text().strip(),
            self.reason.text().strip(),
        )

    def _apply(self) -> None:
        self.apply.emit(self.offers.chosen, self.unlock.text().strip())


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setAccessibleName(name)
    return line
