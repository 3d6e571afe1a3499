"""What waits for somebody in a workspace."""

from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

from workbench.model.workspace import Status

if TYPE_CHECKING:  # the window starts without the database
    from workbench.app.form_list import FormLine
    from workbench.app.workspace import Workspace

OUTDATED = "outdated_translations"
"""Passages in some language whose German is another one by now."""
WAITING = (Status.LEGAL_CHECK, Status.TEST)
"""Statuses in which somebody has to act next; the most pressing first."""
RETURNED = "returned_tests"
"""Forms in the test to which answers of readers came back."""
KINDS: tuple[str, ...] = (*WAITING, RETURNED, OUTDATED)
"""Everything that can wait."""


def what_waits(lines: "Iterable[FormLine]") -> dict[Status, int]:
    """Number of forms for each status of `WAITING` that there is at least one of."""
    numbers = Counter(line.status for line in lines)
    return {status: numbers[status] for status in WAITING if numbers[status]}


def returned_tests(workspace: "Workspace", lines: "Iterable[FormLine]") -> int:
    """How many forms are in the test and have answers of readers that somebody should look at."""
    from workbench.store.reviews import versions_with_results

    with workspace.reading() as connection:
        versions = versions_with_results(connection)
    return sum(line.status is Status.TEST and line.version in versions for line in lines)
