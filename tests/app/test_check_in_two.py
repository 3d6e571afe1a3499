"""Pieces of work that a process and a copy of it share. Each test starts one: that of the tests may have threads."""

import signal
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="no copies elsewhere")

OPENING = """
import os, signal, time
from workbench.app.check_in_two import in_two
this = os.getpid()
def copied(): return os.getpid() != this
def silent(number): pass
def nap(number): time.sleep(0.01)
"""


def run(script: str, seconds: float = 60) -> subprocess.CompletedProcess[str]:
    """The script behind `OPENING`, in a session of its own."""
    return subprocess.run(
        [sys.executable, "-c", OPENING + script],
        capture_output=True,
        text=True,
        check=False,
        timeout=seconds,
        start_new_session=True,
    )


def test_results_come_in_order_whoever_made_them() -> None:
    ended = run("""
def work(number):
    nap(number)
    return number, copied()
made = in_two(50, work, silent)
print([number for number, _ in made] == list(range(50)), sorted({by for _, by in made}))
""")
    assert (ended.stdout, ended.stderr) == ("True [False, True]\n", "")


def test_copy_reports_nothing() -> None:
    ended = run("""
reported = []
def report(number):
    if copied():
        print("the copy speaks", flush=True)
    reported.append(number)
made = in_two(20, lambda number: nap(number) or copied(), report)
print(reported == [number for number, by_copy in enumerate(made) if not by_copy])
""")
    assert ended.stdout == "True\n"


@pytest.mark.parametrize(
    "failing", ["raise ValueError", "os._exit(3)", "os.kill(os.getpid(), signal.SIGKILL)", "return lambda: 0"]
)
def test_what_a_failing_copy_took_is_done_here(failing: str) -> None:
    ended = run(f"""
def work(number):
    nap(number)
    if copied() and number > 5:
        {failing}
    return number
print(in_two(30, work, silent) == list(range(30)))
""")
    assert (ended.stdout, ended.stderr) == ("True\n", "")


def test_error_is_raised_here_whoever_met_it() -> None:
    ended = run("""
def work(number):
    nap(number)
    if number == 20:
        raise LookupError("Nummer 20")
    return number
try:
    in_two(30, work, silent)
except LookupError as error:
    print(error, copied())
""")
    assert (ended.stdout, ended.stderr) == ("Nummer 20 False\n", "")


def test_interrupt_of_both_ends_the_copy_without_a_word() -> None:
    ended = run("""
def work(number):
    nap(number)
    if number == 10:
        os.killpg(0, signal.SIGINT)
        time.sleep(5)
try:
    in_two(30, work, silent)
except KeyboardInterrupt:
    print("unterbrochen", copied())
try:
    os.waitpid(-1, os.WNOHANG)
except ChildProcessError:
    print("keine Kopie mehr")
""")
    assert (ended.stdout, ended.stderr) == ("unterbrochen False\nkeine Kopie mehr\n", "")


def test_copy_does_not_outlive_this_process() -> None:
    script = """
def work(number):
    time.sleep(0.2)
    if not copied():
        os.kill(this, signal.SIGKILL)
in_two(200, work, silent)
"""
    assert (
        run(script, seconds=20).returncode == -signal.SIGKILL
    )  # it would wait for a copy that can still write


def test_without_a_second_process_this_one_does_all() -> None:
    ended = run("""
def fork():
    raise BlockingIOError("too many processes")
os.fork = fork
print(in_two(5, lambda number: (number, copied()), silent) == [(number, False) for number in range(5)])
""")
    assert (ended.stdout, ended.stderr) == ("True\n", "")


def test_process_with_threads_or_on_overloaded_processors_is_not_copied() -> None:
    ended = run("""
import threading
from workbench.app.check_in_two import can_copy
os.sched_getaffinity = lambda _: {0, 1}
os.getloadavg = lambda: (2.0, 2.0, 2.0)
print(can_copy())
os.getloadavg = lambda: (8.0, 2.0, 2.0)
print(can_copy())
os.getloadavg = lambda: (0.0, 0.0, 0.0)
threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
print(can_copy())
""")
    assert (ended.stdout.split(), ended.stderr) == (["True", "False", "False"], "")
