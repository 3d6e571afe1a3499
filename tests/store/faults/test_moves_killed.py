"""A program that is killed while it takes in or moves a workspace: the target is not there, or complete."""

import multiprocessing
import random
import time
from pathlib import Path

import pytest

from tests.store.building import form
from tests.store.postgres_server import PostgresServer
from tests.store.transfer_samples import fill
from workbench.common.errors import WorkbenchError
from workbench.store.opening import create_workspace, open_workspace
from workbench.store.transfer_reading import import_workspace
from workbench.store.transfer_writing import export_workspace
from workbench.store.verifying import verify

KILLS = 12
_programs = multiprocessing.get_context("forkserver")
_programs.set_forkserver_preload(["tests.store.faults.preloaded"])


@pytest.fixture
def packed(tmp_path: Path) -> Path:
    """The zip file of a workspace that takes a moment to move."""
    store = create_workspace(str(tmp_path / "quelle.fwb"))
    fill(store)
    form(
        store, *(f"Absatz {number} von vielen." for number in range(5000)), name="Lang", data=b"x" * 2_000_000
    )
    export_workspace(store, tmp_path / "quelle.zip")
    store.close()
    return tmp_path / "quelle.zip"


def take_in(address: str, packed: Path) -> None:
    """Take the workspace in, then wait to be killed."""
    import_workspace(address, packed)
    time.sleep(60)


def check_killed_imports(address: str, packed: Path, folder: Path) -> None:
    """Kill the import at random moments; after each the next one may begin anew or finds everything."""
    chance = random.Random(2)
    for _ in range(KILLS):
        program = _programs.Process(target=take_in, args=(address, packed), daemon=True)
        program.start()
        time.sleep(0.05 + chance.random() * 0.9)
        program.kill()
        program.join()
        try:
            store = open_workspace(address)
        except WorkbenchError as error:
            assert "gibt es nicht" in str(error) or "noch kein Arbeitsbereich" in str(error)
            continue
        assert verify(store.engine).ok
        export_workspace(store, folder / "wieder.zip")
        assert (folder / "wieder.zip").read_bytes() == packed.read_bytes()
        store.close()
        return
    import_workspace(address, packed)


def test_killed_import_leaves_no_half_file(packed: Path, tmp_path: Path) -> None:
    check_killed_imports(str(tmp_path / "ziel.fwb"), packed, tmp_path)


def test_killed_import_leaves_no_half_database(
    packed: Path, postgres_server: PostgresServer, tmp_path: Path
) -> None:
    check_killed_imports(postgres_server.url(postgres_server.new_database()), packed, tmp_path)
