"""What the person at this window may not do, and why: for buttons that are greyed out."""

from workbench.app.journal import NoJournal
from workbench.app.rights import Action, may
from workbench.app.session import FormSession
from workbench.ui.i18n import tr

ACTIONS = {
    "export": Action.EXPORT,
    "undo": Action.EDIT,
    "redo": Action.EDIT,
    "accept": Action.EDIT,
    "accept_next": Action.EDIT,
    "edit": Action.EDIT,
    "reject": Action.DECIDE,
    "hide": Action.DECIDE,
    "note": Action.NOTE,
    "accept_safe": Action.EDIT,
    "accept_kind": Action.EDIT,
    "replace": Action.EDIT,
}
"""What the actions of the window do to a form."""
_CHANGES = frozenset({Action.EDIT, Action.DECIDE, Action.LEGAL, Action.NOTE})


def refusal(session: FormSession | None, action: Action) -> str:
    """Why the person may not do this to the form; "" if nothing stands against it, as for every plain file."""
    if session is None or isinstance(session.journal, NoJournal):
        return ""
    from workbench.app.workspace_journal import journal_of

    journal = journal_of(session)
    if action in _CHANGES and journal.version.released_at is not None:
        return tr("right.released")
    person = journal.workspace.person
    return "" if may(person, action) else tr("right.refused", role=tr(f"role.{person.role}"))
