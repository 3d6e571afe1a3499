"""Write a note about a passage, call it done, open it again, take it away."""

from dataclasses import replace

from workbench.app.changes import Changes
from workbench.app.people import person_name
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.common.errors import WorkbenchError
from workbench.common.moments import now
from workbench.model.passage_note import PassageNote


def write_note(session: FormSession, segment_id: str, text: str) -> Changes:
    """Put a note beside the passage; `undo_change` takes it away. Raises `WorkbenchError` without a text."""
    session.segment(segment_id)
    words = " ".join(text.split())
    if not words:
        raise WorkbenchError("Bitte schreiben Sie etwas in die Notiz.")
    note = PassageNote(segment_id, words, _who(session), now())
    return session.change("Notiz geschrieben", SessionPatch(notes=((note, True),)))


def resolve_note(session: FormSession, note: PassageNote) -> Changes:
    """Call the note done."""
    if not note.is_open:
        return Changes()
    done = replace(note, resolved_by=_who(session), resolved_when=now())
    return session.change("Notiz erledigt", SessionPatch(notes=((note, False), (done, True))))


def reopen_note(session: FormSession, note: PassageNote) -> Changes:
    """Somebody has to look at the note again."""
    if note.is_open:
        return Changes()
    again = replace(note, resolved_by="", resolved_when="")
    return session.change("Notiz wieder geöffnet", SessionPatch(notes=((note, False), (again, True))))


def delete_note(session: FormSession, note: PassageNote) -> Changes:
    """Take the note away; `undo_change` brings it back."""
    return session.change("Notiz gelöscht", SessionPatch(notes=((note, False),)))


def _who(session: FormSession) -> str:
    return session.journal.signature("") or person_name()
