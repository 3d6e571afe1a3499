"""Steps on their way into the workspace: kept in order in one thread, tried again while the database is away."""

import threading
from collections.abc import Callable, Collection
from concurrent.futures import Future, ThreadPoolExecutor
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from workbench.common.errors import WorkbenchError

if TYPE_CHECKING:
    from workbench.app.queued_journal import Pending, QueuedJournal

T = TypeVar("T")
PAUSE_SECONDS = 1.0
"""Between two tries to reach the database."""


def _nothing(_error: BaseException) -> None:
    """Nobody needs to know."""


class Saving(QObject):
    """`changed`: something was kept, or waits. `refused(journal, error)`: the workspace did not take a step.

    That step and those behind it for the same form then wait for `take_back`. Signals come on the main thread.
    """

    changed = Signal()
    refused = Signal(object, object)
    _deliver = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="saving")
        self._waiting: list[Pending] = []
        self.count = 0
        self.trouble: WorkbenchError | None = None
        self.saved_at: datetime | None = None
        self._deliver.connect(self._carry_out, Qt.ConnectionType.QueuedConnection)

    # --- asking --------------------------------------------------------------------------------------------

    @property
    def waiting(self) -> "tuple[Pending, ...]":
        """Steps that are not kept yet, oldest first."""
        with self._lock:
            return tuple(self._waiting)

    def waits_for(self, journal: "QueuedJournal") -> bool:
        """Whether a step of this form is not kept yet."""
        return any(item.journal is journal for item in self.waiting)

    # --- what others hand over -----------------------------------------------------------------------------

    def submit(self, pending: "Pending") -> None:
        """Keep a step behind all earlier ones. Any thread may call it."""
        with self._lock:
            self._waiting.append(pending)
            self.count += 1
        future = self._executor.submit(self._write, pending)
        future.add_done_callback(partial(self._written, pending))
        self._deliver.emit(self.changed.emit)

    def call(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[BaseException], None] = _nothing,
    ) -> None:
        """Do something with the database behind all steps there are now; `done(result)` on the main thread."""
        if self._stop.is_set():
            return

        def settle(future: Future[T]) -> None:
            error = future.exception()
            self._deliver.emit(partial(done, future.result()) if error is None else partial(failed, error))

        self._executor.submit(work).add_done_callback(settle)

    def take_back(self, journal: "QueuedJournal") -> "tuple[Pending, ...]":
        """The steps of a form that was refused, oldest first; they do not wait any longer."""
        with self._lock:
            taken = tuple(item for item in self._waiting if item.journal is journal)
            self._waiting = [item for item in self._waiting if item.journal is not journal]
        return taken

    def forget(self, versions: Collection[str]) -> None:
        """These versions of forms are gone for good: nothing waits for them any longer."""
        with self._lock:
            for item in self._waiting:
                item.journal.halted = item.journal.halted or item.journal.version.id in versions
            self._waiting = [item for item in self._waiting if item.journal.version.id not in versions]
        self.changed.emit()

    def close(self) -> None:
        """Try once more to keep what waits, then end the thread. What could not be kept is still in `waiting`."""
        self._stop.set()
        self._executor.shutdown(wait=True)

    # --- in the thread -------------------------------------------------------------------------------------

    def _write(self, pending: "Pending") -> None:
        journal, kept = pending.journal, False
        if journal.halted:
            return
        journal.halted = True  # whatever happens here, nothing that builds on this step is written before it
        while not kept and not (self._stop.is_set() and self.trouble):
            kept = self._try(pending)
        journal.halted = not kept
        if kept:
            self._settle(pending)

    def _try(self, pending: "Pending") -> bool:
        try:
            pending.journal.write(pending, again=self.trouble is not None)
        except WorkbenchError as error:
            if not may_pass(error):
                raise
            self.trouble = error
            self._deliver.emit(self.changed.emit)
            self._stop.wait(PAUSE_SECONDS)
            return False
        return True

    def _settle(self, pending: "Pending") -> None:
        with self._lock:
            if pending in self._waiting:
                self._waiting.remove(pending)
        self.trouble, self.saved_at = None, datetime.now()
        self._deliver.emit(self.changed.emit)

    def _written(self, pending: "Pending", future: Future[None]) -> None:
        error = future.exception()
        if error is not None:
            self._deliver.emit(partial(self.refused.emit, pending.journal, error))

    def _carry_out(self, call: Callable[[], None]) -> None:
        if not self._stop.is_set():
            call()


def may_pass(error: BaseException) -> bool:
    """Whether trying again may help: the server is away, the disk is full, another program holds the file."""
    from workbench.store.errors import ConflictError, FrozenError, MissingError, StoreError

    return isinstance(error, StoreError) and not isinstance(error, ConflictError | FrozenError | MissingError)
