"""Background work: futures in a thread pool; everything a view sees of them arrives on the main thread."""

import gc
import sys
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from workbench.common.errors import Cancelled
from workbench.common.progress import Progress

T = TypeVar("T")
HOLD = 0.001
"""Seconds that a worker may compute before the window's turn comes: five times as often as Python's own measure."""


def _nothing() -> None:
    """What happens after a stop unless somebody says otherwise."""


def spare_collection() -> None:
    """Let garbage collections pass over everything there is now; what nobody refers to is freed all the same.

    A form and what is known about its sentences are millions of objects that stay: to walk them stops every thread,
    the window too (seen: 0.9 s with 3,000 passages).
    """
    gc.freeze()


class Job(Generic[T]):
    """One piece of background work and how far it is (`steps_done` of `steps_total`).

    Exactly one of `done(result)`, `failed(error)` and `stopped()` is called at its end, on the main thread. A
    stopped reader's result is dropped; a writer's is not: what it wrote is there. `repeats`: whoever wants the result
    asks again by itself, so that the work may be broken off.
    """

    def __init__(
        self,
        title: str,
        done: Callable[[T], None],
        failed: Callable[[BaseException], None],
        stopped: Callable[[], None],
        writes: bool,
        repeats: bool,
    ) -> None:
        self.title = title
        self.repeats = repeats
        self.steps_done = 0
        self.steps_total = 0
        self.told_per_cent = -1
        self.reported: tuple[int, int] | None = None
        self.cancelled = False
        self.progress = Progress()
        self._done = done
        self._failed = failed
        self._stopped = stopped
        self._writes = writes

    def cancel(self) -> None:
        """Ask the work to stop at its next step."""
        self.cancelled = True
        self.progress.cancel()

    def settle(self, future: "Future[T]") -> None:
        """Hand the outcome over."""
        error = CancelledError() if future.cancelled() else future.exception()
        if isinstance(error, Cancelled | CancelledError) or (self.cancelled and not self._writes):
            self._stopped()
        elif error is None:
            self._done(future.result())
        else:
            self._failed(error)


class Jobs(QObject):
    """Runs work beside the window. Several readers; what changes a form goes through the one writer.

    `changed` tells (on the main thread) that a job began, moved or ended.
    """

    changed = Signal()
    _deliver = Signal(object)

    def __init__(self, failed: Callable[[BaseException], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._failed = failed
        sys.setswitchinterval(HOLD)
        self._readers = ThreadPoolExecutor(max_workers=2, thread_name_prefix="reader")
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="writer")
        self.running: list[Job[Any]] = []
        # Queued, so that a call that a worker emits is always carried out by the main thread's event loop.
        self._deliver.connect(self._carry_out, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None],
        *,
        failed: Callable[[BaseException], None] | None = None,
        stopped: Callable[[], None] = _nothing,
        writes: bool = False,
        repeats: bool = False,
    ) -> Job[T]:
        """Run `work(progress)` in a worker; then `done(result)` or `failed(error)` on the main thread."""
        job = Job(title, done, failed or self._failed, stopped, writes, repeats)
        job.progress = Progress(partial(self._report, job))
        self.running.append(job)
        self.changed.emit()
        future = (self._writer if writes else self._readers).submit(work, job.progress)
        future.add_done_callback(lambda ended: self._deliver.emit(partial(self._settle, job, ended)))
        return job

    def tell(self, progress: Progress, call: Callable[[], None]) -> None:
        """For work that has a first result: `call` it on the main thread, unless the job was stopped meanwhile."""
        self._deliver.emit(partial(self._tell, progress, call))

    def cancel_all(self) -> None:
        """Ask every running job to stop."""
        for job in tuple(self.running):
            job.cancel()
        self.changed.emit()

    def close(self) -> None:
        """Stop everything and wait for the threads: no thread outlives the window."""
        self.cancel_all()
        self._readers.shutdown(wait=True, cancel_futures=True)
        self._writer.shutdown(wait=True, cancel_futures=True)
        self.running.clear()

    def _report(self, job: Job[T], done: int, total: int, _label: str) -> None:
        # Called in the worker for every step: only whole per cents are worth a trip to the main thread. The worker
        # keeps its own mark, because `steps_done` belongs to the main thread, which lags behind.
        per_cent = done * 100 // total if total else -1
        if per_cent != job.told_per_cent:
            job.told_per_cent = per_cent
            spare_collection()
            under_way, job.reported = job.reported, (done, total)
            if under_way is None:
                self._deliver.emit(partial(self._advance, job))

    def _advance(self, job: Job[T]) -> None:
        # Whatever was reported while the main thread was busy is shown once: a window that hears eighty steps at once
        # stands still for as long as a keystroke may take.
        reported, job.reported = job.reported, None
        if reported is not None:
            job.steps_done, job.steps_total = reported
            self.changed.emit()

    def _tell(self, progress: Progress, call: Callable[[], None]) -> None:
        if any(job.progress is progress and not job.cancelled for job in self.running):
            call()

    def _settle(self, job: Job[T], future: "Future[T]") -> None:
        if job in self.running:
            self.running.remove(job)
            job.progress = (
                Progress()
            )  # the old one refers to the job: no ring that only a collection could free
            spare_collection()
            self.changed.emit()
            job.settle(future)

    def _carry_out(self, call: Callable[[], None]) -> None:
        call()
