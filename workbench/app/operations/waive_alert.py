"""Let an alert stand, with reason, name and time; a blocking one needs a second person."""

from dataclasses import replace

from workbench.app.changes import Changes
from workbench.app.legal_signature import given_reason, signed_by
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.common.errors import WorkbenchError
from workbench.common.moments import now
from workbench.model.legal import PresenceFinding, Waiver


def waive_alert(
    session: FormSession,
    alert: str,
    severity: str,
    reason: str,
    *,
    who: str = "",
    place: str = "",
    words: str = "",
) -> Changes:
    """Waive an alert (the id of a rule or guard), at a place (segment and words) or, without one, in the whole form.

    `severity` is block, warn or info; a blocking waiver has no effect before `confirm_waiver`. `undo_change` takes
    it back. Raises `WorkbenchError` without a reason or a name.
    """
    waiver = Waiver(
        alert=alert,
        severity=str(severity),
        reason=given_reason(reason),
        who=signed_by(session.journal.signature(who)),
        when=now(),
        place=place,
        words=words,
    )
    return session.change("Ausnahme eingetragen", SessionPatch(legal=((waiver, True),)))


def waive_presence(session: FormSession, finding: PresenceFinding, reason: str, who: str = "") -> Changes:
    """Waive one finding of `check_presence`."""
    return waive_alert(
        session, finding.rule, finding.severity, reason, who=who, place=finding.segment, words=finding.words
    )


def confirm_waiver(session: FormSession, waiver: Waiver, who: str) -> Changes:
    """Sign somebody else's waiver. Raises `WorkbenchError` for the same person or a waiver that is not there."""
    second = signed_by(session.journal.signature(who))
    if second.casefold() == waiver.who.casefold():
        raise WorkbenchError(
            f"„{second}“ hat diese Ausnahme selbst eingetragen.", "Bestätigen muss sie eine andere Person."
        )
    if waiver not in session.legal.entries:
        raise WorkbenchError("Diese Ausnahme gibt es nicht mehr.")
    signed = replace(waiver, second=second, second_when=now())
    return session.change("Ausnahme bestätigt", SessionPatch(legal=((waiver, False), (signed, True))))


def take_back_waiver(session: FormSession, waiver: Waiver) -> Changes:
    """The alert shows again; nothing happens if the waiver is not there."""
    if waiver not in session.legal.entries:
        return Changes()
    return session.change("Ausnahme zurückgenommen", SessionPatch(legal=((waiver, False),)))
