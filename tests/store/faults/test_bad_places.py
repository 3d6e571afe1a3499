"""Clocks that go back, folders that may only be read, shares, two programs, damaged pages: through the command line."""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.app.forms import write_form
from tests.cli.running import workbench
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.import_form import import_form
from workbench.app.operations.undo_change import undo_change
from workbench.app.segment_history import segment_history
from workbench.app.workspace import create_workspace, open_workspace
from workbench.app.workspace_sessions import open_stored_form, take_changes
from workbench.store import keys
from workbench.store.copies import DAILY, copies_of, make_copy, newest_copy
from workbench.store.verifying import verify


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed workspace with one form."""
    workspace = create_workspace(str(tmp_path / "amt.fwb"), person="Frau Kurz")
    texts = [f"Absatz {number} mit Text." for number in range(300)]
    import_form(workspace, write_form(tmp_path / "antrag.docx", *texts))
    workspace.close()
    return tmp_path / "amt.fwb"


def told(*arguments: str | Path, **environment: str) -> str:
    """The one sentence with which the command gives up."""
    done = workbench("workspace", *arguments, **environment)
    said = done.stderr.decode()
    assert done.returncode == 1, said
    assert "Traceback" not in said
    assert said.count("\n") == 1
    return said


def test_clock_that_goes_back_changes_no_order(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter(datetime(2026, 6, 1, tzinfo=UTC) - timedelta(days=days) for days in range(10_000))

    class Backwards(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:  # noqa: ARG003
            return next(moments)

    monkeypatch.setattr(keys, "datetime", Backwards)
    workspace = open_workspace(str(path), "Frau Kurz")
    form = workspace.forms()[0].form.id
    session = open_stored_form(workspace, form)
    for number in range(5):
        edit_segment(session, "s0001", f"Fassung {number}")
    later = open_stored_form(workspace, form)
    assert [item.text for item in segment_history(later, "s0001")][-5:] == [f"Fassung {n}" for n in range(5)]
    undo_change(later)
    assert later.texts["s0001"] == "Fassung 3"
    take_changes(session)
    assert verify(workspace.store.engine).ok
    workspace.close()


@pytest.mark.parametrize("page", range(4))
def test_damaged_pages_are_told_with_the_last_good_copy_and_replaced(path: Path, page: int) -> None:
    good = make_copy(path, DAILY)
    chance = random.Random(page)
    data = bytearray(path.read_bytes())
    trees = [place for place in range(4096, len(data), 4096) if data[place] in (2, 5, 10, 13)]
    start = chance.choice(trees)
    for offset in range(start, start + 4096):
        data[offset] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
    said = told("info", "--database", path)
    assert "beschädigt" in said
    assert good.name in said
    assert path.read_bytes() == bytes(data)
    assert workbench("workspace", "restore", "--database", path).returncode == 0
    assert workbench("workspace", "verify", "--database", path).returncode == 0
    (kept,) = (file for file in path.parent.glob("amt.fwb-ersetzt-*") if file.name[-1].isdigit())
    assert kept.read_bytes() == bytes(data)


def test_bit_that_turns_in_a_file_or_text_is_found_by_verify(path: Path) -> None:
    """SQLite has no checksums: what stands inside a record only our own hashes protect."""
    data = path.read_bytes()
    for words in (b"Absatz 7 mit Text.", b"[Content_Types].xml"):
        damaged = bytearray(data)
        place = data.rindex(words)
        damaged[place + 3] ^= 4
        path.write_bytes(damaged)
        done = workbench("workspace", "verify", "--database", path, "--json")
        assert done.returncode in (1, 3)


def test_newer_schema_is_refused_untouched(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '999'")
    connection.commit()
    connection.close()
    before = path.read_bytes()
    for command in (["info"], ["migrate"], ["verify"], ["backup"], ["export", "-o", path.parent / "aus.zip"]):
        assert "neueren Fassung" in told(*command, "--database", path)
    assert path.read_bytes() == before
    assert sorted(file.name for file in path.parent.iterdir()) == ["amt.fwb", "antrag.docx"]


_ON_SHARE = """
import sys
from pathlib import Path
from workbench.store import places
places._MOUNTS = Path(sys.argv[1])
from workbench.cli.main import main
sys.exit(main(sys.argv[2:]))
"""


def test_network_share_is_refused(path: Path, tmp_path: Path) -> None:
    table = tmp_path / "mounts"
    table.write_text(
        f"/dev/sda1 / ext4 rw 0 0\\n//server/amt {path.parent} cifs rw 0 0\n".replace("\\n", "\n")
    )
    for command in (["info", "--database", path], ["create", "--database", path.parent / "neu.fwb"]):
        done = subprocess.run(
            [sys.executable, "-c", _ON_SHARE, table, "workspace", *map(str, command)],
            capture_output=True,
            check=False,
        )
        assert done.returncode == 1
        assert "Netzlaufwerk" in done.stderr.decode()
    assert not (path.parent / "neu.fwb").exists()


_AS_NOBODY = """
import contextlib, io, os, sys, tempfile
from workbench.cli.main import main
form = sys.argv[1] + "/antrag.docx"
with tempfile.TemporaryDirectory() as name, contextlib.redirect_stdout(io.StringIO()):
    other = ["--database", name + "/anderer.fwb"]  # loads what nobody may not read
    for command in (["create"], ["add", form], ["info"], ["backup"], ["export", "-o", name + "/aus.zip"]):
        assert main(["workspace", *command, *other]) == 0
