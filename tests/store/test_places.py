"""A workspace file must not lie on a network drive."""

from pathlib import Path

import pytest

from workbench.common.errors import WorkbenchError
from workbench.store import places
from workbench.store.opening import create_workspace, open_workspace
from workbench.store.places import is_on_network, kind_of_file_system

MOUNTS = r"""/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
//server/amt /mnt/Amt\040Freigabe cifs rw 0 0
/dev/sdb1 /mnt/Amt\040Freigabe/lokal xfs rw 0 0
server:/home /home/anna nfs4 rw 0 0
/dev/sda1 /home/annabella ext4 rw 0 0
sshfs /media/müll\011 fuse.sshfs rw 0 0
broken line
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    """A table of file systems as Linux tells it."""
    file = tmp_path / "mounts"
    file.write_bytes(MOUNTS.encode())
    return file


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/mnt/Amt Freigabe/formulare", "cifs"),
        ("/mnt/Amt Freigabe", "cifs"),
        ("/mnt/Amt Freigabe/lokal/x", "xfs"),
        ("/home/anna/x", "nfs4"),
        ("/home/annabella/x", "ext4"),
        ("/media/müll\t/x", "fuse.sshfs"),
        ("/srv", "ext4"),
        ("/tmp/x", "tmpfs"),
    ],
)
def test_kind_of_file_system_is_that_of_the_nearest_mount(mounts: Path, path: str, kind: str) -> None:
    assert kind_of_file_system(Path(path), mounts) == kind


def test_system_that_does_not_tell_its_file_systems_forbids_nothing(tmp_path: Path) -> None:
    assert kind_of_file_system(tmp_path, tmp_path / "fehlt") == ""


def test_workspace_is_neither_created_nor_opened_on_a_network_drive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = tmp_path / "Freigabe"
    share.mkdir()
    store = create_workspace(str(share / "amt.fwb"))
    store.close()
    table = tmp_path / "mounts"
    table.write_text(f"/dev/sda1 / ext4 rw 0 0\n//server/amt {share} cifs rw 0 0\n", encoding="utf-8")
    monkeypatch.setattr(places, "_MOUNTS", table)
    assert is_on_network(share)
    for act in (create_workspace, open_workspace):
        with pytest.raises(WorkbenchError, match="Netzlaufwerk") as refused:
            act(str(share / ("neu.fwb" if act is create_workspace else "amt.fwb")))
        assert "PostgreSQL" in refused.value.hint
    assert [item.name for item in share.iterdir()] == ["amt.fwb"]
