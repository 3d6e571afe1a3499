"""What a database complains about, in German; passwords and texts are never part of it."""

import sqlite3
from pathlib import Path

from sqlalchemy import URL
from sqlalchemy.exc import DataError, DBAPIError, InterfaceError, OperationalError

from workbench.common.errors import InputError, WorkbenchError
from workbench.store.errors import StoreError, UnreachableError

_SQLITE = (
    ("SQLITE_READONLY", "Sie dürfen dort nicht schreiben"),
    ("SQLITE_CANTOPEN", "Sie dürfen dort nicht schreiben"),
    ("SQLITE_FULL", "Der Speicherplatz ist voll"),
    ("SQLITE_BUSY", "Ein anderes Programm arbeitet gerade damit"),
    ("SQLITE_CORRUPT", "Die Datei ist beschädigt"),
    ("SQLITE_NOTADB", "Es ist keine Datenbank"),
    ("SQLITE_IOERR", "Das Laufwerk meldet einen Fehler"),
)
_NO_RIGHT, _DISK_FULL, _LOCKED, _DEADLOCK, _READ_ONLY = "42501", "53100", "55P03", "40P01", "25006"
_POSTGRESQL = {
    _NO_RIGHT: "Ihr Konto an der Datenbank darf das nicht.",
    _DISK_FULL: "Auf dem Server ist der Speicherplatz voll.",
    _LOCKED: "Jemand anderes arbeitet gerade an derselben Stelle.",
    _DEADLOCK: "Jemand anderes arbeitet gerade an derselben Stelle.",
    _READ_ONLY: "Die Datenbank nimmt zurzeit keine Änderungen an.",
}
_RETRY = "Es wurde nichts geändert. Versuchen Sie es noch einmal."


def title_of(url: URL) -> str:
    """What people call the place: the name of the file, or the address without a password."""
    if url.get_backend_name() == "sqlite":
        return Path(url.database or "").name
    return url.set(query={}).render_as_string(hide_password=True)


def cannot_open(url: URL, error: DBAPIError) -> WorkbenchError:
    """What to tell a person who wanted to open or create the workspace."""
    if isinstance(error.orig, sqlite3.Error):
        return InputError(f"„{title_of(url)}“ kann nicht verwendet werden: {_german(error.orig)}.")
    state = getattr(error.orig, "sqlstate", None) or ""
    if state in _POSTGRESQL:
        return InputError(f"„{title_of(url)}“ kann nicht verwendet werden. {_POSTGRESQL[state]}")
    return InputError(
        f"Die Datenbank „{title_of(url)}“ ist nicht zu erreichen oder lehnt die Anmeldung ab.",
        "Prüfen Sie Adresse, Name und Passwort.",
    )


def failure(url: URL, error: DBAPIError) -> WorkbenchError | None:
    """What to tell a person whose work was not written; None for a mistake of this program."""
    if isinstance(error.orig, sqlite3.OperationalError | sqlite3.DatabaseError):
        if isinstance(error.orig, sqlite3.IntegrityError | sqlite3.ProgrammingError):
            return None
        cause = _german(error.orig)
        return StoreError(f"„{title_of(url)}“: {cause}.", _RETRY) if cause != _UNKNOWN else None
    state = getattr(error.orig, "sqlstate", None) or ""
    if state in _POSTGRESQL:
        return StoreError(_POSTGRESQL[state], "" if state == _NO_RIGHT else _RETRY)
    if isinstance(error, DataError) and not state:
        return StoreError("Der Text enthält Zeichen, die die Datenbank nicht annimmt.")
    lost = isinstance(error, OperationalError | InterfaceError) and not state
    if error.connection_invalidated or lost or state.startswith(("08", "57P")):
        return UnreachableError(
            f"Die Verbindung zur Datenbank „{title_of(url)}“ ist unterbrochen.",
            "Ihr Text bleibt hier stehen und wird geschrieben, sobald die Datenbank wieder da ist.",
        )
    return None


def forget_values(error: DBAPIError) -> None:
    """Take out of the error what the database quotes of a row: it may be text of a form, and errors reach logs."""
    primary = getattr(getattr(error.orig, "diag", None), "message_primary", None)
    if error.orig is not None and primary is not None:
        error.orig.args = (primary,)
        error.args = (f"({type(error.orig).__name__}) {primary}",)


_UNKNOWN = "Die Datenbank meldet einen Fehler"


def _german(error: sqlite3.Error) -> str:
    name = getattr(error, "sqlite_errorname", "")
    return next((cause for start, cause in _SQLITE if name.startswith(start)), _UNKNOWN)
