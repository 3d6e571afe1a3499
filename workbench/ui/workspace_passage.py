"""What a workspace adds to the passage in hand: who else is there, two texts to choose from, and its history."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from workbench.ui.analysis import with_text
from workbench.ui.i18n import tr
from workbench.ui.models.clash import Clash
from workbench.ui.panels.conflict_card import ConflictCard
from workbench.ui.panels.history_fold import HistoryFold
from workbench.ui.theme import Theme
from workbench.ui.widgets.labels import label
from workbench.ui.workspace_desk import WorkspaceDesk

if TYPE_CHECKING:
    from workbench.app.history import Step
    from workbench.app.segment_history import CommittedText
    from workbench.app.session_patch import SessionPatch
    from workbench.ui.clashes import Clashes
    from workbench.ui.window import MainWindow


class WorkspacePassage:
    """Two cards and a line in the right panel, and marks in the form."""

    def __init__(self, window: "MainWindow", office: WorkspaceDesk, theme: Theme) -> None:
        self._window = window
        self._office = office
        self.conflict = ConflictCard(theme)
        self.history = HistoryFold(theme, self._read_history)
        self.others = label("", "muted")
        self.others.hide()

    def connect_parts(self) -> None:
        """Follow the cards."""
        self.history.wanted.connect(self._restore)
        self.conflict.go.connect(self._window.desk.select)
        self.conflict.mine.connect(lambda clash: self._decide(lambda clashes: clashes.take_mine(clash)))
        self.conflict.theirs.connect(lambda clash: self._decide(lambda clashes: clashes.keep_theirs(clash)))
        self.conflict.both.connect(lambda clash: self._decide(lambda clashes: clashes.merge(clash)))
        self._window.hub.changed.connect(lambda _changes: self.history.refresh())

    @property
    def stored(self) -> bool:
        """Whether the form in hand belongs to the workspace."""
        return self._office.together is not None and self._office.together.session is not None

    def show(self) -> None:
        """Another passage is in hand, or it looks different."""
        self.show_clashes()
        self.show_others()
        self.history.refresh()

    def show_clashes(self) -> None:
        """Ask about the passage in hand, or say where else something is to be decided."""
        clashes, together = self._office.clashes, self._office.together
        found: tuple[Clash, ...] = ()
        if clashes is not None and together is not None and together.session is not None:
            found = clashes.of(together.version)
        here = self._window.desk.segment_id
        mine = next((item for item in found if item.segment == here), None)
        self.conflict.show_clash(mine, tuple(item.segment for item in found if item.segment != here))

    def show_others(self) -> None:
        """Say who else is working on the passage in hand, and mark where others are."""
        together = self._office.together
        claims = together.claims if together is not None else {}
        self._window.form.show_editors(claims)
        who = claims.get(self._window.desk.segment_id, "")
        self.others.setText(tr("other.editing", who=who) if who else "")
        self.others.setVisible(bool(who))

    def merge(self, segment_id: str, text: str) -> None:
        """Open a text that was made of two in the editor."""
        desk = self._window.desk
        desk.select(segment_id)
        if (original := desk.original) is not None:
            self._window.passage.open_editor(with_text(original, text))

    def _decide(self, decision: "Callable[[Clashes], None]") -> None:
        if self._office.clashes is not None:
            decision(self._office.clashes)
            self._window.passage.refresh()

    def _read_history(self, done: "Callable[[tuple[CommittedText, ...]], None]") -> None:
        desk, saving = self._window.desk, self._office.saving
        if desk.session is None or not desk.segment_id:
            return
        if not self.stored:
            self._read_steps(desk.session.history.done, desk.segment_id, done)
        elif saving is not None:
            from workbench.app.segment_history import segment_history

            saving.call(partial(segment_history, desk.session, desk.segment_id), done)

    def _read_steps(
        self,
        steps: "Sequence[Step[SessionPatch]]",
        segment_id: str,
        done: "Callable[[tuple[CommittedText, ...]], None]",
    ) -> None:
        """The texts of a plain file, from the steps that can be undone."""
        original = self._window.desk.original

        def work() -> "tuple[CommittedText, ...]":
            from workbench.app.file_history import file_history

            return file_history(steps, segment_id, original.text if original is not None else "")

        self._window.jobs.start(tr("job.history"), lambda _progress: work(), done)

    def _restore(self, text: "CommittedText") -> None:
        from workbench.app.operations.restore_revision import restore_text

        desk = self._window.desk
        if (session := desk.session) is not None:
            desk.leaving.emit()
            desk.perform(lambda: restore_text(session, desk.segment_id, text))
