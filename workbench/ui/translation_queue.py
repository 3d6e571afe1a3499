"""What is on its way to the workspace, in order; tried again while the database is away."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from workbench.ui.saving import may_pass
from workbench.ui.workspace_desk import WorkspaceDesk

RETRY = 1_000
"""Milliseconds until something is tried again that the database did not take because it was away."""


@dataclass(frozen=True, slots=True, eq=False)
class Task:
    """Something for the thread that writes, and what follows on the main thread."""

    work: Callable[[], Any]
    done: Callable[[Any], None]
    failed: Callable[[BaseException], None]


class TranslationQueue(QObject):
    """One task at a time. `away(error)`: the database is away, what waits is tried again. `settled`: one has ended."""

    away = Signal(object)
    settled = Signal()

    def __init__(self, office: WorkspaceDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._office = office
        self._tasks: list[Task] = []
        self._is_away = False
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(RETRY)
        self._again.timeout.connect(self._pump)

    def __len__(self) -> int:
        """How many tasks are under way or wait."""
        return len(self._tasks)

    @property
    def is_away(self) -> bool:
        """Is the database away, so that what waits is tried again and again?"""
        return self._is_away and bool(self._tasks)

    def submit(self, task: Task) -> None:
        """Do it behind all earlier ones; nothing happens without a workspace."""
        if self._office.saving is None:
            return
        self._tasks.append(task)
        if len(self._tasks) == 1:
            self._pump()

    def finish(self) -> None:
        """The workspace is about to be closed: hand over all that waits; nobody is told how it went."""
        tasks, saving = self._tasks[0 if self._again.isActive() else 1 :], self._office.saving
        self.clear()
        if saving is not None:
            for task in tasks:
                saving.call(task.work, _nothing)

    def clear(self) -> None:
        """Nothing waits any more; what is under way is not told."""
        self._tasks = []
        self._again.stop()

    def _pump(self) -> None:
        saving = self._office.saving
        if self._tasks and saving is not None:
            task = self._tasks[0]
            saving.call(task.work, partial(self._settle, task), partial(self._fail, task))

    def _settle(self, task: Task, result: object) -> None:
        if task in self._tasks:
            self._is_away = False
            self._tasks.remove(task)
            task.done(result)
            self._pump()
            self.settled.emit()

    def _fail(self, task: Task, error: BaseException) -> None:
        if task not in self._tasks:
            return
        if may_pass(error):
            if not self._is_away:
                self.away.emit(error)
            self._is_away = True
            self._again.start()  # the server comes back; whatever waits stays in order
            return
        self._is_away = False
        self._tasks.remove(task)
        task.failed(error)
        self._pump()
        self.settled.emit()


def _nothing(_result: object) -> None:
    """Nobody needs to know."""
