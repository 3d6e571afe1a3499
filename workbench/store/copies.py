"""Copies of an embedded workspace: whole at every moment, made while others work on it.

A copy has another name until it is finished, checked and on the disk: a full disk or a lost power leaves no half one.
"""

import os
import re
import sqlite3
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import URL, Engine

from workbench.common.errors import WorkbenchError
from workbench.common.os_causes import cause_of
from workbench.store.connect import SQLITE

FOLDER = "Sicherungen"
"""Beside the workspace file."""
DAILY, BY_HAND, BEFORE_MIGRATION = "taeglich", "von-hand", "vor-umstellung"
UNFINISHED = ".unfertig"
_SUFFIX = ".fwb-sicherung"
_ABANDONED_SECONDS = 3600


@dataclass(frozen=True, slots=True)
class Copy:
    """A finished copy. `moment` is in UTC, of the clock that the computer had then."""

    path: Path
    moment: datetime
    label: str


def copies_of(path: Path) -> tuple[Copy, ...]:
    """All copies of the workspace by time, oldest first."""
    pattern = re.compile(rf"{re.escape(path.name)}-(\d{{8}}T\d{{12}})-([a-z-]+){re.escape(_SUFFIX)}")
    try:
        files = sorted((path.parent / FOLDER).iterdir())
    except OSError:
        return ()
    found = ((file, pattern.fullmatch(file.name)) for file in files)
    return tuple(Copy(file, _moment(match[1]), match[2]) for file, match in found if match)


def newest_copy(path: Path) -> Path | None:
    """The copy with the most changes that is whole; None without one. The clock may have been wrong: it only counts
    between copies of the same state."""
    by_state = sorted(copies_of(path), key=lambda copy: (_last_change(copy.path), copy.moment), reverse=True)
    return next((copy.path for copy in by_state if is_whole(copy.path)), None)


def make_copy(path: Path, label: str) -> Path:
    """Write a checked copy into the folder of copies and give its path. Raises `OSError` or `sqlite3.Error`."""
    folder = path.parent / FOLDER
    folder.mkdir(exist_ok=True)
    sweep(folder, path.name)
    moment = datetime.now(UTC).strftime(_FORMAT)
    copy = folder / f"{path.name}-{moment}-{label}{_SUFFIX}"
    write_copy(path, copy)
    return copy


def write_copy(path: Path, copy: Path) -> None:
    """Write a checked copy of the workspace as `copy`, in one step. Raises `OSError` or `sqlite3.Error`."""
    unfinished = copy.with_name(f"{copy.name}.{os.getpid()}{UNFINISHED}")
    try:
        _back_up(path, unfinished)
        if not is_whole(unfinished):
            raise sqlite3.DatabaseError("the copy is not whole")
        unfinished.replace(copy)
        sync_folder(copy.parent)
    finally:
        for leftover in (unfinished, unfinished.with_name(unfinished.name + "-journal")):
            leftover.unlink(missing_ok=True)


def _back_up(path: Path, target: Path) -> None:
    source = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=30)
    try:
        copy = sqlite3.connect(target)
        try:
            copy.execute("PRAGMA synchronous = FULL").close()
            source.backup(
                copy
            )  # in one step: what is written meanwhile is not in it, and does not start it again
        finally:
            copy.close()
    finally:
        source.close()


def copy_by_hand(path: Path, out: Path | None = None) -> Path:
    """Where the copy is that a person asked for: in the folder of copies, or at `out`.

    Raises `WorkbenchError` if it can't be written, or is the workspace itself.
    """
    if out is not None:
        check_output(path, out)
    try:
        if out is None:
            return make_copy(path, BY_HAND)
        write_copy(path, out)
    except (OSError, sqlite3.Error) as error:
        raise WorkbenchError(
            f"Die Sicherung von „{path.name}“ konnte nicht geschrieben werden: {_cause(error)}.",
            "Der Arbeitsbereich selbst ist unverändert.",
        ) from error
    return out


def check_output(path: Path | None, out: Path) -> None:
    """Raise `WorkbenchError` if writing to `out` would overwrite the workspace at `path`."""
    if path is None:
        return
    mine = {path.with_name(path.name + side).resolve() for side in ("", "-wal", "-shm", "-journal")}
    if out.resolve() in mine:
        raise WorkbenchError(f"„{out}“ ist der Arbeitsbereich selbst.", "Wählen Sie einen anderen Namen.")


def _cause(error: Exception) -> str:
    if isinstance(error, OSError):
        return cause_of(error)
    name = getattr(error, "sqlite_errorname", "")
    if name.startswith("SQLITE_FULL"):
        return "der Datenträger ist voll"
    return (
        "im Ordner darf nicht geschrieben werden"
        if "OPEN" in name or "READONLY" in name
        else "sie ist fehlerhaft"
    )


def is_whole(copy: Path) -> bool:
    """Whether the copy can be read and passes SQLite's check."""
    try:
        connection = _read_only(copy)
        try:
            return [row[0] for row in connection.execute("PRAGMA quick_check(1)")] == ["ok"]
        finally:
            connection.close()
    except (sqlite3.Error, OSError):
        return False


def copy_before_migration(url: URL, _engine: Engine) -> Path | None:
    """A copy of an embedded workspace as it is; None for a server, which has its own backups.

    Raises `WorkbenchError` if no copy can be made: then nothing is to be changed.
    """
    if url.get_backend_name() != SQLITE:
        return None
    path = Path(url.database or "")
    try:
        return make_copy(path, BEFORE_MIGRATION)
    except (OSError, sqlite3.Error) as error:
        raise WorkbenchError(
            f"Vor der Umstellung von „{path.name}“ konnte keine Sicherung geschrieben werden.",
            "Schaffen Sie Platz, und prüfen Sie, ob Sie im Ordner schreiben dürfen. Es wurde nichts geändert.",
        ) from error


_FORMAT = "%Y%m%dT%H%M%S%f"


def _moment(text: str) -> datetime:
    try:
        return datetime.strptime(text, _FORMAT).replace(tzinfo=UTC)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)


def _read_only(copy: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro&immutable=1", uri=True)


def _last_change(copy: Path) -> int:
    try:
        connection = _read_only(copy)
        try:
            (number,) = connection.execute("SELECT coalesce(max(number), 0) FROM changes").fetchone()
            return int(number)
        finally:
            connection.close()
    except (sqlite3.Error, OSError):
        return -1


def sweep(folder: Path, name: str) -> None:
    """Remove what a program left in the folder that was ended while it wrote something for the workspace `name`."""
    with suppress(OSError):
        for leftover in folder.iterdir():
            mine = leftover.name.startswith((f"{name}.", f"{name}-")) and UNFINISHED in leftover.name
            if mine and abs(time.time() - leftover.stat().st_mtime) > _ABANDONED_SECONDS:
                leftover.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """See to it that a new name in the folder survives a power cut."""
    if os.name == "nt":
        return  # there a folder can't be opened, and the system sees to it itself
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
