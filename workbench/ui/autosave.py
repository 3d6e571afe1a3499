"""Unfinished typing and steps that still wait are put down on this computer: a crash takes two seconds at most."""

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile, QObject, QTimer

from workbench.app.drafts import ENDING, Draft, drafts_folder, read_drafts, write_drafts
from workbench.common.errors import WorkbenchError

DELAY = 1200
"""Milliseconds from the first new keystroke until it is on the disk."""
Key = tuple[str, str]
"""Version of a form, and passage."""


class Autosave(QObject):
    """Keeps what `collect()` gives. `left`: what an earlier window that has died could not bring into the workspace."""

    def __init__(self, collect: Callable[[], Iterable[Draft]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collect = collect
        self._path = drafts_folder() / f"{uuid4()}{ENDING}"
        self._written: tuple[Draft, ...] = ()
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="drafts")
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = _lock_of(self._path)
        self._lock.tryLock(0)
        self.left: Mapping[Key, Draft] = self._take_over()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY)
        self._timer.timeout.connect(self.flush)

    def touch(self) -> None:
        """Something was typed or waits: put it down soon, whether or not more comes."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Put down now what there is."""
        self._timer.stop()
        drafts = tuple(self._collect())
        if drafts != self._written:
            self._written = drafts
            self._executor.submit(self._write, drafts)

    def close(self) -> None:
        """Put down what is left, for the next start."""
        self.flush()
        self._executor.shutdown(wait=True)
        self._lock.unlock()

    def _write(self, drafts: tuple[Draft, ...]) -> None:
        try:
            write_drafts(self._path, drafts)
        except (OSError, WorkbenchError):
            self._written = ()  # the next keystroke tries again

    def _take_over(self) -> Mapping[Key, Draft]:
        """The drafts of windows that do not run any more, in this window's own file from now on."""
        dead = []
        for path in sorted(self._path.parent.glob(f"*{ENDING}")):
            lock = _lock_of(path)
            if path != self._path and lock.tryLock(0):
                dead.append((path, lock))
        found = [draft for path, _ in dead for draft in read_drafts(path)]
        self._write(tuple(found))
        self._written = tuple(found)
        for path, lock in dead:
            path.unlink(missing_ok=True)
            lock.unlock()
        return {(draft.version, draft.segment): draft for draft in found}


def _lock_of(path: Path) -> QLockFile:
    """The lock of the window that writes the file; it counts as free when that window's program has died."""
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)
    return lock
