"""One open form with its current texts, decisions and history, in memory."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

from workbench.app.changes import Changes
from workbench.app.history import History
from workbench.app.ignored import Ignored
from workbench.app.legal_decisions import LegalDecisions
from workbench.app.office_glossary import EMPTY_GLOSSARY, OfficeGlossary
from workbench.app.operations.check_segment import check_segment
from workbench.app.protected import EditRefusedError, moved_placeholders
from workbench.app.restructuring import type_of
from workbench.app.suggestions import suggestions_for
from workbench.document.form import OpenForm
from workbench.model.document import Document, Segment
from workbench.model.finding import Finding, Suggestion
from workbench.model.ignored import IgnoredFinding
from workbench.model.legal import LegalDecision, Waiver
from workbench.model.revision import TextEdit

RejectionKey = tuple[str, str, str, str]
"""Segment, provider, term and the rejected words: survives when offsets move."""


@dataclass(frozen=True, slots=True)
class SessionPatch:
    """Values to put in place: texts and reasons by segment id, rejections by key (None takes one back), decisions to
    ignore findings and about law (False takes one back)."""

    texts: tuple[tuple[str, str], ...] = ()
    reasons: tuple[tuple[str, tuple[str, ...]], ...] = ()
    rejections: tuple[tuple[RejectionKey, str | None], ...] = ()
    ignored: tuple[tuple[IgnoredFinding, bool], ...] = ()
    legal: tuple[tuple[LegalDecision, bool], ...] = ()


class FormSession:
    """A form that is being worked on. Only operations change it; views read.

    `document` is the form as it was opened, with legal blocks locked, `texts` the current text of each segment,
    `current_document()` both together as a frozen record that may go to a worker thread.
    """

    def __init__(self, path: Path, form: OpenForm, glossary: OfficeGlossary = EMPTY_GLOSSARY) -> None:
        self.path = path
        self.form = form
        self.legal = LegalDecisions(path)
        self.document: Document = self.legal.marked(form.document)
        self.glossary = glossary
        self.texts: dict[str, str] = {segment.id: segment.text for segment in self.document.segments}
        self.reasons: dict[str, tuple[str, ...]] = {}
        self.rejections: dict[RejectionKey, str] = {}
        self.ignored = Ignored(path)
        self.history: History[SessionPatch] = History()
        self._current: Document | None = None

    def segment(self, segment_id: str) -> Segment:
        """The segment as it was opened. Raises `EditRefusedError` for an unknown id."""
        try:
            return self.document.by_id[segment_id]
        except KeyError:
            raise EditRefusedError(f"Die Passage {segment_id} gibt es in „{self.path.name}“ nicht.") from None

    def current(self, segment_id: str) -> Segment:
        """The segment with its current text and the placeholders where they are now."""
        return _with_text(self.segment(segment_id), self.texts[segment_id])

    def current_document(self) -> Document:
        """The whole form with its current texts; the same object until a text changes."""
        if self._current is None:
            segments = (_with_text(segment, self.texts[segment.id]) for segment in self.document.segments)
            self._current = replace(self.document, segments=tuple(segments))
        return self._current

    @cached_property
    def document_type(self) -> str:
        """What kind of text the form is, as it was opened."""
        return type_of(self.document)

    def suggestions(self, segment_id: str) -> tuple[Suggestion, ...]:
        """Open suggestions for the current text, by offset; rejected ones are left out."""
        segment = self.current(segment_id)
        found = suggestions_for(segment, self.glossary, self.document_type)
        return tuple(item for item in found if rejection_key(segment, item) not in self.rejections)

    def rejected_suggestions(self, segment_id: str) -> tuple[tuple[Suggestion, str], ...]:
        """Rejected suggestions for the current text and the reason given for each."""
        segment = self.current(segment_id)
        found = suggestions_for(segment, self.glossary, self.document_type)
        keyed = ((item, rejection_key(segment, item)) for item in found)
        return tuple((item, self.rejections[key]) for item, key in keyed if key in self.rejections)

    def findings(self, segment_id: str, target: str = "buergernah") -> tuple[Finding, ...]:
        """Findings of the current text that nobody has rejected or ignored, without those about the whole form."""
        segment = self.current(segment_id)
        return self.open_findings(segment, check_segment(segment, self.glossary, target))

    def open_findings(self, segment: Segment, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """Those of the segment's findings that still wait for a decision."""
        return tuple(
            finding
            for finding in findings
            if all(rejection_key(segment, item) not in self.rejections for item in finding.suggestions)
            and self.ignored.covering(finding, segment.text) is None
        )

    def edits(self) -> tuple[TextEdit, ...]:
        """What an export has to write: one edit a changed segment, in reading order."""
        return tuple(
            TextEdit(segment.id, segment.text, self.texts[segment.id], self.reasons.get(segment.id, ()))
            for segment in self.document.segments
            if self.texts[segment.id] != segment.text
        )

    def change(self, label: str, patch: SessionPatch, applied: int = 0, merge_key: str = "") -> Changes:
        """Put `patch` in place as one step of the history. For operations only."""
        inverse = self._inverse(patch)
        if inverse == patch:
            return Changes()
        changes = self.put(label, patch, applied)
        self.history.record(label, patch, inverse, merge_key)
        return changes

    def put(self, label: str, patch: SessionPatch, applied: int = 0) -> Changes:
        """Put `patch` in place without remembering it (undo and redo). For operations only."""
        if patch.ignored:
            self.ignored.put(patch.ignored)
        if patch.legal:
            self.legal.put(patch.legal)
            self.document = self.legal.marked(self.form.document)
            self._current = None
        self.texts.update(patch.texts)
        self.reasons.update(patch.reasons)
        for key, reason in patch.rejections:
            if reason is None:
                self.rejections.pop(key, None)
            else:
                self.rejections[key] = reason
        if patch.texts:
            self._current = None
        decided = bool(patch.rejections or patch.ignored or patch.legal)
        return Changes(_segments_of(patch), bool(patch.texts), decided, applied, label)

    def _inverse(self, patch: SessionPatch) -> SessionPatch:
        return SessionPatch(
            tuple((key, self.texts[key]) for key, _ in patch.texts),
            tuple((key, self.reasons.get(key, ())) for key, _ in patch.reasons),
            tuple((key, self.rejections.get(key)) for key, _ in patch.rejections),
            tuple((item, not there) for item, there in patch.ignored),
            tuple((item, not there) for item, there in patch.legal),
        )


def rejection_key(segment: Segment, suggestion: Suggestion) -> RejectionKey:
    """What a rejection is remembered by: the words in this segment, not their offset."""
    words = segment.text[suggestion.start : suggestion.end]
    return (segment.id, suggestion.provider, suggestion.term or "", words)


def _with_text(segment: Segment, text: str) -> Segment:
    if text == segment.text:
        return segment
    moved = moved_placeholders(segment, text)
    if moved is None:
        raise EditRefusedError(f"Die Passage {segment.id} hat Platzhalter verloren.")
    return replace(segment, text=text, placeholders=moved)


def _segments_of(patch: SessionPatch) -> tuple[str, ...]:
    ids: Iterable[str] = (
        *(key for key, _ in patch.texts),
        *(key for key, _ in patch.reasons),
        *(key[0] for key, _ in patch.rejections),
        *(item.segment for item, _ in patch.ignored if item.segment),
        *(item.place if isinstance(item, Waiver) else item.segment for item, _ in patch.legal),
    )
    return tuple(dict.fromkeys(filter(None, ids)))
