"""Where a workspace file must not lie: on network drives SQLite's locks cannot be trusted."""

import os
import re
import sys
from pathlib import Path

NETWORK = frozenset(
    "nfs nfs4 cifs smb smb2 smb3 smbfs afs afpfs ncp ncpfs 9p ceph glusterfs lustre gpfs beegfs davfs davfs2 webdav "
    "fuse.sshfs fuse.rclone fuse.glusterfs fuse.davfs2 fuse.gvfsd-fuse fuse.s3fs".split()
)
"""Kinds of file systems that other computers write to."""
_MOUNTS = Path("/proc/self/mounts")
_REMOTE_DRIVE = 4
_ESCAPED = re.compile(rb"\\([0-3][0-7]{2})")


def is_on_network(path: Path) -> bool:
    """Whether the folder of the path lies on a network drive, as far as the system says."""
    place = Path(os.path.realpath(path))
    if sys.platform == "win32":
        return _is_remote_on_windows(place)
    return kind_of_file_system(place) in NETWORK


def kind_of_file_system(path: Path, mounts: Path | None = None) -> str:
    """The kind of file system that holds the path ("ext4", "cifs"); "" where the system does not tell."""
    try:
        lines = (mounts or _MOUNTS).read_bytes().splitlines()
    except OSError:
        return ""
    best, kind = "", ""
    for line in lines:
        fields = line.split(b" ")
        if len(fields) < 3:
            continue
        place = os.fsdecode(_ESCAPED.sub(lambda octal: bytes([int(octal[1], 8)]), fields[1]))
        inside = path == Path(place) or Path(place) in path.parents
        if inside and len(place) >= len(best):
            best, kind = place, os.fsdecode(fields[2])
    return kind


def _is_remote_on_windows(place: Path) -> bool:
    text = str(place)
    if text.startswith(("\\\\", "//")):
        return True
    import ctypes

    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - only there on Windows
    return int(kernel.GetDriveTypeW(place.anchor)) == _REMOTE_DRIVE
