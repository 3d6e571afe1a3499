"""A full disk: what does not fit is told and not there; what was acknowledged stays."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.app.forms import write_form
from workbench.app.operations.back_up_workspace import back_up_workspace
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.operations.export_form import export_form
from workbench.app.operations.import_form import import_form
from workbench.app.operations.move_workspace import export_workspace, import_workspace
from workbench.app.session import FormSession
from workbench.app.workspace import Workspace, create_workspace, open_workspace
from workbench.app.workspace_sessions import open_stored_form
from workbench.common.errors import WorkbenchError
from workbench.model.revision import ExportOptions
from workbench.store.copies import FOLDER
from workbench.store.daily_copies import DailyCopy
from workbench.store.verifying import verify

MEGABYTES = 4


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own."""
    place = tmp_path / "platte"
    place.mkdir()
    mounted = (
        os.geteuid() == 0
        and not subprocess.run(
            ["mount", "-t", "tmpfs", "-o", f"size={MEGABYTES}m", "tmpfs", place],
            capture_output=True,
            check=False,
        ).returncode
    )
    if not mounted:
        pytest.skip("A small disk can only be mounted as root")
    yield place
    subprocess.run(["umount", place], check=True)


@pytest.fixture
def workspace(disk: Path) -> Iterator[Workspace]:
    workspace = create_workspace(str(disk / "amt.fwb"), person="Frau Kurz")
    yield workspace
    workspace.close()


@pytest.fixture
def session(workspace: Workspace, tmp_path: Path) -> FormSession:
    imported = import_form(
        workspace, write_form(tmp_path / "antrag.docx", "Erster Absatz.", "Zweiter Absatz.")
    )
    return open_stored_form(workspace, imported.form.id)


def fill(disk: Path, leave: int = 0) -> Path:
    """A file that takes the rest of the disk but `leave` bytes."""
    ballast = disk / f"ballast-{leave}"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize
    with ballast.open("wb") as stream:
        stream.write(b"\0" * max(free - leave, 0))
    return ballast


def test_edits_until_the_disk_is_full_and_on_when_there_is_room(
    disk: Path, session: FormSession, workspace: Workspace
) -> None:
    ballast = fill(disk, leave=300_000)
    last = session.texts["s0001"]
    with pytest.raises(WorkbenchError, match="Speicherplatz ist voll"):
        for number in range(500):
            text = f"{number} " + "Wort " * 400
            edit_segment(session, "s0001", text)
            last = text
    assert session.texts["s0001"] == last
    assert open_stored_form(workspace, session_form(session)).texts["s0001"] == last
    ballast.unlink()
    edit_segment(session, "s0001", "Wieder Platz.")
    later = open_workspace(str(disk / "amt.fwb"), "Frau Kurz")
    assert open_stored_form(later, session_form(session)).texts["s0001"] == "Wieder Platz."
    assert verify(later.store.engine).ok
    later.close()


def session_form(session: FormSession) -> str:
    from workbench.app.workspace_journal import journal_of

    return journal_of(session).version.form


def test_import_that_does_not_fit_is_not_there(disk: Path, workspace: Workspace, tmp_path: Path) -> None:
    path = write_form(tmp_path / "antrag.docx", *(os.urandom(100).hex() for _ in range(400)))
    ballast = fill(disk, leave=60_000)
    with pytest.raises(WorkbenchError, match="Speicherplatz ist voll"):
        import_form(workspace, path)
    assert workspace.forms() == ()
    ballast.unlink()
    import_form(workspace, path)
    assert verify(workspace.store.engine).ok


def test_exports_and_copies_that_do_not_fit_leave_nothing_behind(
    disk: Path, workspace: Workspace, session: FormSession
) -> None:
    make_big(workspace)
    fill(disk, leave=20_000)
    before = sorted(file.name for file in disk.iterdir())
    (disk / FOLDER).mkdir()
    with pytest.raises(WorkbenchError, match="voll"):
        export_form(session, disk / "aus.docx", ExportOptions())
    with pytest.raises(WorkbenchError, match="voll"):
        export_workspace(workspace, disk / "aus.zip")
    with pytest.raises(WorkbenchError, match="voll"):
        back_up_workspace(workspace, disk / "aus.kopie")
    with pytest.raises(WorkbenchError, match="voll"):
        back_up_workspace(workspace)
    daily = DailyCopy(disk / "amt.fwb")
    daily.finish()
    assert "Datenträger voll" in daily.problem
    assert list((disk / FOLDER).iterdir()) == []
    assert sorted(file.name for file in disk.iterdir()) == sorted([*before, FOLDER])


def make_big(workspace: Workspace) -> None:
    from tests.store.building import form

    form(workspace.store, *("Ein langer Absatz. " * 20 for _ in range(1000)), data=os.urandom(300_000))


def test_workspace_that_does_not_fit_is_not_taken_in(
    disk: Path, workspace: Workspace, tmp_path: Path
) -> None:
    make_big(workspace)
    export_workspace(workspace, tmp_path / "aus.zip")
    fill(disk, leave=200_000)
    before = sorted(file.name for file in disk.iterdir())
    with pytest.raises(WorkbenchError, match="voll"):
        import_workspace(str(disk / "neu.fwb"), tmp_path / "aus.zip")
    before.append(fill(disk, leave=8_000).name)
    with pytest.raises(WorkbenchError, match="voll"):
        create_workspace(str(disk / "noch_eins.fwb"), person="Frau Kurz")
    assert sorted(file.name for file in disk.iterdir()) == sorted(before)
