"""The right panel: one passage at a time, what was found there and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from workbench.app.operations.waive_guard import waiver_of_alert
from workbench.model.document import Segment
from workbench.model.finding import GuardAlert
from workbench.ui.analysis import PassageComparison, with_text
from workbench.ui.desk import Desk
from workbench.ui.i18n import tr
from workbench.ui.legal_desk import LegalDesk
from workbench.ui.models.display import plain_text
from workbench.ui.panels.editor_card import EditorCard
from workbench.ui.panels.finding_head import FindingHead
from workbench.ui.panels.guard_card import GuardCard
from workbench.ui.panels.hidden_fold import HiddenFold
from workbench.ui.panels.lock_card import LockCard
from workbench.ui.panels.measures_card import MeasuresCard
from workbench.ui.panels.model_card import ModelCard
from workbench.ui.panels.passage_questions import PassageQuestions
from workbench.ui.panels.presence_fold import PresenceFold
from workbench.ui.panels.suggestion_card import SuggestionCard
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import button, button_row, keys
from workbench.ui.writing import Writing


class PassagePanel(QWidget):
    """Shows what the desk has in hand and passes the person's decisions on to it.

    `editing(segment)`: somebody began to write in this passage; "" when that has ended. `shown`: it looks anew.
    """

    editing = Signal(str)
    shown = Signal()

    def __init__(self, desk: Desk, theme: Theme, names: dict[str, str]) -> None:
        super().__init__()
        self.setObjectName("passage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._theme = theme
        self.names = names
        self._guarded = ""
        self.head = FindingHead(desk, theme)
        self.suggestion = SuggestionCard(theme)
        self.legal = LegalDesk(desk)
        self.questions = PassageQuestions(desk, self.legal, self)
        self.rejection, self.hiding = self.questions.rejection, self.questions.hiding
        self.unlocking, self.waiving = self.questions.unlocking, self.questions.waiving
        self.confirming = self.questions.confirming
        self.editor = EditorCard(theme, names)
        self.writing = Writing(desk, self.editor)
        self.measures = MeasuresCard(theme)
        self.model = ModelCard(desk)
        self.hidden = HiddenFold(desk, theme)
        self.presence = PresenceFold(theme)
        self.write = button(tr("passage.write"), self.begin_editing)
        self.hide_finding = button(tr("passage.hide"), self.begin_hiding)
        self.write.setToolTip(keys("F2"))
        self.hide_finding.setToolTip(keys("Ctrl+Shift+Backspace"))
        self.offers = button_row(self.write, self.hide_finding)
        self.lock = LockCard(theme)
        self.guard = GuardCard(theme, can_waive=True)
        self._build()
        self._connect()
        self.refresh()

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("passageBody")
        inside = QVBoxLayout(body)
        inside.setContentsMargins(16, 12, 16, 16)
        inside.setSpacing(12)
        upper = (self.head, self.lock, self.unlocking, self.guard, self.waiving, self.confirming)
        lower = (self.suggestion, self.rejection, self.editor)
        for widget in (*upper, *lower):
            inside.addWidget(widget)
        inside.addWidget(self.offers)
        inside.addWidget(self.hiding)
        inside.addWidget(self.model)
        inside.addWidget(self.measures)
        inside.addWidget(self.presence)
        inside.addWidget(self.hidden)
        inside.addStretch(1)
        self.body = inside
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        self.cards = QVBoxLayout(self)
        self.cards.setContentsMargins(1, 0, 0, 0)
        self.cards.addWidget(scroll)

    def _connect(self) -> None:
        self._desk.leaving.connect(self.commit_draft)
        self._desk.selected.connect(self.refresh)
        self._desk.checks.checked.connect(self._follow_checks)
        self._desk.hub.changed.connect(lambda _changes: self._refresh_folds())
        self._desk.checks.scored.connect(self._refresh_folds)
        self._desk.opened.connect(self._refresh_folds)
        self.suggestion.accepted.connect(lambda result, go_on: self._desk.accept(result, go_on=go_on))
        self.suggestion.adapt.connect(self._adapt)
        self.suggestion.reject.connect(self.begin_rejecting)
        self.suggestion.chosen.connect(self._measure)
        self.hidden.wanted.connect(self._desk.show_again)
        self.lock.unlock.connect(self.questions.ask_unlocking)
        self.lock.lock_again.connect(self.legal.lock)
        for decided in (self.guard, self.presence):
            decided.waive.connect(self.questions.ask_waiver)
            decided.confirm.connect(self.questions.ask_confirmation)
            decided.take_back.connect(self.legal.take_back)
        self.presence.go.connect(self._desk.select)
        self.questions.asked.connect(self._make_room)
        self.questions.answered.connect(self.refresh)
        self.writing.began.connect(self._begin_writing)
        self.writing.ended.connect(self._end_writing)
        self.writing.looked.connect(self._show_look)

    # --- what the actions do -------------------------------------------------------------------------------

    def accept(self, *, go_on: bool) -> None:
        """Ctrl+Enter and Alt+Enter: take the suggestion, or what was written."""
        if self.editor.is_open:
            self.editor.finish()
            if go_on:
                self._desk.next_place()
        elif self.suggestion.isVisible():
            self.suggestion.accept_now(go_on=go_on)

    def begin_rejecting(self) -> None:
        """Ctrl+Backspace: ask why the suggestion is rejected; without a suggestion, why the finding is hidden."""
        self.questions.ask_rejection()

    def begin_hiding(self) -> None:
        """Ask how far the finding is to be hidden, and why."""
        self.questions.ask_hiding()

    def _make_room(self) -> None:
        """One question at a time."""
        self.questions.close()
        for widget in (self.suggestion, self.offers):
            widget.hide()

    def begin_editing(self) -> None:
        """Open the passage in the editor with the text it has."""
        segment = self._desk.segment
        if segment is not None and not segment.locked and not self._desk.busy and not self.editor.is_open:
            self.writing.begin(segment)

    def open_editor(self, segment: Segment, reason: str = "") -> None:
        """Write in the passage, beginning with the text that `segment` has; `reason` goes into a tracked export."""
        self.writing.begin(segment, reason)

    @property
    def typing(self) -> tuple[str, str] | None:
        """The passage that is being written and its text so far; None if nothing is typed that is not taken over."""
        return self.writing.typing

    def commit_draft(self) -> None:
        """Take over what was typed and close the editor, before something else happens to the form."""
        self.writing.commit()

    # --- showing -------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show the passage in hand anew; an open editor stays as it is."""
        if self.writing.segment_id:
            return
        self.editor.hide()
        self.questions.close()
        self.head.refresh()
        self._show_passage()
        self.shown.emit()

    def _follow_checks(self) -> None:
        self.head.refresh()
        self._refresh_folds()

    def _refresh_folds(self) -> None:
        self.hidden.refresh()
        self.presence.show_report(self._desk.checks.presence, self.legal.waivers)

    def _show_passage(self) -> None:
        segment, original, place = self._desk.segment, self._desk.original, self._desk.place
        for widget in (self.suggestion, self.lock, self.measures):
            widget.hide()
        self.suggestion.guard.show_alerts(())
        if segment is None or segment.id != self._guarded:
            self.guard.show_alerts(())
        if segment is None or original is None:
            return
        suggestion = place.suggestion if place else None
        self.write.setVisible(not segment.locked and suggestion is None)
        self.hide_finding.setVisible(place is not None)
        self.offers.setVisible(not segment.locked or place is not None)
        self.offers.setEnabled(not self._desk.busy)
        self.lock.show_lock(segment, self.legal.unlock_of_passage, busy=self._desk.busy)
        if not segment.locked and place is not None and suggestion is not None:
            results = (suggestion.result, *suggestion.variants)
            shown = [plain_text(with_text(original, result), self.names) for result in results]
            readable = plain_text(segment, self.names)
            why = place.finding.why
            self.suggestion.show_suggestion(suggestion, segment.text, readable, shown, why)
            self.suggestion.set_enabled(not self._desk.busy)
            self.suggestion.show()
            self.suggestion.guard.show_alerts(suggestion.alerts)
        elif not segment.locked:
            self._measure(segment.text)

    def _measure(self, after: str) -> None:
        original, session = self._desk.original, self._desk.session
        if original is None or session is None:
            return
        segment_id = original.id

        def show(found: PassageComparison) -> None:
            if self._desk.segment_id == segment_id:
                self.measures.show_reports(found.before, found.after)
                self.measures.show()
                self._show_alerts(segment_id, found.alerts)

        analysis = self._desk.checks.analysis
        analysis.compare(original, with_text(original, after), session.glossary, show)

    def _show_alerts(self, segment_id: str, alerts: tuple[GuardAlert, ...]) -> None:
        """Beside the suggestion what it would move; else what has moved already, with what people decided."""
        offered = self.suggestion.isVisibleTo(self)
        self._guarded = segment_id
        self.suggestion.guard.show_alerts(alerts if offered else ())
        here = () if offered else alerts
        waivers = self.legal.waivers
        self.guard.show_alerts(here, [waiver_of_alert(alert, segment_id, waivers) for alert in here])

    def _adapt(self, result: str) -> None:
        original, place = self._desk.original, self._desk.place
        if original is not None:
            reason = place.suggestion.reason if place and place.suggestion else ""
            self.writing.begin(with_text(original, result), reason)

    def _begin_writing(self, segment_id: str) -> None:
        self.questions.writing = True
        self._make_room()
        self.guard.show_alerts(())
        self.editing.emit(segment_id)

    def _end_writing(self) -> None:
        self.questions.writing = False
        self.editing.emit("")
        self.refresh()

    def _show_look(self, found: PassageComparison) -> None:
        self.measures.show_reports(found.before, found.after)
        self.measures.show()
