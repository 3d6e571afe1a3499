"""Background work: outcomes on the main thread, once, and nothing after the window is gone."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from workbench.common.progress import Progress
from workbench.ui.jobs import Jobs


@pytest.fixture
def outcomes() -> list[object]:
    return []


@pytest.fixture
def jobs(outcomes: list[object]) -> Iterator[Jobs]:
    made = Jobs(outcomes.append)
    yield made
    made.close()


def test_result_arrives_on_the_main_thread(qtbot: QtBot, jobs: Jobs, outcomes: list[object]) -> None:
    worker: list[threading.Thread] = []

    def work(_progress: Progress) -> str:
        worker.append(threading.current_thread())
        return "done"

    jobs.start("test", work, lambda result: outcomes.append((result, threading.current_thread())))
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes == [("done", threading.main_thread())]
    assert worker[0] is not threading.main_thread()
    assert jobs.running == []


def test_error_reaches_the_person(qtbot: QtBot, jobs: Jobs, outcomes: list[object]) -> None:
    def work(_progress: Progress) -> None:
        raise ValueError("broken")

    jobs.start("test", work, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert isinstance(outcomes[0], ValueError)


def test_stopped_reader_drops_its_result(qtbot: QtBot, jobs: Jobs, outcomes: list[object]) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        begun.set()
        go_on.wait(10)
        progress.step(1, 2)
        return "too late"

    job = jobs.start("test", work, outcomes.append, stopped=lambda: outcomes.append("stopped"))
    begun.wait(10)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes == ["stopped"]


def test_writer_that_finished_is_reported_although_somebody_asked_for_a_stop(
    qtbot: QtBot, jobs: Jobs, outcomes: list[object]
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def work(_progress: Progress) -> str:
        begun.set()
        go_on.wait(10)
        return "written"

    job = jobs.start("test", work, outcomes.append, writes=True)
    begun.wait(10)
    job.cancel()
    go_on.set()
    qtbot.waitUntil(lambda: bool(outcomes))
    assert outcomes == ["written"]


def test_writers_run_one_after_the_other(qtbot: QtBot, jobs: Jobs, outcomes: list[object]) -> None:
    inside: list[int] = []

    def work(_progress: Progress) -> int:
        inside.append(1)
        most = len(inside)
        threading.Event().wait(0.02)
        inside.pop()
        return most

    for _ in range(4):
        jobs.start("test", work, outcomes.append, writes=True)
    qtbot.waitUntil(lambda: len(outcomes) == 4)
    assert outcomes == [1, 1, 1, 1]


def test_finished_job_is_freed_without_a_garbage_collection(qtbot: QtBot, jobs: Jobs) -> None:
    gc.disable()
    try:
        job = weakref.ref(jobs.start("test", lambda progress: progress.step(1, 1), lambda _result: None))
        qtbot.waitUntil(lambda: not jobs.running)
        qtbot.waitUntil(lambda: job() is None)
    finally:
        gc.enable()


def test_first_result_arrives_before_the_last_unless_the_job_was_stopped(
    qtbot: QtBot, jobs: Jobs, outcomes: list[object]
) -> None:
    stopped, told = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        jobs.tell(progress, lambda: outcomes.append("first"))
        told.set()
        stopped.wait(10)
        jobs.tell(progress, lambda: outcomes.append("too late"))
        return "last"

    job = jobs.start("test", work, outcomes.append, stopped=lambda: outcomes.append("stopped"))
    told.wait(10)
    qtbot.waitUntil(lambda: outcomes == ["first"])
    job.cancel()
    stopped.set()
    qtbot.waitUntil(lambda: not jobs.running)
    assert outcomes == ["first", "stopped"]


def test_progress_is_shown_in_whole_per_cents(qtbot: QtBot, jobs: Jobs, outcomes: list[object]) -> None:
    seen: list[int] = []
    jobs.changed.connect(lambda: seen.extend(job.steps_done for job in jobs.running))

    def work(progress: Progress) -> str:
        for step in range(1000):
            progress.step(step, 1000)
        return "done"

    jobs.start("test", work, outcomes.append)
    qtbot.waitUntil(lambda: bool(outcomes))
    assert len(seen) <= 120
    assert seen == sorted(seen)


def test_steps_made_while_the_window_was_busy_are_shown_as_one(
    qtbot: QtBot, jobs: Jobs, outcomes: list[object]
) -> None:
    seen: list[int] = []
    stepped, ended = threading.Event(), threading.Event()

    def work(progress: Progress) -> str:
        for step in range(100):
            progress.step(step, 100)
        stepped.set()
        ended.wait(10)
        return "done"

    jobs.start("test", work, outcomes.append)
    jobs.changed.connect(lambda: seen.extend(job.steps_done for job in jobs.running))
    assert stepped.wait(10)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [99]
    ended.set()
    qtbot.waitUntil(lambda: bool(outcomes))
