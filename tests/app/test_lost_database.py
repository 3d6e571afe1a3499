"""The database goes away while somebody works: nothing is half done, and the work goes on afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.store.postgres_server import PostgresServer
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.import_form import import_form
from workbench.app.operations.undo_change import undo_change
from workbench.app.segment_history import segment_history
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.app.workspace import create_workspace
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import open_stored_form, reload
from workbench.store.errors import UnreachableError


@pytest.fixture
def served(postgres_server: PostgresServer, tmp_path: Path) -> Iterator[FormSession]:
    """A form in a workspace on a server."""
    workspace = create_workspace(postgres_server.url(postgres_server.new_database()), person="Frau Kurz")
    imported = import_form(workspace, write_form(tmp_path / "antrag.docx", "Erster Absatz.", "Zweiter."))
    yield open_stored_form(workspace, imported.form.id)
    workspace.close()


def test_work_goes_on_when_the_server_is_back(served: FormSession, postgres_server: PostgresServer) -> None:
    edit_segment(served, "s0001", "A")
    postgres_server.kill()
    try:
        for act in (lambda: edit_segment(served, "s0001", "B"), lambda: undo_change(served)):
            with pytest.raises(UnreachableError, match="unterbrochen"):
                act()
        assert served.texts["s0001"] == "A"
    finally:
        postgres_server.start()
    edit_segment(served, "s0001", "B")
    undo_change(served)
    undo_change(served)
    assert [item.text for item in segment_history(served, "s0001")] == [
        "Erster Absatz.",
        "A",
        "B",
        "A",
        "Erster Absatz.",
    ]


def lose_the_answer(session: FormSession, text: str) -> None:
    """A step reaches the database, but the program never hears of it."""
    journal = journal_of(session)
    before = dict(journal._read)
    patch = SessionPatch(texts=(("s0001", text),), reasons=(("s0001", ()),))
    inverse = SessionPatch(texts=(("s0001", session.texts["s0001"]),), reasons=(("s0001", ()),))
    journal._unsure = (journal.commit("Textänderung", patch, inverse, ""), patch)
    journal._read = before


def test_a_step_whose_answer_was_lost_is_not_done_twice(session: FormSession) -> None:
    lose_the_answer(session, "A")
    edit_segment(session, "s0001", "A")
    assert [item.text for item in segment_history(session, "s0001")] == ["Erster Absatz.", "A"]
    reload(session)
    undo_change(session)
    assert session.texts["s0001"] == "Erster Absatz."
    assert not undo_change(session)


def test_typing_goes_on_after_an_answer_was_lost(session: FormSession) -> None:
    lose_the_answer(session, "A")
    edit_segment(session, "s0001", "AB")
    assert [item.text for item in segment_history(session, "s0001")] == ["Erster Absatz.", "A", "AB"]
