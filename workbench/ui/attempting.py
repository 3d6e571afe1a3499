"""Doing an operation that may be refused."""

from collections.abc import Callable

from workbench.app.changes import Changes
from workbench.common.errors import WorkbenchError
from workbench.common.os_causes import cause_of
from workbench.ui.i18n import tr


def attempt(operation: Callable[[], Changes], complain: Callable[[WorkbenchError], object]) -> Changes | None:
    """What the operation changed; None when it was refused, and `complain` was told why."""
    try:
        return operation()
    except WorkbenchError as error:
        complain(error)
    except OSError as error:
        # A decision is kept in a file whose folder may be out of reach.
        complain(WorkbenchError(tr("notice.not_kept", cause=cause_of(error))))
    return None
