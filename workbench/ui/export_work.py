"""Writing a form as it is now, whatever happens to it meanwhile."""

import copy
from collections.abc import Callable
from pathlib import Path

from workbench.app.operations.export_form import ExportReport, export_form
from workbench.app.session import FormSession
from workbench.common.progress import Progress
from workbench.model.revision import ExportOptions


def session_now(session: FormSession) -> FormSession:
    """The session of this moment for a worker: nothing that happens later gets in."""
    snapshot = copy.copy(session)
    snapshot.texts = dict(session.texts)
    snapshot.reasons = dict(session.reasons)
    return snapshot


def export_work(
    session: FormSession, out: Path, options: ExportOptions
) -> Callable[[Progress], ExportReport]:
    """Work for a job that writes the texts of this moment to `out`."""
    snapshot = session_now(session)
    return lambda _progress: export_form(snapshot, out, options)
