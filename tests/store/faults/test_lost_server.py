"""A database server that goes away while somebody edits: the text stays with the person until it is committed."""

import random
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.store.postgres_server import PostgresServer
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.import_form import import_form
from workbench.app.operations.undo_change import undo_change
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace, create_workspace, open_workspace
from workbench.app.workspace_journal import journal_of
from workbench.app.workspace_sessions import open_stored_form
from workbench.common.errors import WorkbenchError
from workbench.store.revisions import revisions_of
from workbench.store.verifying import verify

RESTARTS = 4


@pytest.fixture
def workspace(server: PostgresServer) -> Iterator[Workspace]:
    workspace = create_workspace(server.url(server.new_database()), person="Frau Kurz")
    yield workspace
    workspace.close()


@pytest.fixture
def session(workspace: Workspace, tmp_path: Path) -> FormSession:
    imported = import_form(workspace, write_form(tmp_path / "antrag.docx", "Alt.", "Zweiter Absatz."))
    return open_stored_form(workspace, imported.form.id)


def stored(session: FormSession) -> dict[str, str]:
    journal = journal_of(session)
    return open_stored_form(journal.workspace, journal.version.form).texts


def test_pending_edit_is_committed_after_the_server_is_back(
    server: PostgresServer, session: FormSession
) -> None:
    edit_segment(session, "s0001", "Bestätigt.")
    server.kill()
    for _ in range(2):
        with pytest.raises(WorkbenchError, match="unterbrochen") as told:
            edit_segment(session, "s0001", "Getippt, als der Server weg war.")
        assert "Ihr Text bleibt" in told.value.hint
    assert session.texts["s0001"] == "Bestätigt."
    server.start()
    edit_segment(session, "s0001", "Getippt, als der Server weg war.")
    assert stored(session)["s0001"] == "Getippt, als der Server weg war."
    undo_change(session)
    assert stored(session)["s0001"] == "Bestätigt."


def test_somebody_edits_while_the_server_is_killed_again_and_again(
    server: PostgresServer, session: FormSession, workspace: Workspace
) -> None:
    acknowledged: list[str] = []
    told: list[str] = []
    stop = threading.Event()
    failed: list[BaseException] = []

    def type_on() -> None:
        number = 0
        try:
            while not stop.is_set():
                number += 1
                text = f"Satz {number}."
                while not stop.is_set():
                    try:
                        edit_segment(session, "s0001", text)
                        acknowledged.append(text)
                        break
                    except WorkbenchError as error:
                        told.append(str(error))
                        time.sleep(0.02)
        except BaseException as error:  # noqa: BLE001
            failed.append(error)

    person = threading.Thread(target=type_on)
    person.start()
    for _ in range(RESTARTS):
        time.sleep(0.4)
        server.kill()
        time.sleep(0.1)
        server.start()
    time.sleep(0.5)
    stop.set()
    person.join()
    assert failed == []
    assert told
    assert all("unterbrochen" in message or "nicht" in message for message in told)
    journal = journal_of(session)
    with workspace.reading() as connection:
        texts = [item.after for item in revisions_of(connection, journal.version.id, "s0001")]
    assert texts[: len(acknowledged)] == acknowledged
    assert len(texts) - len(acknowledged) <= 1
    assert verify(workspace.store.engine).ok


def test_connection_that_is_cut_again_and_again_loses_nothing_and_doubles_nothing(
    server: PostgresServer, session: FormSession, workspace: Workspace
) -> None:
    stop = threading.Event()
    cut = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'amt_%'"

    pauses = random.Random(3)

    def cut_on() -> None:
        while not stop.is_set():
            server.execute(cut)
            time.sleep(pauses.uniform(0.01, 0.25))

    cutting = threading.Thread(target=cut_on)
    cutting.start()
    told = 0
    try:
        for number in range(60):
            while True:
                try:
                    edit_segment(session, "s0001", f"Satz {number}.")
                    break
                except WorkbenchError as error:
                    assert "unterbrochen" in str(error)
                    told += 1
                    assert told < 5000
    finally:
        stop.set()
        cutting.join()
    journal = journal_of(session)
    with workspace.reading() as connection:
        texts = [item.after for item in revisions_of(connection, journal.version.id, "s0001")]
    assert texts == [f"Satz {number}." for number in range(60)]
    assert told > 0
    assert verify(workspace.store.engine).ok


def test_opening_without_a_server_is_told_in_one_sentence(
    server: PostgresServer, workspace: Workspace
) -> None:
    address = workspace.store.url.render_as_string(hide_password=False)
    server.kill()
    with pytest.raises(WorkbenchError, match="nicht zu erreichen") as told:
        open_workspace(address, "Frau Kurz")
    assert "geheim" not in str(told.value)
    server.start()
    open_workspace(address, "Frau Kurz").close()
