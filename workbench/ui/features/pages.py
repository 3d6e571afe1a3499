"""F8: the form as it would be printed, with the texts of now."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QThread, QTimer

from workbench.app.changes import Changes
from workbench.app.printed_form import PrintedForm, print_form
from workbench.app.session import FormSession
from workbench.common.errors import WorkbenchError
from workbench.common.progress import Progress
from workbench.document.pages.rendering import LibreOfficeMissingError
from workbench.model.document import Document
from workbench.ui.actions import Command
from workbench.ui.export_work import session_now
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr
from workbench.ui.jobs import Job
from workbench.ui.models.display import plain_text
from workbench.ui.panels.pages import PagesPanel
from workbench.ui.theme import Theme
from workbench.ui.widgets.simple_page import SimpleText, preview_colours, simple_text

PAUSE = 3_000
"""Milliseconds without a change until pages in sight are made again."""
Shown = PrintedForm | SimpleText


class Pages(Feature):
    """The panel, and when its pages are made: only while somebody can see them."""

    order = 65

    def commands(self) -> Sequence[Command]:
        """Show the pages, or put them away."""
        return (Command("pages", self._toggle, "view", ("F8",), needs="form"),)

    def build(self) -> None:
        """Panel and clock."""
        self.panel = PagesPanel(self.theme)
        self._session: FormSession | None = None
        self._document: Document | None = None
        self._job: Job[Shown] | None = None
        self._in_sight = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.make)

    def assemble(self) -> None:
        """Behind the passage, not in sight at first."""
        self._dock = self.window.revise.add_panel(
            "pages", tr("pages.title"), self.panel, "right", shown=False
        )

    def connect_parts(self) -> None:
        """Follow the desk; the passage in hand is the same here and there."""
        desk, panel = self.window.desk, self.panel
        self._dock.visibilityChanged.connect(self._see)
        desk.opened.connect(self._begin)
        desk.selected.connect(self._show_choice)
        desk.hub.changed.connect(self._follow)
        panel.make_wanted.connect(self.make)
        panel.stop_wanted.connect(self._stop_for_good)
        panel.view.chosen.connect(desk.select)
        panel.simple.chosen.connect(desk.select)
        panel.images.failed.connect(self._fail)

    def close(self) -> None:
        """Nothing more is made."""
        self._timer.stop()
        self.panel.images.close()

    @property
    def is_current(self) -> bool:
        """Do the pages show the form as it is now?"""
        session = self.window.desk.session
        return session is not None and self._document is session.current_document()

    def _toggle(self) -> None:
        if self.window.place != "revise":
            self.window.show_place("revise")
            self.window.revise.show_panel("pages")
        else:
            self.window.revise.toggle_panel("pages")

    def _see(self, in_sight: bool) -> None:
        self._in_sight = in_sight
        if in_sight and self._job is None and not self.is_current:
            self.make()

    def _begin(self) -> None:
        """Another form, or none."""
        self._session = self.window.desk.session
        self._document = None
        self._timer.stop()
        self._stop()
        self.panel.forget()
        if self._session is None:
            self.panel.say(tr("pages.no_form"))
        elif self._in_sight:
            self.make()

    def _follow(self, changes: Changes) -> None:
        if changes.texts and self.panel.has_pages:
            self.panel.show_stale(tr("pages.stale"))
            if self._in_sight:
                self._timer.start()

    # --- making pages --------------------------------------------------------------------------------------

    def make(self) -> None:
        """Make the pages of the form as it is now, in a worker; older work is stopped."""
        live = self.window.desk.session
        if live is None:
            return
        self._timer.stop()
        self._stop()
        session = session_now(live)
        document = session.current_document()
        self._job = self._start(session, document)
        if self.panel.has_pages:
            self.panel.show_stale(tr("pages.renewing"), can_make=False)
        else:
            self.panel.say(tr("pages.working"), working=True)

    def _start(self, session: FormSession, document: Document) -> Job[Shown]:
        theme, home = self.theme, QThread.currentThread()

        def ended(then: Callable[[], object]) -> None:
            if self._job is job:  # else other work has begun meanwhile
                self._job = None
                then()

        job: Job[Shown] = self.window.jobs.start(
            tr("job.pages"),
            lambda progress: _made(session, document, theme, home, progress),
            lambda shown: ended(lambda: self._show(shown, document)),
            failed=lambda error: ended(lambda: self._fail(error)),
            stopped=lambda: ended(self._stopped),
        )
        return job

    def _stop(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.cancel()

    def _stop_for_good(self) -> None:
        self._stop()
        self._stopped()

    def _stopped(self) -> None:
        if self.panel.has_pages:
            self.panel.show_stale(tr("pages.stale"))
        else:
            self.panel.say(tr("pages.stopped"), can_make=True)

    def _fail(self, error: BaseException) -> None:
        if isinstance(error, WorkbenchError):
            self.panel.say(" ".join(filter(None, (str(error), error.hint))), can_make=True)
        else:
            self.panel.say(tr("pages.failed"), can_make=True)
            self.window.errors.show(error)

    def _show(self, shown: Shown, document: Document) -> None:
        self._document = document
        if isinstance(shown, PrintedForm):
            self.panel.show_pages(shown)
        else:
            self.panel.show_simple(shown, tr("pages.simple"))
        if not self.is_current:
            self.panel.show_stale(tr("pages.stale"))
            if self._in_sight:
                self._timer.start()
        elif isinstance(shown, PrintedForm) and shown.outdated:
            self.panel.show_stale(tr("pages.unwritable"), can_make=False)
        else:
            self.panel.show_stale("")
        self._show_choice()

    def _show_choice(self) -> None:
        segment = self.window.desk.segment
        passage = plain_text(segment, {}) if segment else ""
        self.panel.choose(segment.id if segment else "", passage)


def _made(session: FormSession, document: Document, theme: Theme, home: QThread, progress: Progress) -> Shown:
    """Pages; where they cannot be made at all, the simple view, to be shown by the thread `home`."""
    try:
        return print_form(session, progress)
    except LibreOfficeMissingError:
        from workbench.reporting.html_preview import html_preview

        return simple_text(html_preview(document, preview_colours(theme)), home)
