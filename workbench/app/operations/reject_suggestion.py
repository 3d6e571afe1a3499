"""Turn a suggestion down, with a reason that is kept."""

from workbench.app.changes import Changes
from workbench.app.session import FormSession, rejection_key
from workbench.app.session_patch import SessionPatch
from workbench.model.finding import Suggestion


def reject_suggestion(session: FormSession, suggestion: Suggestion, reason: str = "") -> Changes:
    """Stop showing this suggestion for these words of this segment; `undo_change` brings it back."""
    key = rejection_key(session.current(suggestion.segment), suggestion)
    return session.change("Vorschlag abgelehnt", SessionPatch(rejections=((key, reason),)))
