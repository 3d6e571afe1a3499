"""One figure of the window in a process of its own: `python -m tests.bench.measure_window WHAT FOLDER [FORM]`."""

import json
import os
import re
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PATIENCE = 240.0
KEYS, FRAMES = 60, 400


def main() -> None:
    """Print the figures as JSON; `start` prints the moment of the first paint."""
    what, folder = sys.argv[1], Path(sys.argv[2])
    window = Driven(folder)
    if what == "start":
        print(json.dumps({"painted": time.time(), "cpu": time.process_time() * 1000}))
        window.close()
        return
    figures = {
        "open": window.open,
        "typing": window.type,
        "scroll": window.scroll,
        "places": window.places,
        "memory": window.memory,
    }
    print(json.dumps(figures[what](Path(sys.argv[3]))))
    window.close()


class Driven:
    """The window and what is done to it."""

    def __init__(self, folder: Path) -> None:
        from PySide6.QtCore import QSettings
        from PySide6.QtWidgets import QApplication

        from workbench.ui.application import build_window
        from workbench.ui.preferences import Preferences

        self.application = QApplication.instance() or QApplication([])
        assert isinstance(self.application, QApplication)
        settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
        self.window = build_window(self.application, Preferences(settings), "de", "light")
        self.window.resize(1280, 800)
        self.window.show()
        self.window.activateWindow()
        self.application.processEvents()

    def close(self) -> None:
        self.window.close()

    def wait(self, done: Callable[[], bool]) -> None:
        end = time.perf_counter() + PATIENCE
        while not done() and time.perf_counter() < end:
            self.application.processEvents()
            time.sleep(0.001)

    def quiet(self) -> bool:
        return not self.window.jobs.running and not self.window.desk.checks.is_waiting

    def opened(self, form: Path) -> tuple[float, float]:
        """Milliseconds from the wish to the first paint of the form, and those of the processor."""
        view = self.window.form.view
        start, own = time.perf_counter(), time.process_time()
        self.window.open_form(form)
        self.wait(lambda: bool(view.visible_segments))
        view.viewport().repaint()
        return (time.perf_counter() - start) * 1000, (time.process_time() - own) * 1000

    def open(self, form: Path) -> dict[str, float]:
        """Once the window stood there for a moment: a person has to choose a file first."""
        from workbench.ui.reading_ahead import read_ahead

        read_ahead(self.window)
        self.wait(lambda: bool(self.window.jobs.running))
        self.wait(self.quiet)
        first, own = self.opened(form)
        return {"first": first, "cpu": own}

    def type(self, form: Path) -> dict[str, float]:
        """Keystrokes in a passage while the whole form is checked."""
        from PySide6.QtTest import QTest

        self.opened(form)
        window = self.window
        window.passage.begin_editing()
        editor = window.passage.editor.editor
        spent, own = [], []
        for number in range(KEYS):
            busy = bool(window.jobs.running)
            start, begun = time.perf_counter(), time.thread_time()
            QTest.keyClicks(editor, "n" if number % 6 else " ")
            self.application.processEvents()
            editor.viewport().repaint()
            if busy:
                spent.append((time.perf_counter() - start) * 1000)
                own.append((time.thread_time() - begun) * 1000)
            time.sleep(0.03)
        return {
            "median": statistics.median(spent),
            "worst": max(spent),
            "median cpu": statistics.median(own),
            "worst cpu": max(own),
        }

    def scroll(self, form: Path) -> dict[str, float]:
        """Frames from top to bottom and jumps, while the whole form is checked."""
        self.opened(form)
        view = self.window.form.view
        bar = view.verticalScrollBar()
        steps = [self._frame(lambda: bar.setValue(bar.value() + 120)) for _ in range(FRAMES)]
        places = [at * 17 % 40 / 40 for at in range(40)]
        jumps = [self._frame(partial(self._jump, share)) for share in places]
        return {
            "median": statistics.median(wall for wall, _ in steps),
            "worst": max(wall for wall, _ in steps),
            "jump": max(wall for wall, _ in jumps),
            "median cpu": statistics.median(own for _, own in steps),
            "worst cpu": max(own for _, own in steps),
            "jump cpu": max(own for _, own in jumps),
            "passages": float(len(self.window.desk.session.texts)),  # type: ignore[union-attr]
        }

    def _jump(self, share: float) -> None:
        bar = self.window.form.view.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))

    def _frame(self, move: Callable[[], object]) -> tuple[float, float]:
        start, own = time.perf_counter(), time.thread_time()
        move()
        self.window.form.view.viewport().repaint()
        self.window.form.ruler.repaint()
        spent = (time.perf_counter() - start) * 1000, (time.thread_time() - own) * 1000
        self.application.processEvents()
        return spent

    def places(self, form: Path) -> dict[str, float]:
        """From one place to the next until it is painted, after each was seen once."""
        self.opened(form)
        self.wait(self.quiet)
        names = ("translate", "test", "evaluate", "revise")
        spent = []
        for turn in range(3):
            for name in names:
                start = time.perf_counter()
                self.window.show_place(name)
                self.window.repaint()
                self.application.processEvents()
                if turn:
                    spent.append((time.perf_counter() - start) * 1000)
        return {"median": statistics.median(spent), "worst": max(spent)}

    def memory(self, form: Path) -> dict[str, float]:
        """Megabytes when everything about the form is known."""
        empty = _memory()
        self.opened(form)
        self.wait(self.quiet)
        return {"empty": empty, "full": _memory()}


def _memory() -> float:
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    found = re.search(r"VmHWM:\s*(\d+)", status)
    return int(found[1]) / 1024 if found else 0.0


if __name__ == "__main__":
    main()
