"""Take all safe suggestions at once, or all of one kind, after a look at each of them."""

from collections.abc import Sequence
from typing import cast

from workbench.app.operations.accept_safe import SafeChange, accept_changes, safe_changes
from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.features.looking_through import LookingThrough
from workbench.ui.i18n import count, tr
from workbench.ui.models.display import readable_words
from workbench.ui.models.proposed_changes import ProposedChange
from workbench.ui.rights import refusal


class AcceptingSafe(Feature):
    """The list is made in a worker and can be stopped; so can the writing, before anything is written."""

    order = 25

    def commands(self) -> Sequence[Command]:
        """All kinds, or the kind of the suggestion in hand."""
        return (
            Command("accept_safe", lambda: self.begin(), "findings", ("Ctrl+Shift+Return",), needs="form"),
            Command("accept_kind", self._begin_with_kind, "findings", needs="form"),
        )

    def connect_parts(self) -> None:
        """The button below the outline does the same."""
        self.window.outline.accept_wanted.connect(lambda: self.begin())

    def begin(self, of: tuple[str, str] = ("", "")) -> None:
        """Look for safe suggestions; `of`: provider and term of the kind that is shown first."""
        desk, session = self.window.desk, self.window.desk.session
        if session is None or desk.busy:
            return
        desk.leaving.emit()
        self.window.show_place("revise")
        self.window.jobs.start(
            tr("job.safe"),
            lambda progress: safe_changes(session, progress),
            lambda found: self._offer(session, found, of) if session is desk.session else None,
        )

    def _begin_with_kind(self) -> None:
        place = self.window.desk.place
        suggestion = place.suggestion if place is not None else None
        if suggestion is not None:
            self.begin((suggestion.provider, suggestion.term or ""))

    def _offer(self, session: FormSession, found: Sequence[SafeChange], of: tuple[str, str]) -> None:
        if not found:
            self.window.notice.say(tr("batch.none"), good=True)
            return
        looking = cast(LookingThrough, self.window.features["looking_through"])
        where = looking.where([item.suggestion.segment for item in found])
        changes = [
            ProposedChange(
                readable_words(item.before, session.current(item.suggestion.segment)),
                readable_words(item.after, session.current(item.suggestion.segment)),
                item.suggestion.segment,
                kind=item.kind,
                where=where[item.suggestion.segment],
            )
            for item in found
        ]
        kinds = [item.kind for item in found if (item.suggestion.provider, item.suggestion.term or "") == of]
        if of[0] and not kinds:
            self.window.notice.say(tr("batch.none_of_kind"), good=True)
            return
        looking.begin(
            count("batch.title", len(found)),
            tr("batch.note"),
            changes,
            refusal(session, Action.EDIT),
            lambda positions: self._accept(session, [found[at] for at in positions]),
        )
        if kinds:
            looking.page.choose_kind(kinds[0])

    def _accept(self, session: FormSession, chosen: Sequence[SafeChange]) -> None:
        if session is self.window.desk.session:
            self.window.desk.perform_beside(
                tr("job.accept_safe"), lambda progress: accept_changes(session, chosen, progress)
            )
