"""What the checks say about a passage, and why a doubt is none."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from workbench.model.translation_alert import TranslationAlert
from workbench.model.translation_state import TranslationDismissal
from workbench.ui.i18n import tr
from workbench.ui.panels.translation_cards import Section
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, button_row, card, forbid, label


class AlertsCard(Section):
    """`go(alert)`: show where; `dismissed(alert, reason)`: it is right as it is; `restored(dismissal)`: it is not."""

    go = Signal(object)
    dismissed = Signal(object, str)
    restored = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("translate.checks"), theme)
        self.alerts: tuple[TranslationAlert, ...] = ()
        self._why = ""
        self._shown: object = None
        self.asking: ReasonLine | None = None

    def show_alerts(
        self,
        alerts: Sequence[TranslationAlert],
        why_not: str,
        dismissed: Sequence[TranslationDismissal] = (),
    ) -> None:
        """Show what the checks say; `dismissed`: what was said before to be right, with the reasons."""
        wanted = (tuple(alerts), why_not, tuple(dismissed))
        if wanted == self._shown:
            return  # whoever has the keyboard on a button, or writes a reason, keeps it
        self._shown, self.alerts, self._why, self.asking = wanted, tuple(alerts), why_not, None
        self.say("")
        if not alerts:
            frame, inside = card("good")
            inside.addWidget(label(tr("translate.checks_good")))
            self.list.addWidget(frame)
        for alert in alerts:
            self.list.addWidget(self._card(alert))
        for one in dismissed:
            self.list.addWidget(self._dismissal(one))

    def _dismissal(self, one: TranslationDismissal) -> QWidget:
        line = QWidget()
        inside = QVBoxLayout(line)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addWidget(label(tr("translate.dismissed", reason=one.reason, who=one.person), "muted"))
        again = button(tr("translate.restore"), partial(self.restored.emit, one), "link")
        again.setAccessibleDescription(one.reason)
        forbid(again, self._why)
        inside.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        return line

    def show_unchecked(self) -> None:
        """Nothing is written yet."""
        self.alerts, self.asking, self._shown = (), None, None
        self.say(tr("translate.checks_none"))

    def _card(self, alert: TranslationAlert) -> QWidget:
        frame, inside = card("warn" if alert.severity != "info" else "plain")
        inside.addWidget(label(severity_name(alert), alert.severity if alert.severity != "info" else "hint"))
        inside.addWidget(label(alert.message))
        show = button(tr("translate.show"), partial(self.go.emit, alert), "link")
        show.setAccessibleDescription(alert.message)
        buttons = [show]
        if alert.dismissable:
            away = button(tr("translate.dismiss"), partial(self._ask, alert, inside), "link")
            away.setAccessibleDescription(alert.message)
            forbid(away, self._why)
            buttons.append(away)
        inside.addWidget(button_row(*buttons))
        return frame

    def _ask(self, alert: TranslationAlert, inside: QVBoxLayout) -> None:
        if self.asking is not None:
            self.asking.hide()
        self.asking = ReasonLine(partial(self._dismiss, alert))
        inside.addWidget(self.asking)
        self.asking.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _dismiss(self, alert: TranslationAlert, reason: str) -> None:
        self.asking = None
        self.dismissed.emit(alert, reason)


class ReasonLine(QWidget):
    """Asks why; Enter goes on, Escape leaves everything as it is."""

    def __init__(self, done: Callable[[str], object]) -> None:
        super().__init__()
        self._done = done
        self.line = QLineEdit()
        self.line.setPlaceholderText(tr("translate.reason"))
        self.line.setAccessibleName(tr("translate.reason"))
        self.line.returnPressed.connect(self._finish)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.line, 1)
        row.addWidget(button(tr("translate.dismiss_now"), self._finish))

    def _finish(self) -> None:
        if reason := self.line.text().strip():
            self.hide()
            self._done(reason)
        else:
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


def severity_name(alert: TranslationAlert) -> str:
    """What an alert is called, with its severity as a word."""
    return tr(f"translate.severity.{alert.severity}")
