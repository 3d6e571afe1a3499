"""Progress of long work and the wish to stop it, without knowing who shows it."""

from collections.abc import Callable

from workbench.common.errors import Cancelled

Report = Callable[[int, int, str], None]


class Progress:
    """Reports `(done, total, label)` to a listener and stops the work when it was cancelled."""

    def __init__(self, report: Report | None = None) -> None:
        self._report = report
        self._cancelled = False

    def cancel(self) -> None:
        """Ask for a stop: the next `step` raises `Cancelled`. May be called from any thread."""
        self._cancelled = True

    def step(self, done: int, total: int, label: str = "") -> None:
        """Tell that `done` of `total` steps are finished. Raises `Cancelled` after `cancel()`."""
        if self._cancelled:
            raise Cancelled
        if self._report is not None:
            self._report(done, total, label)
