"""Notes about passages: a card in the right panel, marks in the form, a list of what is open."""

from collections.abc import Callable, Sequence

from workbench.app.changes import Changes
from workbench.app.operations.write_note import delete_note, reopen_note, resolve_note, write_note
from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.model.passage_note import PassageNote
from workbench.ui.actions import Command
from workbench.ui.feature import Feature
from workbench.ui.i18n import tr
from workbench.ui.models.display import plain_words
from workbench.ui.panels.notes_card import NotesCard, spoken
from workbench.ui.panels.open_notes import OpenNotesPanel
from workbench.ui.rights import refusal


class Notes(Feature):
    """What people write beside a passage for one another."""

    order = 30

    def commands(self) -> Sequence[Command]:
        """Write one, and see all that are open."""
        return (
            Command("note", self.begin, "findings", ("Ctrl+Alt+M",), needs="form"),
            Command("notes_open", self.show_open, "findings", ("Ctrl+Alt+N",), needs="form"),
        )

    def build(self) -> None:
        """Card and list."""
        self.card = NotesCard()
        self.open = OpenNotesPanel()

    def assemble(self) -> None:
        """The card stands ahead of the measures, the list behind the outline."""
        body = self.window.passage.body
        body.insertWidget(body.indexOf(self.window.passage.measures), self.card)
        self.window.revise.add_panel("notes", tr("notes.open"), self.open, "left", shown=False)
        self.window.form.tips.append(self._tip)
        self.card.hide()

    def connect_parts(self) -> None:
        """Follow the desk; every button is an operation."""
        desk = self.window.desk
        self.card.written.connect(self._write)
        self.card.resolved.connect(lambda note: self._do(lambda session: resolve_note(session, note)))
        self.card.reopened.connect(lambda note: self._do(lambda session: reopen_note(session, note)))
        self.card.deleted.connect(lambda note: self._do(lambda session: delete_note(session, note)))
        self.open.wanted.connect(desk.select)
        desk.leaving.connect(self.card.finish)
        desk.selected.connect(self.refresh)
        desk.opened.connect(self._show_form)
        desk.hub.changed.connect(lambda _changes: self._refresh_all())

    def begin(self) -> None:
        """Write a note about the passage in hand."""
        window = self.window
        if window.desk.segment is not None:
            window.show_place("revise")
            window.revise.show_panel("passage")
            self.card.begin()

    def show_open(self) -> None:
        """Bring the list of open notes into sight."""
        self.window.show_place("revise")
        self.window.revise.show_panel("notes")
        self.open.list.setFocus()

    def refresh(self) -> None:
        """Show the notes of the passage in hand; a note that is being written stays."""
        session, segment_id = self.window.desk.session, self.window.desk.segment_id
        self.card.setVisible(session is not None and bool(segment_id))
        if session is not None and segment_id:
            self.card.show_notes(session.notes.of(segment_id), refusal(session, Action.NOTE))

    def _show_form(self) -> None:
        self.card.leave()
        self._refresh_all()
        session = self.window.desk.session
        if session is not None and session.notes.problem is not None:
            self.window.desk.notice.emit(session.notes.problem)

    def _refresh_all(self) -> None:
        self.refresh()
        session = self.window.desk.session
        found: list[PassageNote] = []
        if session is not None:
            there = [note for note in session.notes.open if note.segment in session.texts]
            found = sorted(there, key=lambda note: self.window.desk.worklist.rank(note.segment))
            self.open.show_notes(found, [plain_words(session.texts[note.segment]) for note in found])
        else:
            self.open.show_notes((), ())
        self.window.form.show_notes({note.segment for note in found})

    def _write(self, text: str) -> None:
        segment_id = self.window.desk.segment_id
        self._do(lambda session: write_note(session, segment_id, text))

    def _do(self, operation: Callable[[FormSession], Changes]) -> None:
        session = self.window.desk.session
        if session is not None:
            desk = self.window.desk
            desk.leaving.emit()
            place = desk.place
            if desk.perform(lambda: operation(session)) and place is not None:
                desk.select(place.finding.segment, place)  # the finding in hand stays in hand

    def _tip(self, segment_id: str, _offset: int) -> str:
        session = self.window.desk.session
        notes = session.notes.of(segment_id) if session is not None else ()
        return "\n".join(spoken(note) for note in notes if note.is_open)
