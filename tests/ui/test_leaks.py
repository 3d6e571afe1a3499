"""Threads and timers that a test of the window leaves behind make it fail, and so do Qt's own warnings."""

from pathlib import Path

import pytest

pytest_plugins = ["pytester"]

WATCH = (Path(__file__).parent / "watching.py").read_text(encoding="utf-8")

LEAK_A_THREAD = """
import threading

def test_leak(qtbot):
    threading.Thread(target=threading.Event().wait, name="straggler", daemon=True).start()
"""

LEAK_A_TIMER = """
from PySide6.QtCore import QTimer

timer = QTimer(interval=60_000, objectName="straggler")

def test_leak(qtbot):
    timer.start()
"""

CLEAN = """
import threading
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

def test_clean(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    timer = QTimer(widget, interval=60_000)
    timer.start()
    thread = threading.Thread(target=print)
    thread.start()
"""

WARN = """
from PySide6.QtCore import qWarning

def test_warning(qtbot):
    qWarning("something is wrong")
"""


def test_leaks_and_qt_warnings_fail_and_a_tidy_window_passes(pytester: pytest.Pytester) -> None:
    pytester.makeconftest(WATCH.replace("GRACE = 5.0", "GRACE = 0.1"))
    pytester.makeini("[pytest]\nqt_log_level_fail = WARNING\n")
    pytester.makepyfile(
        test_thread=LEAK_A_THREAD, test_timer=LEAK_A_TIMER, test_clean=CLEAN, test_warning=WARN
    )
    result = pytester.runpytest_subprocess("-p", "no:cacheprovider", "-q")
    result.assert_outcomes(passed=3, errors=2, failed=1)
    result.stdout.fnmatch_lines(
        [
            "E *threads that still run: *straggler*",
            "E *timers that still run: *straggler*",
            "FAILED test_warning.py*",
        ]
    )
