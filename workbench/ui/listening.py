"""What others commit, as it comes: a thread listens, the main thread is told."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

if TYPE_CHECKING:
    from workbench.app.workspace import Workspace

PATIENCE = 2.0
"""Seconds that closing waits for the thread: it may be waiting for a server that is away."""


class Listening(QObject):
    """`heard(notes)` carries the changes that other programs and this one committed, on the main thread."""

    heard = Signal(object)
    _deliver = Signal(object)

    def __init__(self, workspace: "Workspace", after: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()
        self._deliver.connect(self._tell, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(
            target=self._listen, args=(workspace, after), name="listening", daemon=True
        )
        self._thread.start()

    def close(self) -> None:
        """Hear nothing more."""
        self._stop.set()
        self._thread.join(PATIENCE)

    def _listen(self, workspace: "Workspace", after: int) -> None:
        from workbench.store.listening import new_changes

        for notes in new_changes(workspace.store.engine, after, self._stop):
            if self._stop.is_set():
                return
            self._deliver.emit(notes)

    def _tell(self, notes: object) -> None:
        if not self._stop.is_set():
            self.heard.emit(notes)
