"""Take all safe suggestions at once."""

from collections.abc import Collection, Sequence

from workbench.app.changes import Changes
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.accept_suggestion import with_reason
from workbench.app.protected import EditRefusedError, check_edit
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.common.progress import Progress
from workbench.model.finding import Suggestion


def accept_safe(
    session: FormSession, except_segments: Collection[str] = (), progress: Progress | None = None
) -> Changes:
    """Put every safe suggestion of the current texts in, as one step; `applied` of the result counts them.

    Segments that are locked or named in `except_segments` stay as they are. Of overlapping suggestions the
    first and longest counts. The new texts are not searched again.
    """
    from workbench.rewrite.applying import apply_suggestions

    texts: list[tuple[str, str]] = []
    reasons: list[tuple[str, tuple[str, ...]]] = []
    applied = 0
    segments = session.document.segments
    for number, segment in enumerate(segments, start=1):
        if progress is not None and (number % 50 == 0 or number == len(segments)):
            progress.step(number, len(segments), "Vorschläge suchen")
        if segment.locked or segment.id in except_segments:
            continue
        text = session.texts[segment.id]
        chosen = without_overlaps([item for item in session.suggestions(segment.id) if item.safe])
        chosen = safe_together(text, chosen, session.glossary)
        if not chosen:
            continue
        after = apply_suggestions(text, chosen)
        if not _may_become(session, segment.id, after):
            continue
        texts.append((segment.id, after))
        reasons.append((segment.id, with_reason(session, *chosen)))
        applied += len(chosen)
    return session.change(
        "Sichere Vorschläge angenommen", SessionPatch(tuple(texts), tuple(reasons)), applied
    )


def safe_together(
    text: str, chosen: Sequence[Suggestion], glossary: OfficeGlossary
) -> tuple[Suggestion, ...]:
    """Those of the suggestions that no guard objects to when they are all in the text; the later ones give way."""
    from workbench.rewrite.applying import apply_suggestions

    if len(chosen) < 2 or not _objects(text, apply_suggestions(text, chosen), glossary):
        return tuple(chosen)
    kept: list[Suggestion] = []
    for item in chosen:
        if not _objects(text, apply_suggestions(text, [*kept, item]), glossary):
            kept.append(item)
    return tuple(kept)


def _objects(before: str, after: str, glossary: OfficeGlossary) -> bool:
    from workbench.rewrite.guard import NOTE
    from workbench.rewrite.guarding import alerts

    return any(alert.severity != NOTE for alert in alerts(before, after, glossary.entries))


def without_overlaps(suggestions: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """The suggestions by offset, of those that touch the same characters only the first and longest."""
    kept: list[Suggestion] = []
    for item in sorted(suggestions, key=lambda item: (item.start, -item.end)):
        if not kept or item.start >= kept[-1].end:
            kept.append(item)
    return tuple(kept)


def _may_become(session: FormSession, segment_id: str, after: str) -> bool:
    if after == session.texts[segment_id]:
        return False
    try:
        check_edit(session.segment(segment_id), after)
    except EditRefusedError:
        return False
    return True
