"""What goes wrong while writing is said in German, and leaves everything as it was."""

import os
import subprocess
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.store.building import PERSON, edit, form, read
from tests.store.postgres_server import PostgresServer
from workbench.common.errors import WorkbenchError
from workbench.model.workspace import ChangeNote
from workbench.store import changes, connect, keys, revisions, steps
from workbench.store.changes import append_change, changes_after
from workbench.store.connect import reading, writing
from workbench.store.errors import StoreError, UnreachableError
from workbench.store.opening import Store, create_workspace, open_workspace
from workbench.store.steps import append_step, steps_of
from workbench.store.verifying import verify


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 2 MB."""
    place = tmp_path / "klein"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place)]
    if os.geteuid() != 0 or subprocess.run(mount, capture_output=True, check=False).returncode != 0:
        pytest.skip("Mounting a small file system needs an administrator")
    yield place
    subprocess.run(["umount", str(place)], check=True)


def test_full_disk_is_said_and_loses_nothing_that_was_acknowledged(small_disk: Path) -> None:
    store = create_workspace(str(small_disk / "amt.fwb"))
    version = form(store, "Anfang")
    acknowledged = "Anfang"
    with pytest.raises(StoreError, match="Der Speicherplatz ist voll") as told:
        for number in range(1000):
            new = f"{number} " + "Text " * 2000
            edit(store, version, "s0001", new)
            acknowledged = new
    assert "nichts geändert" in told.value.hint
    assert read(store, version).text == acknowledged != "Anfang"
    store.close()
    subprocess.run(["mount", "-o", "remount,size=8m", str(small_disk)], check=True)
    again = open_workspace(str(small_disk / "amt.fwb"))
    assert read(again, version).text == acknowledged
    edit(again, version, "s0001", "Wieder Platz")
    assert verify(again.engine).ok
    again.close()


def test_disk_too_small_for_a_workspace_is_said(small_disk: Path) -> None:
    (small_disk / "voll").write_bytes(b"x" * 1_990_000)
    with pytest.raises(WorkbenchError, match="Der Speicherplatz ist voll"):
        create_workspace(str(small_disk / "amt.fwb"))


def test_file_that_another_program_holds_for_too_long_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connect, "BUSY_SECONDS", 0.2)
    store = create_workspace(str(tmp_path / "amt.fwb"))
    version = form(store, "Alt")
    other = open_workspace(str(tmp_path / "amt.fwb"))
    with writing(other.engine), pytest.raises(StoreError, match="Ein anderes Programm arbeitet gerade damit"):
        edit(store, version, "s0001", "Neu")
    edit(store, version, "s0001", "Neu")
    store.close()
    other.close()


def test_passage_that_somebody_holds_on_the_server_for_too_long_is_said(
    postgres_server: PostgresServer,
) -> None:
    url = postgres_server.url(postgres_server.new_database())
    store = create_workspace(f"{url}?options=-c%20lock_timeout%3D200ms")
    version = form(store, "Alt")
    held, done = threading.Event(), threading.Event()

    def hold() -> None:
        with writing(store.engine) as connection:
            append_step(connection, version.id, "x", "{}", "{}", PERSON)
            held.set()
            done.wait()

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait()
    try:
        with pytest.raises(StoreError, match="Jemand anderes arbeitet gerade an derselben Stelle"):
            edit(store, version, "s0001", "Neu")
    finally:
        done.set()
        thread.join()
    edit(store, version, "s0001", "Neu")
    store.close()


def test_clock_that_is_set_back_changes_no_order(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter(datetime(2026, 5, 1, tzinfo=UTC) - timedelta(days=30 * step) for step in range(1000))
    for module in (changes, revisions, steps):
        monkeypatch.setattr(module, "now", lambda: keys.as_text(next(moments)))
    version = form(store, "Alt")
    for new in ("Eins", "Zwei", "Drei"):
        edit(store, version, "s0001", new)
        with writing(store.engine) as connection:
            append_change(connection, PERSON, store.client, new)
    with reading(store.engine) as connection:
        noted: tuple[ChangeNote, ...] = changes_after(connection, 0)
        made = steps_of(connection, version.id)
        texts = [item.after for item in revisions.revisions_of(connection, version.id)]
    assert [note.what for note in noted] == texts == ["Eins", "Zwei", "Drei"]
    assert made[0].at > made[-1].at
    assert read(store, version).text == "Drei"
    assert verify(store.engine).ok


def test_error_of_the_database_never_repeats_the_text_of_a_form(store: Store) -> None:
    version = form(store, "Alt")
    with pytest.raises(Exception, match=r".") as wrong, writing(store.engine) as connection:
        connection.execute(
            text("INSERT INTO steps (id, form_version_id, number, label) VALUES (:id, :v, 1, :label)"),
            {"id": "x", "v": version.id, "label": "Vertraulicher Text"},
        )
    error: BaseException | None = wrong.value
    while error is not None:
        assert "Vertraulich" not in str(error)
        error = error.__cause__


def test_character_that_a_server_cannot_keep_is_said_and_not_taken_for_a_lost_connection(
    postgres_server: PostgresServer,
) -> None:
    store = create_workspace(postgres_server.url(postgres_server.new_database()))
    version = form(store, "Alt")
    with pytest.raises(StoreError, match="Zeichen, die die Datenbank nicht annimmt") as told:
        edit(store, version, "s0001", "Neu\0")
    assert not isinstance(told.value, UnreachableError)
    assert read(store, version).text == "Alt"
    store.close()
