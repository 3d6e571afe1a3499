"""What was found: how severe it is, what the rule says, why, and where the rule comes from."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from workbench.model.document import Segment
from workbench.model.finding import Finding
from workbench.ui import icons, scale
from workbench.ui.analysis import form_rules, rule_titles
from workbench.ui.desk import Desk
from workbench.ui.i18n import known, tr
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import icon_button, keys, label
from workbench.ui.widgets.severity_line import COLOUR_OF_SEVERITY, ICON_OF_SEVERITY


class FindingHead(QWidget):
    """The upper part of the right panel: place in the work list, severity as a word, title, message, why, source."""

    def __init__(self, desk: Desk, theme: Theme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        colour = theme.colours.text
        self.position = label("", "muted", wrap=False)
        self.previous = icon_button(
            icons.icon("previous", colour),
            f"{tr('action.previous')} ({keys('Shift+F7')})",
            desk.previous_place,
        )
        self.next = icon_button(
            icons.icon("next", colour), f"{tr('action.next')} ({keys('F7')})", desk.next_place
        )
        self._picture = QLabel()
        self.severity = label("", wrap=False)
        self.title = label("", "title")
        self.message = label("")
        self.why = label("", "muted")
        self.source = label("", "muted")
        self._build()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.position, 1)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        severity = QHBoxLayout()
        severity.setSpacing(6)
        severity.addWidget(self._picture)
        severity.addWidget(self.severity)
        severity.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(severity)
        for widget in (self.title, self.message, self.why, self.source):
            layout.addWidget(widget)

    def refresh(self) -> None:
        """Show the finding in hand, or that there is none."""
        place, worklist = self._desk.place, self._desk.worklist
        total = worklist.total
        at = worklist.number(place) if place is not None else -1
        if at >= 0:
            self.position.setText(tr("passage.position", at=at + 1, total=total))
        else:
            self.position.setText(tr("passage.open", total=total) if total else "")
        self.next.setEnabled(total > 0)
        self.previous.setEnabled(total > 0)
        finding, segment = place.finding if place else None, self._desk.segment
        self._show_severity(finding)
        self.title.setText(title_of(finding, segment) if finding else tr("passage.title"))
        self._show(self.message, finding.message if finding else self._nothing(segment))
        self._show(self.why, finding.why if finding else "")
        self._show(self.source, _source(finding) if finding else "")

    def _show(self, shown: QLabel, text: str) -> None:
        shown.setText("" if text == self.title.text() else text)
        shown.setVisible(bool(shown.text()))

    def _show_severity(self, finding: Finding | None) -> None:
        severity = finding.severity if finding else ""
        self._picture.setVisible(bool(severity))
        self.severity.setVisible(bool(severity))
        if not severity:
            self.severity.setText("")
            return
        tone = COLOUR_OF_SEVERITY.get(severity, "hint")
        colour = getattr(self._theme.colours, tone)
        self._picture.setPixmap(
            icons.icon(ICON_OF_SEVERITY.get(severity, "info"), colour).pixmap(scale.px(16), scale.px(16))
        )
        self.severity.setText(tr(f"severity.{severity}"))
        self.severity.setProperty("tone", tone)
        self.severity.style().unpolish(self.severity)
        self.severity.style().polish(self.severity)

    def _nothing(self, segment: Segment | None) -> str:
        if segment is None or segment.locked:
            return ""
        return tr("passage.checking" if self._desk.checks.under_way else "passage.nothing")


def title_of(finding: Finding, segment: Segment | None) -> str:
    """The rule in a few words: with the words in question for the glossary, else the rule's own title."""
    key = f"rule.{finding.rule}"
    if known(key):
        words = " ".join(segment.text[finding.start : finding.end].split()) if segment else ""
        return tr(key, words=words)
    return rule_titles().get(finding.rule, finding.message)


def _source(finding: Finding) -> str:
    texts = (
        [tr("passage.whole_form")] if finding.start == finding.end and finding.rule in form_rules() else []
    )
    if finding.source:
        texts.append(tr("passage.source", source=finding.source))
    return "\n".join(texts)
