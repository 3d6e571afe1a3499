"""A program that is killed while it migrates: the workspace is the old one or the new one, and a copy is there."""

import multiprocessing
import os
import random
import time
from pathlib import Path

import pytest

from tests.store.building import form, read
from tests.store.faults import later_schema
from workbench.model.workspace import StoredVersion
from workbench.store.copies import BEFORE_MIGRATION, copies_of, is_whole
from workbench.store.opening import create_workspace, open_workspace

KILLS = max(20, int(os.environ.get("FAULT_KILLS", "240")) // 10)
TEXTS = tuple(f"Absatz {number}, der beim Umstellen angefasst wird." for number in range(400))
_programs = multiprocessing.get_context("forkserver")
_programs.set_forkserver_preload(["tests.store.faults.preloaded"])


@pytest.fixture
def old(tmp_path: Path) -> tuple[Path, StoredVersion]:
    """A workspace of the schema that this program writes."""
    path = tmp_path / "amt.fwb"
    store = create_workspace(str(path))
    version = form(store, *TEXTS)
    store.close()
    return path, version


def migrate_for_ever(path: str) -> None:
    """Open with the later program: that migrates."""
    later_schema.install()
    open_workspace(path).close()
    time.sleep(60)


def test_killed_migration_leaves_the_old_or_the_new_workspace(
    old: tuple[Path, StoredVersion], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, version = old
    chance = random.Random(1)
    later_schema.install(monkeypatch)
    before = path.read_bytes()
    found: set[str] = set()
    for _ in range(KILLS):
        for file in path.parent.glob("amt.fwb*"):
            file.unlink()
        path.write_bytes(before)
        program = _programs.Process(target=migrate_for_ever, args=(str(path),), daemon=True)
        program.start()
        time.sleep(chance.random() * 0.8)
        program.kill()
        program.join()
        found.add(later_schema.state_of(path))
        for copy in copies_of(path):
            assert copy.label == BEFORE_MIGRATION
            assert is_whole(copy.path)
        store = open_workspace(str(path))
        assert later_schema.state_of(path) == "new"
        assert read(store, version).text == TEXTS[0]
        store.close()
    assert found == {"old", "new"}


def test_migration_that_fails_changes_nothing_and_the_copy_can_be_opened(
    old: tuple[Path, StoredVersion], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, version = old
    later_schema.install(monkeypatch, fails=True)
    with pytest.raises(RuntimeError, match="mitten"):
        open_workspace(str(path))
    assert later_schema.state_of(path) == "old"
    monkeypatch.undo()
    (copy,) = copies_of(path)
    for place in (path, copy.path):
        store = open_workspace(str(place))
        assert read(store, version).text == TEXTS[0]
        store.close()
