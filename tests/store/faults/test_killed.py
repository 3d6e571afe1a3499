"""kill -9 at any moment: nothing acknowledged is lost, nothing is half done."""

import os
from pathlib import Path

import pytest

from tests.store.faults.killing import kill_again_and_again
from tests.store.postgres_server import PostgresServer
from workbench.app.workspace import create_workspace

KILLS = int(os.environ.get("FAULT_KILLS", "225"))
"""In all; `make faults` kills more often."""
RARE = ("transfer", "backup", "export", "delete", "import", "version")
_RUNS = 6


def created(address: str) -> str:
    create_workspace(address, person="Frau Kurz").close()
    return address


@pytest.mark.parametrize("seed", range(_RUNS))
def test_file_keeps_what_was_acknowledged(tmp_path: Path, seed: int) -> None:
    address = created(str(tmp_path / "amt.fwb"))
    interrupted = kill_again_and_again(address, tmp_path, seed, KILLS // 2 // _RUNS)
    interrupted += kill_again_and_again(address, tmp_path, seed + 100, KILLS // 4 // _RUNS, RARE[seed])
    assert sum(interrupted.values()) == KILLS // 2 // _RUNS + KILLS // 4 // _RUNS
    assert len(interrupted) > 2


@pytest.mark.parametrize("seed", range(2))
def test_server_keeps_what_was_acknowledged(
    tmp_path: Path, postgres_server: PostgresServer, seed: int
) -> None:
    address = created(postgres_server.url(postgres_server.new_database()))
    interrupted = kill_again_and_again(address, tmp_path, seed, KILLS // 5 // 2)
    assert len(interrupted) > 2
