"""Ctrl+F: find words in the form and replace them."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QTimer

from workbench.app.operations.replace_text import Replacement, replace_text, replacements
from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.app.text_search import TextHit, found_in
from workbench.model.finding import GuardAlert
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.looking_through import LookingThrough
from workbench.ui.i18n import count, tr
from workbench.ui.models.display import readable_words
from workbench.ui.models.hits import HitMarks
from workbench.ui.models.proposed_changes import ProposedChange
from workbench.ui.panels.find_bar import FindBar
from workbench.ui.rights import refusal
from workbench.ui.widgets.labels import forbid

PAUSE = 150
"""Milliseconds without a keystroke before the form is searched."""


class FindingText(Feature):
    """The bar, the hits in the form and on its map, and the way to the operation."""

    order = 30

    def commands(self) -> Sequence[Command]:
        """Find, replace, next and previous hit."""
        return (
            Command("find", lambda: self._begin("words"), "tools", ("Ctrl+F",), needs="form"),
            Command("replace", lambda: self._begin("replacement"), "tools", ("Ctrl+H",), needs="form"),
            Command("next_hit", lambda: self._step(1), "tools", ("F3",), needs="form"),
            Command("previous_hit", lambda: self._step(-1), "tools", ("Shift+F3",), needs="form"),
        )

    def build(self) -> None:
        """The bar and a clock that waits for a pause in typing."""
        self.bar = FindBar(self.theme)
        self.hits: tuple[TextHit, ...] = ()
        self.at = -1
        self._possible = 0
        self._asked = 0
        self._behind: tuple[str, int] | None = None
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(PAUSE)
        self._clock.timeout.connect(self._search)

    def assemble(self) -> None:
        """Above the form."""
        self.window.form.bars.addWidget(self.bar)

    def connect_parts(self) -> None:
        """Search again when the texts change."""
        self.bar.asked.connect(self._ask)
        self.bar.stepped.connect(self._step)
        self.bar.one.connect(self._replace_one)
        self.bar.every.connect(self._look_through)
        self.bar.closed.connect(self._away)
        desk = self.window.desk
        desk.opened.connect(self._forget)
        desk.selected.connect(self._show_rights)
        desk.hub.changed.connect(lambda changes: self._search() if changes.texts else None)

    def close(self) -> None:
        """Search no more."""
        self._clock.stop()

    # --- the bar -------------------------------------------------------------------------------------------

    def _begin(self, field: str) -> None:
        self.window.show_place("revise")
        self._looking().leave()
        self.bar.say("")
        self.bar.begin(
            self.bar.words if field == "words" or not self.bar.words.text() else self.bar.replacement
        )
        self._show_rights()
        self._search()

    def _away(self) -> None:
        self.bar.hide()
        self._forget()
        self.window.form.view.setFocus()

    def _ask(self) -> None:
        self.bar.say("")
        self._clock.start()

    def _forget(self) -> None:
        self._clock.stop()
        self._asked += 1
        self._show((), HitMarks())
        if not self.bar.isHidden() and self.window.desk.session is not None:
            self._search()

    def _show_rights(self) -> None:
        why = refusal(self.window.desk.session, Action.EDIT)
        for one in (self.bar.replace, self.bar.replace_all):
            forbid(one, why)
        self._show_number()

    # --- searching -----------------------------------------------------------------------------------------

    def _search(self) -> None:
        session = self.window.desk.session
        self._clock.stop()
        if session is None or self.bar.isHidden():
            return
        self._asked += 1
        asked, query, document = self._asked, self.bar.query, session.current_document()

        def work() -> tuple[tuple[TextHit, ...], HitMarks]:
            hits = found_in(document, query)
            return hits, HitMarks(hits)

        def take(found: tuple[tuple[TextHit, ...], HitMarks]) -> None:
            if asked == self._asked:
                self._show(*found)

        self.window.jobs.start(tr("job.find"), lambda _progress: work(), take)

    def _nearest(self, hits: Sequence[TextHit]) -> int:
        """The first hit behind what was replaced last, else in or behind the passage in hand; else the first one."""
        rank = self.window.desk.worklist.rank
        segment, offset = self._behind or (self.window.desk.segment_id, 0)
        self._behind = None
        if not segment:
            return 0 if hits else -1
        at = bisect_left(hits, (rank(segment), offset), key=lambda hit: (rank(hit.segment), hit.start))
        return at if at < len(hits) else 0 if hits else -1

    def _show(self, hits: tuple[TextHit, ...], marks: HitMarks) -> None:
        self.hits = hits
        self._possible = sum(not hit.problem for hit in hits)
        self.window.form.show_hits(marks)
        self._take(self._nearest(hits))
        if self.at >= 0:
            self._look_at(hits[self.at])

    def _take(self, at: int) -> None:
        self.at = at
        self.window.form.show_hit(self.hits[at] if at >= 0 else None)
        self._show_number()

    def _show_number(self) -> None:
        self.bar.show_number(self.at + 1, len(self.hits), self._possible)

    def _look_at(self, hit: TextHit) -> None:
        view = self.window.form.view
        if hit.segment not in view.visible_segments:
            view.scroll_to(self.window.desk.worklist.rank(hit.segment))

    def _step(self, step: int) -> None:
        if self.bar.isHidden():
            self._begin("words")
            return
        if not self.hits:
            return
        self.bar.say("")
        self._take((self.at + step) % len(self.hits))
        self.window.desk.select(self.hits[self.at].segment)

    # --- replacing -----------------------------------------------------------------------------------------

    def _replace_one(self) -> None:
        desk, session = self.window.desk, self.window.desk.session
        if session is None or not 0 <= self.at < len(self.hits):
            return
        hit, words = self.hits[self.at], self.bar.replacement.text()
        if hit.problem:
            self.bar.say(tr(f"find.problem.{hit.problem}"), "warning")
            return
        desk.select(hit.segment)
        before = session.texts[hit.segment]
        self._behind = (hit.segment, hit.start + len(words))
        if desk.perform(lambda: replace_text(session, (hit,), words)):
            self.bar.say(tr("find.replaced_one"))
            self._ask_guards(before, session.texts[hit.segment])

    def _ask_guards(self, before: str, after: str) -> None:
        session = self.window.desk.session
        if session is None:
            return
        glossary = session.glossary

        def work() -> tuple[GuardAlert, ...]:
            from workbench.app.operations.guard_wordings import guard_wordings

            return guard_wordings(before, after, glossary)

        self.window.jobs.start(tr("job.guard"), lambda _progress: work(), self._tell_alerts)

    def _tell_alerts(self, alerts: tuple[GuardAlert, ...]) -> None:
        if warning := warning_of(alerts):
            self.bar.say(warning, "warning")

    def _look_through(self) -> None:
        desk, session = self.window.desk, self.window.desk.session
        if session is None or not self.hits:
            return
        desk.leaving.emit()
        hits, words = self.hits, self.bar.replacement.text()
        self.window.jobs.start(
            tr("job.replace"),
            lambda progress: replacements(session, hits, words, progress),
            lambda found: self._offer(session, found, words) if session is desk.session else None,
        )

    def _offer(self, session: FormSession, found: Sequence[Replacement], words: str) -> None:
        looking = self._looking()
        where = looking.where([item.hit.segment for item in found])
        changes = [
            ProposedChange(
                readable_words(item.before, session.current(item.hit.segment)),
                readable_words(item.after, session.current(item.hit.segment)),
                item.hit.segment,
                where=where[item.hit.segment],
                problem=item.problem,
                warning=warning_of(item.alerts),
            )
            for item in found
        ]
        title = tr("find.preview", old=self.bar.words.text(), new=words)
        warned = sum(bool(item.warning) for item in changes)
        note = count("find.preview_warned", warned) if warned else tr("find.preview_note")
        why_not = refusal(session, Action.EDIT)
        looking.begin(
            title,
            note,
            changes,
            why_not,
            lambda positions: self._replace([found[at].hit for at in positions], words),
        )

    def _replace(self, hits: Sequence[TextHit], words: str) -> None:
        desk, session = self.window.desk, self.window.desk.session
        if session is not None and desk.perform(lambda: replace_text(session, hits, words)):
            self.bar.say(count("find.replaced", len(hits)))

    def _looking(self) -> LookingThrough:
        return cast(LookingThrough, self.window.features["looking_through"])


def warning_of(alerts: Sequence[GuardAlert]) -> str:
    """What a person must look at before the change; "" where no guard blocks."""
    return next((tr("find.guard", message=item.message) for item in alerts if item.severity == "block"), "")
