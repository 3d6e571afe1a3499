"""Checks of the translation: of the passage while it is written, of the whole form in the background."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer

from workbench.model.translation_alert import TranslationAlert
from workbench.model.translation_state import SegmentTranslation
from workbench.model.translation_state import TranslationState as State
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.translating import Translating
from workbench.ui.features.translating_help import TranslatingHelp
from workbench.ui.i18n import count, tr
from workbench.ui.jobs import Job
from workbench.ui.panels.translation_alerts import AlertsCard
from workbench.ui.panels.translation_editor import TranslationEditor
from workbench.ui.places.translate import NAME
from workbench.ui.translating_desk import TranslatingDesk
from workbench.ui.translation_opening import OpenedTranslation
from workbench.ui.widgets.chip_text import Underline

if TYPE_CHECKING:
    from workbench.translation.check import Pair

PAUSE = 250
"""Milliseconds without a keystroke until the passage is checked."""
_UNCHECKED = frozenset({State.NOT_NEEDED, State.PLANNED, State.ORDERED})
Alerts = Mapping[str, tuple[TranslationAlert, ...]]


class TranslatingChecks(Feature):
    """Marks what the checks say, leads to the next doubt, keeps why one is none."""

    order = 42

    def commands(self) -> Sequence[Command]:
        """From doubt to doubt."""
        return (
            Command("translate_next_check", lambda: self.go(1), "translating_help", ("F8",), place=NAME),
            Command(
                "translate_previous_check", lambda: self.go(-1), "translating_help", ("Shift+F8",), place=NAME
            ),
        )

    def build(self) -> None:
        """The clocks."""
        self._alone: dict[str, tuple[TranslationAlert, ...]] = {}
        self._together: Alerts = {}
        self._jobs: list[Job[object]] = []
        self._typed = self._clock(self._check_typed)
        self._all = self._clock(self._check_form)
        self._dirty: set[str] = set()

    def _clock(self, then: Callable[[], object]) -> QTimer:
        made = QTimer(self)
        made.setSingleShot(True)
        made.setInterval(PAUSE)
        made.timeout.connect(then)
        return made

    def connect_parts(self) -> None:
        """Follow the desk and the editor."""
        desk = self.desk
        desk.opened.connect(self._begin)
        desk.selected.connect(self._show)
        desk.changed.connect(self._follow)
        self.editor.target.edited.connect(self._typed.start)
        self.card.go.connect(self._show_place)
        self.card.dismissed.connect(self._dismiss)
        self.card.restored.connect(self.desk.restore)

    def close(self) -> None:
        """Nothing is checked any more."""
        self._typed.stop()
        self._all.stop()

    @property
    def main(self) -> Translating:
        """The feature that looks after the place."""
        return cast(Translating, self.window.features["translating"])

    @property
    def desk(self) -> TranslatingDesk:
        """The translation on the desk."""
        return self.main.desk

    @property
    def card(self) -> AlertsCard:
        """Where the alerts of the passage in hand stand."""
        return cast(TranslatingHelp, self.window.features["translating_help"]).alerts

    @property
    def editor(self) -> TranslationEditor:
        """The passage in hand."""
        return self.window.translate.sheet.editor

    @property
    def is_waiting(self) -> bool:
        """Will something be checked in a moment?"""
        return self._typed.isActive() or self._all.isActive()

    # --- checking ------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._alone, self._together, self._dirty = {}, {}, set()
        self._typed.stop()
        self._all.stop()
        if self.desk.opened_form is not None:
            self._dirty = {row.segment for row in self.desk.rows}
            self._check_form()

    def _follow(self, segments: frozenset[str]) -> None:
        self._dirty |= segments
        self._all.start()

    def _check_form(self) -> None:
        """Rows that changed alone; all rows together."""
        found = self.desk.opened_form
        if found is None:
            return
        dirty, self._dirty = self._dirty, set()
        rows = tuple(row for row in self.desk.rows if row.state not in _UNCHECKED)
        dismissed = frozenset(item.key for item in found.dismissed)

        def work(_progress: object) -> tuple[Alerts, Alerts]:
            return _checked(found, rows, dirty, dismissed)

        def done(result: tuple[Alerts, Alerts]) -> None:
            if self.desk.opened_form is None or self.desk.opened_form.work is not found.work:
                return
            alone, together = result
            before, self._together = self._together, together
            for segment in dirty:
                self._alone[segment] = alone.get(segment, ())
            self._put(dirty | before.keys() | together.keys())

        self.window.jobs.start(tr("job.translation_checks"), work, done, repeats=True)

    def _check_typed(self) -> None:
        """The passage in hand, as it stands in the field."""
        row, found = self.desk.row, self.desk.opened_form
        if row is None or found is None:
            return
        text, segment = self.editor.target.text(), row.segment
        dismissed = frozenset(item.key for item in found.dismissed)

        def work(_progress: object) -> tuple[TranslationAlert, ...]:
            from workbench.translation.checking import pair_alerts

            return pair_alerts(_pair(found, row, text), dismissed) if text.strip() else ()

        def done(alerts: tuple[TranslationAlert, ...]) -> None:
            if segment == self.desk.segment and self.editor.target.text() == text:
                self._alone[segment] = alerts
                self._put((segment,))

        self.window.jobs.start(tr("job.translation_checks"), work, done, repeats=True)

    def alerts_of(self, segment: str) -> tuple[TranslationAlert, ...]:
        """What the checks say about a passage, errors first."""
        order = ("error", "warning", "info")
        found = dict.fromkeys((*self._alone.get(segment, ()), *self._together.get(segment, ())))
        return tuple(sorted(found, key=lambda alert: order.index(alert.severity)))

    def _put(self, segments: Iterable[str]) -> None:
        """What is known of these passages into the table, the counts and the card."""
        table = self.window.translate.sheet.table
        changed = False
        for segment in segments:
            alerts = self.alerts_of(segment)
            if alerts == table.alerts.get(segment, ()):
                continue
            changed = True
            if alerts:
                table.alerts[segment] = alerts
            else:
                table.alerts.pop(segment, None)
            table.refresh(segment)
        if changed:
            self.main.show_counts()
        self._show()

    # --- showing -------------------------------------------------------------------------------------------

    def _show(self) -> None:
        row, found = self.desk.row, self.desk.opened_form
        if row is None or found is None:
            return
        text = self.editor.target.text()
        if not text.strip():
            self.card.show_unchecked()
            return
        alerts = self.alerts_of(row.segment)
        dismissed = tuple(item for item in found.dismissed if item.segment == row.segment)
        self.card.show_alerts(alerts, self.desk.why_not, dismissed)
        self.editor.target.underline(
            [
                Underline(*alert.target, alert.severity)
                for alert in alerts
                if alert.target and alert.target != (0, len(text))
            ]
        )

    def _show_place(self, alert: TranslationAlert) -> None:
        """Select what the alert is about."""
        if alert.target is not None:
            self.editor.target.select(*alert.target)
        elif alert.source is not None:
            self.editor.source.select(*alert.source)
        self.main.write()

    def go(self, step: int) -> None:
        """The next passage about which there is a doubt; the passage in hand comes last."""
        if self.main.go(lambda row: bool(self.alerts_of(row.segment)), step):
            alerts = self.alerts_of(self.desk.segment)
            self.main.announce(
                " ".join((count("translate.spoken.alerts", len(alerts)), alerts[0].message)) if alerts else ""
            )

    def _dismiss(self, alert: TranslationAlert, reason: str) -> None:
        self.main.keep_draft()
        self.desk.dismiss(self.desk.segment, alert.dismissable, reason)


def _checked(
    found: OpenedTranslation,
    rows: Sequence[SegmentTranslation],
    dirty: set[str],
    dismissed: frozenset[str],
) -> tuple[Alerts, Alerts]:
    from workbench.translation.checking import pair_alerts, set_alerts

    pairs = [_pair(found, row, row.target) for row in rows]
    alone = {
        row.segment: pair_alerts(pair, dismissed)
        for row, pair in zip(rows, pairs, strict=True)
        if row.segment in dirty
    }
    together = set_alerts(pairs, dismissed)
    return alone, {row.segment: alerts for row, alerts in zip(rows, together, strict=True) if alerts}


def _pair(found: OpenedTranslation, row: SegmentTranslation, text: str) -> "Pair":
    from workbench.translation.check import Pair

    limit = found.limits.get(row.segment)
    return Pair(row.source, text, row.language, limit=limit, terms=found.terms, id=row.segment)
