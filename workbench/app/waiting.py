"""What waits for somebody in a workspace."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from workbench.model.workspace import Status

if TYPE_CHECKING:  # the window starts without the database
    from workbench.app.form_list import FormLine

OUTDATED = "outdated_translations"
"""Passages in some language whose German is another one by now."""
WAITING = (Status.LEGAL_CHECK, Status.TEST)
"""Statuses in which somebody has to act next; the most pressing first."""
KINDS: tuple[str, ...] = (*WAITING, OUTDATED)
"""Everything that can wait."""


def what_waits(lines: "Iterable[FormLine]") -> dict[Status, int]:
    """Number of forms for each status of `WAITING` that there is at least one of."""
    numbers = Counter(line.status for line in lines)
    return {status: numbers[status] for status in WAITING if numbers[status]}
