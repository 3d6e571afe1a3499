"""What a workspace promises: nothing that was done is lost, for one person or several."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy

from tests.app.forms import write_form
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.ignore_finding import ignore_rule
from workbench.app.operations.import_form import import_form
from workbench.app.operations.move_workspace import export_workspace
from workbench.app.operations.redo_change import redo_change
from workbench.app.operations.restore_revision import restore_revision
from workbench.app.operations.undo_change import undo_change
from workbench.app.operations.unlock_segment import unlock_segment
from workbench.app.segment_history import segment_history
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import open_stored_form
from workbench.common.errors import InputError, WorkbenchError
from workbench.model.ignored import IgnoreScope
from workbench.store.connect import writing
from workbench.store.segments import segments_of
from workbench.store.steps import steps_of
from workbench.store.verifying import verify

Join = Callable[[str], Workspace]


def again(session: FormSession, workspace: Workspace) -> FormSession:
    """The same form as the next program finds it."""
    return open_stored_form(workspace, journal_of(session).version.form)


def locks(session: FormSession) -> dict[str, bool]:
    """Which passages are locked, as lists and reports read it from the workspace."""
    journal = journal_of(session)
    with journal.workspace.reading() as connection:
        return {item.segment: item.locked for item in segments_of(connection, journal.version.id)}


def test_everything_is_there_after_closing(session: FormSession, join: Join) -> None:
    edit_segment(session, "s0001", "Neuer Absatz.", "kürzer")
    ignore_rule(session, "long-sentence", IgnoreScope.FORM, "Gesetzestext")
    ignore_rule(session, "passive-voice", IgnoreScope.OFFICE, "Hausstil")
    later = again(session, join("Frau Kurz"))
    assert later.texts == session.texts
    assert later.reasons["s0001"] == ("kürzer",)
    assert later.ignored.entries == session.ignored.entries
    assert later.edits() == session.edits()


def test_undo_and_redo_survive_closing(session: FormSession, join: Join) -> None:
    edit_segment(session, "s0001", "A")
    edit_segment(session, "s0001", "B")
    edit_segment(session, "s0002", "C")
    undo_change(session)
    later = again(session, join("Frau Kurz"))
    undo_change(later)
    assert (later.texts["s0001"], later.texts["s0002"]) == ("A", "Zweiter Absatz.")
    redo_change(later)
    redo_change(later)
    assert (later.texts["s0001"], later.texts["s0002"]) == ("B", "C")
    assert not redo_change(later)


def test_what_was_undone_cannot_be_redone_after_another_step(session: FormSession, join: Join) -> None:
    edit_segment(session, "s0001", "A")
    undo_change(session)
    edit_segment(session, "s0002", "B")
    later = again(session, join("Frau Kurz"))
    undo_change(later)
    assert later.history.redo_label
    redo_change(later)
    assert not redo_change(later)
    assert later.texts["s0001"] == "Erster Absatz."


def test_typing_is_one_step_in_the_workspace_too(session: FormSession, workspace: Workspace) -> None:
    for text in ("N", "Ne", "Neu"):
        edit_segment(session, "s0001", text, typing=True)
    edit_segment(session, "s0002", "Z", typing=True)
    with workspace.reading() as connection:
        assert len(steps_of(connection, journal_of(session).version.id)) == 2
    later = again(session, workspace)
    undo_change(later)
    undo_change(later)
    assert later.texts["s0001"] == "Erster Absatz."


def test_every_text_can_be_seen_and_restored(session: FormSession) -> None:
    edit_segment(session, "s0001", "A", "erster Grund")
    edit_segment(session, "s0001", "B")
    undo_change(session)
    texts = [item.text for item in segment_history(session, "s0001")]
    assert texts == ["Erster Absatz.", "A", "B", "A"]
    first, second = segment_history(session, "s0001")[:2]
    assert (first.label, second.label, second.who) == ("Text der Datei", "Textänderung", "Frau Kurz")
    assert second.reasons == ("erster Grund",)
    restore_revision(session, "s0001", 2)
    assert session.texts["s0001"] == "B"
    undo_change(session)
    assert session.texts["s0001"] == "A"
    with pytest.raises(WorkbenchError, match="gibt es nicht"):
        restore_revision(session, "s0001", 99)


def test_decisions_beside_the_file_come_along(workspace: Workspace, tmp_path: Path) -> None:
    from workbench.app.operations.open_form import open_form

    path = write_form(tmp_path / "bescheid.docx", "Gegen diesen Bescheid können Sie Widerspruch erheben.")
    ignore_rule(open_form(path), "long-sentence", IgnoreScope.FORM, "Gesetzestext")
    imported = import_form(workspace, path)
    stored = open_stored_form(workspace, imported.form.id)
    assert [item.reason for item in stored.ignored.entries] == ["Gesetzestext"]


def test_unlocking_is_kept(workspace: Workspace, tmp_path: Path) -> None:
    path = write_form(
        tmp_path / "bescheid.docx",
        "Rechtsbehelfsbelehrung",
        "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden.",
    )
    stored = open_stored_form(workspace, import_form(workspace, path).form.id)
    locked = next(item.id for item in stored.document.segments if item.block)
    unlock_segment(stored, locked, "mit dem Rechtsamt abgestimmt")
    later = again(stored, workspace)
    assert not later.segment(locked).locked
    assert locks(later)[locked] is False
    undo_change(later)
    assert locks(later)[locked] is True
    assert again(stored, workspace).segment(locked).locked


def test_a_form_is_found_by_id_name_and_file(session: FormSession, workspace: Workspace) -> None:
    form = journal_of(session).version.form
    for named in (form, "antrag", "antrag.docx", "anderer/ordner/antrag.docx"):
        assert workspace.form(named).form.id == form
    with pytest.raises(InputError, match="gibt es im Arbeitsbereich"):
        workspace.form("bescheid")


@pytest.mark.usefixtures("session")
def test_two_forms_of_one_name_are_told_apart_by_id(workspace: Workspace, tmp_path: Path) -> None:
    other = import_form(workspace, tmp_path / "antrag.docx")
    with pytest.raises(InputError, match="mehrmals") as told:
        workspace.form("antrag")
    assert other.form.id in told.value.hint
    assert workspace.form(other.form.id).form == other.form


def test_a_file_that_cannot_be_read_leaves_no_trace(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "kaputt.docx"
    path.write_bytes(b"PK\x03\x04")
    with pytest.raises(InputError, match="kaputt"):
        import_form(workspace, path)
    assert workspace.forms() == ()


def test_the_workspace_fits_together_after_work(session: FormSession, workspace: Workspace) -> None:
    edit_segment(session, "s0001", "A")
    edit_segment(session, "s0001", "B", typing=True)
    undo_change(session)
    found = verify(workspace.store.engine)
    assert (found.ok, found.forms, found.segments, found.revisions) == (True, 1, 3, 3)


@pytest.mark.parametrize(
    "damage", ["UPDATE originals SET data = substr(data, 1, 2000)", "DELETE FROM originals"]
)
def test_a_damaged_file_is_told_with_its_name_and_nothing_is_made_of_it(
    session: FormSession, workspace: Workspace, tmp_path: Path, damage: str
) -> None:
    edit_segment(session, "s0001", "A")
    with writing(workspace.store.engine) as connection:
        connection.execute(sqlalchemy.text(damage))
    out = tmp_path / "alles.zip"
    works = (lambda: again(session, workspace), lambda: export_workspace(workspace, out))
    for work in works:
        with pytest.raises(
            WorkbenchError, match=r"„antrag\.docx“ .* beschädigt; Ihre Texte .* noch da"
        ) as told:
            work()
        assert "aus einer Sicherung" in told.value.hint
    assert not out.exists()
    assert [item.text for item in segment_history(session, "s0001")] == ["Erster Absatz.", "A"]


def test_signs_that_do_not_exist_are_refused_in_one_sentence(session: FormSession) -> None:
    with pytest.raises(WorkbenchError, match="Zeichen, die es nicht gibt"):
        edit_segment(session, "s0001", "Neu.", "Grund \ud800")
    assert session.texts["s0001"] == "Erster Absatz."
    edit_segment(session, "s0001", "Neu.", "Grund")
