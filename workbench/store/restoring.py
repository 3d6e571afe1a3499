"""Putting a copy back in the place of a damaged workspace, which is kept beside it."""

import shutil
import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from workbench.common.errors import InputError, WorkbenchError
from workbench.store.connect import APPLICATION_ID
from workbench.store.copies import is_whole, newest_copy, write_copy
from workbench.store.places import is_on_network

_SIDE_FILES = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Restored:
    """Which copy is in place now, and where the file is that was there before."""

    copy: Path
    kept: Path | None


def restore_copy(path: Path, copy: Path | None = None) -> Restored:
    """Put a copy (without `copy` the newest whole one) in the place of the workspace at `path`.

    What is there is renamed with its side files, never deleted. Raises `InputError` for a copy that is missing or
    damaged, `WorkbenchError` if somebody has the workspace open or the folder can't be written; nothing changed then.
    """
    chosen = copy or newest_copy(path)
    if chosen is None:
        raise InputError(f"Eine Sicherung von „{path.name}“ wurde nicht gefunden.")
    _check(chosen, path)
    fresh = path.with_name(f"{path.name}.zurueck")
    try:
        write_copy(chosen, fresh)
        kept = _set_aside(path)
        fresh.replace(path)
    except (OSError, sqlite3.Error) as error:
        raise WorkbenchError(
            f"„{path.name}“ kann nicht ersetzt werden.",
            "Ist noch ein Programm damit geöffnet, der Datenträger voll, oder fehlt das Recht zu schreiben?",
        ) from error
    finally:
        fresh.unlink(missing_ok=True)
    return Restored(chosen, kept)


def _check(copy: Path, path: Path) -> None:
    if not copy.is_file():
        raise InputError(f"Die Sicherung „{copy}“ gibt es nicht.", "Prüfen Sie Ordner und Schreibweise.")
    if copy.resolve() == path.resolve():
        raise InputError("Die Sicherung und der Arbeitsbereich sind dieselbe Datei.")
    if is_on_network(path.parent):
        raise WorkbenchError(f"„{path.parent}“ liegt auf einem Netzlaufwerk.")
    if not is_whole(copy) or _application_of(copy) != APPLICATION_ID:
        raise InputError(f"„{copy.name}“ ist keine Sicherung eines Arbeitsbereichs oder beschädigt.")
    if _is_in_use(path):
        raise WorkbenchError(
            f"Mit „{path.name}“ arbeitet gerade ein Programm.",
            "Schließen Sie es, und versuchen Sie es noch einmal.",
        )


def _application_of(copy: Path) -> int:
    connection = sqlite3.connect(f"{copy.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
    try:
        (number,) = connection.execute("PRAGMA application_id").fetchone()
        return int(number)
    finally:
        connection.close()


def _is_in_use(path: Path) -> bool:
    """Whether another program is connected: taking the file out of the log mode needs it alone."""
    if not path.is_file():
        return False
    connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=rw", uri=True, timeout=0.2)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE").close()
        connection.execute("BEGIN EXCLUSIVE").close()
        connection.execute("ROLLBACK").close()
    except sqlite3.OperationalError as error:
        return getattr(error, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
    except sqlite3.DatabaseError:
        return False  # damaged: that is why it is replaced
    finally:
        connection.close()
    return False


def _set_aside(path: Path) -> Path | None:
    """Rename the file and what belongs to it; the first to go is the log, that no other file may find it."""
    if not path.exists():
        return None
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    kept = path.with_name(f"{path.name}-ersetzt-{moment}")
    for side in reversed(_SIDE_FILES):
        file = path.with_name(path.name + side)
        if file.exists():
            shutil.move(file, kept.with_name(kept.name + side))
    return kept
