"""The notes about the passages of one form."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from workbench.app.passage_notes_file import notes_file, read_notes, write_notes
from workbench.app.passage_places import PassagePlaces
from workbench.common.errors import InputError
from workbench.model.document import Document
from workbench.model.passage_note import PassageNote

NoteChanges = Sequence[tuple[PassageNote, bool]]


class PassageNotes:
    """All notes, the oldest first.

    `problem` is set if the file was damaged: it is not overwritten, and its notes are not shown.
    """

    problem: InputError | None = None

    def __init__(self, entries: Iterable[PassageNote] = ()) -> None:
        self.entries: tuple[PassageNote, ...] = tuple(entries)

    def put(self, changes: NoteChanges) -> None:
        """Add (True) or take away (False) notes."""
        self.entries = self._changed(changes)

    def of(self, segment_id: str) -> tuple[PassageNote, ...]:
        """The notes about a passage, the oldest first."""
        return tuple(note for note in self.entries if note.segment == segment_id)

    @property
    def open(self) -> tuple[PassageNote, ...]:
        """Those that somebody still has to look at."""
        return tuple(note for note in self.entries if note.is_open)

    def _changed(self, changes: NoteChanges) -> tuple[PassageNote, ...]:
        named = [note for note, _ in changes]
        kept = (note for note in self.entries if note not in named)
        added = (note for note, there in changes if there)
        return tuple(sorted((*kept, *added), key=lambda note: note.when))


class PassageNotesInFile(PassageNotes):
    """Notes in a file beside the form. Every change is written at once."""

    def __init__(self, form: Path, document: Document) -> None:
        """`document`: the form as it is in the file now."""
        super().__init__()
        self._path = notes_file(form)
        self._places = PassagePlaces(document)
        try:
            self.entries = read_notes(self._path, self._places)
        except InputError as error:
            self.problem = error

    def put(self, changes: NoteChanges) -> None:
        """Add (True) or take away (False) notes. Raises `WorkbenchError` and changes nothing if that fails."""
        read_notes(self._path)  # a damaged file must not be replaced
        entries = self._changed(changes)
        write_notes(self._path, entries, self._places)
        self.entries = entries
