"""Take all safe suggestions at once, or those of them that a person has looked through."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from workbench.app.changes import Changes
from workbench.app.office_glossary import OfficeGlossary
from workbench.app.operations.accept_suggestion import with_reason
from workbench.app.protected import EditRefusedError, check_edit
from workbench.app.session import FormSession
from workbench.app.session_patch import SessionPatch
from workbench.common.progress import Progress
from workbench.model.finding import Suggestion

_LABEL = "Sichere Vorschläge angenommen"


@dataclass(frozen=True, slots=True)
class SafeChange:
    """A safe suggestion as a person looks at it. `kind` (German) groups those of one glossary term or provider; the
    sentence around it `before` and `after`; `text` is what the passage says when the suggestion is made."""

    suggestion: Suggestion
    kind: str
    before: str
    after: str
    text: str


def safe_changes(session: FormSession, progress: Progress | None = None) -> tuple[SafeChange, ...]:
    """Every change that `accept_safe` would make now, in reading order. For a worker."""
    found: list[SafeChange] = []
    for _, text, chosen in _safe(session, (), progress):
        found += _as_changes(text, chosen)
    return tuple(found)


def accept_changes(
    session: FormSession, changes: Sequence[SafeChange], progress: Progress | None = None
) -> Changes:
    """Make these changes as one step; `applied` counts them. Passages whose text is another one by now stay."""
    groups: dict[str, list[SafeChange]] = {}
    for change in changes:
        groups.setdefault(change.suggestion.segment, []).append(change)
    made = []
    for number, (segment_id, group) in enumerate(groups.items(), start=1):
        if progress is not None:
            progress.step(number, len(groups), "Vorschläge übernehmen")
        if session.texts.get(segment_id) == group[0].text:
            # Fewer suggestions than were weighed together: the guards look again.
            suggestions = [item.suggestion for item in group]
            made.append((segment_id, safe_together(group[0].text, suggestions, session.glossary)))
    return _put_in(session, made)


def accept_safe(
    session: FormSession, except_segments: Collection[str] = (), progress: Progress | None = None
) -> Changes:
    """Put every safe suggestion of the current texts in, as one step; `applied` of the result counts them.

    Segments that are locked or named in `except_segments` stay as they are. Of overlapping suggestions the
    first and longest counts. The new texts are not searched again.
    """
    found = _safe(session, except_segments, progress)
    return _put_in(session, [(segment_id, chosen) for segment_id, _, chosen in found])


def _safe(
    session: FormSession, except_segments: Collection[str], progress: Progress | None
) -> Iterator[tuple[str, str, tuple[Suggestion, ...]]]:
    """Segment, its text, and the safe suggestions that go together; segments without any are left out."""
    segments = session.document.segments
    for number, segment in enumerate(segments, start=1):
        if progress is not None and (number % 10 == 0 or number == len(segments)):
            progress.step(number, len(segments), "Vorschläge suchen")
        if segment.locked or segment.id in except_segments:
            continue
        text = session.texts[segment.id]
        chosen = without_overlaps([item for item in session.suggestions(segment.id) if item.safe])
        chosen = safe_together(text, chosen, session.glossary)
        if chosen and _may_become(session, segment.id, _applied(text, chosen)):
            yield segment.id, text, chosen


def _put_in(session: FormSession, found: Sequence[tuple[str, tuple[Suggestion, ...]]]) -> Changes:
    texts: list[tuple[str, str]] = []
    reasons: list[tuple[str, tuple[str, ...]]] = []
    applied = 0
    for segment_id, chosen in found:
        after = _applied(session.texts[segment_id], chosen)
        if not chosen or not _may_become(session, segment_id, after):
            continue
        texts.append((segment_id, after))
        reasons.append((segment_id, with_reason(session, *chosen)))
        applied += len(chosen)
    return session.change(_LABEL, SessionPatch(tuple(texts), tuple(reasons)), applied)


def _as_changes(text: str, chosen: Sequence[Suggestion]) -> list[SafeChange]:
    from workbench.language.segmentation import sentences

    spans = sentences(text)
    made = []
    for item in chosen:
        start = max((first for first, _ in spans if first <= item.start), default=0)
        end = min((last for _, last in spans if last >= item.end), default=len(text))
        after = text[start : item.start] + item.replacement + text[item.end : end]
        made.append(SafeChange(item, _kind(item), text[start:end], after, text))
    return made


def _kind(suggestion: Suggestion) -> str:
    from workbench.rewrite.candidates import providers
    from workbench.rewrite.chain import PROVIDER as CHAIN

    if suggestion.term:
        return f"Glossar: {suggestion.term}"
    if suggestion.provider == CHAIN:
        return "Mehrere Schritte zugleich"
    titles = {provider.id: provider.title for provider in providers()}
    return titles.get(suggestion.provider, suggestion.provider)


def _applied(text: str, chosen: Sequence[Suggestion]) -> str:
    from workbench.rewrite.applying import apply_suggestions

    return apply_suggestions(text, chosen)


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
