"""Take a suggestion into the text."""

from workbench.app.changes import Changes
from workbench.app.protected import EditRefusedError, check_edit
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.model.finding import Suggestion


def accept_suggestion(session: FormSession, suggestion: Suggestion, result: str | None = None) -> Changes:
    """Make the suggestion's `result` the segment's text; `result` may name one of its `variants` instead.

    Raises `EditRefusedError` when the text has changed since the suggestion was made, when there is nothing
    to put in, or when the segment is locked.
    """
    chosen = suggestion.result if result is None else result
    current = session.current(suggestion.segment)
    if not _fits(suggestion, current.text):
        raise EditRefusedError(f"Der Vorschlag passt nicht mehr zum Text der Passage {suggestion.segment}.")
    if chosen not in (suggestion.result, *suggestion.variants) or chosen == current.text:
        raise EditRefusedError(
            "Für diesen Vorschlag gibt es keine fertige Fassung. Bearbeiten Sie den Text selbst."
        )
    check_edit(session.segment(suggestion.segment), chosen)
    patch = SessionPatch(
        texts=((suggestion.segment, chosen),),
        reasons=((suggestion.segment, with_reason(session, suggestion)),),
    )
    return session.change("Vorschlag angenommen", patch, applied=1)


def _fits(suggestion: Suggestion, text: str) -> bool:
    """Whether the suggestion was made for this text."""
    words = suggestion.replacement or text[suggestion.start : suggestion.end]
    return text[: suggestion.start] + words + text[suggestion.end :] == suggestion.result


def with_reason(session: FormSession, *suggestions: Suggestion) -> tuple[str, ...]:
    """The segment's reasons so far and those of the suggestions (all of one segment), each once."""
    reasons = session.reasons.get(suggestions[0].segment, ())
    return tuple(dict.fromkeys((*reasons, *(item.reason for item in suggestions if item.reason))))
