"""Pieces of work for this process and a copy of it: see `docs/adr/0015-two-processes.md`."""

import os
import pickle
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import NoReturn, Protocol, TypeVar

MOST_PIECES = 250
"""The number of a piece is one byte in the pipe from which both processes take it."""
Result = TypeVar("Result")
Results = dict[int, Result]


class Share(Protocol):
    """Who does the pieces of some work."""

    def __call__(
        self, pieces: int, work: Callable[[int], Result], report: Callable[[int], None], /
    ) -> list[Result]:
        """`work(number)` for each number below `pieces`, in order. `report` gets each number before its work."""
        ...


def can_copy() -> bool:
    """Whether a copy of this process is safe and helps: on Linux, while no other thread runs, with two processors.

    Not while work for twice the processors waits: two processes compute more in all, and neither would get on.
    """
    if sys.platform != "linux" or threading.active_count() > 1:
        return False
    processors = len(os.sched_getaffinity(0))
    return processors > 1 and os.getloadavg()[0] < 2 * processors


def alone(pieces: int, work: Callable[[int], Result], report: Callable[[int], None]) -> list[Result]:
    """This process does them all."""
    return [_reported(number, work, report) for number in range(pieces)]


def in_two(pieces: int, work: Callable[[int], Result], report: Callable[[int], None]) -> list[Result]:
    """This process and a copy of it take one after the other, at most `MOST_PIECES`.

    The copy reports nothing, and its results are pickled. What it did not deliver is done here once more, so that an
    error is raised here, as if there were no copy.
    """
    waiting, this = _pipe_of_numbers(pieces), os.getpid()
    try:
        with _copy_with(lambda: {n: work(n) for n in _taken(waiting) if os.getppid() == this}) as of_copy:
            done = {number: _reported(number, work, report) for number in _taken(waiting)} | of_copy()
    finally:
        os.close(waiting)
    return [done[number] if number in done else work(number) for number in range(pieces)]


def _reported(number: int, work: Callable[[int], Result], report: Callable[[int], None]) -> Result:
    report(number)
    return work(number)


def _pipe_of_numbers(count: int) -> int:
    """The reading end. Nobody can write to it any more: behind the last number comes the end."""
    waiting, filling = os.pipe()
    os.write(filling, bytes(range(count)))
    os.close(filling)
    return waiting


def _taken(waiting: int) -> Iterator[int]:
    while number := os.read(waiting, 1):
        yield number[0]


@contextmanager
def _copy_with(work: Callable[[], Results[Result]]) -> Iterator[Callable[[], Results[Result]]]:
    """Starts a copy that does the work; the function waits for what it made, nothing if it failed.

    It does not outlive the context.
    """
    reading, writing = os.pipe()
    try:
        copy = os.fork()
    except OSError:  # too many processes, or too little memory
        os.close(reading)
        os.close(writing)
        yield dict
        return
    if copy == 0:
        _work_and_end(work, writing)
    os.close(writing)
    ended: list[int] = []

    def result() -> Results[Result]:
        data = stream.read()
        ended.append(os.waitpid(copy, 0)[1])
        made: Results[Result] = pickle.loads(data) if ended == [0] else {}  # noqa: S301  (our copy wrote it)
        return made

    try:
        with os.fdopen(reading, "rb") as stream:
            yield result
    finally:
        if not ended:
            with suppress(ProcessLookupError, ChildProcessError):  # interrupted right behind its end
                os.kill(copy, signal.SIGKILL)
                os.waitpid(copy, 0)


def _work_and_end(work: Callable[[], object], writing: int) -> NoReturn:
    """Without a word, whatever happens, and without what the other process does at its end."""
    code = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        with os.fdopen(writing, "wb") as stream:
            pickle.dump(work(), stream, pickle.HIGHEST_PROTOCOL)
        code = 0
    finally:
        os._exit(code)
