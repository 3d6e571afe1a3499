"""Notes beside passages: kept, done, open again, undone; in a file, in a workspace, in the next version."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.app.conftest import PARAGRAPHS
from tests.app.forms import write_form
from workbench.app.operations.new_version import new_version
from workbench.app.operations.open_form import open_form
from workbench.app.operations.redo_change import redo_change
from workbench.app.operations.undo_change import undo_change
from workbench.app.operations.write_note import delete_note, reopen_note, resolve_note, write_note
from workbench.app.passage_notes_file import notes_file
from workbench.app.people import PERSON_VARIABLE
from workbench.app.rights import RightError
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import open_stored_form, take_changes
from workbench.common.errors import WorkbenchError
from workbench.model.workspace import Role

TEXT = "Stimmt die Frist noch?"


def texts(session: FormSession) -> list[tuple[str, str, bool]]:
    return [(note.segment, note.text, note.is_open) for note in session.notes.entries]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return write_form(tmp_path / "antrag.docx", *PARAGRAPHS)


def test_note_of_a_plain_file_is_there_when_it_is_opened_again(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PERSON_VARIABLE, "Frau Kurz")
    session = open_form(path)
    changes = write_note(session, "s0002", "  Stimmt die\n Frist noch? ")
    assert (changes.segments, changes.texts, changes.decisions) == (("s0002",), False, True)
    again = open_form(path)
    assert texts(again) == [("s0002", TEXT, True)]
    assert again.notes.of("s0002")[0].who == "Frau Kurz"
    assert again.notes.of("s0001") == ()


def test_every_step_of_a_note_can_be_taken_back(path: Path) -> None:
    session = open_form(path)
    write_note(session, "s0002", TEXT)
    resolve_note(session, session.notes.entries[0])
    assert session.notes.open == ()
    reopen_note(session, session.notes.entries[0])
    assert texts(session) == [("s0002", TEXT, True)]
    undo_change(session)
    assert session.notes.open == ()
    undo_change(session)
    assert texts(session) == [("s0002", TEXT, True)]
    delete_note(session, session.notes.entries[0])
    assert not notes_file(path).exists(), "nothing stays beside the form"
    undo_change(session)
    undo_change(session)
    assert session.notes.entries == ()
    redo_change(session)
    assert texts(open_form(path)) == [("s0002", TEXT, True)]


def test_empty_note_is_refused(path: Path) -> None:
    session = open_form(path)
    with pytest.raises(WorkbenchError):
        write_note(session, "s0002", " \n")
    assert not session.history.undo_label


def test_damaged_file_is_told_and_not_overwritten(path: Path) -> None:
    notes_file(path).write_text("{ damaged", "utf-8")
    session = open_form(path)
    assert session.notes.problem is not None
    assert "beschädigt" in str(session.notes.problem)
    with pytest.raises(WorkbenchError):
        write_note(session, "s0002", TEXT)
    assert notes_file(path).read_text("utf-8") == "{ damaged"
    assert session.notes.entries == ()


def test_note_of_a_workspace_reaches_others_and_they_can_resolve_it(
    session: FormSession, join: Callable[[str], Workspace]
) -> None:
    theirs = open_stored_form(join("Frau Kurz"), journal_of(session).version.form)
    write_note(session, "s0002", TEXT)
    changes = take_changes(theirs)
    assert changes.segments == ("s0002",)
    assert texts(theirs) == [("s0002", TEXT, True)]
    resolve_note(theirs, theirs.notes.entries[0])
    take_changes(session)
    assert texts(session) == [("s0002", TEXT, False)]
    assert session.notes.entries[0].resolved_by == "Frau Kurz"
    undo_change(theirs)
    take_changes(session)
    assert texts(session) == [("s0002", TEXT, True)]


def test_notes_hold_in_a_new_version_and_those_of_lost_passages_are_listed(
    session: FormSession, workspace: Workspace, tmp_path: Path
) -> None:
    write_note(session, "s0001", "Anrede prüfen")
    write_note(session, "s0002", TEXT)
    form = journal_of(session).version.form
    newer = write_form(tmp_path / "neu.docx", "Ganz neuer Anfang mit anderen Wörtern.", *PARAGRAPHS[1:])
    result = new_version(workspace, form, newer)
    later = open_stored_form(workspace, form)
    kept = later.notes.entries[-1]
    assert (later.segment(kept.segment).text, kept.text) == (PARAGRAPHS[1], TEXT)
    assert result.carried == len(later.notes.entries)
    lost = [(item.what, item.words) for item in result.lost]
    assert len(lost) + result.carried == 2
    assert lost in ([], [("Notiz", "Anrede prüfen")])


def test_reader_may_not_write_notes(session: FormSession, workspace: Workspace) -> None:
    from workbench.store.connect import writing
    from workbench.store.people import add_person

    with writing(workspace.store.engine) as connection:
        add_person(connection, "Herr Leser", Role.READER)
    from workbench.app.workspace import open_workspace

    other = open_workspace(workspace.store.url.render_as_string(hide_password=False), "Herr Leser")
    try:
        reading = open_stored_form(other, journal_of(session).version.form)
        with pytest.raises(RightError):
            write_note(reading, "s0001", TEXT)
        assert reading.notes.entries == ()
    finally:
        other.close()
