"""Copies of an embedded workspace: whole at every moment, made while others work on it."""

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import URL, Engine

from workbench.store.connect import SQLITE

FOLDER = "Sicherungen"
"""Beside the workspace file."""
_SUFFIX = ".fwb-sicherung"


def copies_of(path: Path) -> tuple[Path, ...]:
    """All copies of the workspace, oldest first."""
    return tuple(sorted((path.parent / FOLDER).glob(f"{path.stem}-*{_SUFFIX}")))


def newest_copy(path: Path) -> Path | None:
    """The newest copy that is whole; None without one."""
    return next((copy for copy in reversed(copies_of(path)) if is_whole(copy)), None)


def make_copy(path: Path, label: str) -> Path:
    """Write a copy with SQLite's own backup and give its path. Raises `OSError` or `sqlite3.Error` if that fails."""
    folder = path.parent / FOLDER
    folder.mkdir(exist_ok=True)
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    copy = folder / f"{path.stem}-{moment}-{label}{_SUFFIX}"
    unfinished = copy.with_suffix(".unfertig")
    source, target = sqlite3.connect(path), sqlite3.connect(unfinished)
    try:
        source.backup(target)
    finally:
        target.close()
        source.close()
    unfinished.replace(copy)
    return copy


def is_whole(copy: Path) -> bool:
    """Whether the copy can be read and passes SQLite's check."""
    try:
        connection = sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            return [row[0] for row in connection.execute("PRAGMA quick_check(1)")] == ["ok"]
        finally:
            connection.close()
    except sqlite3.Error:
        return False


def copy_before_migration(url: URL, _engine: Engine) -> Path | None:
    """A copy of an embedded workspace as it is; None for a server, which has its own backups."""
    if url.get_backend_name() != SQLITE:
        return None
    return make_copy(Path(url.database or ""), "vor-umstellung")