os.setgid(65534)
os.setuid(65534)
sys.exit(main(sys.argv[2:]))
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else here")
def test_folder_that_may_only_be_read_is_told(path: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file in path.parent.iterdir():
            shutil.copy(file, folder)
            (folder / file.name).chmod(0o644)
        folder.chmod(0o755)
        before = path.read_bytes()
        for command in (["info"], ["add", folder / "antrag.docx"], ["export", "-o", folder / "aus.zip"]):
            assert "nicht geschrieben werden" in refused_to_nobody(folder, command)
        folder.chmod(0o700)
        assert "Berechtigung fehlt" in refused_to_nobody(folder, ["info"])
        assert (folder / "amt.fwb").read_bytes() == before
        assert sorted(file.name for file in folder.iterdir()) == ["amt.fwb", "antrag.docx"]


def refused_to_nobody(folder: Path, command: list[str | Path]) -> str:
    database = ["--database", str(folder / "amt.fwb")]
    done = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, folder, "workspace", *map(str, command), *database],
        capture_output=True,
        check=False,
        env={**os.environ, "FORMULARWERKBANK_PERSON": "Frau Kurz"},
    )
    assert done.returncode == 1, done.stdout
    assert "Traceback" not in done.stderr.decode()
    return done.stderr.decode()


def test_two_programs_work_in_one_file(path: Path, tmp_path: Path) -> None:
    """Two processes add forms at the same time, while this one edits: everything is there."""
    forms = [write_form(tmp_path / f"form-{number}.docx", f"Text {number}") for number in range(12)]
    halves = [forms[:6], forms[6:]]
    adding = [
        subprocess.Popen(
            [
                sys.executable,
                "-m",
                "workbench.cli.main",
                "workspace",
                "add",
                *half,
                "--database",
                path,
                "--json",
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        for half in halves
    ]
    workspace = open_workspace(str(path), "Frau Kurz")
    session = open_stored_form(workspace, workspace.form("antrag").form.id)
    number = 0
    while any(program.poll() is None for program in adding):
        number += 1
        edit_segment(session, "s0001", f"Fassung {number}")
    acknowledged = [
        json.loads(line)["form"] for program in adding for line in program.communicate()[0].splitlines()
    ]
    assert [program.returncode for program in adding] == [0, 0]
    assert len(acknowledged) == 12
    assert {item.form.id for item in workspace.forms()} >= set(acknowledged)
    later = open_stored_form(workspace, workspace.form("antrag").form.id)
    assert later.texts["s0001"] == f"Fassung {number}"
    assert verify(workspace.store.engine).ok
    workspace.close()


def test_opening_makes_the_copy_of_the_day(path: Path) -> None:
    assert newest_copy(path) is None
    assert workbench("workspace", "info", "--database", path).returncode == 0
    (copy,) = copies_of(path)
    assert copy.label == DAILY


def test_commands_move_a_workspace_and_bring_it_back(path: Path, tmp_path: Path) -> None:
    out, there, again = tmp_path / "aus.zip", tmp_path / "neu.fwb", tmp_path / "wieder.zip"
    for command in (
        ["export", "-o", out, "--database", path],
        ["import", out, "--database", there],
        ["export", "-o", again, "--database", there],
        ["migrate", "--database", there, "--to", tmp_path / "drei.fwb"],
        ["verify", "--database", tmp_path / "drei.fwb"],
        ["backup", "--database", there],
        ["backup", "--database", there, "-o", tmp_path / "kopie"],
        ["restore", tmp_path / "kopie", "--database", there],
    ):
        done = workbench("workspace", *command)
        assert done.returncode == 0, done.stderr.decode()
    assert out.read_bytes() == again.read_bytes()
    out.write_bytes(out.read_bytes()[:-100])
    assert "aus.zip" in told("import", out, "--database", tmp_path / "vier.fwb")
    assert "ist schon etwas" in told("import", again, "--database", there)
    assert not (tmp_path / "vier.fwb").exists()
