"""Keep, change and delete test rounds of a form in a workspace."""

from workbench.app.rights import Action
from workbench.app.session import FormSession
from workbench.app.workspace_journal import journal_of
from workbench.model.review import StoredRound, TestRound
from workbench.review.rounds import round_text
from workbench.store.reviews import add_round, change_round, delete_round


def keep_test_round(session: FormSession, planned: TestRound) -> StoredRound:
    """Keep a new round at the version of the form that is open. Raises `RightError`, `StoreError`."""
    journal = journal_of(session)
    new = StoredRound(planned.id, journal.version.id, planned.title, round_text(planned))
    with journal.workspace.working(Action.TEST) as connection:
        kept = add_round(connection, journal.version.id, new)
        journal.tell(connection, "test_round")
    return kept


def change_test_round(session: FormSession, stored: StoredRound, planned: TestRound) -> StoredRound:
    """Put another plan in the place of the one that was read. Raises `RightError`, `ConflictError`, `StoreError`."""
    journal = journal_of(session)
    changed = StoredRound(
        stored.id, stored.form_version, planned.title, round_text(planned), stored.at, stored.version
    )
    with journal.workspace.working(Action.TEST) as connection:
        kept = change_round(connection, changed)
        journal.tell(connection, "test_round")
    return kept


def delete_test_round(session: FormSession, stored: StoredRound) -> None:
    """Delete the round with all returns and answers; that cannot be undone. Raises `RightError`, `StoreError`."""
    journal = journal_of(session)
    with journal.workspace.working(Action.TEST) as connection:
        delete_round(connection, stored.id)
        journal.tell(connection, "test_round")
