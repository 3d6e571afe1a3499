"""What every test of the window must leave behind as it found it: no thread and no timer of its own."""

import gc
import threading
import time
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

GRACE = 5.0
"""Seconds that a thread which was told to stop gets for it."""


@pytest.fixture(autouse=True)
def nothing_keeps_running(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a thread or a running timer: it would work on inside somebody else's test."""
    threads_before = set(threading.enumerate())
    timers_before = {id(timer) for timer in running_timers()}
    yield
    # Widgets that `qtbot` knows are closed by now, but deleted only when the event loop comes round.
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    timers = [timer for timer in running_timers() if id(timer) not in timers_before]
    if timers:
        collect_everything()
        timers = [timer for timer in timers if shiboken6.isValid(timer) and timer.isActive()]
    names = [f"{timer.objectName() or 'QTimer'} of {timer.parent()!r}" for timer in timers]
    for timer in timers:
        timer.stop()
    assert not names, f"timers that still run: {names}"
    assert not (left := threads_left(threads_before)), f"threads that still run: {left}"


@pytest.fixture(autouse=True, scope="module")
def windows_are_freed() -> Iterator[None]:
    """Frees the windows of a module's tests: to look for them after each test would take longer than the tests."""
    yield
    collect_everything()
    gc.freeze()  # the language data that is left: walking it again and again would take longer than the tests


def collect_everything() -> None:
    """Collect garbage, also what the window took out of the collector's sight."""
    gc.unfreeze()
    gc.collect()


def running_timers() -> list[QTimer]:
    """All timers of Python code that run."""
    timers = [thing for thing in shiboken6.getAllValidWrappers() if isinstance(thing, QTimer)]
    return [timer for timer in timers if timer.isActive()]


def threads_left(before: set[threading.Thread]) -> list[str]:
    """Names of the threads that came after `before` and do not end within `GRACE` seconds."""
    deadline = time.monotonic() + GRACE
    for thread in set(threading.enumerate()) - before:
        thread.join(max(0.0, deadline - time.monotonic()))
    return sorted(thread.name for thread in set(threading.enumerate()) - before)
