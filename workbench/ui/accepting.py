"""Taking a suggestion over, whoever made it."""

from workbench.app.changes import Changes
from workbench.app.operations.accept_suggestion import accept_suggestion
from workbench.app.operations.edit_segment import edit_segment
from workbench.app.protected import EditRefusedError
from workbench.app.rule_suggestions import PROVIDER
from workbench.app.session import FormSession
from workbench.model.finding import Suggestion
from workbench.ui.i18n import tr


def accept_any(session: FormSession, suggestion: Suggestion, result: str | None = None) -> Changes:
    """Make the suggestion's `result` (or that of a variant) the segment's text.

    Raises `EditRefusedError` when the text has changed since the suggestion was made, or may not change.
    """
    if suggestion.provider != PROVIDER:
        return accept_suggestion(session, suggestion, result)
    text = session.texts[suggestion.segment]
    fresh = text[: suggestion.start] + suggestion.replacement + text[suggestion.end :]
    if fresh != suggestion.result:
        raise EditRefusedError(tr("notice.outdated"))
    return edit_segment(session, suggestion.segment, result or fresh, suggestion.reason)
