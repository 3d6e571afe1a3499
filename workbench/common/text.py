"""Writing a file so that nobody ever sees half of it."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from workbench.common.errors import WorkbenchError
from workbench.common.os_causes import cause_of


def replace_file(target: Path, data: bytes) -> None:
    """Write `data` under `target` in one step: other programs see the old file or the whole new one.

    Raises `WorkbenchError` with a German sentence when the folder or the file cannot be written.
    """
    with replacing_file(target) as stream:
        stream.write(data)


@contextmanager
def replacing_file(target: Path) -> Iterator[BinaryIO]:
    """Like `replace_file` for data that come bit by bit: the file is there when the context has ended without error."""
    try:
        handle, name = tempfile.mkstemp(prefix=f".{target.name}.", suffix=".tmp", dir=target.parent)
    except OSError as error:
        raise WorkbenchError(
            f"„{target}“ kann nicht geschrieben werden: {cause_of(error)}.",
            "Prüfen Sie, ob es den Ordner gibt und ob Sie dort schreiben dürfen.",
        ) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        temporary.chmod(target.stat().st_mode & 0o777 if target.exists() else 0o666 & ~_umask())
        temporary.replace(target)
    except OSError as error:
        raise WorkbenchError(
            f"„{target}“ kann nicht geschrieben werden: {cause_of(error)}.",
            "Ist die Datei noch in Word geöffnet oder der Datenträger voll?",
        ) from error
    finally:
        temporary.unlink(missing_ok=True)


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
