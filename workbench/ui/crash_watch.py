"""When the program itself dies (a fault in Qt or Python), a report stays behind that the next start finds.

It names places in the code and nothing of a form. What was being worked on is kept elsewhere, step by step.
"""

import faulthandler
import platform
import re
from pathlib import Path
from typing import TextIO
from uuid import uuid4

import platformdirs
from PySide6 import __version__ as qt_version
from PySide6.QtCore import QLockFile

ENDING = ".absturz.txt"
LONGEST = 20_000
"""Characters of a report that are shown."""
_FILE = re.compile(r'File "([^"]*)"')


def crash_folder() -> Path:
    """Where the reports of the person at this computer are."""
    return platformdirs.user_state_path("formularwerkbank") / "abstuerze"


class CrashWatch:
    """`earlier`: the report of a program that crashed since the last start, or "". It is told once."""

    def __init__(self) -> None:
        self._path = crash_folder() / f"{uuid4()}{ENDING}"
        self._lock = _lock_of(self._path)
        self._file: TextIO | None = None
        try:
            self.earlier = _collect(self._path.parent)
        except OSError:
            self.earlier = ""

    def start(self) -> None:
        """Watch this program from now on."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock.tryLock(0)
            self._file = self._path.open("w", encoding="utf-8")
        except OSError:
            return  # a folder that cannot be written is no reason not to work
        faulthandler.enable(self._file)

    def close(self) -> None:
        """The program ends as it should: nothing stays behind."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)
            self._lock.unlock()


def _collect(folder: Path) -> str:
    """The newest report of programs that do not run any more; all of these are removed."""
    newest, report = 0.0, ""
    for path in folder.glob(f"*{ENDING}"):
        lock = _lock_of(path)
        if not lock.tryLock(0):
            continue
        text, when = path.read_text("utf-8", errors="replace"), path.stat().st_mtime
        if text.strip() and when >= newest:
            newest, report = when, readable(text)
        path.unlink(missing_ok=True)
        lock.unlock()
    return report


def readable(text: str) -> str:
    """What Python has written, with versions, and without the names of folders."""
    head = f"Formularwerkbank, Python {platform.python_version()}, Qt {qt_version}, {platform.system()}"
    return f"{head}\n{_FILE.sub(lambda found: short_path(found[1]), text)[:LONGEST]}".rstrip()


def short_path(name: str) -> str:
    """A source file without the folders that are this computer's own business."""
    parts = Path(name).parts
    start = parts.index("workbench") if "workbench" in parts else max(len(parts) - 2, 0)
    return "/".join(parts[start:])


def _lock_of(path: Path) -> QLockFile:
    """The lock of the program that writes the file; it counts as free when that program has died."""
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock
