"""A server that is killed and comes back; what was acknowledged is there, what was not is told."""

import queue
import threading
from collections.abc import Iterator

import pytest

from tests.store.building import PERSON, edit, form, read
from tests.store.postgres_server import PostgresServer
from workbench.model.workspace import ChangeNote
from workbench.store.changes import append_change
from workbench.store.connect import reading, writing
from workbench.store.errors import StoreError, UnreachableError
from workbench.store.listening import new_changes
from workbench.store.opening import Store, create_workspace
from workbench.store.steps import append_step, has_step


@pytest.fixture
def office(server: PostgresServer) -> Iterator[Store]:
    """A workspace on that server."""
    store = create_workspace(server.url(server.new_database()))
    yield store
    store.close()


def test_killed_server_is_told_and_used_again_when_it_is_back(server: PostgresServer, office: Store) -> None:
    version = form(office, "Alt")
    edit(office, version, "s0001", "Bestätigt")
    server.kill()
    for _ in range(2):
        with pytest.raises(UnreachableError, match="unterbrochen") as told:
            edit(office, version, "s0001", "Verloren")
        assert "Ihr Text bleibt" in told.value.hint
    server.start()
    assert read(office, version).text == "Bestätigt"
    edit(office, version, "s0001", "Danach")
    assert read(office, version).text == "Danach"


def test_connection_cut_in_a_transaction_leaves_nothing_half_and_its_step_can_be_looked_up(
    server: PostgresServer, office: Store
) -> None:
    version = form(office, "Alt")
    step = "11111111-2222-3333-4444-555555555555"
    with pytest.raises(UnreachableError), writing(office.engine) as connection:
        append_step(connection, version.id, "x", "{}", "{}", PERSON, step)
        server.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 'amt_%'")
        append_change(connection, PERSON, office.client, "text", version.id)
    with reading(office.engine) as connection:
        assert not has_step(connection, step)
    with writing(office.engine) as connection:
        append_step(connection, version.id, "x", "{}", "{}", PERSON, step)
    with reading(office.engine) as connection:
        assert has_step(connection, step)


def test_server_stopped_in_a_transaction_is_told(server: PostgresServer, office: Store) -> None:
    version = form(office, "Alt")
    with pytest.raises(StoreError, match="unterbrochen"), writing(office.engine) as connection:
        append_step(connection, version.id, "x", "{}", "{}", PERSON)
        server.kill()
    server.start()
    assert read(office, version).text == "Alt"


def test_listener_hears_everything_that_it_missed_while_the_server_was_away(
    server: PostgresServer, office: Store
) -> None:
    heard: queue.Queue[ChangeNote] = queue.Queue()
    stop = threading.Event()

    def listen() -> None:
        for notes in new_changes(office.engine, 0, stop):
            for note in notes:
                heard.put(note)

    def tell(what: str) -> None:
        with writing(office.engine) as connection:
            append_change(connection, PERSON, office.client, what)

    thread = threading.Thread(target=listen)
    thread.start()
    try:
        tell("vorher")
        assert heard.get(timeout=30).what == "vorher"
        server.kill()
        server.start()
        tell("nachher")
        assert heard.get(timeout=30).what == "nachher"
    finally:
        stop.set()
        thread.join()
