"""What helps with the passage in hand: matches of the memory, terms, where words stand elsewhere, comments, context."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from workbench.common.progress import Progress
from workbench.model.memory_unit import ConcordanceHit, MemoryMatch
from workbench.ui import scale
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.translating import Translating
from workbench.ui.i18n import tr
from workbench.ui.jobs import Job
from workbench.ui.models.translation_terms import TermOffer, term_offers, with_use
from workbench.ui.models.translation_text import plain
from workbench.ui.panels.translation_alerts import AlertsCard
from workbench.ui.panels.translation_cards import MatchesCard, TermsCard
from workbench.ui.panels.translation_comments import CommentsCard
from workbench.ui.panels.translation_concordance import ConcordancePanel
from workbench.ui.panels.translation_context import TranslationContext
from workbench.ui.panels.translation_editor import TranslationEditor
from workbench.ui.places.translate import NAME
from workbench.ui.translating_desk import TranslatingDesk
from workbench.ui.translation_opening import OpenedTranslation

if TYPE_CHECKING:
    from workbench.app.printed_form import PrintedForm

AROUND = 2
"""Passages before and behind that are shown."""
FOUND = 50
MATCHES, TERMS = 9, 9
_PAUSE = 60
"""Milliseconds: whoever runs through the table does not ask the memory for every line."""


class TranslatingHelp(Feature):
    """The panels at the right side."""

    order = 41

    def commands(self) -> Sequence[Command]:
        """Take matches and terms by number, look words up, comment."""
        return (
            self._command("translate_concordance", self.look_up, "Ctrl+K"),
            self._command("translate_comment", self.begin_comment, "Ctrl+Alt+M"),
            self._command("translate_context", lambda: self._show_panel("translate_context")),
            *(
                self._command(
                    f"translate_match_{number}",
                    partial(self.take_match, number),
                    f"Ctrl+{number}",
                    group="translating_matches",
                )
                for number in range(1, MATCHES + 1)
            ),
            *(
                self._command(
                    f"translate_term_{number}",
                    partial(self.take_term, number),
                    f"Alt+{number}",
                    group="translating_terms",
                )
                for number in range(1, TERMS + 1)
            ),
        )

    def _command(
        self, name: str, run: Callable[[], object], *shortcuts: str, group: str = "translating_help"
    ) -> Command:
        return Command(name, run, group, shortcuts, place=NAME)

    # --- putting together ----------------------------------------------------------------------------------

    def build(self) -> None:
        """The panels."""
        theme = self.theme
        self.matches, self.terms = MatchesCard(theme), TermsCard(theme)
        self.alerts, self.comments = AlertsCard(theme), CommentsCard(theme)
        self.concordance, self.context = ConcordancePanel(theme), TranslationContext(theme)
        self._job: Job[tuple[MemoryMatch, ...]] | None = None
        self._pages: Job[PrintedForm] | None = None
        self._printed: OpenedTranslation | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._ask_memory)

    def assemble(self) -> None:
        """Three panels, one behind the other."""
        body = QWidget()
        body.setObjectName("passageBody")
        body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout(body)
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.setSpacing(16)
        for section in (self.matches, self.terms, self.alerts, self.comments):
            self.body.addWidget(section)
        self.body.addStretch(1)
        columns = self.window.translate.columns
        for name, panel in (
            ("translate_help", body),
            ("translate_context", self.context),
            ("translate_concordance", self.concordance),
        ):
            scroll = QScrollArea()
            scroll.setObjectName("translateHelp")
            scroll.setWidgetResizable(True)
            scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            scroll.setWidget(panel)
            scroll.setMinimumWidth(scale.px(300))
            columns.add_panel(name, tr(f"translate.panel.{name}"), scroll, "right")

    def connect_parts(self) -> None:
        """Follow the desk."""
        desk = self.desk
        desk.opened.connect(self._begin)
        desk.selected.connect(self._show)
        desk.changed.connect(self._follow)
        desk.leaving.connect(self.comments.finish)
        self.matches.taken.connect(self._take)
        self.terms.taken.connect(self._insert)
        self.comments.written.connect(self._comment)
        self.concordance.asked.connect(self._search)
        self.concordance.taken.connect(self._take_hit)
        self.context.go.connect(desk.select)
        self.context.pages.make_wanted.connect(self.make_pages)
        self.context.pages.stop_wanted.connect(self._stop_pages)
        self.context.pages.images.failed.connect(self._pages_failed)
        self.editor.target.edited.connect(self._show_use)
        self.context.pages.say(tr("translate.pages"), can_make=True)

    def close(self) -> None:
        """Nothing is asked any more."""
        self._timer.stop()
        self.context.pages.images.close()

    @property
    def main(self) -> Translating:
        """The feature that looks after the place."""
        return cast(Translating, self.window.features["translating"])

    @property
    def desk(self) -> TranslatingDesk:
        """The translation on the desk."""
        return self.main.desk

    @property
    def editor(self) -> TranslationEditor:
        """The passage in hand."""
        return self.window.translate.sheet.editor

    def _show_panel(self, name: str) -> None:
        self.window.translate.columns.show_panel(name)

    # --- following -----------------------------------------------------------------------------------------

    def _begin(self) -> None:
        """Another translation."""
        self._stop_pages()
        self.context.pages.forget()
        self.context.pages.say(tr("translate.pages"), can_make=True)
        self._printed = None
        self.concordance.show_hits((), is_rtl=False)

    def _show(self) -> None:
        """Another passage is in hand."""
        row, found = self.desk.row, self.desk.opened_form
        if row is None or found is None:
            return
        self.matches.say(tr("translate.looking"))
        self._timer.start()
        offers = term_offers(row.source, row.target, row.language, found.terms)
        self.terms.show_terms(offers, self._keys("term", TERMS))
        self.editor.show_terms(tuple(place for offer in offers for place in offer.places))
        self.comments.show_comments(row.comment, row.review_comment, self.desk.why_not)
        self._show_context()

    def _show_context(self) -> None:
        row, found = self.desk.row, self.desk.opened_form
        if row is None or found is None:
            return
        rows = self.desk.rows
        at = next((number for number, one in enumerate(rows) if one.segment == row.segment), 0)
        first = max(at - AROUND, 0)
        around = tuple(enumerate(rows[first : at + AROUND + 1], first + 1))
        segment = found.document.by_id.get(row.segment)
        self.context.show_place(segment, found.places.get(row.segment, ""), found.limits.get(row.segment))
        self.context.show_around(around, row.segment, found.is_rtl)
        self.context.pages.choose(row.segment, plain(row.source))

    def _follow(self, segments: frozenset[str]) -> None:
        row = self.desk.row
        if row is not None and row.segment in segments:
            self.comments.show_comments(row.comment, row.review_comment, self.desk.why_not)
        self._show_context()

    def _show_use(self) -> None:
        row = self.desk.row
        if row is not None and self.terms.terms:
            offers = with_use(self.terms.terms, self.editor.target.text(), row.language)
            if offers != self.terms.terms:
                self.terms.show_terms(offers, self._keys("term", TERMS))

    def _keys(self, kind: str, how_many: int) -> tuple[str, ...]:
        known = {command.name: next(iter(command.shortcuts), "") for command in self.window.commands}
        return tuple(known.get(f"translate_{kind}_{number}", "") for number in range(1, how_many + 1))

    # --- matches -------------------------------------------------------------------------------------------

    def _ask_memory(self) -> None:
        row, found = self.desk.row, self.desk.opened_form
        if row is None or found is None:
            return
        memory = found.memory
        if self._job is not None:
            self._job.cancel()
        before, after = self.desk.neighbours(row.segment)
        segment, text, code = row.segment, row.source, row.language

        def done(matches: tuple[MemoryMatch, ...]) -> None:
            if segment == self.desk.segment:
                self.matches.show_matches(matches, self._keys("match", MATCHES), self.desk.is_rtl)

        def work(_progress: Progress) -> tuple[MemoryMatch, ...]:
            return memory.matches(text, code, before, after, limit=MATCHES)

        self._job = self.window.jobs.start(tr("job.matches"), work, done, repeats=True)

    def take_match(self, number: int) -> None:
        """Put a match into the translation."""
        if 1 <= number <= len(self.matches.matches):
            self._take(self.matches.matches[number - 1])
        else:
            self.main.announce(tr("translate.no_match", n=number))

    def _take(self, match: MemoryMatch) -> None:
        row = self.desk.row
        if row is not None and not self.desk.why_not:
            self.main.note_origin(row.segment, match.target, "memory", match.match)
            self.editor.target.replace_text(match.target)
            self.main.announce(tr("translate.taken", match=match.match))
            self.main.write()

    # --- terms ---------------------------------------------------------------------------------------------

    def take_term(self, number: int) -> None:
        """Put a term's translation where the cursor is."""
        if 1 <= number <= len(self.terms.terms):
            self._insert(self.terms.terms[number - 1])
        else:
            self.main.announce(tr("translate.no_term", n=number))

    def _insert(self, term: TermOffer) -> None:
        if self.desk.row is not None and not self.desk.why_not:
            self.editor.target.insert_tagged(self.terms.text_of(term))
            self.main.write()

    # --- looking up ----------------------------------------------------------------------------------------

    def look_up(self) -> None:
        """Look for the words that are selected, in German or in the translation."""
        source, target = self.editor.source.selected, self.editor.target.selected
        self._show_panel("translate_concordance")
        self.concordance.in_target.blockSignals(True)
        self.concordance.in_target.setChecked(bool(target) and not source)
        self.concordance.in_target.blockSignals(False)
        self.concordance.begin(plain(source or target).strip())

    def _search(self, words: str, in_target: bool) -> None:
        found = self.desk.opened_form
        if found is None:
            return
        memory, code = found.memory, found.work.language

        def work(_progress: Progress) -> tuple[ConcordanceHit, ...]:
            return memory.concordance(words, code, in_target=in_target, limit=FOUND)

        def done(hits: tuple[ConcordanceHit, ...]) -> None:
            self.concordance.show_hits(hits, found.is_rtl)

        self.window.jobs.start(tr("job.concordance"), work, done, repeats=True)

    def _take_hit(self, hit: ConcordanceHit) -> None:
        if self.desk.row is not None and not self.desk.why_not:
            self.editor.target.insert_tagged(hit.target)
            self.main.write()

    # --- comments ------------------------------------------------------------------------------------------

    def begin_comment(self) -> None:
        """Keyboard into the comment."""
        self._show_panel("translate_help")
        self.comments.begin()

    def _comment(self, field: str, text: str) -> None:
        from workbench.app.operations.comment_translation import comment_translation

        segment = self.desk.segment
        if not segment or self.desk.why_not:
            return
        if field == "comment":
            self.desk.perform(
                lambda work, row: comment_translation(work, row(segment), comment=text), segment
            )
        else:
            self.desk.perform(
                lambda work, row: comment_translation(work, row(segment), review_comment=text), segment
            )

    # --- pages ---------------------------------------------------------------------------------------------

    def make_pages(self) -> None:
        """Print the German form in a worker."""
        from workbench.app.printed_form import print_form

        found = self.desk.opened_form
        if found is None or self._pages is not None:
            return
        self.context.pages.say(tr("pages.working"), working=True)
        session = found.session

        def done(shown: "PrintedForm") -> None:
            self._pages = None
            if self.desk.opened_form is not None and self.desk.opened_form.session is session:
                self._printed = found
                self.context.pages.show_pages(shown)
                self._show_context()

        self._pages = self.window.jobs.start(
            tr("job.pages"),
            lambda progress: print_form(session, progress),
            done,
            failed=self._pages_failed,
            stopped=self._stop_pages,
        )

    def _pages_failed(self, error: BaseException) -> None:
        self._pages = None
        self.context.pages.say(str(error) or tr("pages.failed"), can_make=True)

    def _stop_pages(self) -> None:
        job, self._pages = self._pages, None
        if job is not None:
            job.cancel()
        if not self.context.pages.has_pages:
            self.context.pages.say(tr("translate.pages"), can_make=True)
