"""What was hidden, with the reasons, and a way to show it again."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.model.ignored import IgnoredFinding, IgnoreScope
from workbench.ui import icons
from workbench.ui.analysis import rule_titles
from workbench.ui.desk import Desk
from workbench.ui.i18n import known, tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.labels import button

LINES = 5
"""Decisions in sight at once; the list scrolls."""
MARGIN = 4
"""Pixels above and below them."""


class HiddenFold(QWidget):
    """A fold "Ausgeblendet (3)"; not there as long as nothing is hidden. `wanted(decision)` asks to show it again."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._decisions: tuple[IgnoredFinding, ...] = ()
        self.list = QListWidget()
        self.list.setObjectName("hidden")
        self.list.setAccessibleName(tr("hidden.list"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        self.list.itemActivated.connect(lambda _item: self._ask())
        self.again = button(tr("hidden.again"), self._ask)
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(8, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.list)
        inside.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeft)
        muted = theme.colours.muted
        self.fold = Fold(
            tr("hidden.title", n=0),
            body,
            icons.icon("chevron-right", muted),
            icons.icon("chevron-down", muted),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.fold)
        self.hide()

    def refresh(self) -> None:
        """The decisions of people changed; the newest stand at the top."""
        session = self._desk.session
        decisions = session.ignored.entries if session else ()
        newest = tuple(sorted(decisions, key=lambda item: item.when, reverse=True))
        self.setVisible(bool(newest))
        self.fold.switch.setText(tr("hidden.title", n=len(newest)))
        self.fold.switch.setAccessibleName(self.fold.switch.text())
        if newest == self._decisions:
            return
        self._decisions = newest
        self.list.clear()
        for decision in newest:
            item = QListWidgetItem(describe(decision))
            item.setToolTip(", ".join(filter(None, (decision.who, decision.when.replace("T", " ")))))
            self.list.addItem(item)
        self.list.setCurrentRow(0 if newest else -1)
        heights = [self.list.sizeHintForRow(at) for at in range(min(len(newest), LINES))]
        self.list.setFixedHeight(sum(heights) + 2 * MARGIN)

    def _ask(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._decisions):
            self.wanted.emit(self._decisions[at])


def describe(decision: IgnoredFinding) -> str:
    """What is hidden, how far, and why: "Passiv: „wird geprüft“, hier. Das ist hier verständlich." """
    glossary = f"hidden.{decision.rule}"
    title = tr(glossary) if known(glossary) else rule_titles().get(decision.rule, decision.rule)
    words = " ".join(decision.words.split())
    if decision.scope is IgnoreScope.HERE and words:
        title = tr("hidden.words", title=title, words=words if len(words) <= 60 else f"{words[:57]} …")
    return tr("hidden.line", title=title, scope=tr(f"hidden.scope.{decision.scope}"), reason=decision.reason)
