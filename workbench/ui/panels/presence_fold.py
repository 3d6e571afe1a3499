"""What a form of its kind should say by law: what is missing or out of date, and a way to differ on purpose."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from workbench.app.operations.check_presence import PresenceReport, waiver_of
from workbench.model.legal import PresenceFinding, PresenceSeverity, Waiver
from workbench.ui import icons
from workbench.ui.i18n import tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.fold import Fold
from workbench.ui.widgets.labels import button, label

LINES = 4
"""Findings in sight at once; the list scrolls."""


class PresenceFold(QWidget):
    """A fold "Rechtliche Angaben (2)"; not there where nothing is missing.

    `go` carries a segment id, `waive` a finding, `confirm` and `take_back` a waiver.
    """

    go = Signal(str)
    waive = Signal(object)
    confirm = Signal(object)
    take_back = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._found: list[tuple[PresenceFinding, Waiver | None]] = []
        self.list = QListWidget()
        self.list.setObjectName("hidden")
        self.list.setAccessibleName(tr("presence.list"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTabKeyNavigation(False)
        self.list.currentRowChanged.connect(lambda _row: self._show_chosen())
        self.list.itemActivated.connect(lambda _item: self._go())
        self.about = label("", "muted")
        self.there = button(tr("presence.go"), self._go)
        self.differ = button(tr("alert.waive"), lambda: self.waive.emit(self._chosen[0]), "link")
        self.agree = button(tr("alert.confirm"), lambda: self.confirm.emit(self._chosen[1]), "link")
        self.back = button(tr("alert.take_back"), lambda: self.take_back.emit(self._chosen[1]), "link")
        self.fold = self._build(theme)
        self.hide()

    def _build(self, theme: Theme) -> Fold:
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(8, 0, 0, 0)
        inside.setSpacing(8)
        inside.addWidget(self.list)
        inside.addWidget(self.about)
        buttons = QHBoxLayout()
        for one in (self.there, self.differ, self.agree, self.back):
            buttons.addWidget(one)
        buttons.addStretch(1)
        inside.addLayout(buttons)
        muted = theme.colours.muted
        fold = Fold(
            tr("presence.title", n=0),
            body,
            icons.icon("chevron-right", muted),
            icons.icon("chevron-down", muted),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(fold)
        return fold

    @property
    def _chosen(self) -> tuple[PresenceFinding, Waiver | None]:
        return self._found[self.list.currentRow()]

    def show_report(self, report: PresenceReport | None, waivers: Sequence[Waiver]) -> None:
        """Show what is missing, then what to look at; None: nothing is known yet. The line in hand stays in hand."""
        found = [(item, waiver_of(item, waivers)) for item in report.findings] if report else []
        found.sort(key=lambda pair: pair[0].severity != PresenceSeverity.BLOCK)
        self.setVisible(bool(found))
        still_open = sum(waiver is None or not waiver.holds for _, waiver in found)
        self.fold.switch.setText(tr("presence.title", n=still_open))
        self.fold.switch.setAccessibleName(self.fold.switch.text())
        if found == self._found:
            return
        at = self.list.currentRow()
        kept = self._found[at][0] if 0 <= at < len(self._found) else None
        self._found = found
        self.list.clear()
        for finding, waiver in found:
            state = "waived" if waiver and waiver.holds else finding.severity
            self.list.addItem(QListWidgetItem(f"{finding.title} ({tr(f'presence.{state}')})"))
        rows = [row for row, (finding, _) in enumerate(found) if finding == kept]
        self.list.setCurrentRow(rows[0] if rows else min(0, len(found) - 1))
        heights = [self.list.sizeHintForRow(at) for at in range(min(len(found), LINES))]
        self.list.setFixedHeight(sum(heights) + 8)

    def _show_chosen(self) -> None:
        chosen = 0 <= self.list.currentRow() < len(self._found)
        for widget in (self.about, self.there, self.differ, self.agree, self.back):
            widget.setVisible(chosen)
        if not chosen:
            return
        finding, waiver = self._chosen
        source = tr("presence.source", norm=finding.norm, source=finding.source, stand=finding.stand)
        decision = tr("alert.waits", who=waiver.who, reason=waiver.reason) if waiver else ""
        if waiver and waiver.holds:
            decision = tr("alert.waived", who=waiver.who, reason=waiver.reason)
        self.about.setText("\n".join(filter(None, (finding.message, source, decision))))
        self.there.setVisible(bool(finding.segment))
        self.differ.setVisible(waiver is None)
        self.agree.setVisible(waiver is not None and not waiver.holds)
        self.back.setVisible(waiver is not None)

    def _go(self) -> None:
        if 0 <= self.list.currentRow() < len(self._found) and self._chosen[0].segment:
            self.go.emit(self._chosen[0].segment)
