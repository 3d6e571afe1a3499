"""Hide a finding here, its rule in this form, or its rule in the whole office, with a reason."""

import getpass
from datetime import UTC, datetime

from workbench.app.changes import Changes
from workbench.app.session import FormSession, SessionPatch
from workbench.common.errors import WorkbenchError
from workbench.model.finding import Finding
from workbench.model.ignored import IgnoredFinding, IgnoreScope


def ignore_finding(session: FormSession, finding: Finding, scope: IgnoreScope, reason: str) -> Changes:
    """Remember the decision; `undo_change` takes it back. Raises `WorkbenchError` without a reason, or if it can't
    be written."""
    if not reason.strip():
        raise WorkbenchError(
            "Bitte nennen Sie einen Grund.", "Der Grund hilft allen, die das Formular später lesen."
        )
    here = scope is IgnoreScope.HERE
    text = session.current(finding.segment).text
    decision = IgnoredFinding(
        rule=finding.rule,
        scope=scope,
        reason=" ".join(reason.split()),
        when=datetime.now(UTC).isoformat(timespec="seconds"),
        who=_person(),
        segment=finding.segment if here else "",
        words=text[finding.start : finding.end] if here else "",
    )
    return session.change("Befund ausgeblendet", SessionPatch(ignored=((decision, True),)))


def _person() -> str:
    """The name the computer knows; empty where it knows none."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
