"""Let a change of meaning stand that a person wants, and find what was decided about an alert."""

from collections.abc import Sequence

from workbench.app.changes import Changes
from workbench.app.operations.waive_alert import waive_alert
from workbench.app.session import FormSession
from workbench.model.finding import GuardAlert
from workbench.model.legal import Waiver


def waive_guard(
    session: FormSession, segment_id: str, alert: GuardAlert, reason: str, who: str = ""
) -> Changes:
    """Waive the alert for the passage as it is worded now: another wording is guarded anew.

    A blocking one has no effect before a second person confirms it. Raises `WorkbenchError` without a reason.
    """
    return waive_alert(
        session, alert.kind, alert.severity, reason, who=who, place=segment_id, words=alert.rewrite
    )


def waiver_of_alert(alert: GuardAlert, segment_id: str, waivers: Sequence[Waiver]) -> Waiver | None:
    """What somebody decided about this alert in this passage; a signed decision before one that waits."""
    fitting = [
        item
        for item in waivers
        if (item.alert, item.severity, item.place, item.words)
        == (alert.kind, alert.severity, segment_id, alert.rewrite)
    ]
    return next((item for item in fitting if item.holds), fitting[0] if fitting else None)
