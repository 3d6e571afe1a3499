"""What people see of an error: a sentence with a hint, or a report they can copy."""

import platform
import sys
import threading
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Qt, Signal

from workbench.common.errors import WorkbenchError
from workbench.ui.crash_watch import short_path

Explain = Callable[[WorkbenchError], None]
Report = Callable[[str], None]
Hook = Callable[[type[BaseException], BaseException, TracebackType | None], object]
ThreadHook = Callable[[threading.ExceptHookArgs], object]


class Errors(QObject):
    """Sorts errors: `explain(error)` for those meant for people, `report(text)` for everything else."""

    _caught = Signal(object)

    def __init__(self, explain: Explain, report: Report, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._explain = explain
        self._report = report
        self._before: tuple[Hook, ThreadHook] | None = None
        # An exception in a worker ends up in the same hook: queued, it is shown on the main thread.
        self._caught.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def show(self, error: BaseException) -> None:
        """Tell the person about `error`."""
        if isinstance(error, WorkbenchError):
            self._explain(error)
        else:
            self._report(report_text(error))

    def install(self) -> None:
        """Show whatever nobody caught: in a slot, in a painting, in a thread."""
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook, threading.excepthook = self._hook, self._thread_hook

    def uninstall(self) -> None:
        """Back to what held before."""
        if self._before is not None:
            sys.excepthook, threading.excepthook = self._before
            self._before = None

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self._caught.emit(error)

    def _thread_hook(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None and not issubclass(found.exc_type, SystemExit):
            self._hook(found.exc_type, found.exc_value, found.exc_traceback)


def report_text(error: BaseException) -> str:
    """What a developer needs and nothing of the form: kind of error, places in the code, versions.

    The error's message is left out, because it may quote the text that was being worked on.
    """
    lines = [
        f"Formularwerkbank, Python {platform.python_version()}, Qt {qt_version}, {platform.system()}",
        f"{type(error).__module__}.{type(error).__qualname__}",
    ]
    frames = traceback.extract_tb(error.__traceback__)
    lines += [f"  {short_path(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    if error.__cause__ is not None:
        lines.append("caused by:")
        lines += report_text(error.__cause__).splitlines()[1:]
    return "\n".join(lines)
