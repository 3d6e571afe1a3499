"""Show others that somebody is working on a passage. It only tells people; what keeps texts safe are versions."""

from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.app.workspace_journal import journal_of
from workbench.model.workspace import Claim
from workbench.store.claims import claim, claims_of, end_claims


def claim_segment(session: FormSession, segment_id: str) -> Claim | None:
    """None if the passage is yours for the next minute, else who works on it. Renew it every 20 seconds.

    Raises `RightError`, `StoreError`.
    """
    journal = journal_of(session)
    session.segment(segment_id)
    workspace = journal.workspace
    with workspace.working(Action.EDIT) as connection:
        taken = claim(connection, journal.version.id, segment_id, workspace.person.name, workspace.client)
        if taken is None:
            journal.tell(connection, "claim", (segment_id,))
    return taken


def release_segment(session: FormSession, segment_id: str) -> None:
    """Let others know that the work on the passage has ended."""
    journal = journal_of(session)
    workspace = journal.workspace
    with workspace.working(Action.EDIT) as connection:
        end_claims(connection, workspace.client, journal.version.id, segment_id)
        journal.tell(connection, "claim", (segment_id,))


def claimed_segments(session: FormSession) -> tuple[Claim, ...]:
    """Passages that others are working on right now, in reading order."""
    journal = journal_of(session)
    with journal.workspace.reading() as connection:
        found = claims_of(connection, journal.version.id)
    return tuple(item for item in found if item.client != journal.workspace.client)
