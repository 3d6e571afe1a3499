"""The suggestion in hand: new wording, other versions, and what to do with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from workbench.model.finding import Suggestion
from workbench.ui import icons
from workbench.ui.i18n import count, tr
from workbench.ui.model_desk import MODEL_RULE
from workbench.ui.models.difference import Piece, difference
from workbench.ui.panels.guard_card import GuardCard
from workbench.ui.theme import Theme
from workbench.ui.widgets.difference_label import DifferenceLabel
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.labels import button, button_row, card, keys, label


class SuggestionCard(QWidget):
    """`accepted(result, go_on)` carries the chosen whole text; `adapt(result)` opens it in the editor."""

    accepted = Signal(str, bool)
    adapt = Signal(str)
    reject = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._versions: tuple[str, ...] = ()
        self._shown: tuple[str, ...] = ()
        self._before = ""
        self.frame, inside = card()
        self._class = label("", "muted", wrap=False)
        self._text = DifferenceLabel(theme)
        self.gain = label("", "strong")
        self.steps = label("")
        self.part = label(tr("suggestion.part"), "muted")
        self._reason = label("", "muted")
        self.guard = GuardCard(theme)
        self.accept = button(tr("suggestion.accept"), lambda: self._accept(go_on=False), "primary")
        self.change = button(tr("suggestion.adapt"), lambda: self.adapt.emit(self.result))
        self.refuse = button(tr("suggestion.reject"), self.reject.emit)
        self._keys = label(
            tr("suggestion.keys", accept=keys("Ctrl+Return"), go_on=keys("Alt+Return")), "muted"
        )
        self._choices = QButtonGroup(self)
        self._choices.idToggled.connect(self._choose)
        self._variants = QWidget()
        self._variant_list = QVBoxLayout(self._variants)
        self._variant_list.setContentsMargins(8, 0, 0, 0)
        self._variant_list.setSpacing(4)
        muted = theme.colours.muted
        self.fold = Fold(
            count("suggestion.variants", 1),
            self._variants,
            icons.icon("chevron-right", muted),
            icons.icon("chevron-down", muted),
        )
        self._build(inside)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.frame)

    def _build(self, inside: QVBoxLayout) -> None:
        head = QHBoxLayout()
        head.addWidget(label(tr("suggestion.title"), "strong", wrap=False))
        head.addStretch(1)
        head.addWidget(self._class)
        buttons = button_row(self.accept, self.change, self.refuse)
        inside.addLayout(head)
        for widget in (self._text, self.gain, self.steps, self.part, self._reason):
            inside.addWidget(widget)
        inside.addWidget(self.guard)
        inside.addWidget(buttons)
        inside.addWidget(self.fold)
        inside.addWidget(self._keys)

    @property
    def result(self) -> str:
        """The whole text of the version that is chosen."""
        chosen = self._choices.checkedId()
        return self._versions[chosen] if 0 <= chosen < len(self._versions) else ""

    def choose(self, result: str) -> None:
        """Choose the version with this whole text; the variants unfold if it is one of them."""
        if result in self._versions:
            at = self._versions.index(result)
            self._choices.button(at).setChecked(True)
            self.fold.set_open(self.fold.body.isVisibleTo(self.fold) or at > 0)

    def show_suggestion(
        self, suggestion: Suggestion, before: str, shown_before: str, shown: Sequence[str], why: str = ""
    ) -> None:
        """Show a suggestion; `shown` are the readable forms of its result and its variants.

        `why` stands beside it already and is not said again.
        """
        self._versions = (suggestion.result, *suggestion.variants)
        self._shown = tuple(shown)
        self._before = shown_before
        self._show_reasons(suggestion, why)
        ready = suggestion.result != before
        self._class.setText(tr(_class_of(suggestion)))
        self._fill_choices(ready)
        self._choose(self._choices.checkedId(), True)
        self.fold.setVisible(len(self._versions) > 1)
        self.fold.switch.setText(count("suggestion.variants", len(self._versions) - 1))
        self.fold.set_open(not ready)

    def _show_reasons(self, suggestion: Suggestion, why: str) -> None:
        """How much easier it gets, by which steps, and what else is to be said."""
        before, after = suggestion.difficulty or (0.0, 0.0)
        shown = suggestion.difficulty is not None
        self.gain.setText(
            tr("suggestion.gain", before=f"{before:.0f}", after=f"{after:.0f}") if shown else ""
        )
        lines = [f"{number}. {step}" for number, step in enumerate(suggestion.steps, 1)]
        self.steps.setText("\n".join([tr("suggestion.steps"), *lines]) if lines else "")
        self._reason.setText("" if suggestion.reason == why else suggestion.remark)
        for one in (self.gain, self.steps, self._reason):
            one.setVisible(bool(one.text()))
        self.part.setVisible(bool(suggestion.part_of))

    def _offer(self, *, ready: bool) -> None:
        """Accepting comes first where there is something to accept, else writing."""
        self.accept.setEnabled(ready)
        self.accept.setVisible(ready)
        self._keys.setVisible(ready)
        self.change.setText(tr("suggestion.adapt" if ready else "suggestion.write"))
        self.change.setAccessibleName(self.change.text())
        self.change.setProperty("look", "" if ready else "primary")
        self.change.style().unpolish(self.change)
        self.change.style().polish(self.change)

    def set_enabled(self, enabled: bool) -> None:
        """Allow or forbid changes."""
        self.accept.setEnabled(enabled and self._can_accept())
        self.change.setEnabled(enabled)
        self.refuse.setEnabled(enabled)

    def accept_now(self, *, go_on: bool) -> None:
        """As if the button had been pressed."""
        if self.accept.isEnabled():
            self._accept(go_on=go_on)

    def _accept(self, *, go_on: bool) -> None:
        self.accepted.emit(self.result, go_on)

    def _can_accept(self) -> bool:
        at = self._choices.checkedId()
        return 0 <= at < len(self._shown) and self._shown[at] != self._before

    def _fill_choices(self, ready: bool) -> None:
        for old in self._choices.buttons():
            self._choices.removeButton(old)
            self._variant_list.removeWidget(old)
            old.hide()
            old.deleteLater()
        for at, text in enumerate(self._shown):
            choice = QRadioButton(_excerpt(self._before, text))
            choice.setAccessibleName(text)
            choice.setToolTip(text)
            self._choices.addButton(choice, at)
            self._variant_list.addWidget(choice)
            # Only now: a widget without a parent that is shown would be a window of its own.
            choice.setVisible(at > 0 or ready)
        first = self._choices.button(0 if ready or len(self._shown) < 2 else 1)
        if first is not None:
            first.setChecked(True)

    def _choose(self, at: int, checked: bool) -> None:
        if not checked or not 0 <= at < len(self._shown):
            return
        after = self._shown[at]
        if after == self._before:
            self._text.show_pieces([Piece("same", tr("suggestion.none"))])
        else:
            self._text.show_pieces(difference(self._before, after))
        self._offer(ready=after != self._before)
        self.chosen.emit(self._versions[at])


def _class_of(suggestion: Suggestion) -> str:
    """The key of what is said at the head: who made it, or whether it is ready."""
    if suggestion.provider == MODEL_RULE:
        return "class.machine"
    return "class.ready" if suggestion.safe else "class.decide"


def _excerpt(before: str, after: str) -> str:
    """Only the words that are new, a few: what distinguishes one version from the next."""
    new = " … ".join(piece.text.strip() for piece in difference(before, after) if piece.state == "added")
    text = (new or after).replace("&", "&&")
    return text if len(text) <= 60 else f"{text[:57]} …"
