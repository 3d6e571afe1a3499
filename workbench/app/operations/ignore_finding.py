"""Hide a finding here, its rule in this form, or its rule in the whole office, with a reason."""

from workbench.app.changes import Changes
from workbench.app.people import person_name
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.common.errors import WorkbenchError
from workbench.common.moments import now
from workbench.model.finding import Finding
from workbench.model.ignored import IgnoredFinding, IgnoreScope


def ignore_finding(session: FormSession, finding: Finding, scope: IgnoreScope, reason: str) -> Changes:
    """Hide the finding, or its whole rule, as far as `scope` says; `undo_change` takes it back.

    Raises `WorkbenchError` without a reason, or if the decision can't be written.
    """
    if scope is not IgnoreScope.HERE:
        return ignore_rule(session, finding.rule, scope, reason)
    text = session.current(finding.segment).text
    return _ignore(session, finding.rule, scope, reason, finding.segment, text[finding.start : finding.end])


def ignore_rule(session: FormSession, rule: str, scope: IgnoreScope, reason: str) -> Changes:
    """Hide every finding of a rule in this form or in the office, also those that are still to come."""
    return _ignore(session, rule, scope, reason)


def _ignore(
    session: FormSession, rule: str, scope: IgnoreScope, reason: str, segment: str = "", words: str = ""
) -> Changes:
    if not reason.strip():
        raise WorkbenchError(
            "Bitte nennen Sie einen Grund.", "Der Grund hilft allen, die das Formular später lesen."
        )
    decision = IgnoredFinding(
        rule=rule,
        scope=scope,
        reason=" ".join(reason.split()),
        when=now(),
        who=session.journal.signature("") or person_name(),
        segment=segment,
        words=words,
    )
    return session.change("Befund ausgeblendet", SessionPatch(ignored=((decision, True),)))
