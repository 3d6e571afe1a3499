"""A copy a day, made in the background; old ones go, so that weeks and months stay within reach."""

import logging
import sqlite3
from collections.abc import Callable, Hashable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from threading import Thread

from workbench.store.copies import BEFORE_MIGRATION, DAILY, Copy, copies_of, make_copy

DAYS, WEEKS, MONTHS = 7, 4, 6
MIGRATIONS = 3
"""How many copies stay: the last of each of so many days, weeks, months; the last ones made before a migration."""
_log = logging.getLogger(__name__)


class DailyCopy:
    """The copy of today, in a thread of its own. A failed one stops nobody's work: `problem` tells it in German."""

    def __init__(self, path: Path) -> None:
        """Starts at once; does nothing if today's copy is there."""
        self.problem = ""
        self._path = path
        self._thread = Thread(target=self._run, name="daily copy", daemon=True)
        self._thread.start()

    def finish(self) -> None:
        """Wait until the copy is made."""
        self._thread.join()

    def _run(self) -> None:
        try:
            make_daily_copy(self._path)
        except (OSError, sqlite3.Error) as error:
            _log.warning("The daily copy failed: %s", type(error).__name__)
            self.problem = (
                f"Die tägliche Sicherung von „{self._path.name}“ konnte nicht geschrieben werden. "
                "Ist der Datenträger voll, oder darf im Ordner nicht geschrieben werden?"
            )


def make_daily_copy(path: Path) -> Path | None:
    """Today's copy; None if it was there. Copies that are no longer needed are deleted, after it is whole.

    Raises `OSError`, `sqlite3.Error`.
    """
    today = datetime.now(UTC).date()
    if any(copy.moment.date() == today for copy in copies_of(path) if copy.label == DAILY):
        return None
    made = make_copy(path, DAILY)
    for copy in outdated(copies_of(path)):
        if copy.path != made:
            copy.path.unlink(missing_ok=True)
    return made


def outdated(copies: Sequence[Copy]) -> tuple[Copy, ...]:
    """The automatic copies that may go. Copies that people made stay."""
    daily = [copy for copy in copies if copy.label == DAILY]
    kept = {
        *_last_of_each(daily, lambda moment: moment.date(), DAYS),
        *_last_of_each(daily, lambda moment: moment.isocalendar()[:2], WEEKS),
        *_last_of_each(daily, lambda moment: (moment.year, moment.month), MONTHS),
    }
    migrations = [copy for copy in copies if copy.label == BEFORE_MIGRATION][:-MIGRATIONS]
    return (*(copy for copy in daily if copy not in kept), *migrations)


def _last_of_each(
    copies: Sequence[Copy], period: Callable[[datetime], Hashable], count: int
) -> tuple[Copy, ...]:
    last = {period(copy.moment): copy for copy in sorted(copies, key=lambda copy: copy.moment)}
    return tuple(last.values())[-count:]
