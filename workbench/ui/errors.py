"""What people see of an error: a sentence with a hint, or a report they can copy."""

import platform
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, Qt, Signal

from workbench.common.errors import WorkbenchError

Explain = Callable[[WorkbenchError], None]
Report = Callable[[str], None]


class Errors(QObject):
    """Sorts errors: `explain(error)` for those meant for people, `report(text)` for everything else."""

    _caught = Signal(object)

    def __init__(self, explain: Explain, report: Report, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._explain = explain
        self._report = report
        # An exception in a worker ends up in the same hook: queued, it is shown on the main thread.
        self._caught.connect(self.show, Qt.ConnectionType.QueuedConnection)

    def show(self, error: BaseException) -> None:
        """Tell the person about `error`."""
        if isinstance(error, WorkbenchError):
            self._explain(error)
        else:
            self._report(report_text(error))

    def install(self) -> None:
        """Show whatever nobody caught."""
        sys.excepthook = self._hook

    def uninstall(self) -> None:
        """Back to Python's own hook."""
        sys.excepthook = sys.__excepthook__

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt):
            self._caught.emit(error)


def report_text(error: BaseException) -> str:
    """What a developer needs and nothing of the form: kind of error, places in the code, versions.

    The error's message is left out, because it may quote the text that was being worked on.
    """
    lines = [
        f"Formularwerkbank, Python {platform.python_version()}, Qt {qt_version}, {platform.system()}",
        f"{type(error).__module__}.{type(error).__qualname__}",
    ]
    frames = traceback.extract_tb(error.__traceback__)
    lines += [f"  {_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
    if error.__cause__ is not None:
        lines.append("caused by:")
        lines += report_text(error.__cause__).splitlines()[1:]
    return "\n".join(lines)


def _short(filename: str) -> str:
    parts = Path(filename).parts
    start = parts.index("workbench") if "workbench" in parts else max(len(parts) - 2, 0)
    return "/".join(parts[start:])
