"""The passage in hand for translators: German above or beside, the translation to be written, what is to be done."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from workbench.model.translation_state import SegmentTranslation
from workbench.model.translation_state import TranslationState as State
from workbench.ui import scale
from workbench.ui.i18n import tr
from workbench.ui.models.difference import difference, shortened
from workbench.ui.models.moments import moment
from workbench.ui.models.translation_text import length, plain
from workbench.ui.theme import Theme
from workbench.ui.widgets.chip_text import TALLEST, SourceView, Underline
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.elided_label import ElidedLabel
from workbench.ui.widgets.labels import button, button_row, card, forbid, keys, label
from workbench.ui.widgets.target_editor import TargetEditor

READING = 1.15
"""How much larger than the rest of the window the texts are."""
LOW = 96
"""Pixels of the German text at most where the translation stands below it; it scrolls."""
BESIDE = 500
"""Pixels that German and translation need to stand beside one another."""


class TranslationEditor(QWidget):
    """`confirmed(go_on)`, `checked`, `copied`: the buttons. What is typed is told by `target.edited`."""

    confirmed = Signal(bool)
    checked = Signal()
    copied = Signal()
    chip_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._limit: int | None = None
        self._row: SegmentTranslation | None = None
        frame, inside = card("plain")
        self.place = ElidedLabel("strong")
        self.amount = label("", "muted", wrap=False)
        self.state = ElidedLabel("muted")
        self.source = SourceView(theme)
        self.source.setAccessibleName(tr("translate.source"))
        self.target = TargetEditor(theme)
        self.target.setAccessibleName(tr("translate.target"))
        self.old_title = label(tr("translate.old_source"), "muted")
        self.old = DifferenceLabel(theme)
        self.hint = label("", "muted")
        self.confirm_next = button(tr("translate.confirm_next"), lambda: self.confirmed.emit(True), "primary")
        self.confirm = button(tr("translate.confirm"), lambda: self.confirmed.emit(False))
        self.check = button(tr("translate.check"), self.checked.emit)
        self.copy = button(tr("translate.copy"), self.copied.emit)
        self.chip = button(tr("translate.chip", n=1), self.chip_wanted.emit)
        self._texts = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build(frame, inside)
        self.target.edited.connect(self._follow)

    def _build(self, frame: QFrame, inside: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.place, 1)
        head.addWidget(self.state, 1)
        head.addWidget(self.amount)
        left = QVBoxLayout()
        left.setSpacing(4)
        for widget in (self.source, self.old_title, self.old):
            left.addWidget(widget)
        left.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(4)
        right.addWidget(self.target)
        right.addWidget(self.hint)
        right.addWidget(button_row(self.confirm_next, self.confirm, self.check, self.copy, self.chip))
        right.addStretch(1)
        self._texts.setSpacing(12)
        self._texts.addLayout(left, 1)
        self._texts.addLayout(right, 1)
        inside.addLayout(head)
        inside.addLayout(self._texts)
        inside.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    # --- showing -------------------------------------------------------------------------------------------

    def show_row(
        self,
        row: SegmentTranslation,
        labels: Mapping[int, str],
        *,
        place: str,
        limit: int | None,
        is_rtl: bool,
    ) -> None:
        """Take a passage in hand. `limit`: characters that have room in its cell, None if nobody knows."""
        self._row, self._limit = row, limit
        self.place.setText(place)
        self.source.load(row.source, labels, is_rtl=False)
        self.source.setAccessibleDescription(plain(row.source, labels))
        self.target.load(row.target, labels, is_rtl=is_rtl)
        outdated = bool(row.old_source) and row.old_source != row.source
        for widget in (self.old, self.old_title):
            widget.setVisible(outdated)
        if outdated:
            self.old.show_pieces(shortened(difference(plain(row.old_source), plain(row.source))))
        self.say("")
        self.show_state(row)
        self._follow()

    def show_state(self, row: SegmentTranslation) -> None:
        """The passage has another state now."""
        self._row = row
        state = tr(f"translate.state.{row.state}")
        known = bool(row.target and row.person and row.at)
        told = tr("translate.kept", state=state, who=row.person, moment=moment(row.at)) if known else state
        self.state.setText(told)

    def show_terms(self, spans: Sequence[tuple[int, int]]) -> None:
        """Underline terms in the German text."""
        self.source.underline([Underline(start, end, "term") for start, end in spans])

    def set_zoom(self, per_cent: int) -> None:
        """Size of both texts, in per cent of a comfortable one."""
        for field in (self.source, self.target):
            font = field.font()
            font.setPointSizeF(self.font().pointSizeF() * READING * per_cent / 100)
            field.set_font(font)

    def allow(self, why_not: str, why_not_checked: str) -> None:
        """Greyed out with the reason, where the person may not write or may not be the second one."""
        self.target.setReadOnly(bool(why_not))
        for one in (self.confirm_next, self.confirm, self.copy, self.chip):
            forbid(one, why_not)
        forbid(self.check, why_not or why_not_checked)

    def say(self, text: str) -> None:
        """A line below the translation."""
        self.hint.setText(text)
        self.hint.setVisible(bool(text))

    def show_keys(self, shortcuts: Mapping[str, str]) -> None:
        """What the buttons' keys are now."""
        for one, name in (
            (self.confirm_next, "translate_confirm_next"),
            (self.confirm, "translate_confirm"),
            (self.check, "translate_check"),
            (self.copy, "translate_copy_source"),
            (self.chip, "translate_placeholder"),
        ):
            if (shortcut := keys(shortcuts.get(name, ""))) and not one.property("forbidden"):
                one.setToolTip(shortcut)

    @property
    def has_text(self) -> bool:
        """Is there anything in the field?"""
        return bool(self.target.text().strip())

    # --- inside --------------------------------------------------------------------------------------------

    def _follow(self) -> None:
        now = length(self.target.text())
        if self._limit is None:
            self.amount.setText(tr("translate.length", n=now))
        else:
            self.amount.setText(tr("translate.length_of", n=now, limit=self._limit))
        too_long = self._limit is not None and now > self._limit
        tone = "error" if too_long else "muted"
        if self.amount.property("tone") != tone:
            self.amount.setProperty("tone", tone)
            self.amount.style().polish(self.amount)
        missing = self.target.missing
        self.chip.setVisible(bool(missing))
        if missing:
            self.chip.setText(tr("translate.chip", n=missing[0]))
            self.chip.setAccessibleName(self.chip.text())
        can_confirm = self.has_text
        for one in (self.confirm_next, self.confirm):
            if not one.property("forbidden"):
                one.setEnabled(can_confirm)
        if not self.check.property("forbidden"):
            self.check.setEnabled(can_confirm)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Beside one another where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= scale.px(BESIDE)
        way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if self._texts.direction() != way:
            self._texts.setDirection(way)
            # Where they stand below one another, a long German text must leave the translation in sight.
            self.source.tallest = scale.px(TALLEST if wide else LOW)
            self.source.fit()


def is_outdated(row: SegmentTranslation) -> bool:
    """Was the German text changed since it was translated?"""
    return row.state is State.OUTDATED
